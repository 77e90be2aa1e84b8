"""What is stored, out."""

from __future__ import annotations

from typing import Final

from flask import Response, request
from sqlalchemy import Connection

from pasteguard.model import Run
from pasteguard.reports import json_form
from pasteguard_server import views
from pasteguard_server.access import (
    check_readable,
    current_access,
    readable_project,
    readable_projects,
)
from pasteguard_server.api import queries, resources
from pasteguard_server.api.answers import answered, revalidated
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.comparing import compare_stored_reports, compare_stored_runs
from pasteguard_server.cursors import CursorUnknown, cursor_of
from pasteguard_server.findings import report_id_of, stored_finding
from pasteguard_server.histories import history_of
from pasteguard_server.pages import PageFilter, list_pages, page_of, project_of_page
from pasteguard_server.pictures import path_of
from pasteguard_server.problems import Problem
from pasteguard_server.projects import list_projects
from pasteguard_server.runs import (
    list_runs,
    project_of_report,
    project_of_run,
    reports_of,
    run_of,
    stored_report,
    whole_run,
)
from pasteguard_server.service import the_service
from pasteguard_server.trends import trend_of


def not_found() -> Problem:
    """The problem of what is not there."""
    return Problem(404, "not-found", {"path": request.path})


def projects() -> Response:
    """The projects that the caller may read."""
    with the_service().database.reading() as connection:
        found = list_projects(connection, readable_projects(connection, current_access()))
    return answered(resources.Projects(tuple(map(resources.project, found))))


def pages(project: str) -> Response:
    """The pages of a project."""
    query = queries.asked(queries.PageQuery)
    wanted = PageFilter(query.search, query.restriction, query.outcome)
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), project)
        try:
            found = list_pages(
                connection, project_id, wanted, cursor=query.cursor, limit=query.limit
            )
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    return answered(resources.Pages(tuple(map(resources.page, found.items)), found.following))


def trend(project: str) -> Response:
    """One restriction in a project, day by day."""
    query = queries.asked(queries.TrendQuery)
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), project)
        days = trend_of(connection, project_id, restriction=query.restriction, days=query.days)
    return answered(resources.Trend(query.restriction, tuple(map(resources.day, days))))


def page(page: int) -> Response:
    """One page."""
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_page(connection, page))
        found = page_of(connection, page)
    if found is None:
        raise not_found()
    return answered(resources.page(found))


def history(page: int) -> Response:
    """A page over time."""
    query = queries.asked(queries.HistoryQuery)
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_page(connection, page))
        try:
            found = history_of(
                connection,
                page,
                restriction=query.restriction,
                cursor=query.cursor,
                limit=query.limit,
            )
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    if found is None:
        raise not_found()
    oldest = found.reports[-1] if found.reports else None
    following = cursor_of((oldest.began, oldest.id)) if oldest and found.has_more else None
    return answered(
        resources.History(
            resources.page(found.page),
            tuple(map(resources.turn, found.turns)),
            tuple(map(resources.report, found.reports)),
            following,
        )
    )


def runs() -> Response:
    """Runs, newest first."""
    query = queries.asked(queries.RunQuery)
    access = current_access()
    with the_service().database.reading() as connection:
        ids = (
            readable_projects(connection, access)
            if query.project is None
            else [readable_project(connection, access, query.project)]
        )
        try:
            found = list_runs(connection, ids, cursor=query.cursor, limit=query.limit)
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    return answered(resources.Runs(tuple(map(resources.run, found.items)), found.following))


def run(run: str) -> Response:
    """One run with a summary of its reports."""
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, run))
        found = run_of(connection, run)
        reports = reports_of(connection, found.id) if found else ()
    if found is None:
        raise not_found()
    return answered(
        resources.RunWithReports(resources.run(found), tuple(map(resources.report, reports)))
    )


def run_as_sent(run: str) -> Response:
    """A run in the form in which it was sent."""
    query = queries.asked(queries.WholeRunQuery)
    service = the_service()
    folder = service.settings.pictures if query.pictures else None
    with service.database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, run))
        found = whole_run(connection, run, folder)
    if found is None:
        raise not_found()
    return revalidated(Response(json_form.encode(found), mimetype="application/json"))


def report(report: int) -> Response:
    """One report with all its findings."""
    return answered(resources.whole_report(_report(report)))


