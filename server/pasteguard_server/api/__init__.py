"""The HTTP API, version 1: ``/api/v1``."""

from __future__ import annotations

import re
from typing import Final

from flask import Blueprint, Flask, Response, jsonify

from pasteguard_server.api import exports, knowns, readings, run_readings, uploads
from pasteguard_server.api.openapi import description
from pasteguard_server.api.operations import Operation
from pasteguard_server.db.numbers import LARGEST
from pasteguard_server.revalidation import revalidated

PREFIX: Final = "/api/v1"
OPERATIONS: Final[tuple[Operation, ...]] = (
    *uploads.OPERATIONS,
    *readings.OPERATIONS,
    *run_readings.OPERATIONS,
    *exports.OPERATIONS,
    *knowns.OPERATIONS,
)

_NUMBERS: Final = re.compile(r"{(page|report)}")
_TEXTS: Final = re.compile(r"{(\w+)}")
"""The largest number that every reader of JSON can hold."""


def init_app(app: Flask) -> None:
    """Adds every operation, and the description of all of them."""
    blueprint = Blueprint("api", __name__, url_prefix=PREFIX)
    for each in OPERATIONS:
        blueprint.add_url_rule(
            _route(each.path),
            each.name,
            each.run,
            methods=[each.method],
            provide_automatic_options=False,
        )
    blueprint.add_url_rule("/openapi.json", "openapi", _openapi, provide_automatic_options=False)
    app.register_blueprint(blueprint)


def _route(path: str) -> str:
    numbered = _NUMBERS.sub(rf"<int(max={LARGEST}):\1>", path)
    return _TEXTS.sub(r"<\1>", numbered)


def _openapi() -> Response:
    return revalidated(jsonify(description(OPERATIONS, PREFIX)))
