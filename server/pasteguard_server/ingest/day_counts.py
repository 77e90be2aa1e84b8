"""How many pages of a project restrict what, counted as of each day.

Only what changed on a day is a row, with the new count.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from pasteguard_server.db import tables
from pasteguard_server.db.database import put
from pasteguard_server.db.times import day_of, now_ms


def count(
    connection: Connection, project_id: int, began: int, deltas: Mapping[tuple[str, str], int]
) -> None:
    """Adds to the counts of (restriction, outcome), as of the day on which the run began.

    Days only go forward: a run that began before the newest day counted is counted on that day.
    """
    changed = {key: delta for key, delta in deltas.items() if delta}
    if not changed:
        return
    trend = tables.trend.c
    newest = select(func.max(trend.day)).where(trend.project_id == project_id)
    last = connection.execute(newest).scalar() or ""
    day = max(last, day_of(min(began, now_ms())))
    counts = _latest(connection, project_id)
    rows = [
        {
            "project_id": project_id,
            "restriction": restriction,
            "outcome": outcome,
            "day": day,
            "pages": max(0, counts.get((restriction, outcome), 0) + delta),
        }
        for (restriction, outcome), delta in sorted(changed.items())
    ]
    put(connection, tables.trend, rows)


def _latest(connection: Connection, project_id: int) -> dict[tuple[str, str], int]:
    trend = tables.trend.c
    newest = (
        select(trend.restriction, trend.outcome, func.max(trend.day).label("day"))
        .where(trend.project_id == project_id)
        .group_by(trend.restriction, trend.outcome)
        .subquery()
    )
    asked = select(trend.restriction, trend.outcome, trend.pages).join(
        newest,
        (trend.restriction == newest.c.restriction)
        & (trend.outcome == newest.c.outcome)
        & (trend.day == newest.c.day)
        & (trend.project_id == project_id),
    )
    return {(row.restriction, row.outcome): row.pages for row in connection.execute(asked)}
