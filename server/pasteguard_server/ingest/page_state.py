"""What is newest known of each page, and the counts of each day, kept up as reports come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select, update

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import content_id, in_parts
from pasteguard_server.db.database import put
from pasteguard_server.db.summaries import Standing, Standings, counted, to_plain
from pasteguard_server.db.times import day_of, now_ms
from pasteguard_server.ingest.outbox import Turned, announce
from pasteguard_server.ingest.page_keys import published_hash, storable
from pasteguard_server.ingest.publish import publish
from pasteguard_server.ingest.validate import ReceivedReport


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where the reports come from: the run by its key, and its build as the sender named it."""

    project_id: int
    run_key: str
    build: str | None


@dataclass(frozen=True, slots=True)
class Placed:
    """A report that has its place in the tables."""

    id: int
    page_id: int
    digest_id: int
    received: ReceivedReport


def take_in(connection: Connection, arrival: Arrival, placed: Sequence[Placed]) -> None:
    """Brings the pages of the reports up to date, but for those that know a newer report."""
    newest = _newest(connection, placed)
    turned: list[Turned] = []
    for report in newest:
        turned += _update_page(connection, arrival, report)
    day = max((each.received.began for each in newest), default=0)
    count(connection, arrival.project_id, day, _deltas(turned))
    publish(connection, arrival.project_id, [each.page_id for each in newest])
    announce(connection, arrival.project_id, arrival.run_key, arrival.build, turned)


def _newest(connection: Connection, placed: Sequence[Placed]) -> list[Placed]:
    """The newest report of each page, where it is newer than what was known."""
    ordered = sorted(placed, key=lambda each: (each.received.began, each.id))
    newest = {each.page_id: each for each in ordered}
    page = tables.page.c
    known: dict[int, int] = {}
    for part in in_parts(newest):
        asked = select(page.id, page.newest_began).where(page.id.in_(part))
        known |= {row.id: row.newest_began or 0 for row in connection.execute(asked)}
    return [each for each in newest.values() if each.received.began >= known[each.page_id]]


def _update_page(connection: Connection, arrival: Arrival, report: Placed) -> list[Turned]:
    page = tables.page.c
    at = connection.execute(select(page.digest_id).where(page.id == report.page_id)).scalar_one()
    turned: list[Turned] = []
    changes: dict[str, int] = {}
    if at != report.digest_id:
        known = standings_now(connection, [report.page_id]).get(report.page_id, {})
        turned = _turned(report, known)
        _put_states(connection, arrival, report, known)
        # An audit of some restrictions only leaves the others as they were.
        merged = {**known, **report.received.standings}
        changes = {
            "digest_id": content_id(connection, to_plain(merged)),
            "restricted": counted(merged)[Outcome.RESTRICTED],
        }
    about = report.received.report.page
    connection.execute(
        update(tables.page).where(page.id == bindparam("page")),
        {
            "page": report.page_id,
            **changes,
            "newest_report_id": report.id,
            "newest_began": report.received.began,
            "url": storable(about.url or about.requested_url),
            "title": storable(about.title, 500),
            "hash": published_hash(about),
        },
    )
    return turned


def standings_now(
    connection: Connection, page_ids: Iterable[int]
) -> dict[int, dict[str, Standing]]:
    """What is newest known of the pages, by page and restriction."""
    state = tables.page_state.c
    found: dict[int, dict[str, Standing]] = {}
    for part in in_parts(page_ids):
        asked = select(tables.page_state).where(state.page_id.in_(part))
        for row in connection.execute(asked):
            standing = Standing(Outcome(row.outcome), tuple(row.effects.split()))
            found.setdefault(row.page_id, {})[row.restriction] = standing
    return found


def _turned(report: Placed, known: Standings) -> list[Turned]:
    return [
        Turned(report.page_id, report.id, restriction, known.get(restriction), standing)
        for restriction, standing in report.received.standings.items()
        if known.get(restriction) != standing
    ]


def _put_states(connection: Connection, arrival: Arrival, report: Placed, known: Standings) -> None:
    rows = [
        {
            "page_id": report.page_id,
            "restriction": restriction,
            "project_id": arrival.project_id,
            "outcome": standing.outcome.value,
            "effects": " ".join(standing.effects),
            "since": report.received.began,
            "report_id": report.id,
        }
        for restriction, standing in report.received.standings.items()
        if known.get(restriction) != standing
    ]
    put(connection, tables.page_state, rows)


def _deltas(turned: Iterable[Turned]) -> Counter[tuple[str, str]]:
    deltas: Counter[tuple[str, str]] = Counter()
    for each in turned:
        if each.before:
            deltas[each.restriction, each.before.outcome] -= 1
        deltas[each.restriction, each.after.outcome] += 1
    return deltas


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
