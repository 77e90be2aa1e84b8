"""Projects and pages, out."""

from __future__ import annotations

from typing import Final

from flask import Response, request

from pasteguard_server import query_string
from pasteguard_server.api import parameters, resources, shown
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.auth.access import (
    check_readable,
    current_access,
    readable_project,
    readable_projects,
)
from pasteguard_server.problems import Problem
from pasteguard_server.queries.histories import history_of
from pasteguard_server.queries.pages import PageFilter, list_pages, page_of, project_of_page
from pasteguard_server.queries.pagination import CursorUnknown, cursor_of
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.queries.trends import trend_of
from pasteguard_server.revalidation import answered
from pasteguard_server.service import the_service


def not_found() -> Problem:
    """The problem of what is not there."""
    return Problem(404, "not-found", {"path": request.path})


def projects() -> Response:
    """The projects that the caller may read."""
    with the_service().database.reading() as connection:
        found = list_projects(connection, readable_projects(connection, current_access()))
    return answered(resources.Projects(tuple(map(shown.project, found))))


def pages(project: str) -> Response:
    """The pages of a project."""
    query = query_string.asked(parameters.PageQuery)
    wanted = PageFilter(query.search, query.restriction, query.outcome)
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), project)
        try:
            found = list_pages(
                connection, project_id, wanted, cursor=query.cursor, limit=query.limit
            )
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    return answered(resources.Pages(tuple(map(shown.page, found.items)), found.following))


def trend(project: str) -> Response:
    """One restriction in a project, day by day."""
    query = query_string.asked(parameters.TrendQuery)
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), project)
        days = trend_of(connection, project_id, restriction=query.restriction, days=query.days)
    return answered(resources.Trend(query.restriction, tuple(map(shown.day, days))))


def page(page: int) -> Response:
    """One page."""
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_page(connection, page))
        found = page_of(connection, page)
    if found is None:
        raise not_found()
    return answered(shown.page(found))


def history(page: int) -> Response:
    """A page over time."""
    query = query_string.asked(parameters.HistoryQuery)
    with the_service().database.reading() as connection:
        check_readable(connection, current_access(), project_of_page(connection, page))
        try:
            found = history_of(
                connection,
                page,
                restriction=query.restriction,
                cursor=query.cursor,
                limit=query.limit,
            )
        except CursorUnknown as error:
            raise Problem(422, "cursor") from error
    if found is None:
        raise not_found()
    oldest = found.reports[-1] if found.reports else None
    following = cursor_of((oldest.began, oldest.id)) if oldest and found.has_more else None
    return answered(
        resources.History(
            shown.page(found.page),
            tuple(map(shown.turn, found.turns)),
            tuple(map(shown.report, found.reports)),
            following,
        )
    )


OPERATIONS: Final = (
    Operation(
        "projects",
        "GET",
        "/projects",
        "The projects that the caller may read: without a token, those that are public.",
        projects,
        {200: Answer("The projects.", resources.Projects)},
    ),
    Operation(
        "pages",
        "GET",
        "/projects/{project}/pages",
        "The pages of a project, each with what is newest known of every restriction.",
        pages,
        {200: Answer("A part of the list.", resources.Pages)},
        query=parameters.PageQuery,
    ),
    Operation(
        "trend",
        "GET",
        "/projects/{project}/trend",
        "On how many pages of a project a restriction had which outcome, day by day.",
        trend,
        {200: Answer("The days, oldest first.", resources.Trend)},
        query=parameters.TrendQuery,
    ),
    Operation(
        "page",
        "GET",
        "/pages/{page}",
        "One page as it is now.",
        page,
        {200: Answer("The page.", resources.Page)},
    ),
    Operation(
        "history",
        "GET",
        "/pages/{page}/history",
        "A page over time: what turned, in which build, and by which code.",
        history,
        {200: Answer("A part of the history, newest first.", resources.History)},
        query=parameters.HistoryQuery,
    ),
)
