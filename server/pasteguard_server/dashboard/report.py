"""One report, and one of its findings: as the HTML report shows them, the picture beside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from flask import Response, request, url_for
from sqlalchemy import Connection

from pasteguard.model.report import Finding, Mark, Report, Run
from pasteguard.reports.html_view import view
from pasteguard.reports.page_picture import PagePicture, PictureEntry
from pasteguard.reports.readable import readable
from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.rendering import show, words
from pasteguard_server.problems import Problem
from pasteguard_server.queries.rows import StoredReport
from pasteguard_server.queries.runs import (
    FINDING_ID,
    project_of_report,
    report_id_of,
    stored_report,
)
from pasteguard_server.service import the_service

STAND_IN: Final = "AAAA"
"""The report's view wants to have the picture itself, which is served from beside the database."""


@dataclass(frozen=True, slots=True)
class Framed:
    """A field in the picture, with its number and its place."""

    number: int
    mark: Mark
    is_restricted: bool


@dataclass(frozen=True, slots=True)
class Portrait:
    """The picture by its address, the frames in it, and the list of fields beside it."""

    source: str
    width: int
    height: int
    frames: tuple[Framed, ...]
    entries: tuple[PictureEntry, ...]


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


def with_picture(stored: StoredReport) -> Report:
    """The report, its picture standing in for the one on disk; none where none was stored."""
    picture = stored.report.picture
    if picture is None or stored.picture_hash is None:
        return replace(stored.report, picture=None)
    return replace(stored.report, picture=replace(picture, data=STAND_IN))


def portrait(shown: PagePicture | None, report: Report, report_id: int) -> Portrait | None:
    """The picture of a report that was made with ``with_picture``."""
    if shown is None or report.picture is None:
        return None
    marks = {mark.field: mark for mark in report.picture.marks}
    frames = [
        Framed(entry.number, marks[entry.field], bool(entry.links))
        for entry in shown.marked
        if entry.number is not None and entry.field in marks
    ]
    source = url_for("api.picture", report=report_id)
    return Portrait(source, shown.width, shown.height, tuple(frames), shown.entries)


def finding(finding_id: str) -> Response:
    """The finding with the id ``report-position``."""
    said = words()
    with the_service().database.reading() as connection:
        found = readable_report(connection, report_id_of(finding_id))
    named = FINDING_ID.fullmatch(finding_id)
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
