"""A page over time: what turned when, in which build, and by which line of which script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
from flask import Response, request, url_for
from msgspec import Meta
from sqlalchemy import Connection

from pasteguard.catalogue import entries
from pasteguard.model.report import Outcome
from pasteguard.reports.wording import groups
from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.marks import tally
from pasteguard_server.dashboard.rendering import address_of_service, show, words
from pasteguard_server.dashboard.timelines import strips
from pasteguard_server.problems import Problem
from pasteguard_server.queries.histories import history_of, since_when
from pasteguard_server.queries.pages import project_of_page
from pasteguard_server.queries.pagination import CursorUnknown, cursor_of
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.queries.rows import History, Project, Since
from pasteguard_server.query_string import Cursor, Restriction, asked
from pasteguard_server.service import the_service

REPORTS: Final = 60
TURNS: Final = 100


class Query(msgspec.Struct, frozen=True):
    """Which part of the history; ``badge`` is the restriction whose badge is shown."""

    restriction: Restriction | None = None
    cursor: Cursor | None = None
    badge: Annotated[str, Meta(max_length=64)] | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    project: Project
    history: History
    since: dict[str, Since]


def page(page_id: int) -> Response:
    """The page."""
    query, said = asked(Query), words()
    with the_service().database.reading() as connection:
        found = _find(connection, page_id, query)
    history = found.history
    now = dict(history.page.standings)
    all_strips = strips(history.reports, history.turns, now, found.since, said)
    shown = [each for each in all_strips if query.restriction in (None, each.restriction)]
    worth = [each for each in shown if each.is_worth_showing or query.restriction]
    context = {
        "page": history.page,
        "project": found.project,
        "query": query,
        "tally": tally(now),
        "not_applicable": sum(each.outcome is Outcome.NOT_APPLICABLE for each in now.values()),
        "restricted_now": [
            each for each in all_strips if each.now and each.now.outcome is Outcome.RESTRICTED
        ],
        "strips": worth,
        "steady": [each for each in shown if each not in worth],
        "turns": history.turns[:TURNS],
        "reports": [(each, tally(each.standings)) for each in history.reports],
        "following": _following(page_id, query, history),
        "badge": _badge(query),
        "badges": [(entry.id, said.wording.words(entry.id).title) for entry in entries()],
        "service": address_of_service(),
    }
    return show("page.html.jinja", context)


def _find(connection: Connection, page_id: int, query: Query) -> _Found:
    project_id = check_readable(connection, current_access(), project_of_page(connection, page_id))
    try:
        history = history_of(
            connection,
            page_id,
            restriction=query.restriction,
            cursor=query.cursor,
            limit=REPORTS,
        )
    except CursorUnknown as error:
        raise Problem(422, "cursor") from error
    if history is None:
        raise Problem(404, "not-found", {"path": request.path})
    (project,) = list_projects(connection, [project_id])
    return _Found(project, history, since_when(connection, page_id))


def _following(page_id: int, query: Query, history: History) -> str | None:
    if not history.has_more:
        return None
    oldest = history.reports[-1]
    cursor = cursor_of((oldest.began, oldest.id))
    return url_for("dashboard.page", page_id=page_id, cursor=cursor, restriction=query.restriction)


def _badge(query: Query) -> str:
    chosen = query.badge or query.restriction or ""
    return chosen if chosen in groups() else "paste"
