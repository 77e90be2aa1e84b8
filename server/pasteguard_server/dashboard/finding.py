"""One finding: its evidence and code, whom it concerns, and what to do instead."""

from __future__ import annotations

from flask import Response, request

from pasteguard.model.report import Run
from pasteguard.reports.html_view import view
from pasteguard.reports.readable import readable
from pasteguard_server.dashboard.portrait import portrait, with_picture
from pasteguard_server.dashboard.rendering import show, words
from pasteguard_server.dashboard.report import readable_report
from pasteguard_server.problems import Problem
from pasteguard_server.queries.findings import ID, report_id_of
from pasteguard_server.service import the_service


def finding(finding_id: str) -> Response:
    """The finding with the id ``report-position``."""
    said = words()
    with the_service().database.reading() as connection:
        found = readable_report(connection, report_id_of(finding_id))
    named = ID.fullmatch(finding_id)
    run = Run("", 0, (with_picture(found),), found.report.version)
    made = view(readable(run, said.language).reports[0], 1, said.wording)
    position = int(named[2]) if named else -1
    if not 0 <= position < len(made.report.findings):
        raise Problem(404, "not-found", {"path": request.path})
    shown = made.report.findings[position]
    pictured = portrait(made.picture, made.report, found.row.id)
    frames = pictured.frames if pictured else ()
    context = {
        "row": found.row,
        "view": made,
        "finding": shown,
        "advice": said.wording.words(shown.restriction),
        "portrait": pictured,
        "frames": [each for each in frames if each.mark.field == shown.field],
        "others": [
            (f"{found.row.id}-{number}", each)
            for number, each in enumerate(made.report.findings)
            if each.restriction == shown.restriction and number != position
        ],
    }
    return show("finding.html.jinja", context)
