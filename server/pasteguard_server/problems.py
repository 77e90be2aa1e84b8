"""Every error: what was wrong, and what to do next; as RFC 9457 says, or as a page for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

import msgspec
from flask import Flask, Response, current_app, request
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException

from pasteguard.errors import PasteguardError, UsageError
from pasteguard.texts import next_step, say
from pasteguard_server.service import LOGGER
from pasteguard_server.wording import asked_language, text

TYPE: Final = "application/problem+json"
PAGE: Final = "pasteguard-problem-page"
"""The extension of the application that shows a problem to people: Details to Response."""


class Refused(PasteguardError):
    """A run that cannot be stored; the message says why."""


@dataclass(frozen=True, slots=True)
class Details:
    """A problem as it is sent. ``code`` names it for programs, ``next`` is for people."""

    title: str
    status: int
    detail: str
    code: str
    next: str
    type: str = "about:blank"


class Problem(Exception):
    """An error to be answered: ``problem.<code>`` of the texts, and its ``.next``."""

    def __init__(
        self,
        status: int,
        code: str,
        values: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = HTTPStatus(status)
        self.code = code
        self.values = dict(values or {})
        self.headers = dict(headers or {})


def init_app(app: Flask) -> None:
    """Makes every error a problem: ours, Flask's, and what nobody thought of."""
    app.register_error_handler(Problem, answer)
    app.register_error_handler(HTTPException, _of_http)
    app.register_error_handler(Refused, _of_refused)
    app.register_error_handler(UsageError, _of_usage)
    app.register_error_handler(OperationalError, _of_database)
    app.register_error_handler(Exception, _of_mistake)


def answer(problem: Problem) -> Response:
    """The problem in the language that the caller prefers."""
    language = asked_language()
    said = f"problem.{problem.code}"
    details = _details(
        problem.status,
        problem.code,
        text(said, language, **problem.values),
        text(f"{said}.next", language, **problem.values),
    )
    response = _response(details)
    response.headers.update(problem.headers)
    return response


def _details(status: HTTPStatus, code: str, detail: str, following: str) -> Details:
    return Details(status.phrase, status.value, detail, code, following)


def _response(details: Details) -> Response:
    page: Callable[[Details], Response] | None = current_app.extensions.get(PAGE)
    if page is not None and _is_for_people():
        return page(details)
    body = msgspec.json.encode(details)
    response = Response(body, details.status, content_type=TYPE)
    response.headers["Content-Language"] = asked_language()
    return response


def _is_for_people() -> bool:
    wanted = request.accept_mimetypes.best_match([TYPE, "text/html"], default=TYPE)
    return wanted == "text/html" and not request.path.startswith("/api/")


_CODES: Final = {404: "not-found", 405: "method", 413: "too-large", 415: "media-type"}


def _of_http(error: HTTPException) -> Response:
    status = error.code or 500
    code = _CODES.get(status, "server" if status >= 500 else "request")
    response = answer(Problem(status, code, {"path": request.path}))
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _of_refused(error: Refused) -> Response:
    code = error.message.id.removeprefix("problem.")
    return answer(Problem(422, code, error.message.values))


def _of_usage(error: UsageError) -> Response:
    """What ``json_form.decode`` says of a body that is no run."""
    language = asked_language()
    detail, following = say(error.message, language), next_step_of(error, language)
    return _response(_details(HTTPStatus(422), "run.unreadable", detail, following))


def next_step_of(error: UsageError, language: str) -> str:
    """What to do about an error of Pasteguard's, where its texts say so."""
    try:
        return next_step(error.message, language)
    except KeyError:
        return text("problem.run.unreadable.next", language)


def _of_database(error: OperationalError) -> Response:
    LOGGER.error("database unreachable", exc_info=error)
    return answer(Problem(503, "not-ready", headers={"Retry-After": "5"}))


def _of_mistake(error: Exception) -> Response:
    LOGGER.error("failed", exc_info=error)
    return answer(Problem(500, "server"))
