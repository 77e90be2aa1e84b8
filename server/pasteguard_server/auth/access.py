"""Who asks, and what of the store that shows them."""

from __future__ import annotations

from collections.abc import Iterable

from flask import g, request
from sqlalchemy import Connection, select

from pasteguard_server.auth.sessions import current_session
from pasteguard_server.auth.tokens import NOBODY, Access, Scope, access_by, note_use
from pasteguard_server.db import tables
from pasteguard_server.db.projects import project_id_of
from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service

ASK: dict[str, str] = {"WWW-Authenticate": 'Bearer realm="pasteguard"'}


def current_access() -> Access:
    """The access of the present request: by its token, else by its session where it only reads.

    Raises a Problem for a token that is not good.
    """
    if "access" not in g:
        g.access = _access()
    access: Access = g.access
    return access


def _access() -> Access:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if not kind:
        # A form of another site could carry the cookie, but can change nothing by reading.
        session = current_session() if request.method in ("GET", "HEAD") else None
        return session.access if session else NOBODY
    if kind.lower() != "bearer":
        raise Problem(401, "token-unknown", headers=ASK)
    database = the_service().database
    with database.reading() as connection:
        found = access_by(connection, token.strip())
    if found is None:
        raise Problem(401, "token-unknown", headers=ASK)
    access, is_stale = found
    if is_stale and access.token_id is not None:
        with database.writing() as connection:
            note_use(connection, access.token_id)
    return access


def readable_projects(connection: Connection, access: Access) -> Iterable[int] | None:
    """The projects that these may read; None is all of them."""
    if access.may(Scope.READ, None):
        return None
    public = select(tables.project.c.id).where(tables.project.c.is_public)
    own = {access.project_id} if access.may(Scope.READ, access.project_id) else set()
    return {*connection.execute(public).scalars(), *(each for each in own if each is not None)}


def readable_project(connection: Connection, access: Access, name: str) -> int:
    """The project of that name. Raises a Problem where it is not there to be read."""
    return check_readable(connection, access, project_id_of(connection, name))


def check_readable(connection: Connection, access: Access, project_id: int | None) -> int:
    """The project, if these may read it.

    Raises a Problem for what is not there, or not for these: they cannot tell which.
    """
    if project_id is not None:
        public = select(tables.project.c.is_public).where(tables.project.c.id == project_id)
        if access.may(Scope.READ, project_id) or connection.execute(public).scalar():
            return project_id
    if access.is_anonymous:
        raise Problem(401, "token-needed", headers=ASK)
    raise Problem(404, "not-found", {"path": request.path})


def check_scope(access: Access, scope: Scope, project_id: int | None) -> None:
    """Raises a Problem where this is not allowed in the project; None is all projects."""
    if access.is_anonymous:
        raise Problem(401, "token-needed", headers=ASK)
    if not access.may(scope, project_id):
        raise Problem(403, "scope", {"scope": scope.value})
