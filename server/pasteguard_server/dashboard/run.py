"""One run: its pages and what each of them came to."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from flask import Response, request, url_for
from msgspec import Meta

from pasteguard_server.auth.access import check_readable, current_access
from pasteguard_server.dashboard.marks import restricted_titles, tally
from pasteguard_server.dashboard.rendering import show, words
from pasteguard_server.problems import Problem
from pasteguard_server.queries.runs import project_of_run, reports_of, run_before, run_of
from pasteguard_server.query_string import asked
from pasteguard_server.service import the_service

PER_PAGE: Final = 100


class Query(msgspec.Struct, frozen=True):
    """From which report on."""

    skip: Annotated[int, Meta(ge=0, le=1_000_000)] = 0


def run(key: str) -> Response:
    """The run."""
    skip, said = asked(Query).skip, words()
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_run(connection, key))
        found = run_of(connection, key)
        if found is None:
            raise Problem(404, "not-found", {"path": request.path})
        reports = reports_of(connection, found.id, skip=skip, limit=PER_PAGE)
        before = run_before(connection, found)
    ends = skip + PER_PAGE
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
