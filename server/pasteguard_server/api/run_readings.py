"""Runs, reports and findings, out."""

from __future__ import annotations

from typing import Final

from flask import Response
from sqlalchemy import Connection

from pasteguard.model.report import Run
from pasteguard.reports import json_form
from pasteguard_server import query_string
from pasteguard_server.api import parameters, resources, shown
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.api.readings import not_found
from pasteguard_server.auth.access import (
    check_readable,
    current_access,
    readable_project,
    readable_projects,
)
from pasteguard_server.db.blobs import picture_path
from pasteguard_server.db.numbers import number_of
from pasteguard_server.problems import Problem
from pasteguard_server.queries import rows
from pasteguard_server.queries.comparison import compare_stored_reports, compare_stored_runs
from pasteguard_server.queries.pagination import CursorUnknown
from pasteguard_server.queries.runs import (
    list_runs,
    project_of_report,
    project_of_run,
    report_id_of,
    reports_of,
    run_in_pieces,
    run_of,
    stored_finding,
    stored_report,
    whole_run,
)
from pasteguard_server.revalidation import answered, revalidated
from pasteguard_server.service import the_service

AT_ONCE: Final = 200
"""A run of more reports is given in pieces, never whole in memory."""


def runs() -> Response:
    """Runs, newest first."""
    query = query_string.asked(parameters.RunQuery)
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
    return answered(resources.Runs(tuple(map(shown.run, found.items)), found.following))


def run(run: str) -> Response:
    """One run with a summary of its reports."""
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, run))
        found = run_of(connection, run)
        reports = reports_of(connection, found.id) if found else ()
    if found is None:
        raise not_found()
    return answered(resources.RunWithReports(shown.run(found), tuple(map(shown.report, reports))))


def run_as_sent(run: str) -> Response:
    """A run in the form in which it was sent."""
    query = query_string.asked(parameters.WholeRunQuery)
    service = the_service()
    folder = service.settings.pictures if query.pictures else None
    with service.database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, run))
        row = run_of(connection, run)
        is_large = row is not None and row.pages > AT_ONCE
        found = None if is_large else whole_run(connection, run, folder)
    if is_large:
        pieces = run_in_pieces(service.database, run, folder)
        return Response(pieces, mimetype="application/json")
    if found is None:
        raise not_found()
    return revalidated(Response(json_form.encode(found), mimetype="application/json"))


def report(report: int) -> Response:
    """One report with all its findings."""
    return answered(shown.whole_report(_report(report)))


def picture(report: int) -> Response:
    """The picture of a report's page."""
    found = _report(report)
    if found.picture_hash is None or found.picture_kind is None:
        raise not_found()
    path = picture_path(the_service().settings.pictures, found.picture_hash)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise not_found() from None
    response = revalidated(Response(data, mimetype=found.picture_kind))
    response.headers["Content-Disposition"] = "inline"
    return response


def _report(report_id: int) -> rows.StoredReport:
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
        resources.WholeFinding(found.id, shown.report(found.report), found.field, found.finding)
    )


def compare() -> Response:
    """Two runs, or two reports, side by side."""
    query = query_string.asked(query_string.CompareQuery)
    sides = query.before, query.after
    with the_service().database.reading() as connection:
        # Runs have ids of 20 characters, which no number has.
        numbers = [number_of(each) for each in sides]
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
    return answered(shown.compared(found))


def _check_report(connection: Connection, report_id: int | None) -> None:
    project_id = project_of_report(connection, report_id) if report_id is not None else None
    check_readable(connection, current_access(), project_id)


OPERATIONS: Final = (
    Operation(
        "runs",
        "GET",
        "/runs",
        "Runs, newest first.",
        runs,
        {200: Answer("A part of the list.", resources.Runs)},
        query=parameters.RunQuery,
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
        query=parameters.WholeRunQuery,
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
        query=query_string.CompareQuery,
    ),
)