def picture(report: int) -> Response:
    """The picture of a report's page."""
    found = _report(report)
    if found.picture_hash is None or found.picture_kind is None:
        raise not_found()
    path = path_of(the_service().settings.pictures, found.picture_hash)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise not_found() from None
    response = revalidated(Response(data, mimetype=found.picture_kind))
    response.headers["Content-Disposition"] = "inline"
    return response


def _report(report_id: int) -> views.StoredReport:
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_report(connection, report_id))
        found = stored_report(connection, report_id)
    if found is None:
        raise not_found()
    return found


def finding(finding: str) -> Response:
    """One finding with its evidence."""
    report_id = report_id_of(finding)
    with the_service().database.reading() as connection:
        project_id = project_of_report(connection, report_id) if report_id is not None else None
        check_readable(connection, current_access(), project_id)
        found = stored_finding(connection, finding)
    if found is None:
        raise not_found()
    return answered(
        resources.WholeFinding(found.id, resources.report(found.report), found.field, found.finding)
    )


def compare() -> Response:
    """Two runs, or two reports, side by side."""
    query = queries.asked(queries.CompareQuery)
    sides = query.before, query.after
    with the_service().database.reading() as connection:
        numbers = [_number(each) for each in sides]
        if numbers[0] is not None and numbers[1] is not None:
            for each in numbers:
                _check_report(connection, each)
            found = compare_stored_reports(connection, numbers[0], numbers[1])
        else:
            for key in sides:
                check_readable(connection, current_access(), project_of_run(connection, key))
            found = compare_stored_runs(connection, *sides)
    if found is None:
        raise not_found()
    return answered(resources.compared(found))


def _check_report(connection: Connection, report_id: int | None) -> None:
    project_id = project_of_report(connection, report_id) if report_id is not None else None
    check_readable(connection, current_access(), project_id)


def _number(text: str) -> int | None:
    """A report's number; runs have ids of 20 characters."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


NUMBER: Final = {"type": "integer", "minimum": 1}

OPERATIONS: Final = (
    Operation(
        "projects",
        "GET",
        "/projects",
        "The projects that the caller may read: without a token, those that are public.",
        projects,
        {200: Answer("The projects.", resources.Projects)},
    ),
    Operation(
        "pages",
        "GET",
        "/projects/{project}/pages",
        "The pages of a project, each with what is newest known of every restriction.",
        pages,
        {200: Answer("A part of the list.", resources.Pages)},
        query=queries.PageQuery,
    ),
    Operation(
        "trend",
        "GET",
        "/projects/{project}/trend",
        "On how many pages of a project a restriction had which outcome, day by day.",
        trend,
        {200: Answer("The days, oldest first.", resources.Trend)},
        query=queries.TrendQuery,
    ),
    Operation(
        "page",
        "GET",
        "/pages/{page}",
        "One page as it is now.",
        page,
        {200: Answer("The page.", resources.Page)},
    ),
    Operation(
        "history",
        "GET",
        "/pages/{page}/history",
        "A page over time: what turned, in which build, and by which code.",
        history,
        {200: Answer("A part of the history, newest first.", resources.History)},
        query=queries.HistoryQuery,
    ),
    Operation(
        "runs",
        "GET",
        "/runs",
        "Runs, newest first.",
        runs,
        {200: Answer("A part of the list.", resources.Runs)},
        query=queries.RunQuery,
    ),
    Operation(
        "run",
        "GET",
        "/runs/{run}",
        "One run with a summary of its reports.",
        run,
        {200: Answer("The run.", resources.RunWithReports)},
    ),
    Operation(
        "run_as_sent",
        "GET",
        "/runs/{run}/content",
        "A run in the form in which it was sent; its pictures only where they are asked for.",
        run_as_sent,
        {200: Answer("The run.", Run)},
        query=queries.WholeRunQuery,
    ),
    Operation(
        "report",
        "GET",
        "/reports/{report}",
        "One report with all its findings and their evidence.",
        report,
        {200: Answer("The report.", resources.WholeReport)},
    ),
    Operation(
        "picture",
        "GET",
        "/reports/{report}/picture",
        "The picture of a report's page, before anything was done to it.",
        picture,
        {200: Answer("The picture.", media="image/*")},
    ),
    Operation(
        "finding",
        "GET",
        "/findings/{finding}",
        "One finding with its evidence and the code behind it.",
        finding,
        {200: Answer("The finding.", resources.WholeFinding)},
    ),
    Operation(
        "compare",
        "GET",
        "/compare",
        "Two runs, or two reports, side by side: what appeared, went and changed.",
        compare,
        {200: Answer("What differs.", resources.Compared)},
        query=queries.CompareQuery,
    ),
)
