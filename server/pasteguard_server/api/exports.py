"""Findings as files, and outcomes as badges."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from flask import Response
from markupsafe import escape

from pasteguard.catalogue import entries
from pasteguard.model.report import Outcome
from pasteguard.texts import text
from pasteguard_server import query_string
from pasteguard_server.api import parameters
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


_COLOURS: Final = {
    Outcome.RESTRICTED: "#a3261f",
    Outcome.ALLOWED: "#1d6b35",
    Outcome.UNCLEAR: "#6b5200",
    Outcome.NOT_APPLICABLE: "#555",
}
_SVG: Final = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" \
aria-label="{said}"><title>{said}</title><rect width="{width}" height="20" rx="3" fill="#333"/>\
<path d="M{left} 0h{bar}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{bar}z" fill="{colour}"/>\
<g fill="#fff" font-family="Verdana,'Hiragino Sans','Noto Sans JP',sans-serif" font-size="11">\
<text x="6" y="14">{name}</text><text x="{at}" y="14">{outcome}</text></g></svg>
"""


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


def badge(restriction: str, outcome: Outcome, language: str) -> str:
    """The picture as SVG, without script, style or outside reference."""
    named = {entry.id: entry.title for entry in entries()}
    name = named[restriction].say(language) if restriction in named else restriction
    word = text(f"report.outcome.{outcome.value}", language)
    left, right = _width(name) + 12, _width(word) + 12
    return _SVG.format(
        width=left + right,
        left=left,
        bar=right - 3,
        at=left + 6,
        colour=_COLOURS[outcome],
        name=escape(name),
        outcome=escape(word),
        said=escape(f"{name}: {word}"),
    )


def _width(shown: str) -> int:
    """About how many pixels the text takes."""
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in shown)
    return wide * 11 + (len(shown) - wide) * 7


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
