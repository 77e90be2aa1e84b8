"""All projects, with what each of them holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from pasteguard_server.db import tables
from pasteguard_server.queries.rows import Project


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
