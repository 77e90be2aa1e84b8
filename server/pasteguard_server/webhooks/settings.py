"""Webhooks of projects: only an operator makes them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from pasteguard_server.db import tables
from pasteguard_server.db.times import now_ms
from pasteguard_server.webhooks.client import check_url


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """A webhook, how many messages wait for it, and what was last wrong."""

    id: int
    project: str
    url: str
    waiting: int
    problem: str | None


def add_webhook(connection: Connection, project_id: int, url: str) -> str:
    """Adds a webhook and gives the secret that its messages are signed with.

    Raises ValueError for what is no address of a webhook.
    """
    check_url(url)
    made = secrets.token_urlsafe(32)
    row = {"project_id": project_id, "url": url, "secret": made, "created_at": now_ms()}
    connection.execute(insert(tables.webhook).values(row))
    return made


def list_webhooks(connection: Connection) -> tuple[WebhookRow, ...]:
    """All webhooks."""
    hook, project, delivery = tables.webhook, tables.project, tables.delivery
    asked = (
        select(hook.c.id, project.c.name, hook.c.url)
        .join(project, hook.c.project_id == project.c.id)
        .order_by(hook.c.id)
    )
    rows = []
    for row in connection.execute(asked).all():
        waiting = select(func.count(), func.max(delivery.c.problem)).where(
            delivery.c.webhook_id == row.id, delivery.c.ended_at.is_(None)
        )
        number, problem = connection.execute(waiting).one()
        rows.append(WebhookRow(row.id, row.name, row.url, number, problem))
    return tuple(rows)


def remove_webhook(connection: Connection, webhook_id: int) -> bool:
    """Removes a webhook with what waits for it; False where there is none such."""
    delivery, hook = tables.delivery, tables.webhook
    connection.execute(delete(delivery).where(delivery.c.webhook_id == webhook_id))
    return connection.execute(delete(hook).where(hook.c.id == webhook_id)).rowcount > 0
