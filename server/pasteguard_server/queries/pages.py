"""Pages of a project as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, func, select, tuple_

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of
from pasteguard_server.db.summaries import from_plain
from pasteguard_server.queries.pagination import named_place, part_of
from pasteguard_server.queries.rows import PageRow, Part


@dataclass(frozen=True, slots=True)
class PageFilter:
    """Which pages of a project are wanted: all, but for what is set here.

    ``search`` is in the address or the title, in any case. ``restriction`` has ``outcome``; an
    outcome alone is that of any restriction (or any ``among`` these), a restriction alone one
    that was judged.
    """

    search: str = ""
    restriction: str | None = None
    outcome: Outcome | None = None
    among: frozenset[str] | None = None


def list_pages(
    connection: Connection,
    project_id: int,
    wanted: PageFilter | None = None,
    *,
    cursor: str | None = None,
    limit: int = 50,
) -> Part[PageRow]:
    """The pages in order of their keys. Raises CursorUnknown."""
    page = tables.page.c
    asked = _filtered(_pages(), project_id, wanted or PageFilter())
    place = named_place(cursor)
    if place is not None:
        asked = asked.where(tuple_(page.key, page.id) > place)
    rows = connection.execute(asked.order_by(page.key, page.id).limit(limit + 1)).all()
    return part_of(_rows(connection, rows), limit, lambda each: (each.key, each.id))


def page_of(connection: Connection, page_id: int) -> PageRow | None:
    """The page, or None."""
    rows = connection.execute(_pages().where(tables.page.c.id == page_id)).all()
    return next(iter(_rows(connection, rows)), None)


def project_of_page(connection: Connection, page_id: int) -> int | None:
    """The project that the page belongs to, or None where there is no such page."""
    asked = select(tables.page.c.project_id).where(tables.page.c.id == page_id)
    return connection.execute(asked).scalar_one_or_none()


def _pages() -> Select[Any]:
    project = tables.project
    return select(tables.page, project.c.name.label("project")).join(
        project, tables.page.c.project_id == project.c.id
    )


def _filtered(asked: Select[Any], project_id: int, wanted: PageFilter) -> Select[Any]:
    page, state = tables.page.c, tables.page_state.c
    asked = asked.where(page.project_id == project_id)
    if wanted.search:
        text = wanted.search.lower()
        asked = asked.where(
            func.lower(page.url).contains(text, autoescape=True)
            | func.lower(page.title).contains(text, autoescape=True)
        )
    if wanted.restriction is None and wanted.outcome is None and wanted.among is None:
        return asked
    # Page by page, until enough are found: most pages have most outcomes somewhere.
    state_of_page = exists().where(state.page_id == page.id)
    if wanted.restriction is not None:
        state_of_page = state_of_page.where(state.restriction == wanted.restriction)
    elif wanted.among is not None:
        # The project is said again for the index that begins with it.
        named = state.restriction.in_(sorted(wanted.among))
        state_of_page = state_of_page.where(state.project_id == project_id, named)
    if wanted.outcome is not None:
        state_of_page = state_of_page.where(state.outcome == wanted.outcome.value)
    return asked.where(state_of_page)


def _rows(connection: Connection, rows: Sequence[Row[Any]]) -> list[PageRow]:
    digests = contents_of(connection, [row.digest_id for row in rows])
    return [
        PageRow(
            id=row.id,
            project=row.project,
            key=row.key,
            hash=row.hash,
            url=row.url,
            title=row.title,
            report_id=row.newest_report_id,
            audited=row.newest_began,
            standings=from_plain(digests.get(row.digest_id, {})),
        )
        for row in rows
    ]
