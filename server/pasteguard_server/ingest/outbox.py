"""What turned, put into the outbox for the webhooks of the project, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from pasteguard_server.db import tables
from pasteguard_server.db.blobs import encoded, in_parts
from pasteguard_server.db.summaries import Standing
from pasteguard_server.db.times import iso, now_ms


@dataclass(frozen=True, slots=True)
class Turned:
    """One restriction of a page that has another standing now; ``before`` is None if first seen."""

    page_id: int
    report_id: int
    restriction: str
    before: Standing | None
    after: Standing


def announce(
    connection: Connection,
    project_id: int,
    run_key: str,
    build: str | None,
    turned: Iterable[Turned],
) -> None:
    """One message a page and webhook, where an outcome that was known is another now."""
    by_page: dict[int, list[Turned]] = {}
    for each in turned:
        if each.before is not None and each.before.outcome is not each.after.outcome:
            by_page.setdefault(each.page_id, []).append(each)
    hook = tables.webhook.c
    hooks = connection.execute(select(hook.id).where(hook.project_id == project_id)).scalars().all()
    if not hooks or not by_page:
        return
    now = now_ms()
    bodies = [
        encoded({"at": iso(now), "run": run_key, "build": build, **about}).decode()
        for about in _messages(connection, by_page)
    ]
    rows = [
        {"webhook_id": each, "body": body, "created_at": now, "next_at": now, "attempts": 0}
        for each in hooks
        for body in bodies
    ]
    connection.execute(insert(tables.delivery), rows)


def _messages(connection: Connection, by_page: dict[int, list[Turned]]) -> Sequence[dict[str, Any]]:
    page, project = tables.page.c, tables.project
    messages = []
    for part in in_parts(by_page):
        asked = (
            select(page.id, page.key, page.url, page.title, project.c.name)
            .join(project, page.project_id == project.c.id)
            .where(page.id.in_(part))
        )
        for row in connection.execute(asked):
            found = by_page[row.id]
            messages.append(
                {
                    "event": "outcome-changed",
                    "project": row.name,
                    "page": {"id": row.id, "key": row.key, "url": row.url, "title": row.title},
                    "report": found[0].report_id,
                    "changes": [
                        {
                            "restriction": each.restriction,
                            "before": each.before.outcome if each.before else None,
                            "after": each.after.outcome,
                            "effects": each.after.effects,
                        }
                        for each in found
                    ],
                }
            )
    return messages
