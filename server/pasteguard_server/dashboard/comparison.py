"""Two runs, or two reports, side by side, sorted by what the differences mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from flask import Response, request
from sqlalchemy import Connection

from pasteguard.model.report import Finding, Mode, Outcome, Page, Report, Run
from pasteguard.reports.comparison import Comparison
from pasteguard.reports.readable import in_language
from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.rendering import show, words
from pasteguard_server.dashboard.report import readable_report
from pasteguard_server.db.numbers import number_of
from pasteguard_server.problems import Problem
from pasteguard_server.queries.comparison import compare_stored_reports, compare_stored_runs
from pasteguard_server.queries.rows import ReportRow, RunRow
from pasteguard_server.queries.runs import project_of_run, run_of
from pasteguard_server.query_string import CompareQuery, asked
from pasteguard_server.service import the_service


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both runs, and both reports where it is reports that are compared."""

    runs: tuple[RunRow, RunRow]
    reports: tuple[ReportRow, ReportRow] | None
    found: Comparison


MOST: Final = 100
KINDS: Final = ("restricted", "freed", "changed", "appeared", "gone")
"""Newly restricted, no longer restricted, changed otherwise, and what only one side has."""


@dataclass(frozen=True, slots=True)
class Row:
    """A finding on both sides, or on one of them; ``field`` is the field's label, or None."""

    page: Page
    field: str | None
    restriction: str
    before: Finding | None
    after: Finding | None


@dataclass(frozen=True, slots=True)
class Section:
    """Differences of one kind; only the first ones are shown where there are many."""

    kind: str
    rows: tuple[Row, ...]
    count: int


def compare() -> Response:
    """What appeared, went and changed."""
    query = asked(CompareQuery)
    with the_service().database.reading() as connection:
        before, after = number_of(query.before), number_of(query.after)
        if before is not None and after is not None:
            sides = _reports(connection, before, after)
        else:
            sides = _runs(connection, query.before, query.after)
    context = {
        "query": query,
        "runs": sides.runs,
        "reports": sides.reports,
        "found": sides.found,
        "sections": sections(sides.found, words().language),
    }
    return show("compare.html.jinja", context)


def _reports(connection: Connection, before: int, after: int) -> _Sides:
    old, new = (readable_report(connection, each).row for each in (before, after))
    found = compare_stored_reports(connection, before, after)
    assert found is not None, "both reports are there"
    return _Sides((old.run, new.run), (old, new), found)


def _runs(connection: Connection, before: str, after: str) -> _Sides:
    for key in (before, after):
        check_readable(connection, current_access(), project_of_run(connection, key))
    old, new = run_of(connection, before), run_of(connection, after)
    found = compare_stored_runs(connection, before, after)
    if old is None or new is None or found is None:
        raise Problem(404, "not-found", {"path": request.path})
    return _Sides((old, new), None, found)


def sections(found: Comparison, language: str) -> tuple[Section, ...]:
    """The differences by kind; a kind of which there are none is left out."""
    sorted_rows: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    for row in _rows(found):
        sorted_rows[_kind(row)].append(row)
    return tuple(
        Section(kind, tuple(_said(row, language) for row in rows[:MOST]), len(rows))
        for kind, rows in sorted_rows.items()
        if rows
    )


def _rows(found: Comparison) -> Iterator[Row]:
    for each in found.appeared:
        yield Row(each.page, each.field, each.finding.restriction, None, each.finding)
    for each in found.gone:
        yield Row(each.page, each.field, each.finding.restriction, each.finding, None)
    for change in found.changed:
        restriction = change.after.restriction
        yield Row(change.page, change.field, restriction, change.before, change.after)


def _kind(row: Row) -> str:
    was, is_now = _is_restricted(row.before), _is_restricted(row.after)
    if is_now and not was:
        return "restricted"
    if was and not is_now:
        return "freed"
    if row.before and row.after:
        return "changed"
    return "appeared" if row.after else "gone"


def _is_restricted(finding: Finding | None) -> bool:
    return finding is not None and finding.outcome is Outcome.RESTRICTED


def _said(row: Row, language: str) -> Row:
    before, after = (_in_language(each, language) for each in (row.before, row.after))
    return Row(row.page, row.field, row.restriction, before, after)


def _in_language(finding: Finding | None, language: str) -> Finding | None:
    if finding is None:
        return None
    return in_language(Run("", 0, (_holding(finding),), ""), language).reports[0].findings[0]


def _holding(finding: Finding) -> Report:
    """A report of that finding alone, whose language is none, so that it is said anew."""
    return Report(
        mode=Mode.MARKUP,
        browser="",
        started_at="",
        duration_ms=0,
        page=Page("", "", "", None, None),
        fields=(),
        findings=(finding,),
        checks=(),
        warnings=(),
        error=None,
        version="",
        language="",
    )
