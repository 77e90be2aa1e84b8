"""The runs of a project, newest first; two of them can be chosen to be compared."""

from __future__ import annotations

from typing import Final

from flask import Response, url_for

from pasteguard_server.auth.access import current_access, readable_project
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.rendering import address_of_service, show
from pasteguard_server.problems import Problem
from pasteguard_server.queries.pagination import CursorUnknown
from pasteguard_server.queries.runs import list_runs
from pasteguard_server.query_string import ListQuery, asked
from pasteguard_server.service import the_service

PER_PAGE: Final = 50


def runs(name: str) -> Response:
    """The list."""
    query, access = asked(ListQuery), current_access()
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, access, name)
        try:
            found = list_runs(connection, [project_id], cursor=query.cursor, limit=PER_PAGE)
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
