"""What was gathered of one target, as a file: written once, read by this version or told not to be.

A file is gzipped JSON in the form of ``docs/artifacts.schema.json``.
"""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from pasteguard.artifacts.audit import ARTIFACTS_SCHEMA, GatheredAudit
from pasteguard.artifacts.redaction import redact_url
from pasteguard.catalogue.vendors import vendors_by_id
from pasteguard.errors import UsageError
from pasteguard.model.report import Message

SUFFIX: Final = ".artifacts.json.gz"
LARGEST: Final = 1_000_000_000
"""A file that unpacks to more bytes is not what ``encode`` wrote."""
GZIP: Final = 31
"""The window that zlib takes for gzip's own form."""
LONGEST_NAME: Final = 80


class _Head(msgspec.Struct):
    schema: str = ""
    version: str = ""


def encode(gathered: GatheredAudit) -> bytes:
    """The file's content; the same for the same artifacts.

    Raises UnicodeError for half a surrogate pair: ``judge.artifact_redaction`` takes those out.
    """
    plain = msgspec.json.encode(gathered, order="deterministic")
    return gzip.compress(plain, mtime=0)


def decode(content: bytes, name: str) -> GatheredAudit:
    """The artifacts in the content; a vendor that the catalogue no longer has is left out.

    Raises UsageError, with the file's name, for what this version cannot read.
    """
    try:
        unpacker = zlib.decompressobj(GZIP)
        plain = unpacker.decompress(content, LARGEST)
        if not unpacker.eof:
            raise _broken(name, "unexpected end")
        head = msgspec.json.decode(plain, type=_Head)
        if head.schema == ARTIFACTS_SCHEMA:
            return _with_known_vendors(msgspec.json.decode(plain, type=GatheredAudit))
    except (zlib.error, msgspec.DecodeError, UnicodeError) as error:
        raise _broken(name, str(error)) from error
    values = {"path": name, "found": head.schema[:80] or "?", "expected": ARTIFACTS_SCHEMA}
    raise UsageError(Message("notice.artifacts-version", {**values, "version": head.version[:40]}))


def read(path: Path) -> tuple[GatheredAudit, ...]:
    """The artifacts in a file, or of all files in a folder, in the order in which they were made.

    Raises UsageError for a file that cannot be read, and for a folder that holds none.
    """
    try:
        files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        found = [decode(file.read_bytes(), str(file)) for file in files]
    except OSError as error:
        values = {"path": str(path), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.artifacts-unreadable", values)) from error
    if not found:
        raise UsageError(Message("notice.artifacts-none", {"path": str(path), "suffix": SUFFIX}))
    return tuple(sorted(found, key=lambda gathered: gathered.started_at))


def write(content: bytes, path: Path) -> None:
    """Writes the file for its owner alone; it is whole, or it is not there. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    part.replace(path)


def check_folder(folder: Path) -> None:
    """Makes the folder, for its owner alone, and tries it. Raises UsageError."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        trial = folder / f".trial{SUFFIX}.part"
        trial.touch(mode=0o600)
        trial.unlink()
    except OSError as error:
        values = {"path": str(folder), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.artifacts-folder", values)) from error


def files_for(urls: Sequence[str], folder: Path) -> dict[str, Path]:
    """A file in the folder for each address, named after it without what is secret in it.

    The same addresses in the same order get the same names.
    """
    files: dict[str, Path] = {}
    taken: set[str] = set()
    for url in urls:
        name = _name_of(url)
        count = next(n for n in range(1, len(urls) + 2) if _numbered(name, n) not in taken)
        taken.add(_numbered(name, count))
        files[url] = folder / f"{_numbered(name, count)}{SUFFIX}"
    return files


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"


def _name_of(url: str) -> str:
    """What can be a file's name anywhere: host and path, or the last two parts of a file's path."""
    parts = urlsplit(redact_url(url))
    path = parts.path if parts.netloc else "/".join(parts.path.split("/")[-2:])
    name = re.sub(r"[^a-z0-9]+", "-", f"{parts.netloc}{path}".lower()).strip("-")
    return name[:LONGEST_NAME].strip("-") or "page"


def _with_known_vendors(gathered: GatheredAudit) -> GatheredAudit:
    conduct = gathered.conduct
    if conduct is None or all(each.id in vendors_by_id() for each in conduct.vendors):
        return gathered
    known = tuple(each for each in conduct.vendors if each.id in vendors_by_id())
    return replace(gathered, conduct=replace(conduct, vendors=known))


def _broken(name: str, why: str) -> UsageError:
    return UsageError(Message("notice.artifacts-broken", {"path": name, "why": why}))
