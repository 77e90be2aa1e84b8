"""The runs of a project, newest first, and one run: its pages and what each came to."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from flask import Response, request, url_for
from msgspec import Meta

from pasteguard_server.auth.access import check_readable, current_access, readable_project
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.marks import restricted_titles, tally
from pasteguard_server.dashboard.rendering import address_of_service, show, words
from pasteguard_server.problems import Problem
from pasteguard_server.queries.pagination import CursorUnknown
from pasteguard_server.queries.runs import list_runs, project_of_run, reports_of, run_before, run_of
from pasteguard_server.query_string import ListQuery, asked
from pasteguard_server.service import the_service

RUNS_PER_PAGE: Final = 50
REPORTS_PER_PAGE: Final = 100


class Query(msgspec.Struct, frozen=True):
    """From which report on."""

    skip: Annotated[int, Meta(ge=0, le=1_000_000)] = 0


def runs(name: str) -> Response:
    """The list."""
    query, access = asked(ListQuery), current_access()
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, access, name)
        try:
            found = list_runs(connection, [project_id], cursor=query.cursor, limit=RUNS_PER_PAGE)
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    following = found.following and url_for("dashboard.runs", name=name, cursor=found.following)
    context = {
        "name": name,
        "runs": found.items,
        "following": following,
        "may_change": access.may(Scope.ADMIN, project_id),
        "service": address_of_service(),
    }
    return show("runs.html.jinja", context)


def run(key: str) -> Response:
    """The run."""
    skip, said = asked(Query).skip, words()
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, key))
        found = run_of(connection, key)
        if found is None:
            raise Problem(404, "not-found", {"path": request.path})
        reports = reports_of(connection, found.id, skip=skip, limit=REPORTS_PER_PAGE)
        before = run_before(connection, found)
    ends = skip + REPORTS_PER_PAGE
    context = {
        "run": found,
        "before": before,
        "rows": [
            (each, tally(each.standings), restricted_titles(each.standings, said))
            for each in reports
        ],
        "following": url_for("dashboard.run", key=key, skip=ends) if ends < found.pages else None,
    }
    return show("one_run.html.jinja", context)
