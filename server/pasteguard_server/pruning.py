"""Removing what is old, while the service serves: in small transactions, each whole in itself."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, update

from pasteguard_server import tables
from pasteguard_server.packing import in_parts


def remove_runs_by_key(connection: Connection, keys: Iterable[str]) -> None:
    """Removes these runs with their reports; pages go on from the newest report that is left."""
    for part in in_parts(keys):
        asked = select(tables.run.c.id).where(tables.run.c.key.in_(part))
        remove_runs(connection, connection.execute(asked).scalars().all())


def remove_runs(connection: Connection, run_ids: Iterable[int]) -> None:
    """Removes these runs with their reports. What is kept once for many is left for ``clean``."""
    report = tables.report
    for part in in_parts(run_ids):
        asked = select(report.c.id, report.c.page_id).where(report.c.run_id.in_(part))
        rows = connection.execute(asked).all()
        for reports in in_parts([row.id for row in rows]):
            connection.execute(
                delete(tables.finding).where(tables.finding.c.report_id.in_(reports))
            )
            connection.execute(delete(report).where(report.c.id.in_(reports)))
        connection.execute(delete(tables.run).where(tables.run.c.id.in_(part)))
        _point_to_newest(connection, {row.page_id for row in rows})


def _point_to_newest(connection: Connection, page_ids: Iterable[int]) -> None:
    page, report = tables.page, tables.report
    for part in in_parts(page_ids):
        newest = (
            select(report.c.id)
            .where(report.c.page_id == page.c.id)
            .order_by(report.c.began.desc(), report.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        connection.execute(update(page).where(page.c.id.in_(part)).values(newest_report_id=newest))
