"""What published audits say of pages, asked for by a piece of a hash.

Who asks sends so few digits of a page's hash that many pages begin with them, and gets all of
those: the service does not learn which page was meant.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, func, select

from pasteguard_server.db import tables
from pasteguard_server.db.blobs import encoded

MOST_DIGITS: Final = 6
STEP: Final = 16 * 1024
"""An answer is filled up to a multiple of so many bytes, so that its size tells little."""


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What one published audit said of a page; ``said`` is JSON."""

    hash: str
    audited_on: str
    said: str


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
