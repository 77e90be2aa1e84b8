"""Contents that are kept once each, found again by their hash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from pasteguard_server import tables
from pasteguard_server.database import insert_missing
from pasteguard_server.packing import encoded, hash_of, in_parts, packed, read


def content_id(connection: Connection, value: Any) -> int:
    """The id under which the value is kept; it is added where it is new."""
    data = encoded(value)
    named = hash_of(data)
    asked = select(tables.content.c.id).where(tables.content.c.hash == named)
    found: int | None = connection.execute(asked).scalar_one_or_none()
    if found is None:
        insert_missing(connection, tables.content, [{"hash": named, "data": packed(data)}])
        found = int(connection.execute(asked).scalar_one())
    return found


def contents_of(connection: Connection, ids: Iterable[int | None]) -> dict[int, Any]:
    """The values of these ids, as plain lists and dictionaries."""
    content = tables.content.c
    wanted = {each for each in ids if each is not None}
    found: dict[int, Any] = {}
    for part in in_parts(wanted):
        asked = select(content.id, content.data).where(content.id.in_(part))
        found |= {row.id: read(row.data) for row in connection.execute(asked)}
    return found
