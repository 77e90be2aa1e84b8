"""The picture of a page with the fields of its report framed in it, in the picture's pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from flask import url_for

from pasteguard.model.report import Mark, Report
from pasteguard.reports.page_picture import PagePicture, PictureEntry
from pasteguard_server.queries.rows import StoredReport

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
