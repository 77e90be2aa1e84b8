"""Reports into the tables: what is the same in many of them is kept once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from pasteguard_server.db import tables
from pasteguard_server.db.blobs import in_parts, keep_picture, packed
from pasteguard_server.db.database import insert_missing
from pasteguard_server.ingest.page_keys import published_hash, storable
from pasteguard_server.ingest.page_state import Arrival, Placed, take_in
from pasteguard_server.ingest.validate import Piece, ReceivedReport
from pasteguard_server.settings import Settings


@dataclass(frozen=True, slots=True)
class Place:
    """The run that reports belong to, and its build as the sender named it."""

    project_id: int
    run_id: int
    run_key: str
    build: str | None


def put_reports(
    connection: Connection,
    settings: Settings,
    place: Place,
    placed: Sequence[tuple[int, ReceivedReport]],
) -> None:
    """Adds the reports to the run, each with its position there, and brings their pages up to date.

    The positions must be free.
    """
    reports = tuple(each for _, each in placed)
    pieces = [piece for each in reports for piece in (each.frame, each.digest)]
    contents = _ids_of(connection, tables.content, {piece.hash: _row(piece) for piece in pieces})
    statements = _statement_ids(connection, reports)
    shots = _picture_ids(connection, settings, reports)
    page_ids = _page_ids(connection, place.project_id, reports)
    rows = [
        {
            "run_id": place.run_id,
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
        for position, each in placed
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
    arrived = [
        Placed(report_id, page_ids[each.page_key], contents[each.digest.hash], each)
        for report_id, each in zip(report_ids, reports, strict=True)
    ]
    take_in(connection, Arrival(place.project_id, place.run_key, place.build), arrived)


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
        keep_picture(settings.pictures, shot.hash, shot.data)
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
