"""Storing a run: all of it in one transaction, or nothing."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Table, insert, select

from pasteguard.model import Outcome
from pasteguard_server import pictures, tables
from pasteguard_server.database import Database, insert_missing
from pasteguard_server.digests import counted
from pasteguard_server.identities import published_hash, storable
from pasteguard_server.packing import in_parts, packed
from pasteguard_server.receiving import Piece, ReceivedReport, ReceivedRun
from pasteguard_server.settings import Settings
from pasteguard_server.standing import Arrival, Placed, take_in
from pasteguard_server.times import now_ms

KEY_LENGTH: Final = 20


class KeyTaken(Exception):
    """The idempotency key belongs to another run."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A run that came in for a project, with what the sender said of it."""

    received: ReceivedRun
    project_id: int
    build: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What came of an upload; ``is_new`` is False for a run that was there already."""

    run_id: int
    key: str
    is_new: bool


def store(database: Database, settings: Settings, upload: Upload) -> Stored:
    """Stores the run; it is on disk when this returns. The same run twice is one run.

    Raises KeyTaken where the idempotency key came with another run before.
    """
    with database.writing() as connection:
        # One upload of a project after the other: each compares with the one before.
        project = tables.project.c
        connection.execute(
            select(project.id).where(project.id == upload.project_id).with_for_update()
        ).one()
        known = _known(connection, upload)
        return known or _stored(connection, settings, upload)


def _known(connection: Connection, upload: Upload) -> Stored | None:
    run = tables.run.c
    ours = select(run.id, run.key, run.content_hash).where(run.project_id == upload.project_id)
    found = connection.execute(
        ours.where(run.content_hash == upload.received.content_hash)
    ).one_or_none()
    if found:
        return Stored(found.id, found.key, is_new=False)
    if upload.idempotency_key is not None:
        taken = ours.where(run.idempotency_key == upload.idempotency_key)
        if connection.execute(taken).one_or_none():
            raise KeyTaken
    return None


def _stored(connection: Connection, settings: Settings, upload: Upload) -> Stored:
    reports = upload.received.reports
    pieces = [piece for each in reports for piece in (each.frame, each.digest)]
    contents = _ids_of(connection, tables.content, {piece.hash: _row(piece) for piece in pieces})
    statements = _statement_ids(connection, reports)
    shots = _picture_ids(connection, settings, reports)
    page_ids = _page_ids(connection, upload.project_id, reports)
    run_id, key = _insert_run(connection, upload)
    rows = [
        {
            "run_id": run_id,
            "page_id": page_ids[each.page_key],
            "position": position,
            "began": each.began,
            "started_at": storable(each.report.started_at, 64),
            "duration_ms": each.report.duration_ms,
            "failed": each.report.error is not None,
            "frame_id": contents[each.frame.hash],
            "digest_id": contents[each.digest.hash],
            "picture_id": shots[each.picture.hash] if each.picture else None,
            "checks": packed(each.checks),
        }
        for position, each in enumerate(reports)
    ]
    inserted = insert(tables.report).returning(tables.report.c.id, sort_by_parameter_order=True)
    report_ids = connection.execute(inserted, rows).scalars().all()
    findings = [
        {"report_id": report_id, "position": position, "statement_id": statements[piece.hash]}
        for report_id, each in zip(report_ids, reports, strict=True)
        for position, piece in enumerate(each.statements)
    ]
    if findings:
        connection.execute(insert(tables.finding), findings)
    placed = [
        Placed(report_id, page_ids[each.page_key], contents[each.digest.hash], each)
        for report_id, each in zip(report_ids, reports, strict=True)
    ]
    take_in(connection, Arrival(upload.project_id, key, upload.build), placed)
    return Stored(run_id, key, is_new=True)


def _row(piece: Piece) -> dict[str, Any]:
    return {"hash": piece.hash, "data": packed(piece.data)}


def _ids_of(
    connection: Connection, table: Table, rows: dict[bytes, dict[str, Any]]
) -> dict[bytes, int]:
    """The id of each row, by its hash; rows that are missing are added."""
    known = _find(connection, table, rows)
    missing = sorted(rows.keys() - known.keys())
    # In order, so that two uploads never wait for each other in a circle.
    insert_missing(connection, table, [rows[each] for each in missing])
    return known | _find(connection, table, missing)


def _find(connection: Connection, table: Table, hashes: Any) -> dict[bytes, int]:
    found: dict[bytes, int] = {}
    for part in in_parts(hashes):
        asked = select(table.c.hash, table.c.id).where(table.c.hash.in_(part))
        found |= {bytes(row.hash): row.id for row in connection.execute(asked)}
    return found


def _statement_ids(connection: Connection, reports: tuple[ReceivedReport, ...]) -> dict[bytes, int]:
    made = {
        piece.hash: (finding, piece)
        for each in reports
        for finding, piece in zip(each.report.findings, each.statements, strict=True)
    }
    known = _find(connection, tables.statement, made)
    rows = {
        name: {
            **_row(piece),
            "fingerprint": finding.id,
            "restriction": finding.restriction,
            "outcome": finding.outcome.value,
        }
        for name, (finding, piece) in made.items()
        if name not in known
    }
    return known | (_ids_of(connection, tables.statement, rows) if rows else {})


def _picture_ids(
    connection: Connection, settings: Settings, reports: tuple[ReceivedReport, ...]
) -> dict[str, int]:
    shots = {each.picture.hash: each.picture for each in reports if each.picture}
    for shot in shots.values():
        pictures.keep(settings.pictures, shot.hash, shot.data)
    rows = [
        {"hash": shot.hash, "kind": shot.kind, "size": len(shot.data)}
        for _, shot in sorted(shots.items())
    ]
    insert_missing(connection, tables.picture, rows)
    picture = tables.picture.c
    found: dict[str, int] = {}
    for part in in_parts(shots):
        asked = select(picture.hash, picture.id).where(picture.hash.in_(part))
        found |= {row.hash: row.id for row in connection.execute(asked)}
    return found


def _page_ids(
    connection: Connection, project_id: int, reports: tuple[ReceivedReport, ...]
) -> dict[str, int]:
    pages = {each.page_key: each.report.page for each in reports}
    rows = [
        {
            "project_id": project_id,
            "key": key,
            "hash": published_hash(page),
            "url": storable(page.url or page.requested_url),
            "title": storable(page.title, 500),
        }
        for key, page in sorted(pages.items())
    ]
    insert_missing(connection, tables.page, rows)
    found: dict[str, int] = {}
    for part in in_parts(pages):
        asked = select(tables.page.c.key, tables.page.c.id).where(
            tables.page.c.project_id == project_id, tables.page.c.key.in_(part)
        )
        found |= {row.key: row.id for row in connection.execute(asked)}
    return found


def _insert_run(connection: Connection, upload: Upload) -> tuple[int, str]:
    received = upload.received
    # Not the content's hash alone: another project may hold the same run.
    named = f"{upload.project_id}:{received.content_hash}"
    key = hashlib.sha256(named.encode()).hexdigest()[:KEY_LENGTH]
    totals: Counter[Outcome] = sum(
        (counted(each.standings) for each in received.reports), Counter()
    )
    row = {
        "key": key,
        "project_id": upload.project_id,
        "content_hash": received.content_hash,
        "idempotency_key": upload.idempotency_key,
        "build": upload.build,
        "version": storable(received.run.version, 64),
        "started_at": storable(received.run.started_at, 64),
        "began": received.began,
        "duration_ms": received.run.duration_ms,
        "received_at": now_ms(),
        "pages": len(received.reports),
        "restricted": totals[Outcome.RESTRICTED],
        "allowed": totals[Outcome.ALLOWED],
        "unclear": totals[Outcome.UNCLEAR],
        "failed": sum(each.report.error is not None for each in received.reports),
    }
    inserted = insert(tables.run).values(row).returning(tables.run.c.id)
    return connection.execute(inserted).scalar_one(), key
