"""Runs that come in parts: each report has its place, so that none can be there twice."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, case, select, update

from pasteguard_server.db import tables
from pasteguard_server.db.blobs import in_parts
from pasteguard_server.db.database import Database
from pasteguard_server.ingest.store_run import (
    Stored,
    Upload,
    check_key,
    insert_run,
    totals,
    wait_for_project,
)
from pasteguard_server.ingest.validate import ReceivedReport
from pasteguard_server.ingest.write_reports import Place, put_reports
from pasteguard_server.settings import Settings

RULE: Final = "pasteguard.parts/1"


@dataclass(frozen=True, slots=True)
class ReceivedPart:
    """Some reports of the run that its sender calls ``name``, and the position of each in it."""

    upload: Upload
    name: str
    positions: tuple[int, ...]


def join(database: Database, settings: Settings, part: ReceivedPart) -> Stored:
    """Adds the reports to their run, which begins with its first part; on disk when this returns.

    A position that is taken stays as it is: the same report again, in whatever company, changes
    nothing. ``is_new`` is False where that is so of all. Raises KeyTaken where the idempotency key
    of the first part came with another run before.
    """
    with database.writing() as connection:
        wait_for_project(connection, part.upload.project_id)
        known = _known(connection, part)
        reports = zip(part.positions, part.upload.received.reports, strict=True)
        if known is None:
            check_key(connection, part.upload)
            run_id, key = insert_run(connection, part.upload, _name_hash(part))
            new = tuple(reports)
        else:
            run_id, key = known
            taken = _taken(connection, run_id, part.positions)
            new = tuple(each for each in reports if each[0] not in taken)
            _count(connection, run_id, part, new)
        if new:
            place = Place(part.upload.project_id, run_id, key, part.upload.build)
            put_reports(connection, settings, place, new)
        return Stored(run_id, key, is_new=bool(new))


def _name_hash(part: ReceivedPart) -> str:
    """What stands in the place of a hash of the content, which is not known until the last part."""
    return hashlib.sha256(f"{RULE}:{part.name}".encode()).hexdigest()


def _known(connection: Connection, part: ReceivedPart) -> tuple[int, str] | None:
    run = tables.run.c
    asked = select(run.id, run.key).where(
        run.project_id == part.upload.project_id, run.content_hash == _name_hash(part)
    )
    found = connection.execute(asked).one_or_none()
    return (found.id, found.key) if found else None


def _taken(connection: Connection, run_id: int, positions: tuple[int, ...]) -> set[int]:
    report = tables.report.c
    taken: set[int] = set()
    for some in in_parts(positions):
        asked = select(report.position).where(report.run_id == run_id, report.position.in_(some))
        taken |= set(connection.execute(asked).scalars())
    return taken


def _count(
    connection: Connection,
    run_id: int,
    part: ReceivedPart,
    new: tuple[tuple[int, ReceivedReport], ...],
) -> None:
    run = tables.run.c
    added = totals([each for _, each in new])
    lasted = part.upload.received.run.duration_ms
    values = {name: run[name] + number for name, number in added.items()}
    longer = case((run.duration_ms < lasted, lasted), else_=run.duration_ms)
    connection.execute(
        update(tables.run).where(run.id == run_id).values(**values, duration_ms=longer)
    )
