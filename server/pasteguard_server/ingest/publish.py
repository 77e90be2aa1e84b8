"""What published audits say of pages, made public and taken back."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, update

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of, encoded, in_parts
from pasteguard_server.db.database import put
from pasteguard_server.db.summaries import Standings, from_plain
from pasteguard_server.db.times import day_of


def set_public(connection: Connection, project_id: int, *, is_public: bool) -> None:
    """Shows the project and its pages to everybody, or to nobody without a token."""
    values = update(tables.project).where(tables.project.c.id == project_id)
    connection.execute(values.values(is_public=is_public))
    withdraw(connection, project_id)
    page = tables.page.c
    ids = connection.execute(select(page.id).where(page.project_id == project_id)).scalars().all()
    publish(connection, project_id, ids)


def publish(connection: Connection, project_id: int, page_ids: Iterable[int]) -> None:
    """Makes what is newest known of the pages public, where their project is."""
    project = tables.project.c
    is_public = select(project.is_public).where(project.id == project_id)
    if not connection.execute(is_public).scalar_one():
        return
    page = tables.page.c
    for part in in_parts(page_ids):
        asked = select(page.id, page.hash, page.digest_id, page.newest_began).where(
            page.id.in_(part), page.hash.is_not(None), page.digest_id.is_not(None)
        )
        rows = connection.execute(asked).all()
        digests = contents_of(connection, [row.digest_id for row in rows])
        put(
            connection,
            tables.known_page,
            [
                {
                    "hash": row.hash,
                    "page_id": row.id,
                    "audited_on": day_of(row.newest_began),
                    "said": _said(from_plain(digests[row.digest_id])),
                }
                for row in rows
            ],
        )


def withdraw(connection: Connection, project_id: int) -> None:
    """Takes back everything that the project published."""
    ours = select(tables.page.c.id).where(tables.page.c.project_id == project_id)
    known = tables.known_page
    connection.execute(delete(known).where(known.c.page_id.in_(ours)))


def _said(standings: Standings) -> str:
    """Only what says something: what is unclear or does not apply is left out."""
    restricted = {
        name: each.effects for name, each in standings.items() if each.outcome is Outcome.RESTRICTED
    }
    allowed = [name for name, each in standings.items() if each.outcome is Outcome.ALLOWED]
    return encoded({"restricted": restricted, "allowed": allowed}).decode()
