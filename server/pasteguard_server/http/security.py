"""Headers of every answer: nothing in a page of ours may run, load or be framed."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, request

POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""There is no script at all, so that text of a report cannot become one."""

# Not "no-referrer": browsers then hide the origin of our own forms as well, which is checked.
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
FOR_ALL: Final = ("api.known", "api.known_scheme", "api.badge", "api.openapi", "api.passive")
"""Routes that any site and the extension may read: they answer everybody alike."""


def init_app(app: Flask) -> None:
    """Puts the headers on every answer."""
    app.after_request(_protect)


def _protect(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint in FOR_ALL:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "private, no-cache"
    return response
