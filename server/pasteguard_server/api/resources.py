"""What the API answers, and how it is made from what the store answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for

from pasteguard import comparison
from pasteguard.model import Evidence, Finding, Outcome, Report
from pasteguard_server import views
from pasteguard_server.times import iso


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
    """What became of a run that was sent; ``is_new`` is false for one that was there already."""

    id: str
    url: str
    is_new: bool


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


def project(found: views.Project) -> Project:
    """A project as it is answered."""
    newest = iso(found.newest) if found.newest else None
    return Project(found.name, found.is_public, found.pages, found.restricted, found.runs, newest)


def standings(found: views.Standings) -> dict[str, Standing]:
    """Standings as they are answered."""
    return {name: Standing(each.outcome, each.effects) for name, each in found.items()}


def page(found: views.PageRow) -> Page:
    """A page as it is answered."""
    return Page(
        id=found.id,
        project=found.project,
        key=found.key,
        hash=found.hash,
        url=found.url,
        title=found.title,
        audited_at=iso(found.audited) if found.audited else None,
        report=found.report_id,
        standings=standings(found.standings),
    )


def run(found: views.RunRow) -> RunSummary:
    """A run as it is answered."""
    return RunSummary(
        id=found.key,
        project=found.project,
        build=found.build,
        version=found.version,
        started_at=iso(found.began),
        received_at=iso(found.received),
        duration_ms=found.duration_ms,
        pages=found.pages,
        restricted=found.restricted,
        allowed=found.allowed,
        unclear=found.unclear,
        failed=found.failed,
        url=address("api.run", run=found.key),
    )


def report(found: views.ReportRow) -> ReportSummary:
    """A report as it is answered in a list."""
    return ReportSummary(
        id=found.id,
        run=found.run.key,
        build=found.run.build,
        page=found.page_id,
        url=found.url,
        title=found.title,
        started_at=iso(found.began),
        failed=found.failed,
        standings=standings(found.standings),
    )


def whole_report(found: views.StoredReport) -> WholeReport:
    """A report with all its findings."""
    picture = address("api.picture", report=found.row.id) if found.picture_hash else None
    return WholeReport(found.row.id, run(found.row.run), found.row.page_id, found.report, picture)


def turn(found: views.Turn) -> Turn:
    """A turn as it is answered."""
    before, previous = found.before, found.previous
    return Turn(
        restriction=found.restriction,
        before=Standing(before.outcome, before.effects) if before else None,
        after=Standing(found.after.outcome, found.after.effects),
        at=iso(found.report.began),
        report=found.report.id,
        run=found.report.run.key,
        build=found.report.run.build,
        previous_report=previous.id if previous else None,
        previous_build=previous.run.build if previous else None,
        codes=tuple(Code(each.finding_id, each.evidence) for each in found.codes),
    )


def compared(found: comparison.Comparison) -> Compared:
    """A comparison as it is answered."""
    return Compared(
        appeared=tuple(map(_difference, found.appeared)),
        gone=tuple(map(_difference, found.gone)),
        changed=tuple(
            Change(each.page.url, each.field, each.before, each.after) for each in found.changed
        ),
        pages_appeared=tuple(each.url for each in found.pages_appeared),
        pages_gone=tuple(each.url for each in found.pages_gone),
    )


def _difference(found: comparison.Difference) -> Difference:
    return Difference(found.page.url, found.field, found.finding)


def day(found: views.Day) -> Day:
    """A day as it is answered."""
    return Day(found.day, {outcome.value: pages for outcome, pages in found.pages.items()})


def address(endpoint: str, **values: Any) -> str:
    """The address of a resource, from the root of this service."""
    return url_for(endpoint, **values)
