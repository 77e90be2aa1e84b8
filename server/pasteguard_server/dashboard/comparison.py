"""Two runs, or two reports, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response, request
from sqlalchemy import Connection

from pasteguard.reports.comparison import Comparison
from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.differences import sections
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
