"""Pages that lost reports: what is known of them is what the newest one left says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of
from pasteguard_server.db.database import put
from pasteguard_server.db.summaries import Standings, counted, from_plain
from pasteguard_server.db.times import now_ms
from pasteguard_server.ingest.day_counts import count
from pasteguard_server.ingest.page_state import standings_now
from pasteguard_server.ingest.publish import publish


def settle(connection: Connection, page_ids: Iterable[int]) -> None:
    """Removes the pages that have no report any more; the others follow their newest."""
    page, report = tables.page, tables.report
    for page_id in page_ids:
        found = connection.execute(select(page).where(page.c.id == page_id)).one()
        newest = connection.execute(
            select(report.c.id, report.c.began, report.c.digest_id)
            .where(report.c.page_id == page_id)
            .order_by(report.c.began.desc(), report.c.id.desc())
            .limit(1)
        ).one_or_none()
        if newest is None:
            _restate(connection, found, {}, 0, 0)
            connection.execute(delete(page).where(page.c.id == page_id))
        elif newest.id != found.newest_report_id:
            digest = contents_of(connection, [newest.digest_id])[newest.digest_id]
            now = from_plain(digest)
            _restate(connection, found, now, newest.id, newest.began)
            connection.execute(
                update(page)
                .where(page.c.id == page_id)
                .values(
                    newest_report_id=newest.id,
                    newest_began=newest.began,
                    digest_id=newest.digest_id,
                    restricted=counted(now)[Outcome.RESTRICTED],
                )
            )
            publish(connection, found.project_id, [page_id])


def _restate(
    connection: Connection, page: Row[Any], now: Standings, report_id: int, began: int
) -> None:
    before = standings_now(connection, [page.id]).get(page.id, {})
    deltas = Counter((name, str(each.outcome)) for name, each in now.items())
    deltas.subtract((name, str(each.outcome)) for name, each in before.items())
    count(connection, page.project_id, now_ms(), deltas)
    for table in (tables.page_state, tables.known_page):
        connection.execute(delete(table).where(table.c.page_id == page.id))
    rows = [
        {
            "page_id": page.id,
            "restriction": restriction,
            "project_id": page.project_id,
            "outcome": standing.outcome.value,
            "effects": " ".join(standing.effects),
            "since": began,
            "report_id": report_id,
        }
        for restriction, standing in now.items()
    ]
    put(connection, tables.page_state, rows)
