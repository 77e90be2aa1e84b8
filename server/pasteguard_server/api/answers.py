"""How answers are written: JSON with an ETag, so that what did not change is not sent again."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from flask import Response

from pasteguard_server.revalidation import revalidated

_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


def answered(value: Any, status: int = 200) -> Response:
    """The value as JSON."""
    return revalidated(Response(_ENCODER.encode(value), status, mimetype="application/json"))
