"""What became of a run under a policy: the breaches, page by page, and how the whole ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pasteguard.model.report import Effect, Finding, Report, Run
from pasteguard.policy.pages import PageKey
from pasteguard.policy.words import ORDER, Exemption, Level, Policy

GRAVEST_FIRST: Final = (
    Effect.PUNISHES,
    Effect.BLOCKS,
    Effect.ALTERS,
    Effect.REQUIRES,
    Effect.RECORDS,
    Effect.WARNS,
    Effect.LIMITS,
)


class BreachStatus(StrEnum):
    """Whether a breach counts: a new one does, one of the baseline or an exception does not."""

    NEW = "new"
    KNOWN = "known"
    EXCEPTED = "excepted"


class Cause(StrEnum):
    """What about a finding is against the policy."""

    RESTRICTED = "restricted"
    UNCLEAR = "unclear"
    UNDISCLOSED = "undisclosed"


class Ending(StrEnum):
    """How a run ends: ``unaudited`` where some page could not be judged, whatever else is so."""

    PASSED = "passed"
    FAILED = "failed"
    UNAUDITED = "unaudited"


class Gap(StrEnum):
    """Why a page could not be judged, the gravest first."""

    ERROR = "error"
    ERROR_STATUS = "error-status"
    ANOTHER_PAGE = "another-page"
    CUT_SHORT = "cut-short"
    NO_FIELDS = "no-fields"
    UNDETERMINED = "undetermined"
    INDISTINCT = "indistinct"


ALLOWABLE: Final = (Gap.ERROR_STATUS, Gap.ANOTHER_PAGE, Gap.NO_FIELDS, Gap.UNDETERMINED)
"""What a policy can let pass on purpose: the page was seen, and is what it is."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A finding that counts for something. ``field`` is the field's label, or None."""

    finding: Finding
    field: str | None
    level: Level
    cause: Cause
    standing: BreachStatus = BreachStatus.NEW
    exemption: Exemption | None = None

    @property
    def fails(self) -> bool:
        """Whether a run fails for it."""
        return self.standing is BreachStatus.NEW and self.level is Level.ERROR


@dataclass(frozen=True, slots=True)
class PageJudgement:
    """One report's breaches, in its order, and why it could not be judged.

    ``excused`` are the gaps that the policy lets pass on purpose.
    """

    report: Report
    key: PageKey
    breaches: tuple[Breach, ...]
    gaps: tuple[Gap, ...] = ()
    excused: tuple[Gap, ...] = ()

    @property
    def is_audited(self) -> bool:
        """Whether all that could fail it was seen, as far as the policy asks for that."""
        return not self.gaps

    @property
    def is_seen(self) -> bool:
        """Whether what is not found on it is really gone from it."""
        return not self.gaps and not {*self.excused} - {Gap.NO_FIELDS}

    def breach_of(self, finding: Finding) -> Breach | None:
        """The breach that a finding is, if any."""
        return next((each for each in self.breaches if each.finding is finding), None)


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry of the baseline that knows nothing of the run, as a reader knows it."""

    restriction: str
    page: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A run as judged. ``run`` is in the order of ``pages``.

    ``stale`` are entries of the baseline that no longer occur, ``ambiguous`` those that fit several
    pages. ``expired`` and ``unused`` are exceptions that hold no longer, or that fitted nothing.
    """

    run: Run
    policy: Policy
    pages: tuple[PageJudgement, ...]
    stale: tuple[Stale, ...] = ()
    ambiguous: tuple[Stale, ...] = ()
    expired: tuple[Exemption, ...] = ()
    unused: tuple[Exemption, ...] = ()

    @property
    def breaches(self) -> tuple[Breach, ...]:
        """All breaches of all pages."""
        return tuple(breach for page in self.pages for breach in page.breaches)

    @property
    def ending(self) -> Ending:
        """How the run ends; without a policy nothing fails."""
        if not all(page.is_audited for page in self.pages):
            return Ending.UNAUDITED
        if self.policy.is_given and any(breach.fails for breach in self.breaches):
            return Ending.FAILED
        return Ending.PASSED

    def count(self, standing: BreachStatus, level: Level | None = None) -> int:
        """How many breaches are of this standing, and of this level where one is named."""
        return sum(
            breach.standing is standing and level in (None, breach.level)
            for breach in self.breaches
        )

    def worst_first(self) -> Iterator[tuple[PageJudgement, Breach]]:
        """Every breach with its page: new ones before known, errors before warnings.

        Among equals, what is unclear comes last, and what punishes before what merely limits.
        """
        standings = list(BreachStatus)
        pairs = [(page, breach) for page in self.pages for breach in page.breaches]
        yield from sorted(
            pairs,
            key=lambda pair: (
                standings.index(pair[1].standing),
                -ORDER.index(pair[1].level),
                pair[1].cause is Cause.UNCLEAR,
                min((GRAVEST_FIRST.index(e) for e in pair[1].finding.effects), default=99),
            ),
        )
