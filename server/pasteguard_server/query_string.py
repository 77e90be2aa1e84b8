"""What stands in the query of an address, for the API and the dashboard alike."""

from __future__ import annotations

from typing import Annotated, Any, Final, TypeVar

import msgspec
from flask import request
from msgspec import Meta

from pasteguard_server.problems import Problem

Kind = TypeVar("Kind")

Limit = Annotated[int, Meta(ge=1, le=200, description="How many items at most.")]
Cursor = Annotated[str, Meta(max_length=600, description="The `next` of the part before.")]
Restriction = Annotated[
    str, Meta(max_length=64, description="An id of the catalogue, such as `paste`.")
]
DEFAULT_LIMIT: Final = 50


class ListQuery(msgspec.Struct, frozen=True):
    """Which part of a list."""

    cursor: Cursor | None = None
    limit: Limit = DEFAULT_LIMIT


class CompareQuery(msgspec.Struct, frozen=True):
    """Two runs by their ids, or two reports by their numbers."""

    before: Annotated[str, Meta(min_length=1, max_length=24)]
    after: Annotated[str, Meta(min_length=1, max_length=24)]


def asked(kind: type[Kind]) -> Kind:
    """The query parameters of the present request. Raises a Problem."""
    given: dict[str, Any] = {
        name: value.replace("\0", "") for name, value in request.args.items() if value != ""
    }
    try:
        return msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        raise Problem(422, "query", {"why": str(error)}) from error
