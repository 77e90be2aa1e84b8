"""A project: its pages with their outcomes at a glance, to be searched, and its trend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec
from flask import Response, request, url_for
from msgspec import Meta
from sqlalchemy import Connection

from pasteguard.catalogue import Group
from pasteguard.model.report import Outcome
from pasteguard.reports.wording import groups
from pasteguard_server.auth.access import current_access, readable_project
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.charts import (
    Chart,
    middle,
    outcome_chart,
    sparks,
    total_chart,
)
from pasteguard_server.dashboard.marks import columns_for, tally
from pasteguard_server.dashboard.rendering import address_of_service, show, words
from pasteguard_server.problems import Problem
from pasteguard_server.queries.pages import PageFilter, list_pages
from pasteguard_server.queries.pagination import CursorUnknown
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.queries.rows import PageRow, Part, Project, Trend
from pasteguard_server.queries.trends import restricted_trend, trend_of
from pasteguard_server.query_string import Cursor, Restriction, asked
from pasteguard_server.service import the_service

PER_PAGE: Final = 25
SPARKS: Final = 6
DAYS: Final = 90


class Query(msgspec.Struct, frozen=True):
    """Which pages of the project."""

    search: Annotated[str, Meta(max_length=200)] = ""
    restriction: Restriction | None = None
    outcome: Outcome | None = None
    group: Group | None = None
    cursor: Cursor | None = None

    @property
    def only(self) -> frozenset[str] | None:
        """The restrictions that are asked for, or None for all."""
        if self.restriction:
            return frozenset({self.restriction})
        if self.group:
            return frozenset(name for name, group in groups().items() if group == self.group)
        return None

    @property
    def wanted(self) -> PageFilter:
        """The same for the store."""
        several = self.only if self.group and not self.restriction else None
        return PageFilter(self.search, self.restriction, self.outcome, several)

    @property
    def is_filter(self) -> bool:
        """Whether something is left out."""
        return bool(self.search or self.restriction or self.outcome or self.group)


@dataclass(frozen=True, slots=True)
class _Found:
    project: Project
    pages: Part[PageRow]
    trend: Trend
    chart: Chart


def project(name: str) -> Response:
    """The pages of a project."""
    query, said = asked(Query), words()
    access = current_access()
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, access, name)
        found = _find(connection, project_id, query)
    pages = found.pages.items
    context = {
        "project": found.project,
        "may_change": access.may(Scope.ADMIN, project_id),
        "query": query,
        "rows": [(each, tally(each.standings)) for each in pages],
        "table": columns_for([each.standings for each in pages], said, query.only),
        "groups": [(str(each), said.wording.group(each)) for each in Group],
        "restrictions": [
            (str(group), said.wording.group(group), _options(group)) for group in Group
        ],
        "following": _following(name, found.pages.following),
        "chart": found.chart,
        "middle": middle(found.chart.top),
        "sparks": sparks(found.trend, SPARKS),
        "service": address_of_service(),
    }
    return show("project.html.jinja", context)


def _find(connection: Connection, project_id: int, query: Query) -> _Found:
    try:
        pages = list_pages(
            connection, project_id, query.wanted, cursor=query.cursor, limit=PER_PAGE
        )
    except CursorUnknown as error:
        raise Problem(422, "cursor") from error
    (about,) = list_projects(connection, [project_id])
    trend = restricted_trend(connection, project_id, days=DAYS)
    if query.restriction:
        days = trend_of(connection, project_id, restriction=query.restriction, days=DAYS)
        return _Found(about, pages, trend, outcome_chart(days))
    return _Found(about, pages, trend, total_chart(trend))


def _options(group: Group) -> list[tuple[str, str]]:
    said = words().wording
    return [(name, said.words(name).title) for name, each in groups().items() if each == group]


def _following(name: str, cursor: str | None) -> str | None:
    if cursor is None:
        return None
    kept: dict[str, Any] = {key: each for key, each in request.args.items() if each}
    return url_for("dashboard.project", name=name, **kept | {"cursor": cursor})
