"""Projects: made, found by their names, and what is set for each."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import Connection, select, update

from pasteguard_server.db import tables
from pasteguard_server.db.database import insert_missing
from pasteguard_server.db.times import now_ms

NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?")
"""What a project may be called: it is part of addresses."""


def project_id_of(connection: Connection, name: str) -> int | None:
    """The project of that name, or None."""
    asked = select(tables.project.c.id).where(tables.project.c.name == name)
    return connection.execute(asked).scalar_one_or_none()


def make_project(connection: Connection, name: str, *, is_public: bool = False) -> int:
    """Makes the project and gives its id; one of that name is left as it is.

    Raises ValueError for a name that NAME does not match.
    """
    if not NAME.fullmatch(name):
        raise ValueError(name)
    named = select(tables.project.c.id).where(tables.project.c.name == name)
    found = connection.execute(named).scalar_one_or_none()
    if found is not None:
        return int(found)
    row = {"name": name, "is_public": is_public, "created_at": now_ms()}
    # Another may make it in this moment.
    insert_missing(connection, tables.project, [row])
    return int(connection.execute(named).scalar_one())


def set_retention(connection: Connection, project_id: int, days: int | None) -> None:
    """Keeps runs for so many days; None for what the service's settings say, 0 for ever."""
    values = update(tables.project).where(tables.project.c.id == project_id)
    connection.execute(values.values(retention_days=days))
