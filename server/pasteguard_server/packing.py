"""Bytes as they are kept: JSON, deflated where that is worth it, known by their hash."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

import msgspec

Item = TypeVar("Item")

_PLAIN: Final = b"\x00"
_DEFLATED: Final = b"\x01"
_WORTH_IT: Final = 200
_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


def encoded(value: Any) -> bytes:
    """The value as JSON, the same bytes for the same value."""
    return _ENCODER.encode(value)


def hash_of(data: bytes) -> bytes:
    """What names the bytes: 20 bytes of their SHA-256."""
    return hashlib.sha256(data).digest()[:20]


def packed(data: bytes) -> bytes:
    """The bytes as they are stored."""
    if len(data) < _WORTH_IT:
        return _PLAIN + data
    return _DEFLATED + zlib.compress(data, 3)


def unpacked(stored: bytes) -> bytes:
    """What was packed."""
    return zlib.decompress(stored[1:]) if stored[:1] == _DEFLATED else bytes(stored[1:])


def read(stored: bytes) -> Any:
    """The value that was encoded and packed, as plain lists and dictionaries."""
    return msgspec.json.decode(unpacked(stored))


def in_parts(items: Iterable[Item], size: int = 500) -> Iterator[Sequence[Item]]:
    """The items in lists that a database takes as the parameters of one statement."""
    iterator = iter(items)
    while part := list(islice(iterator, size)):
        yield part
