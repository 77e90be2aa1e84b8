"""An error as a page: what was wrong, and what to do next."""

from __future__ import annotations

from flask import Response, request

from pasteguard_server.dashboard.links import inward
from pasteguard_server.dashboard.rendering import NOBODY, account, render, words
from pasteguard_server.problems import Details


def error_page(details: Details) -> Response:
    """The page for a problem; where a token is missing, it asks for one."""
    said = words()
    wants_token = details.status == 401
    context = {
        "status": details.status,
        "title": said.say("error.login" if wants_token else "error.title"),
        "detail": details.detail,
        "following": said.say("error.login.next") if wants_token else details.next,
        "wants_token": wants_token,
        "after": inward(request.full_path.rstrip("?")) if request.method == "GET" else "/",
        "is_wrong": False,
    }
    # Where the service itself is at fault, the database may be: nobody is looked up there.
    reader = account() if details.status < 500 else NOBODY
    response = render("error.html.jinja", context, reader, details.status)
    response.headers["Cache-Control"] = "no-store"
    return response
