"""Log-in by token, log-out, and the choice of a language."""

from __future__ import annotations

from typing import Final

from flask import Response, request

from pasteguard.texts import LANGUAGES
from pasteguard_server.auth.sessions import (
    check_csrf,
    clear_cookie,
    current_session,
    log_in,
    log_out,
    set_cookie,
)
from pasteguard_server.dashboard.forms import back, value
from pasteguard_server.dashboard.links import inward
from pasteguard_server.dashboard.rendering import show
from pasteguard_server.problems import Problem
from pasteguard_server.wording import COOKIE

YEAR_S: Final = 365 * 24 * 3600


def form() -> Response:
    """The form for a token; who is logged in already goes on."""
    after = inward(request.args.get("to", "/"))
    return back(after) if current_session() else _form(after, 200)


def enter() -> Response:
    """Begins a session."""
    check_csrf()
    after = inward(value("to"))
    secret = log_in(value("token"))
    if secret is None:
        return _form(after, 401)
    response = back(after)
    set_cookie(response, secret)
    return response


def _form(after: str, status: int) -> Response:
    return show("login.html.jinja", {"after": after, "is_wrong": status == 401}, status)


def leave() -> Response:
    """Ends the session."""
    check_csrf()
    log_out()
    response = back("/")
    clear_cookie(response)
    return response


def choose_language() -> Response:
    """Remembers the language, and leads back to where it was chosen."""
    check_csrf()
    chosen = value("language")
    if chosen not in LANGUAGES:
        raise Problem(422, "query", {"why": f"language={chosen[:20]}"})
    response = back(inward(value("to")))
    response.set_cookie(
        COOKIE, chosen, max_age=YEAR_S, secure=request.is_secure, httponly=True, samesite="Lax"
    )
    return response
