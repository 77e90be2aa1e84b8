"""The catalogue: everything that a page may do to a candidate, in words, one entry each.

An entry is the ``about.json`` of its folder under ``restrictions/``. Its texts are plain sentences
without markup, because terminals, web pages and the extension all show them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

ABOUT_FILE: Final = "about.json"


class Group(StrEnum):
    """What a restriction concerns; the order here is the order of reports."""

    ANSWER = "answer"
    WATCH = "watch"
    REQUIRE = "require"
    LEAVE = "leave"
    TIME = "time"


class Scope(StrEnum):
    """What a restriction is judged for: each field, or the page as a whole."""

    FIELD = "field"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Text:
    """One text in the languages of ``pasteguard.texts``."""

    en: str
    ja: str

    def say(self, language: str) -> str:
        """The text in the language. Raises KeyError for any but ``en`` and ``ja``."""
        return {"en": self.en, "ja": self.ja}[language]


@dataclass(frozen=True, slots=True)
class Standard:
    """A clause that bears on a restriction, and what exactly it asks; no claim of a violation."""

    id: str
    note: Text


@dataclass(frozen=True, slots=True)
class Family:
    """The question of a candidate that a restriction is part of, and its place among its parts."""

    id: str
    place: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One restriction in words.

    ``order`` is its place within its group. ``restricted`` and ``allowed`` are the verdicts,
    ``example`` is code that restricts, ``remedy_code`` code that serves the same end without
    restricting, ``techniques`` the numbers of the techniques by which pages do it. ``presets`` is
    what the presets of policies say of it: a level, or levels by case, by the preset's name.
    """

    id: str
    group: Group
    scope: tuple[Scope, ...]
    order: int
    question: Text
    title: Text
    restricted: Text
    allowed: Text
    what: Text
    affected: tuple[Text, ...]
    example: str
    remedy: Text
    remedy_code: str | None
    detection: Text
    limits: Text
    standards: tuple[Standard, ...]
    techniques: tuple[int, ...]
    family: Family
    presets: Mapping[str, str | Mapping[str, str]]


@cache
def entries() -> tuple[Entry, ...]:
    """All restrictions, group by group. Raises ValueError naming the file that is malformed."""
    folders = files("pasteguard.restrictions").iterdir()
    found = (
        decode(about.read_bytes(), folder.name)
        for folder in folders
        if (about := folder / ABOUT_FILE).is_file()
    )
    groups = list(Group)
    return tuple(sorted(found, key=lambda entry: (groups.index(entry.group), entry.order)))


def entry(restriction_id: str) -> Entry:
    """The restriction of that id. Raises UsageError, with the nearest id where one is near."""
    known = {entry.id: entry for entry in entries()}
    try:
        return known[restriction_id]
    except KeyError:
        raise UsageError(_unknown(restriction_id, list(known))) from None


def restrictions_named(names: Iterable[str]) -> frozenset[str]:
    """The ids of the restrictions named one by one or by their groups, also apart by commas.

    Raises UsageError, with the nearest id where one is near.
    """
    found: set[str] = set()
    for name in (part.strip() for given in names for part in given.split(",")):
        group = {each.id for each in entries() if each.group == name}
        found |= group or {entry(name).id}
    return frozenset(found)


def decode(content: bytes, folder: str) -> Entry:
    """The entry that ``restrictions/<folder>/about.json`` holds.

    Raises ValueError, naming the file and the key, where a key is missing, unknown or of another
    type, and where the id is not the folder's.
    """
    file = f"restrictions/{folder}/{ABOUT_FILE}"
    try:
        decoded = msgspec.json.decode(content, type=Entry)
    except msgspec.DecodeError as error:
        raise ValueError(f"{file}: {error}") from error
    # msgspec refuses unknown keys for its own structs only, not for dataclasses.
    unknown = list(_unknown_keys(msgspec.json.decode(content), msgspec.to_builtins(decoded)))
    if unknown:
        raise ValueError(f"{file}: unknown key {', '.join(unknown)}")
    if decoded.id.replace("-", "_") != folder:
        raise ValueError(f"{file}: id is {decoded.id!r}, so the folder must be named after it")
    return decoded


def _unknown_keys(given: object, understood: object, path: str = "$") -> Iterator[str]:
    if isinstance(given, Mapping) and isinstance(understood, Mapping):
        for key, value in given.items():
            if key in understood:
                yield from _unknown_keys(value, understood[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(given, list) and isinstance(understood, list | tuple):
        for index, (value, known) in enumerate(zip(given, understood, strict=True)):
            yield from _unknown_keys(value, known, f"{path}[{index}]")


def _unknown(restriction_id: str, known: list[str]) -> Message:
    near = get_close_matches(restriction_id.lower(), known, n=1)
    if near:
        return Message("notice.unknown-restriction", {"id": restriction_id, "suggestion": near[0]})
    listed = ", ".join(known)
    return Message("notice.unknown-restriction-listed", {"id": restriction_id, "ids": listed})
