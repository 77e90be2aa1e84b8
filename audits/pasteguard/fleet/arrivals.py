"""How a host answered when one of its pages was to be opened, as manners need to know it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Loaded:
    """The host answered, whatever its answer was good for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The host asked to be left alone (429, 503), for that many seconds where it said so."""

    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing answered: no such host, no connection, or none in time."""


What = Loaded | Refused | Unreachable
