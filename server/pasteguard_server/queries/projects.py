"""Projects: made, found, listed, changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Select, func, select, update

from pasteguard_server.db import tables
from pasteguard_server.db.database import insert_missing
from pasteguard_server.db.times import now_ms
from pasteguard_server.ingest.publish import publish, withdraw
from pasteguard_server.queries.rows import Project

NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?")
"""What a project may be called: it is part of addresses."""


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


def set_public(connection: Connection, project_id: int, *, is_public: bool) -> None:
    """Shows the project and its pages to everybody, or to nobody without a token."""
    values = update(tables.project).where(tables.project.c.id == project_id)
    connection.execute(values.values(is_public=is_public))
    withdraw(connection, project_id)
    page = tables.page.c
    ids = connection.execute(select(page.id).where(page.project_id == project_id)).scalars().all()
    publish(connection, project_id, ids)


def set_retention(connection: Connection, project_id: int, days: int | None) -> None:
    """Keeps runs for so many days; None for what the service's settings say, 0 for ever."""
    values = update(tables.project).where(tables.project.c.id == project_id)
    connection.execute(values.values(retention_days=days))


def list_projects(connection: Connection, ids: Iterable[int] | None = None) -> tuple[Project, ...]:
    """The projects with these ids, or all, in order of their names."""
    project = tables.project.c
    asked = select(tables.project).order_by(project.name)
    if ids is not None:
        asked = asked.where(project.id.in_(list(ids)))
    rows = connection.execute(asked).all()
    found = [row.id for row in rows]
    pages = _counts(connection, tables.page, found)
    runs = _counts(connection, tables.run, found)
    restricted = _restricted(connection, found)
    newest = _newest(connection, found)
    return tuple(
        Project(
            id=row.id,
            name=row.name,
            is_public=row.is_public,
            retention_days=row.retention_days,
            pages=pages.get(row.id, 0),
            restricted=restricted.get(row.id, 0),
            runs=runs.get(row.id, 0),
            newest=newest.get(row.id),
        )
        for row in rows
    )


def _counts(connection: Connection, table: Any, ids: Sequence[int]) -> dict[int, int]:
    asked = select(table.c.project_id, func.count()).where(table.c.project_id.in_(ids))
    return _pairs(connection, asked.group_by(table.c.project_id))


def _restricted(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    page = tables.page.c
    asked = select(page.project_id, func.count()).where(
        page.project_id.in_(ids), page.restricted > 0
    )
    return _pairs(connection, asked.group_by(page.project_id))


def _newest(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    run = tables.run.c
    asked = select(run.project_id, func.max(run.began)).where(run.project_id.in_(ids))
    return _pairs(connection, asked.group_by(run.project_id))


def _pairs(connection: Connection, asked: Select[Any]) -> dict[int, int]:
    return {key: value for key, value in connection.execute(asked)}
