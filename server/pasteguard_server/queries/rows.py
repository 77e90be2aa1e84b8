"""What the store answers: plain facts that the API and the dashboard show in their own ways.

Moments are milliseconds since 1970. Texts of pages are hostile and shown as text only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from pasteguard.model.report import Evidence, Finding, Outcome, Page, Report
from pasteguard_server.db.summaries import Standing, Standings

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Project:
    """A project with how much it holds; ``newest`` is when its newest run began, or None.

    ``restricted`` is on how many of its pages something is restricted.
    """

    id: int
    name: str
    is_public: bool
    retention_days: int | None
    pages: int
    restricted: int
    runs: int
    newest: int | None


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of a project as it is now. ``key`` is what names it over time: host and path."""

    id: int
    project: str
    key: str
    hash: str | None
    url: str
    title: str
    report_id: int | None
    audited: int | None
    standings: Standings


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run without its reports. The counts are of restrictions over all its pages."""

    id: int
    key: str
    project: str
    build: str | None
    version: str
    began: int
    received: int
    duration_ms: int
    pages: int
    restricted: int
    allowed: int
    unclear: int
    failed: int


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report without its findings, and the page and run it belongs to."""

    id: int
    run: RunRow
    page_id: int
    url: str
    title: str
    began: int
    failed: bool
    standings: Standings


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A whole report; its picture, where it has one, is a file by that hash and kind."""

    row: ReportRow
    report: Report
    picture_hash: str | None
    picture_kind: str | None


@dataclass(frozen=True, slots=True)
class Code:
    """The place in a page's code that a change is put down to, with its evidence."""

    finding_id: str
    mechanism: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Turn:
    """One restriction of a page that turned, from the report before to this one.

    ``before`` is None where it was judged for the first time. ``codes`` name what restricts it
    now, or did until then.
    """

    restriction: str
    before: Standing | None
    after: Standing
    report: ReportRow
    previous: ReportRow | None
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """A page over time: its reports and its turns, newest first.

    ``has_more`` where there are older reports than these.
    """

    page: PageRow
    reports: tuple[ReportRow, ...]
    turns: tuple[Turn, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """One finding with its evidence, and where it stands. Its id is ``report-position``."""

    id: str
    finding: Finding
    field: str | None
    page: Page
    report: ReportRow


@dataclass(frozen=True, slots=True)
class Day:
    """On how many pages of a project each outcome held, at the end of a day (2026-11-22)."""

    day: str
    pages: Mapping[Outcome, int]


@dataclass(frozen=True, slots=True)
class Trend:
    """Days (2026-11-22), and for each restriction on how many pages it was restricted on each."""

    days: tuple[str, ...]
    restricted: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Since:
    """Since when a page does what it does about one restriction, and the report that saw it."""

    moment: int
    report_id: int


@dataclass(frozen=True, slots=True)
class Part(Generic[Item]):
    """Some items of a list, and the cursor of those that follow, or None at the end."""

    items: tuple[Item, ...]
    following: str | None = None
