"""What can be set for a project: who sees it, how long runs are kept, who is told of changes."""

from __future__ import annotations

from typing import Final

from flask import Response, request
from sqlalchemy import Connection

from pasteguard_server.auth.access import check_scope, current_access, readable_project
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.forms import done, sender, value
from pasteguard_server.dashboard.rendering import show, show_once
from pasteguard_server.db.numbers import number_of
from pasteguard_server.db.projects import project_id_of, set_retention
from pasteguard_server.ingest.publish import set_public
from pasteguard_server.problems import Problem
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.service import the_service
from pasteguard_server.webhooks.settings import add_webhook, list_webhooks, remove_webhook

LONGEST_DAYS: Final = 36_500


def settings(name: str) -> Response:
    """The settings, with their forms."""
    with the_service().database.reading() as connection:
        project_id = readable_project(connection, current_access(), name)
        check_scope(current_access(), Scope.ADMIN, project_id)
        context = _context(connection, project_id, name)
    return show("settings.html.jinja", context | {"secret": None})


def _context(connection: Connection, project_id: int, name: str) -> dict[str, object]:
    (project,) = list_projects(connection, [project_id])
    return {
        "project": project,
        "default_days": the_service().settings.retention_days,
        "hooks": [each for each in list_webhooks(connection) if each.project == name],
        "done": request.args.get("done"),
    }


def change(name: str) -> Response:
    """Changes who sees the project, and how long it keeps runs."""
    project_id = _changeable(name, Scope.ADMIN)
    days = _days(value("retention"))
    with the_service().database.writing() as connection:
        (before,) = list_projects(connection, [project_id])
        is_public = value("public") == "yes"
        if is_public != before.is_public:
            set_public(connection, project_id, is_public=is_public)
        set_retention(connection, project_id, days)
    return done("dashboard.settings", "changed", name)


def _days(text: str) -> int | None:
    if not text:
        return None
    days = number_of(text)
    if days is None or days > LONGEST_DAYS:
        raise Problem(422, "retention", {"value": text[:20], "most": LONGEST_DAYS})
    return days


def _changeable(name: str, scope: Scope) -> int:
    with the_service().database.reading() as connection:
        project_id = project_id_of(connection, name)
    sender(scope, project_id)
    if project_id is None:
        raise Problem(404, "not-found", {"path": request.path})
    return project_id


def add_hook(name: str) -> Response:
    """Adds a webhook, whose secret the answer shows once.

    The service calls it, so that only those who may do all can add one.
    """
    sender(Scope.ADMIN, None)
    project_id = _changeable(name, Scope.ADMIN)
    url = value("url")
    with the_service().database.writing() as connection:
        try:
            secret = add_webhook(connection, project_id, url)
        except ValueError:
            raise Problem(422, "webhook", {"url": url[:200]}) from None
        context = _context(connection, project_id, name)
    return show_once("settings.html.jinja", context | {"secret": secret})


def remove_hook(name: str) -> Response:
    """Removes a webhook of this project."""
    sender(Scope.ADMIN, None)
    _changeable(name, Scope.ADMIN)
    with the_service().database.writing() as connection:
        known = {str(each.id): each for each in list_webhooks(connection) if each.project == name}
        found = known.get(value("webhook"))
        if found is not None:
            remove_webhook(connection, found.id)
    return done("dashboard.settings", "hook-removed", name)
