"""Storing a run: all of it in one transaction, or nothing.

One that comes in parts is stored part by part: each report has its place, so that none can be
there twice.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, case, insert, select, update

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import in_parts
from pasteguard_server.db.database import Database
from pasteguard_server.db.summaries import counted
from pasteguard_server.db.times import now_ms
from pasteguard_server.ingest.page_keys import storable
from pasteguard_server.ingest.validate import ReceivedReport, ReceivedRun
from pasteguard_server.ingest.write_reports import Place, put_reports
from pasteguard_server.settings import Settings

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


PARTS_RULE: Final = "pasteguard.parts/1"


@dataclass(frozen=True, slots=True)
class ReceivedPart:
    """Some reports of the run that its sender calls ``name``, and the position of each in it."""

    upload: Upload
    name: str
    positions: tuple[int, ...]


def store(database: Database, settings: Settings, upload: Upload) -> Stored:
    """Stores the run; it is on disk when this returns. The same run twice is one run.

    Raises KeyTaken where the idempotency key came with another run before.
    """
    with database.writing() as connection:
        wait_for_project(connection, upload.project_id)
        known = _known(connection, upload)
        return known or _stored(connection, settings, upload)


def wait_for_project(connection: Connection, project_id: int) -> None:
    """One upload of a project goes after the other: each compares with the one before."""
    project = tables.project.c
    connection.execute(select(project.id).where(project.id == project_id).with_for_update()).one()


def _known(connection: Connection, upload: Upload) -> Stored | None:
    run = tables.run.c
    ours = select(run.id, run.key, run.content_hash).where(run.project_id == upload.project_id)
    found = connection.execute(
        ours.where(run.content_hash == upload.received.content_hash)
    ).one_or_none()
    if found:
        return Stored(found.id, found.key, is_new=False)
    check_key(connection, upload)
    return None


def check_key(connection: Connection, upload: Upload) -> None:
    """Raises KeyTaken where a run of the project has the upload's idempotency key already."""
    run = tables.run.c
    if upload.idempotency_key is not None:
        taken = select(run.id).where(
            run.project_id == upload.project_id, run.idempotency_key == upload.idempotency_key
        )
        if connection.execute(taken).one_or_none():
            raise KeyTaken


def _stored(connection: Connection, settings: Settings, upload: Upload) -> Stored:
    run_id, key = insert_run(connection, upload, upload.received.content_hash)
    place = Place(upload.project_id, run_id, key, upload.build)
    put_reports(connection, settings, place, tuple(enumerate(upload.received.reports)))
    return Stored(run_id, key, is_new=True)


def insert_run(connection: Connection, upload: Upload, content_hash: str) -> tuple[int, str]:
    """A new run of the upload's reports, which are yet to be put: its number and its key.

    ``content_hash`` is what it is known by in its project, in hexadecimal.
    """
    received = upload.received
    # Not the content's hash alone: another project may hold the same run.
    named = f"{upload.project_id}:{content_hash}"
    key = hashlib.sha256(named.encode()).hexdigest()[:KEY_LENGTH]
    row = {
        "key": key,
        "project_id": upload.project_id,
        "content_hash": content_hash,
        "idempotency_key": upload.idempotency_key,
        "build": upload.build,
        "version": storable(received.run.version, 64),
        "started_at": storable(received.run.started_at, 64),
        "began": received.began,
        "duration_ms": received.run.duration_ms,
        "received_at": now_ms(),
        **totals(received.reports),
    }
    inserted = insert(tables.run).values(row).returning(tables.run.c.id)
    return connection.execute(inserted).scalar_one(), key


def totals(reports: Sequence[ReceivedReport]) -> dict[str, int]:
    """What a run's row counts of these reports, by the names of its columns."""
    outcomes: Counter[Outcome] = sum((counted(each.standings) for each in reports), Counter())
    return {
        "pages": len(reports),
        "restricted": outcomes[Outcome.RESTRICTED],
        "allowed": outcomes[Outcome.ALLOWED],
        "unclear": outcomes[Outcome.UNCLEAR],
        "failed": sum(each.report.error is not None for each in reports),
    }


def join(database: Database, settings: Settings, part: ReceivedPart) -> Stored:
    """Adds the reports to their run, which begins with its first part; on disk when this returns.

    A position that is taken stays as it is: the same report again, in whatever company, changes
    nothing. ``is_new`` is False where that is so of all. Raises KeyTaken where the idempotency key
    of the first part came with another run before.
    """
    with database.writing() as connection:
        wait_for_project(connection, part.upload.project_id)
        known = _known_parts(connection, part)
        reports = zip(part.positions, part.upload.received.reports, strict=True)
        if known is None:
            check_key(connection, part.upload)
            run_id, key = insert_run(connection, part.upload, _name_hash(part))
            new = tuple(reports)
        else:
            run_id, key = known
            taken = _taken_positions(connection, run_id, part.positions)
            new = tuple(each for each in reports if each[0] not in taken)
            _add_to_counts(connection, run_id, part, new)
        if new:
            place = Place(part.upload.project_id, run_id, key, part.upload.build)
            put_reports(connection, settings, place, new)
        return Stored(run_id, key, is_new=bool(new))


def _name_hash(part: ReceivedPart) -> str:
    """What stands in the place of a hash of the content, which is not known until the last part."""
    return hashlib.sha256(f"{PARTS_RULE}:{part.name}".encode()).hexdigest()


def _known_parts(connection: Connection, part: ReceivedPart) -> tuple[int, str] | None:
    run = tables.run.c
    asked = select(run.id, run.key).where(
        run.project_id == part.upload.project_id, run.content_hash == _name_hash(part)
    )
    found = connection.execute(asked).one_or_none()
    return (found.id, found.key) if found else None


def _taken_positions(connection: Connection, run_id: int, positions: tuple[int, ...]) -> set[int]:
    report = tables.report.c
    taken: set[int] = set()
    for some in in_parts(positions):
        asked = select(report.position).where(report.run_id == run_id, report.position.in_(some))
        taken |= set(connection.execute(asked).scalars())
    return taken


def _add_to_counts(
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
