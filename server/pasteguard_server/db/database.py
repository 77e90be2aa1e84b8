"""The database: SQLite without set-up, or PostgreSQL; a committed transaction is on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

WAIT_MS: Final = 30_000
"""How long a writer waits for another before it gives up."""
_CLEANING: Final = 0x70617374
"""The advisory lock that keeps what an upload refers to from being cleaned away meanwhile."""
_PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    f"busy_timeout={WAIT_MS}",
    "cache_size=-6000",
    "temp_store=MEMORY",
)


class Database:
    """Gives transactions, those that read and those that write."""

    def __init__(self, url: str) -> None:
        """Opens nothing yet. Raises UsageError for a URL that names no database we know."""
        self.engine = _engine(url)
        self.is_sqlite: Final = self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing and sees one moment."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:
                connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            yield connection

    @contextmanager
    def writing(self, *, cleaning: bool = False) -> Iterator[Connection]:
        """A transaction that is on disk once the block is left; an error undoes all of it.

        One that cleans up has the database to itself, as every writer has in SQLite.
        """
        with self.engine.connect() as connection:
            connection = connection.execution_options(pasteguard_writing=True)
            with connection.begin():
                if not self.is_sqlite:
                    shared = "" if cleaning else "_shared"
                    lock = text(f"SELECT pg_advisory_xact_lock{shared}(:lock)")
                    connection.execute(lock, {"lock": _CLEANING})
                yield connection

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()


def insert_missing(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Inserts the rows but for those that some unique key knows already."""
    if rows:
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), rows)


def put(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Inserts the rows, in place of those with the same primary key."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    inserted = _insert(connection, table)
    others = {name: inserted.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(inserted.on_conflict_do_update(index_elements=keys, set_=others), rows)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.drivername in ("postgresql", "postgres"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() not in ("sqlite", "postgresql"):
            raise UsageError(Message("notice.service.database", {"why": parsed.drivername}))
        engine = create_engine(parsed, pool_pre_ping=parsed.get_backend_name() != "sqlite")
    except (ArgumentError, NoSuchModuleError) as error:
        raise UsageError(Message("notice.service.database", {"why": str(error)})) from error
    except ImportError as error:
        raise UsageError(Message("notice.service.no-driver", {"why": str(error)})) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # Else the driver begins transactions by itself, and later than they are meant to.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("pasteguard_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
