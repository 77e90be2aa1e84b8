"""Storing a run: all of it in one transaction, or nothing."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, insert, select

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
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
