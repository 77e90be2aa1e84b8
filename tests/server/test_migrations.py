"""The schema: up from every release, on both databases, to what the code expects."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, insert, select, text

from pasteguard.errors import UsageError
from pasteguard_server import create_app
from pasteguard_server.db.database import Database
from pasteguard_server.db.schema import current, migrate, revisions
from pasteguard_server.db.tables import metadata
from tests.server.conftest import settings_for


def opened(folder: Path, url: str) -> Database:
    folder.mkdir(exist_ok=True)
    return Database(settings_for(folder, url).database_url)


@pytest.mark.parametrize("released", revisions())
def test_every_released_schema_is_brought_up_with_what_it_holds(
    released: str, new_database: Callable[[], str], tmp_path: Path
) -> None:
    database = opened(tmp_path, new_database())
    migrate(database, released)
    with database.writing() as connection:
        before = MetaData()
        before.reflect(connection)
        row = {"name": "kept", "is_public": True, "created_at": 1}
        connection.execute(insert(before.tables["project"]).values(row))
    migrate(database)
    with database.reading() as connection:
        assert current(connection) == revisions()[-1]
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        assert [each for each in differences if "alembic_version" not in str(each)] == []
        names = connection.execute(select(metadata.tables["project"].c.name)).scalars().all()
        assert names == ["kept"]
    migrate(database)
    database.close()


def test_a_database_that_is_still_empty_is_not_served(
    new_database: Callable[[], str], tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="not-migrated"):
        create_app(settings_for(tmp_path, new_database()))


def test_a_database_of_a_newer_version_is_left_alone(
    new_database: Callable[[], str], tmp_path: Path
) -> None:
    database = opened(tmp_path, new_database())
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UsageError, match="newer-schema"):
        migrate(database)
    database.close()


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("mysql://localhost/x", "service.database"),
        ("nonsense", "service.database"),
        ("postgresql+psycopg://nobody@127.0.0.1:1/x", "no-database"),
        ("sqlite:////nowhere/at/all.sqlite3", "no-database"),
    ],
)
def test_a_database_that_cannot_be_opened_is_told(url: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        migrate(Database(url))
