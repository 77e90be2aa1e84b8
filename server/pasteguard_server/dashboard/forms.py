"""What every form needs: that it was ours, who sent it, and what stands in it."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, redirect, request, url_for

from pasteguard_server.auth.access import ASK, check_scope
from pasteguard_server.auth.sessions import check_csrf, current_session
from pasteguard_server.auth.tokens import Access, Scope
from pasteguard_server.problems import Problem

LONGEST: Final = 2000


def sender(scope: Scope, project_id: int | None) -> Access:
    """Who sent the form. Raises a Problem for a forged one, and for those who may not do this."""
    check_csrf()
    session = current_session()
    if session is None:
        raise Problem(401, "token-needed", headers=ASK)
    check_scope(session.access, scope, project_id)
    return session.access


def value(name: str) -> str:
    """What stands in a field of the form, without space around it."""
    return request.form.get(name, "").replace("\0", "").strip()[:LONGEST]


def done(endpoint: str, what: str, project: str | None = None) -> Response:
    """Leads back to a page, that of a project where one is named; it says what was done."""
    named: dict[str, Any] = {"name": project} if project else {}
    return _to(url_for(endpoint, **named, done=what))


def back(path: str) -> Response:
    """Leads to a path of this service."""
    return _to(path)


def _to(address: str) -> Response:
    made = redirect(address, 303)
    assert isinstance(made, Response)
    made.headers["Cache-Control"] = "no-store"
    return made
