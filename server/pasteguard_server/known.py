"""What published audits say of pages, asked for by a piece of a hash.

Who asks sends so few digits of a page's hash that many pages begin with them, and gets all of
those: the service does not learn which page was meant.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, delete, func, select

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of, encoded, in_parts
from pasteguard_server.db.database import put
from pasteguard_server.db.summaries import Standings, from_plain
from pasteguard_server.db.times import day_of

MOST_DIGITS: Final = 6
STEP: Final = 16 * 1024
"""An answer is filled up to a multiple of so many bytes, so that its size tells little."""


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What one published audit said of a page; ``said`` is JSON."""

    hash: str
    audited_on: str
    said: str


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


def digits(connection: Connection, *, least: int) -> int:
    """How many digits to ask with: the most with which every answer holds ``least`` pages."""
    known = tables.known_page.c
    start = func.substr(known.hash, 1, MOST_DIGITS).label("start")
    pages = select(start, func.count(known.hash.distinct()).label("pages")).group_by(start)
    counts = {row.start: row.pages for row in connection.execute(pages)}
    for asked in range(MOST_DIGITS, 0, -1):
        merged: dict[str, int] = {}
        for beginning, number in counts.items():
            merged[beginning[:asked]] = merged.get(beginning[:asked], 0) + number
        counts = merged
        if len(counts) == 16**asked and min(counts.values()) >= least:
            return asked
    return 0


def known_pages(connection: Connection, prefix: str) -> tuple[KnownPage, ...]:
    """All published pages whose hash begins so, the newest audit of each first."""
    known = tables.known_page.c
    asked = select(known.hash, known.audited_on, known.said)
    if prefix:
        asked = asked.where(known.hash >= prefix, known.hash < f"{prefix}g")
    rows = connection.execute(asked.order_by(known.hash, known.audited_on.desc()))
    return tuple(KnownPage(row.hash, row.audited_on, row.said) for row in rows)


def padded(answer: Any, key: bytes) -> bytes:
    """The answer as JSON, filled up to a multiple of STEP; the same bytes for the same answer.

    Its last field is ``padding``, empty. What fills it cannot be compressed away, and is made with
    a key that only the service knows.
    """
    bare = encoded(answer)
    filling = hashlib.shake_256(key + bare).hexdigest(STEP)[: -len(bare) % STEP]
    return bare.removesuffix(b'"}') + filling.encode() + b'"}'
