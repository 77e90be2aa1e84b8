"""Tokens, for those who may do all: listed, made (and shown once), revoked."""

from __future__ import annotations

from typing import Final

from flask import Response, request

from pasteguard_server.auth.access import check_scope, current_access
from pasteguard_server.auth.tokens import Scope, list_tokens, make_token, revoke
from pasteguard_server.dashboard.forms import done, sender, value
from pasteguard_server.dashboard.rendering import show, show_once
from pasteguard_server.db.numbers import number_of
from pasteguard_server.db.projects import project_id_of
from pasteguard_server.problems import Problem
from pasteguard_server.queries.projects import list_projects
from pasteguard_server.service import the_service

LONGEST_NAME: Final = 100


def tokens() -> Response:
    """The list, and the form for a new one."""
    check_scope(current_access(), Scope.ADMIN, None)
    return show("tokens.html.jinja", _context() | {"made": None})


def _context() -> dict[str, object]:
    with the_service().database.reading() as connection:
        found = list_tokens(connection)
        projects = [each.name for each in list_projects(connection)]
    return {
        "tokens": sorted(found, key=lambda each: (each.revoked is not None, -each.id)),
        "projects": projects,
        "scopes": tuple(Scope),
        "done": request.args.get("done"),
    }


def add() -> Response:
    """Makes a token, which the answer shows and nobody can see again."""
    sender(Scope.ADMIN, None)
    name = value("name")[:LONGEST_NAME]
    scopes = [Scope(each) for each in request.form.getlist("scope") if each in set(Scope)]
    if not name or not scopes:
        raise Problem(422, "token-form")
    wanted = value("project")
    with the_service().database.writing() as connection:
        project_id = project_id_of(connection, wanted) if wanted else None
        if wanted and project_id is None:
            raise Problem(404, "no-project", {"name": wanted[:80]})
        made = make_token(connection, name, scopes, project_id)
    return show_once("tokens.html.jinja", _context() | {"made": made})


def end() -> Response:
    """Revokes a token; nothing happens where it is revoked already."""
    sender(Scope.ADMIN, None)
    number = number_of(value("token"))
    if number is None:
        raise Problem(404, "not-found", {"path": request.path})
    with the_service().database.writing() as connection:
        revoke(connection, number)
    return done("dashboard.tokens", "revoked")
