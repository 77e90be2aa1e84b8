"""What is kept once each and found again by its hash: JSON in the tables, pictures as files."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
from sqlalchemy import Connection, select

from pasteguard_server.db import tables
from pasteguard_server.db.database import insert_missing

Item = TypeVar("Item")

_PLAIN: Final = b"\x00"
_DEFLATED: Final = b"\x01"
_WORTH_IT: Final = 200
_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


def content_id(connection: Connection, value: Any) -> int:
    """The id under which the value is kept; it is added where it is new."""
    data = encoded(value)
    named = hash_of(data)
    asked = select(tables.content.c.id).where(tables.content.c.hash == named)
    found: int | None = connection.execute(asked).scalar_one_or_none()
    if found is None:
        insert_missing(connection, tables.content, [{"hash": named, "data": packed(data)}])
        found = int(connection.execute(asked).scalar_one())
    return found


def contents_of(connection: Connection, ids: Iterable[int | None]) -> dict[int, Any]:
    """The values of these ids, as plain lists and dictionaries."""
    content = tables.content.c
    wanted = {each for each in ids if each is not None}
    found: dict[int, Any] = {}
    for part in in_parts(wanted):
        asked = select(content.id, content.data).where(content.id.in_(part))
        found |= {row.id: read(row.data) for row in connection.execute(asked)}
    return found


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


def picture_path(folder: Path, picture_hash: str) -> Path:
    """Where the picture with that hash is."""
    return folder / picture_hash[:2] / picture_hash


def keep_picture(folder: Path, picture_hash: str, data: bytes) -> None:
    """Puts the picture on disk, whole or not at all, and returns once it is there to stay."""
    path = picture_path(folder, picture_hash)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
    for changed in (path.parent, folder):
        _sync_folder(changed)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
