"""What the API answers: the types, from which its description is made as well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pasteguard.model.report import Evidence, Finding, Outcome, Report


@dataclass(frozen=True, slots=True)
class Project:
    """A project. ``restricted_pages`` is on how many of its pages something is restricted."""

    name: str
    is_public: bool
    pages: int
    restricted_pages: int
    runs: int
    newest_at: str | None


@dataclass(frozen=True, slots=True)
class Projects:
    """Every project that the caller may read."""

    items: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What a page does about one restriction, over all its fields."""

    outcome: Outcome
    effects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is now, with what is newest known of each restriction."""

    id: int
    project: str
    key: str
    hash: str | None
    url: str
    title: str
    audited_at: str | None
    report: int | None
    standings: Mapping[str, Standing]


@dataclass(frozen=True, slots=True)
class Pages:
    """A part of a list; ``next`` is the cursor of the part that follows, or null."""

    items: tuple[Page, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run without its reports; the counts are of restrictions over all its pages."""

    id: str
    project: str
    build: str | None
    version: str
    started_at: str
    received_at: str
    duration_ms: int
    pages: int
    restricted: int
    allowed: int
    unclear: int
    failed: int
    url: str


@dataclass(frozen=True, slots=True)
class Runs:
    """A part of a list; ``next`` is the cursor of the part that follows, or null."""

    items: tuple[RunSummary, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """A report without its findings."""

    id: int
    run: str
    build: str | None
    page: int
    url: str
    title: str
    started_at: str
    failed: bool
    standings: Mapping[str, Standing]


@dataclass(frozen=True, slots=True)
class RunWithReports:
    """A run and a summary of each of its reports."""

    run: RunSummary
    reports: tuple[ReportSummary, ...]


@dataclass(frozen=True, slots=True)
class WholeReport:
    """A report in the form in which it was sent; its picture is a resource of its own."""

    id: int
    run: RunSummary
    page: int
    report: Report
    picture_url: str | None


@dataclass(frozen=True, slots=True)
class WholeFinding:
    """One finding with all its evidence; ``field`` is the field's label, or null."""

    id: str
    report: ReportSummary
    field: str | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Code:
    """Where in a page's code a turn comes from, and the finding that says so."""

    finding: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Turn:
    """A restriction that turned; ``before`` is null where it was judged for the first time."""

    restriction: str
    before: Standing | None
    after: Standing
    at: str
    report: int
    run: str
    build: str | None
    previous_report: int | None
    previous_build: str | None
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class History:
    """A page's reports and turns, newest first; ``next`` is the cursor of older ones, or null."""

    page: Page
    turns: tuple[Turn, ...]
    reports: tuple[ReportSummary, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding that only one side has."""

    url: str
    field: str | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Change:
    """A finding that both sides have, with another outcome or other effects."""

    url: str
    field: str | None
    before: Finding
    after: Finding


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two runs or two reports."""

    appeared: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    changed: tuple[Change, ...]
    pages_appeared: tuple[str, ...]
    pages_gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """On how many pages each outcome held, at the end of a day."""

    day: str
    pages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Trend:
    """One restriction in a project, day by day, oldest first."""

    restriction: str
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class StoredRun:
    """What became of a run that was sent; ``is_new`` is false for one that was there already.

    ``url`` is the run for programs, ``page`` the page of the dashboard that shows it.
    ``clock_is_ahead``: the run says that it began later than it arrived, and counts as of its
    arrival.
    """

    id: str
    url: str
    page: str
    is_new: bool
    clock_is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class KnownScheme:
    """How to ask about a page: the rule of its hash, and how many of its digits to send."""

    scheme: str
    digits: int


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What is known of one page. ``restricted`` holds the effects of each restriction.

    ``reported`` is what several candidates say and no audit has confirmed.
    """

    hash: str
    audited_on: str | None
    restricted: Mapping[str, tuple[str, ...]]
    allowed: tuple[str, ...]
    reported: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownPages:
    """Every page whose hash begins so; ``padding`` means nothing."""

    scheme: str
    pages: tuple[KnownPage, ...]
    padding: str
