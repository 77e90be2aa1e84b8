"""Where a list goes on: the place of the last item, in a form that is passed back as it is."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec

from pasteguard_server.queries.rows import Part

Item = TypeVar("Item")


class CursorUnknown(ValueError):
    """A cursor that no list gave."""


def cursor_of(place: tuple[str | int, int]) -> str:
    """The place as a cursor."""
    return urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def named_place(cursor: str | None) -> tuple[str, int] | None:
    """The place in a list in order of names. Raises CursorUnknown."""
    place: tuple[str, int] | None = _place(cursor, tuple[str, int])
    return place


def timed_place(cursor: str | None) -> tuple[int, int] | None:
    """The place in a list in order of time. Raises CursorUnknown."""
    place: tuple[int, int] | None = _place(cursor, tuple[int, int])
    return place


def _place(cursor: str | None, kind: Any) -> Any:
    if not cursor:
        return None
    try:
        data = urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
        place = msgspec.json.decode(data, type=kind)
    except (ValueError, binascii.Error) as error:
        raise CursorUnknown from error
    if any(isinstance(each, int) and abs(each) >= 2**63 for each in place):
        raise CursorUnknown
    if isinstance(place[0], str) and "\0" in place[0]:
        raise CursorUnknown
    return place


def part_of(
    items: Sequence[Item], limit: int, place: Callable[[Item], tuple[str | int, int]]
) -> Part[Item]:
    """The first ``limit`` of the items; one more was fetched, to see whether more follow."""
    shown = tuple(items[:limit])
    return Part(shown, cursor_of(place(shown[-1])) if len(items) > limit else None)
