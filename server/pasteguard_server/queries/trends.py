"""How many pages of a project restrict what, day by day: what holds at the end of each day.

Only what changed on a day is a row, with the new count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.times import day_of, now_ms
from pasteguard_server.queries.rows import Day, Trend


def trend_of(
    connection: Connection, project_id: int, *, restriction: str, days: int = 90
) -> tuple[Day, ...]:
    """The counts for one restriction over the last days, one entry a day, oldest first.

    Days before the first run are left out.
    """
    trend = tables.trend.c
    asked = (
        select(trend.day, trend.outcome, trend.pages)
        .where(trend.project_id == project_id, trend.restriction == restriction)
        .order_by(trend.day)
    )
    changes: dict[str, dict[Outcome, int]] = defaultdict(dict)
    for row in connection.execute(asked):
        changes[row.day][Outcome(row.outcome)] = row.pages
    return tuple(_filled(changes))[-days:]


def restricted_trend(connection: Connection, project_id: int, *, days: int = 90) -> Trend:
    """On how many pages each restriction was restricted, over the last days."""
    trend = tables.trend.c
    asked = (
        select(trend.restriction, trend.day, trend.pages)
        .where(trend.project_id == project_id, trend.outcome == Outcome.RESTRICTED.value)
        .order_by(trend.day)
    )
    changes: dict[str, dict[str, int]] = {}
    for row in connection.execute(asked):
        changes.setdefault(row.restriction, {})[row.day] = row.pages
    oldest = select(func.min(trend.day)).where(trend.project_id == project_id)
    shown = _days_since(connection.execute(oldest).scalar())[-days:]
    return Trend(shown, {name: _held(found, shown) for name, found in changes.items()})


def _days_since(oldest: str | None) -> tuple[str, ...]:
    if oldest is None:
        return ()
    first, today = date.fromisoformat(oldest), date.fromisoformat(day_of(now_ms()))
    number = max(0, (today - first).days)
    return tuple((first + timedelta(days=each)).isoformat() for each in range(number + 1))


def _held(changes: Mapping[str, int], days: Sequence[str]) -> tuple[int, ...]:
    """What holds on each of the days, where only changes are known."""
    before = [day for day in changes if days and day < days[0]]
    held = changes[max(before)] if before else 0
    counts = []
    for day in days:
        held = changes.get(day, held)
        counts.append(held)
    return tuple(counts)


def _filled(changes: Mapping[str, Mapping[Outcome, int]]) -> Iterator[Day]:
    if not changes:
        return
    day, today = date.fromisoformat(min(changes)), date.fromisoformat(day_of(now_ms()))
    holding: dict[Outcome, int] = {}
    while day <= today:
        holding = {**holding, **changes.get(day.isoformat(), {})}
        yield Day(day.isoformat(), holding)
        day += timedelta(days=1)
