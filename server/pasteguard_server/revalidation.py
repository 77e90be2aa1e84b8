"""Answers with an ETag, so that what did not change is not sent again."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from flask import Response, request

_ASKED: Final[tuple[str, ...]] = ("REQUEST_METHOD", "HTTP_IF_NONE_MATCH", "HTTP_IF_MATCH")


_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


def revalidated(response: Response) -> Response:
    """The response with an ETag; 304 where the caller has it already."""
    response.add_etag()
    if request.method in ("GET", "HEAD"):
        # By its ETag alone: nothing here has a date, and the library fails on one beyond all years.
        about = {name: request.environ[name] for name in _ASKED if name in request.environ}
        response.make_conditional(about)
    return response


def answered(value: Any, status: int = 200) -> Response:
    """The value as JSON."""
    return revalidated(Response(_ENCODER.encode(value), status, mimetype="application/json"))
