"""The schema of the database: brought up to what this version needs, never down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard_server.db.database import Database

FOLDER: Final = Path(__file__).with_name("migrations")
_LOCK: Final = 0x6D696772


def migrate(database: Database, revision: str = "head") -> None:
    """Brings the schema up to the revision, in one transaction; several may try at once.

    Raises UsageError for a database that a newer version has migrated.
    """
    with _reachable(), database.writing() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        _refuse_newer(connection)
        command.upgrade(_config(connection), revision)


def check_schema(database: Database) -> None:
    """Raises UsageError for a database whose schema is not the one that this version needs."""
    with _reachable(), database.reading() as connection:
        _refuse_newer(connection)
        if current(connection) != revisions()[-1]:
            raise UsageError(Message("notice.service.not-migrated"))


def current(connection: Connection) -> str | None:
    """The revision that the schema has, or None where there is none yet."""
    return MigrationContext.configure(connection).get_current_revision()


def revisions() -> tuple[str, ...]:
    """All revisions, oldest first."""
    script = ScriptDirectory(str(FOLDER))
    return tuple(each.revision for each in script.walk_revisions())[::-1]


@contextmanager
def _reachable() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        why = str(error.orig).strip().splitlines()[0]
        raise UsageError(Message("notice.service.no-database", {"why": why})) from error


def _refuse_newer(connection: Connection) -> None:
    found = current(connection)
    if found is not None and found not in revisions():
        raise UsageError(Message("notice.service.newer-schema", {"revision": found}))


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
