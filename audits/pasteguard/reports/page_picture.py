"""The picture of a page as a report shows it: each field framed and numbered, with its findings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.model.report import Finding, Mark, Outcome, Picture, Report

KINDS: Final = ("image/jpeg", "image/png", "image/webp")
LONGEST: Final = 2_000_000
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]+={0,2}")


@dataclass(frozen=True, slots=True)
class PictureEntry:
    """A field in the list beside the picture; ``frame`` is its place as a style, if it has one.

    ``links`` are the anchors and titles of what is restricted in it. ``number`` and ``field`` are
    None for the page as a whole; ``is_free`` where everything was judged and nothing restricted.
    """

    number: int | None
    field: str | None
    frame: str | None
    links: tuple[tuple[str, str], ...]
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The picture as an address that needs nothing else, and all that is said beside it."""

    source: str
    width: int
    height: int
    entries: tuple[PictureEntry, ...]

    @property
    def marked(self) -> tuple[PictureEntry, ...]:
        """The entries that have a place in the picture."""
        return tuple(entry for entry in self.entries if entry.frame)


def page_picture(
    report: Report, links: Mapping[str | None, Sequence[tuple[str, str]]]
) -> PagePicture | None:
    """The picture of a report; ``links`` is field (None: the page) to anchors and titles.

    None where there is none, and where what was stored is not a picture.
    """
    picture = report.picture
    if picture is None or not _is_picture(picture):
        return None
    frames = {mark.field: _frame(mark, picture) for mark in picture.marks if _is_in(mark, picture)}
    entries = [
        PictureEntry(
            number,
            field.id,
            frames.get(field.id),
            tuple(links.get(field.id, ())),
            _is_free(field.id, report.findings),
        )
        for number, field in enumerate(report.fields, start=1)
    ]
    if links.get(None):
        entries.append(PictureEntry(None, None, None, tuple(links[None])))
    return PagePicture(
        f"data:{picture.kind};base64,{picture.data}",
        picture.width,
        picture.height,
        tuple(entries),
    )


def _is_free(field: str, findings: Sequence[Finding]) -> bool:
    outcomes = {finding.outcome for finding in findings if finding.field == field}
    return Outcome.ALLOWED in outcomes and not outcomes & {Outcome.RESTRICTED, Outcome.UNCLEAR}


def _is_picture(picture: Picture) -> bool:
    is_sized = 0 < picture.width <= 10_000 and 0 < picture.height <= 10_000
    is_data = len(picture.data) <= LONGEST and _BASE64.fullmatch(picture.data) is not None
    return picture.kind in KINDS and is_sized and is_data


def _is_in(mark: Mark, picture: Picture) -> bool:
    return (
        mark.left >= 0
        and mark.top >= 0
        and mark.width > 0
        and mark.height > 0
        and mark.left + mark.width <= picture.width
        and mark.top + mark.height <= picture.height
    )


def _frame(mark: Mark, picture: Picture) -> str:
    """The place of a mark in parts of the picture, so that it holds at every size."""
    parts = (
        ("left", mark.left / picture.width),
        ("top", mark.top / picture.height),
        ("width", mark.width / picture.width),
        ("height", mark.height / picture.height),
    )
    return ";".join(f"{name}:{100 * part:.2f}%" for name, part in parts)
