"""Removing what is old, while the service serves: in small transactions, each whole in itself.

What is known of a page that lost reports is then what the newest one left says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, exists, select, update

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of, in_parts, picture_path
from pasteguard_server.db.database import Database, put
from pasteguard_server.db.summaries import Standings, counted, from_plain
from pasteguard_server.db.times import day_of, now_ms
from pasteguard_server.ingest.candidate_reports import KEPT_DAYS
from pasteguard_server.ingest.page_state import count, standings_now
from pasteguard_server.ingest.publish import publish, withdraw
from pasteguard_server.settings import Settings

DAY_MS: Final = 24 * 3600 * 1000
RUNS_AT_ONCE: Final = 5
ROWS_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Pruned:
    """How much was removed."""

    runs: int
    statements: int
    pictures: int


def prune(database: Database, settings: Settings) -> Pruned:
    """Removes runs beyond their project's retention, old pictures, and what nothing needs now.

    The newest report of a page stays whatever its age, so that what is known of it has its proof.
    """
    runs = _remove_old_runs(database, settings)
    _drop_old_pictures(database, settings)
    _forget(database)
    return Pruned(runs, _clean_rows(database), _clean_pictures(database, settings))


def _remove_old_runs(database: Database, settings: Settings) -> int:
    with database.reading() as connection:
        rows = connection.execute(select(tables.project.c.id, tables.project.c.retention_days))
        kept = {
            row.id: settings.retention_days if row.retention_days is None else row.retention_days
            for row in rows
        }
    limits = {each: now_ms() - days * DAY_MS for each, days in kept.items() if days > 0}
    return sum(_remove_before(database, each, moment) for each, moment in limits.items())


def _remove_before(database: Database, project_id: int, moment: int) -> int:
    run, report, page = tables.run.c, tables.report.c, tables.page.c
    is_newest = exists().where(report.run_id == run.id, page.newest_report_id == report.id)
    asked = select(run.id).where(run.project_id == project_id, run.began < moment, ~is_newest)
    removed = 0
    with database.reading() as connection:
        if connection.execute(asked.limit(1)).one_or_none() is None:
            return 0
    while True:
        with database.writing(cleaning=True) as connection:
            # Looked for here, not before: what was found earlier may be gone by now.
            found = connection.execute(asked.order_by(run.began).limit(RUNS_AT_ONCE))
            ids = found.scalars().all()
            remove_runs(connection, ids)
        removed += len(ids)
        if not ids:
            return removed


def remove_runs_by_key(connection: Connection, keys: Iterable[str]) -> None:
    """Removes these runs with their reports; pages go on from the newest report that is left."""
    for part in in_parts(keys):
        asked = select(tables.run.c.id).where(tables.run.c.key.in_(part))
        remove_runs(connection, connection.execute(asked).scalars().all())


def remove_runs(connection: Connection, run_ids: Iterable[int]) -> None:
    """Removes these runs with their reports. What is kept once for many is cleaned later."""
    report = tables.report
    for part in in_parts(run_ids):
        asked = select(report.c.id, report.c.page_id).where(report.c.run_id.in_(part))
        rows = connection.execute(asked).all()
        for reports in in_parts([row.id for row in rows]):
            findings = tables.finding.c.report_id.in_(reports)
            connection.execute(delete(tables.finding).where(findings))
            connection.execute(delete(report).where(report.c.id.in_(reports)))
        connection.execute(delete(tables.run).where(tables.run.c.id.in_(part)))
        _settle(connection, {row.page_id for row in rows})


def remove_project(connection: Connection, project_id: int) -> None:
    """Removes the project with everything in it; what is kept once for many is cleaned later."""
    runs = select(tables.run.c.id).where(tables.run.c.project_id == project_id)
    remove_runs(connection, connection.execute(runs).scalars().all())
    hooks = select(tables.webhook.c.id).where(tables.webhook.c.project_id == project_id)
    tokens = select(tables.token.c.id).where(tables.token.c.project_id == project_id)
    withdraw(connection, project_id)
    for table, found in (
        (tables.delivery, tables.delivery.c.webhook_id.in_(hooks)),
        (tables.webhook, tables.webhook.c.project_id == project_id),
        (tables.session, tables.session.c.token_id.in_(tokens)),
        (tables.token, tables.token.c.project_id == project_id),
        (tables.trend, tables.trend.c.project_id == project_id),
        (tables.page_state, tables.page_state.c.project_id == project_id),
        (tables.page, tables.page.c.project_id == project_id),
        (tables.project, tables.project.c.id == project_id),
    ):
        connection.execute(delete(table).where(found))


def _drop_old_pictures(database: Database, settings: Settings) -> None:
    """Reports of some age go without their picture, but for the newest of each page."""
    if settings.picture_days <= 0:
        return
    report, page = tables.report, tables.page
    is_newest = exists().where(page.c.newest_report_id == report.c.id)
    old = report.c.began < now_ms() - settings.picture_days * DAY_MS
    with database.writing() as connection:
        with_picture = report.c.picture_id.is_not(None)
        dropped = update(report).where(with_picture, old, ~is_newest)
        connection.execute(dropped.values(picture_id=None))


def _forget(database: Database) -> None:
    """What has an end: sessions, messages that were delivered, reports of candidates."""
    now = now_ms()
    passive, delivery = tables.passive_report, tables.delivery
    with database.writing() as connection:
        connection.execute(delete(tables.session).where(tables.session.c.expires_at < now))
        connection.execute(delete(passive).where(passive.c.day < day_of(now - KEPT_DAYS * DAY_MS)))
        connection.execute(delete(delivery).where(delivery.c.ended_at < now - 30 * DAY_MS))


def _clean_rows(database: Database) -> int:
    statement, content = tables.statement, tables.content
    report, page = tables.report.c, tables.page.c
    needed_statement = exists().where(tables.finding.c.statement_id == statement.c.id)
    needed_content = (
        exists().where(report.frame_id == content.c.id)
        | exists().where(report.digest_id == content.c.id)
        | exists().where(page.digest_id == content.c.id)
    )
    removed = _clean(database, statement, needed_statement)
    _clean(database, content, needed_content)
    return removed


def _clean(database: Database, table: Any, is_needed: Any) -> int:
    """Removes the rows that nothing needs, looked for without holding anybody up."""
    with database.reading() as connection:
        found = connection.execute(select(table.c.id).where(~is_needed)).scalars().all()
    for part in in_parts(found, ROWS_AT_ONCE):
        with database.writing(cleaning=True) as connection:
            # Meanwhile a report may have come that needs it again.
            connection.execute(delete(table).where(table.c.id.in_(part), ~is_needed))
    return len(found)


def _clean_pictures(database: Database, settings: Settings) -> int:
    picture = tables.picture
    is_needed = exists().where(tables.report.c.picture_id == picture.c.id)
    with database.reading() as connection:
        found = connection.execute(select(picture.c.id).where(~is_needed)).scalars().all()
    for part in in_parts(found, ROWS_AT_ONCE):
        with database.writing(cleaning=True) as connection:
            gone = delete(picture).where(picture.c.id.in_(part), ~is_needed)
            rows = connection.execute(gone.returning(picture.c.hash))
            # While no upload can come in: one that needs the picture would find the file.
            for picture_hash in rows.scalars().all():
                picture_path(settings.pictures, picture_hash).unlink(missing_ok=True)
    return len(found)


def _settle(connection: Connection, page_ids: Iterable[int]) -> None:
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
