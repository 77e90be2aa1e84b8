"""Telling the webhooks what the outbox holds, in the background, again and again until it works."""

from __future__ import annotations

import time
from threading import Thread
from typing import Final

from flask import Flask
from sqlalchemy import Connection, select, update

from pasteguard_server.db import tables
from pasteguard_server.db.times import now_ms
from pasteguard_server.service import LOGGER, NAME, Service
from pasteguard_server.webhooks.client import Call, NotDelivered, call

WAITS_S: Final = (10, 60, 300, 1800, 7200, 21_600, 43_200, 86_400)
"""After each failure so long; then it is given up."""
LEASE_MS: Final = 60_000
"""For so long nobody else takes a message that is being sent."""
LOOK_EVERY_S: Final = 2.0
MOST: Final = 20


def start_delivering(app: Flask) -> None:
    """Delivers for as long as the process lives; several processes share the work."""
    service: Service = app.extensions[NAME]
    Thread(target=_forever, args=(service,), name="webhooks", daemon=True).start()


def _forever(service: Service) -> None:
    while True:
        try:
            was_busy = deliver_due(service) > 0
        except Exception as error:
            # Whatever it was: the messages of all projects wait for this thread.
            LOGGER.error("outbox unreadable", exc_info=error)
            was_busy = False
        if not was_busy:
            time.sleep(LOOK_EVERY_S)


def deliver_due(service: Service) -> int:
    """Sends every message that is due; how many were tried."""
    calls = _taken(service)
    for each in calls:
        problem = None
        try:
            call(each, private=service.settings.private_webhooks)
        except NotDelivered as error:
            problem = str(error)
        except Exception as error:
            LOGGER.error("message not sent", exc_info=error)
            problem = type(error).__name__
        service.metrics.delivered("failed" if problem else "done")
        with service.database.writing() as connection:
            _note(connection, each.id, problem)
    return len(calls)


def _taken(service: Service) -> list[Call]:
    delivery, hook, now = tables.delivery, tables.webhook, now_ms()
    due = (
        select(delivery.c.id, delivery.c.body, hook.c.url, hook.c.secret)
        .join(hook, delivery.c.webhook_id == hook.c.id)
        .where(delivery.c.ended_at.is_(None), delivery.c.next_at <= now)
        .order_by(delivery.c.next_at)
        .limit(MOST)
    )
    with service.database.reading() as connection:
        if not connection.execute(due.limit(1)).one_or_none():
            return []
    with service.database.writing() as connection:
        rows = connection.execute(due.with_for_update(of=delivery, skip_locked=True)).all()
        taken = update(delivery).where(delivery.c.id.in_([row.id for row in rows]))
        connection.execute(taken.values(next_at=now + LEASE_MS))
    return [Call(row.id, row.url, row.secret, row.body.encode(), now // 1000) for row in rows]


def _note(connection: Connection, delivery_id: int, problem: str | None) -> None:
    delivery, now = tables.delivery, now_ms()
    this = delivery.c.id == delivery_id
    tried = connection.execute(select(delivery.c.attempts).where(this)).scalar_one_or_none() or 0
    is_over = problem is None or tried >= len(WAITS_S)
    values = {
        "attempts": tried + 1,
        "problem": problem,
        "ended_at": now if is_over else None,
        "next_at": now if is_over else now + WAITS_S[tried] * 1000,
    }
    connection.execute(update(delivery).where(this).values(values))
