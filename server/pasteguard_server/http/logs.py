"""The log: one JSON object a line, on stderr, without tokens, addresses of pages or texts."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import Final

from flask import Flask, Response, g, request

from pasteguard_server.db.times import iso
from pasteguard_server.service import LOGGER, the_service

QUIET: Final = ("api.known", "api.known_scheme", "api.passive", "healthz", "readyz", "metrics")
"""Routes of which only errors are logged: nobody's questions about pages are written down."""


class JsonLines(logging.Formatter):
    """A record as one JSON object; what a record is given as ``extra={"fields": ...}`` is in it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line = {
            "at": iso(int(record.created * 1000)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr() -> None:
    """Makes this process write its log to stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


def init_app(app: Flask) -> None:
    """Logs and measures every answer."""
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.began = time.perf_counter()


def _end(response: Response) -> Response:
    seconds = time.perf_counter() - g.get("began", time.perf_counter())
    route = request.endpoint or "none"
    method = request.method if request.method in ("GET", "HEAD", "POST", "DELETE") else "other"
    the_service().metrics.answered(route, method, response.status_code, seconds)
    if route not in QUIET or response.status_code >= 500:
        fields = {
            "route": route,
            "method": method,
            "status": response.status_code,
            "ms": round(seconds * 1000, 1),
        }
        LOGGER.info("answered", extra={"fields": fields})
    return response
