"""Findings as files, and outcomes as badges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from flask import Response

from pasteguard_server import query_string
from pasteguard_server.api import parameters
from pasteguard_server.api.badges import badge
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.api.readings import not_found
from pasteguard_server.auth.access import check_readable, current_access, readable_project
from pasteguard_server.queries.export import (
    csv_lines,
    json_lines,
    newest_reports,
    reports_in_run,
    rows_of,
)
from pasteguard_server.queries.pages import page_of, project_of_page
from pasteguard_server.queries.runs import project_of_run
from pasteguard_server.revalidation import revalidated
from pasteguard_server.service import the_service

LINES: Final = "application/jsonl"
CSV: Final = "text/csv"


def export_project(project: str) -> Response:
    """The newest findings of every page of a project."""
    query = query_string.asked(parameters.ExportQuery)
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), project)
        ids = newest_reports(connection, project_id)
    return _file(ids, query.format, project)


def export_run(run: str) -> Response:
    """The findings of a run."""
    query = query_string.asked(parameters.ExportQuery)
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, run))
        ids = reports_in_run(connection, run)
    return _file(ids, query.format, run)


def _file(report_ids: Sequence[int], form: str, name: str) -> Response:
    rows = rows_of(the_service().database, report_ids)
    lines, media = (csv_lines(rows), CSV) if form == "csv" else (json_lines(rows), LINES)
    response = Response(lines, mimetype=media)
    response.headers["Content-Disposition"] = f'attachment; filename="pasteguard-{name}.{form}"'
    return response


def show_badge(page: int, restriction: str) -> Response:
    """What a page does about one restriction, as a picture."""
    query = query_string.asked(parameters.BadgeQuery)
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_page(connection, page))
        found = page_of(connection, page)
    standing = found.standings.get(restriction) if found else None
    if standing is None:
        raise not_found()
    made = badge(restriction, standing.outcome, query.lang)
    response = revalidated(Response(made, mimetype="image/svg+xml"))
    response.headers["Cache-Control"] = "private, max-age=300"
    return response


OPERATIONS: Final = (
    Operation(
        "export_project",
        "GET",
        "/projects/{project}/export",
        "The newest findings of every page of a project, as JSON lines or as CSV.",
        export_project,
        {200: Answer("A finding a line.", media=f"{LINES}, {CSV}")},
        query=parameters.ExportQuery,
    ),
    Operation(
        "export_run",
        "GET",
        "/runs/{run}/export",
        "The findings of a run, as JSON lines or as CSV.",
        export_run,
        {200: Answer("A finding a line.", media=f"{LINES}, {CSV}")},
        query=parameters.ExportQuery,
    ),
    Operation(
        "badge",
        "GET",
        "/pages/{page}/badge/{restriction}",
        "What a page does about one restriction, as an SVG picture.",
        show_badge,
        {200: Answer("The picture.", media="image/svg+xml")},
        query=parameters.BadgeQuery,
    ),
)
