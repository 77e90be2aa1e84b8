"""What candidates say of a page, anonymously: kept apart, and believed only where several agree.

A report is a page's hash and what looks restricted or allowed: no text, name or address. Two
reports of one day are told apart by a keyed hash of the sender's network; the key is thrown away
each day, so that nobody can tell later who sent what.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, delete, func, select

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.database import insert_missing
from pasteguard_server.db.times import day_of, now_ms

KEPT_DAYS: Final = 90
_KEY: Final = "passive "


def reporter_on(connection: Connection, network: str, day: str) -> str:
    """What stands for a network on this day, and on no other."""
    secret = tables.secret
    name = _KEY + day
    older = secret.c.name.startswith(_KEY, autoescape=True) & (secret.c.name != name)
    connection.execute(delete(secret).where(older))
    insert_missing(connection, secret, [{"name": name, "value": secrets.token_hex(32)}])
    key = connection.execute(select(secret.c.value).where(secret.c.name == name)).scalar_one()
    digest = hmac.digest(bytes.fromhex(key), network.encode(), hashlib.sha256)
    return digest.hex()[:32]


def keep(
    connection: Connection, page_hash: str, outcomes: Mapping[str, Outcome], network: str
) -> None:
    """Keeps one report; another of the same page from the same network on one day is left out."""
    day = day_of(now_ms())
    reporter = reporter_on(connection, network, day)
    about = tables.passive_report.c
    before = select(about.day).where(
        about.page_hash == page_hash, about.day == day, about.reporter == reporter
    )
    if connection.execute(before.limit(1)).one_or_none():
        return
    rows = [
        {
            "page_hash": page_hash,
            "day": day,
            "reporter": reporter,
            "restriction": restriction,
            "outcome": outcome.value,
        }
        for restriction, outcome in sorted(outcomes.items())
    ]
    insert_missing(connection, tables.passive_report, rows)


def agreed(connection: Connection, prefix: str, least: int) -> dict[str, tuple[str, ...]]:
    """The restrictions that at least so many reports name, and most of them, by page hash."""
    about = tables.passive_report.c
    asked = select(about.page_hash, about.restriction, about.outcome, func.count().label("reports"))
    if prefix:
        asked = asked.where(about.page_hash >= prefix, about.page_hash < f"{prefix}g")
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for row in connection.execute(
        asked.group_by(about.page_hash, about.restriction, about.outcome)
    ):
        counts.setdefault((row.page_hash, row.restriction), {})[row.outcome] = row.reports
    found: dict[str, tuple[str, ...]] = {}
    for (page_hash, restriction), each in sorted(counts.items()):
        said = each.get(Outcome.RESTRICTED.value, 0)
        if said >= least and said > each.get(Outcome.ALLOWED.value, 0):
            found[page_hash] = (*found.get(page_hash, ()), restriction)
    return found
