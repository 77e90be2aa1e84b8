"""The start: all projects that the reader may see."""

from __future__ import annotations

from flask import Response, request

from pasteguard_server.auth.access import current_access, readable_projects
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.forms import done, sender, value
from pasteguard_server.dashboard.rendering import address_of_service, show
from pasteguard_server.db.projects import NAME, make_project
from pasteguard_server.problems import Problem
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.service import the_service


def start() -> Response:
    """The projects, with how much each holds."""
    with the_service().database.reading() as connection:
        found = list_projects(connection, readable_projects(connection, current_access()))
    context = {
        "projects": found,
        "service": address_of_service(),
        "after": "/",
        "is_wrong": False,
        "done": request.args.get("done"),
    }
    return show("start.html.jinja", context)


def add_project() -> Response:
    """Makes a project; one of that name is left as it is."""
    sender(Scope.ADMIN, None)
    name = value("name")
    if not NAME.fullmatch(name):
        raise Problem(422, "project-name", {"name": name[:80]})
    with the_service().database.writing() as connection:
        make_project(connection, name)
    return done("dashboard.settings", "added", name)
