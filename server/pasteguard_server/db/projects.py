"""Projects by their names."""

from __future__ import annotations

from sqlalchemy import Connection, select

from pasteguard_server.db import tables


def project_id_of(connection: Connection, name: str) -> int | None:
    """The project of that name, or None."""
    asked = select(tables.project.c.id).where(tables.project.c.name == name)
    return connection.execute(asked).scalar_one_or_none()
