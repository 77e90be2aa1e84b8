"""One report: what one run found on one page, as the HTML report shows it."""

from __future__ import annotations

from dataclasses import replace

from flask import Response, request
from sqlalchemy import Connection

from pasteguard.model.report import Finding, Run
from pasteguard.reports.html_view import view
from pasteguard.reports.readable import readable
from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.portrait import portrait, with_picture
from pasteguard_server.dashboard.rendering import show, words
from pasteguard_server.problems import Problem
from pasteguard_server.queries.rows import StoredReport
from pasteguard_server.queries.runs import project_of_report, stored_report
from pasteguard_server.service import the_service


def report(report_id: int) -> Response:
    """The report."""
    said = words()
    with the_service().database.reading() as connection:
        found = readable_report(connection, report_id)
    run = Run("", 0, (with_picture(found),), found.report.version)
    made = view(readable(run, said.language).reports[0], 1, said.wording)
    positions = {id(each): number for number, each in enumerate(made.report.findings)}

    def address(finding: Finding) -> str:
        return f"{report_id}-{positions[id(finding)]}"

    context = {
        "row": found.row,
        "view": replace(made, picture=None),
        "portrait": portrait(made.picture, made.report, report_id),
        "address": address,
    }
    return show("one_report.html.jinja", context)


def readable_report(connection: Connection, report_id: int | None) -> StoredReport:
    """The report, if the reader may see it. Raises a Problem."""
    known = project_of_report(connection, report_id) if report_id is not None else None
    check_readable(connection, current_access(), known)
    found = stored_report(connection, report_id) if report_id is not None else None
    if found is None:
        raise Problem(404, "not-found", {"path": request.path})
    return found
