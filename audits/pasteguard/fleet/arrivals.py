"""How a host answered when one of its pages was to be opened, as manners need to know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pasteguard.errors import (
    BrowserFailed,
    BrowserMissing,
    PageRefused,
    PageUnreachable,
    PasteguardError,
)
from pasteguard.http_client import seconds_of

NOBODY_THERE: Final = frozenset(
    {
        "notice.connection-refused",
        "notice.no-answer",
        "notice.offline",
        "notice.unknown-host",
        "notice.unreachable",
    }
)
"""Errors that say something of the host, and not only of the one page."""


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


@dataclass(frozen=True, slots=True)
class WorkerFailed:
    """The page was not the trouble but the worker's machine: no browser, no room, browser lost."""


What = Loaded | Refused | Unreachable | WorkerFailed


def what_of(error: PasteguardError | None, now: datetime) -> What:
    """How the host of a page answered, by the error that its audit ended in."""
    if isinstance(error, PageRefused):
        return Refused(seconds_of(error.retry_after, now))
    if isinstance(error, PageUnreachable) and error.message.id in NOBODY_THERE:
        return Unreachable()
    if isinstance(error, BrowserMissing | BrowserFailed):
        return WorkerFailed()
    return Loaded()
