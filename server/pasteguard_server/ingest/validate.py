"""A run taken apart, before any transaction: what it is, checked against the limits."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, replace
from typing import Any, Final

from pasteguard.model.report import Finding, Message, Picture, Report, Run, Source
from pasteguard_server.db.blobs import encoded, hash_of
from pasteguard_server.db.numbers import LARGEST, has_large_number
from pasteguard_server.db.summaries import Standings, standings_of, to_plain
from pasteguard_server.db.times import ms_of, now_ms
from pasteguard_server.ingest.page_keys import key_of
from pasteguard_server.problems import Refused
from pasteguard_server.settings import Settings

DEEPEST_ORIGINAL: Final = 8
AHEAD_MS: Final = 5 * 60_000
"""Clocks may differ by so much; what begins later than that, by its sender, began on arrival."""
LONG_DIGITS: Final = re.compile(rb"[0-9]{16,}")
KINDS: Final = {
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "image/webp": b"RIFF",
}
"""Pictures that are taken, and how their bytes begin."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes to be stored once, and their hash."""

    hash: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class ReceivedPicture:
    """A picture's bytes, and their hash in hexadecimal."""

    hash: str
    kind: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ReceivedReport:
    """A report in the pieces in which it is stored; ``statements`` go with its findings."""

    report: Report
    began: int
    page_key: str
    standings: Standings
    frame: Piece
    digest: Piece
    checks: bytes
    statements: tuple[Piece, ...]
    picture: ReceivedPicture | None


@dataclass(frozen=True, slots=True)
class ReceivedRun:
    """A run ready to be stored; ``content_hash`` is the same for the same run, in hexadecimal.

    ``is_ahead``: the sender's clock is; what it says began later than it came, began as it came.
    """

    run: Run
    content_hash: str
    began: int
    reports: tuple[ReceivedReport, ...]
    is_ahead: bool = False


def check_numbers(run: Run, data: bytes) -> None:
    """Raises Refused where the JSON ``data`` of the run holds a number that no database keeps."""
    # Most runs have no such row of digits at all, and in others it stands in a text.
    if LONG_DIGITS.search(data) and has_large_number(run):
        raise _refused("number", most=LARGEST)


def received(run: Run, settings: Settings) -> ReceivedRun:
    """The run taken apart. Raises Refused for one that goes beyond what is taken."""
    if min(run.duration_ms, *(each.duration_ms for each in run.reports), 0) < 0:
        raise _refused("duration")
    if not run.reports:
        raise _refused("empty")
    if len(run.reports) > settings.reports_per_run:
        raise _refused("many-reports", most=settings.reports_per_run)
    now = now_ms()
    claimed = [_moment(each) for each in (run.started_at, *(r.started_at for r in run.reports))]
    began, *moments = (each if each <= now + AHEAD_MS else now for each in claimed)
    return ReceivedRun(
        run=run,
        content_hash=content_hash(run),
        began=began,
        reports=tuple(
            _report(report, moment, settings)
            for report, moment in zip(run.reports, moments, strict=True)
        ),
        is_ahead=max(claimed) > now + AHEAD_MS,
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """What is stored of a run: what a team's policy made of it is the team's."""

    started_at: str
    duration_ms: int
    reports: tuple[Report, ...]
    version: str
    schema: str


def content_hash(run: Run) -> str:
    """What makes a run the same run, in whatever way its JSON is written, under whatever policy."""
    kept = _Content(run.started_at, run.duration_ms, run.reports, run.version, run.schema)
    return hashlib.sha256(encoded(kept)).hexdigest()


def _report(report: Report, began: int, settings: Settings) -> ReceivedReport:
    if len(report.findings) > settings.findings_per_report:
        raise _refused("many-findings", most=settings.findings_per_report)
    standings = standings_of(report.findings)
    picture = _picture(report.picture) if report.picture and report.picture.data else None
    return ReceivedReport(
        report=report,
        began=began,
        page_key=key_of(report.page),
        standings=standings,
        frame=_piece(_frame(report)),
        digest=_piece(to_plain(standings)),
        checks=encoded(report.checks),
        statements=tuple(_statement(finding) for finding in report.findings),
        picture=picture,
    )


def _frame(report: Report) -> Any:
    """What seldom differs from one night to the next."""
    bare = replace(report.picture, data="") if report.picture else None
    return replace(report, findings=(), checks=(), started_at="", duration_ms=0, picture=bare)


def _statement(finding: Finding) -> Piece:
    for name in (finding.id, finding.restriction):
        if not name or len(name) > 64 or not name.isascii() or not name.isprintable():
            raise _refused("odd-name", name=name[:80])
    for evidence in finding.evidence:
        _check_depth(evidence.source)
    return _piece(finding)


def _check_depth(source: Source | None) -> None:
    for _ in range(DEEPEST_ORIGINAL):
        if source is None:
            return
        source = source.original
    raise _refused("deep", most=DEEPEST_ORIGINAL)


def _piece(value: Any) -> Piece:
    data = encoded(value)
    return Piece(hash_of(data), data)


def _picture(picture: Picture) -> ReceivedPicture:
    try:
        data = base64.b64decode(picture.data, validate=True)
    except (ValueError, binascii.Error):
        raise _refused("picture", kinds=", ".join(KINDS)) from None
    beginning = KINDS.get(picture.kind)
    if beginning is None or not data.startswith(beginning):
        raise _refused("picture", kinds=", ".join(KINDS))
    return ReceivedPicture(hashlib.sha256(data).hexdigest(), picture.kind, data)


def _moment(text: str) -> int:
    try:
        moment = ms_of(text)
    except (ValueError, OverflowError):
        raise _refused("moment", value=text[:80]) from None
    if moment < 0:
        raise _refused("early", value=text[:80])
    return moment


def _refused(why: str, **values: str | int) -> Refused:
    return Refused(Message(f"problem.run.{why}", values))
