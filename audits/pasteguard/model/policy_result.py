"""What a policy makes of a run, as data that is written with it: the part of a run that judges.

Its words are those of ``pasteguard.policy``, which stands above the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PolicyBreach:
    """A finding that counts for something: the ``id`` of it, in the report at this place from 0.

    ``cause`` is what about it is against the policy. ``standing``: a ``new`` one of level ``error``
    fails the run; the baseline knows a ``known`` one, an exception tolerates an ``excepted`` one,
    for this ``reason`` and up to and including the day ``expires`` (ISO 8601).
    """

    report: int
    finding: str
    level: Literal["warn", "error"]
    cause: Literal["restricted", "unclear", "undisclosed"]
    standing: Literal["new", "known", "excepted"]
    reason: str | None = None
    expires: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyGap:
    """Why the report at this place, from 0, could not be judged; ``allowed``: on purpose."""

    report: int
    reason: Literal[
        "error",
        "error-status",
        "another-page",
        "cut-short",
        "no-fields",
        "undetermined",
        "indistinct",
    ]
    allowed: bool = False


@dataclass(frozen=True, slots=True)
class PolicyException:
    """An exception that holds no longer, or that fitted nothing; patterns may be empty."""

    restriction: str
    reason: str
    expires: str
    url: str
    field: str


@dataclass(frozen=True, slots=True)
class StaleEntry:
    """An entry of the baseline that knows nothing of this run.

    It no longer occurs, or fits several pages; ``field`` is a label, null for the page.
    """

    restriction: str
    page: str
    field: str | None


@dataclass(frozen=True, slots=True)
class PolicyResult:
    """How a run ended under a policy, and why.

    ``ending`` is ``unaudited`` where some page could not be judged, whatever else is so; the places
    of those reports, from 0, are in ``unaudited``, and why in ``gaps``, with what is allowed on
    purpose. ``errors`` and ``warnings`` count what is new.
    """

    name: str
    ending: Literal["passed", "failed", "unaudited"]
    errors: int
    warnings: int
    breaches: tuple[PolicyBreach, ...] = ()
    unaudited: tuple[int, ...] = ()
    stale: tuple[StaleEntry, ...] = ()
    expired: tuple[PolicyException, ...] = ()
    unused: tuple[PolicyException, ...] = ()
    gaps: tuple[PolicyGap, ...] = ()
    ambiguous: tuple[StaleEntry, ...] = ()
