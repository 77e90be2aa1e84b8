"""The file in which a vendor declares what its assessment pages do, read with patience.

Unknown keys are ignored, and one wrong entry does not spoil the others. What is wrong is data, not
an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import msgspec

from pasteguard.catalogue import entries
from pasteguard.judge.disclosure.declaration import (
    Declaration,
    Declared,
    DeclaredPages,
    no_declaration,
    shown_address,
)
from pasteguard.model.report import Effect, Message, Outcome

SCHEMA: Final = "assessment-allows/1"
LARGEST: Final = 256 * 1024
"""A larger file, in bytes, is not read."""
LONGEST_NOTE: Final = 500
MOST_PROBLEMS: Final = 20


def read_declaration(content: bytes, url: str) -> Declaration:
    """The declaration in the content that was served at the address. Never raises.

    A page of HTML is no declaration: many sites answer every address with their start page.
    """
    text = content.removeprefix(b"\xef\xbb\xbf").strip()
    if not text or text.startswith(b"<"):
        return no_declaration(url)
    shown = shown_address(url)
    why, given = _decoded(text)
    if why:
        problem = Message("notice.declaration-unreadable", {"url": shown, "why": f"@{why}"})
        return Declaration(shown, problems=(problem,))
    reader = _Reader(shown)
    return Declaration(
        shown,
        updated=reader.updated(given.get("updated")),
        contact=reader.contact(given.get("contact")),
        pages=tuple(reader.pages(given["pages"])),
        problems=reader.problems(),
    )


def _decoded(text: bytes) -> tuple[str, dict[str, Any]]:
    """Why the file cannot be read, as the id of a text (empty: it can), and its content."""
    if len(text) > LARGEST:
        return "declaration.too-large", {}
    try:
        given = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "declaration.not-json", {}
    if not isinstance(given, dict) or given.get("schema") != SCHEMA:
        return "declaration.schema", {}
    return ("", given) if isinstance(given.get("pages"), list) else ("declaration.no-pages", {})


class _Reader:
    """Reads a decoded file part by part, and notes what it had to ignore."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._known = {entry.id for entry in entries()}
        self._unknown: dict[str, None] = {}
        self._ignored: list[Message] = []

    def problems(self) -> tuple[Message, ...]:
        """What was ignored, as notices."""
        unknown = Message(
            "notice.declaration-unknown-ids", {"url": self._url, "ids": ", ".join(self._unknown)}
        )
        return (*self._ignored[:MOST_PROBLEMS], *([unknown] if self._unknown else []))

    def updated(self, given: object) -> str | None:
        if given is None:
            return None
        if isinstance(given, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", given, re.ASCII):
            try:
                return date.fromisoformat(given).isoformat()
            except ValueError:
                pass  # There is no such day: noted below.
        self._ignore("updated", "declaration.date")
        return None

    def contact(self, given: object) -> str | None:
        if given is None:
            return None
        if isinstance(given, str) and re.fullmatch(r"(https://|mailto:)[!-~]{3,300}", given):
            return given
        self._ignore("contact", "declaration.contact")
        return None

    def pages(self, given: list[object]) -> Iterator[DeclaredPages]:
        for index, page in enumerate(given):
            where = f"pages[{index}]"
            if not isinstance(page, dict):
                self._ignore(where, "declaration.not-object")
                continue
            paths = tuple(self._paths(page.get("paths"), f"{where}.paths"))
            declares = dict(self._declares(page.get("declares"), f"{where}.declares"))
            if paths and declares:
                yield DeclaredPages(paths, declares)

    def _paths(self, given: object, where: str) -> Iterator[str]:
        if not isinstance(given, list):
            self._ignore(where, "declaration.not-list")
            return
        for index, path in enumerate(given):
            if isinstance(path, str) and path.startswith("/"):
                yield path
            else:
                self._ignore(f"{where}[{index}]", "declaration.path")

    def _declares(self, given: object, where: str) -> Iterator[tuple[str, Declared]]:
        if not isinstance(given, dict):
            self._ignore(where, "declaration.not-object")
            return
        for name, said in given.items():
            if name not in self._known:
                self._unknown[_clean(name, 60)] = None
            elif declared := self._declared(said, f"{where}.{name}"):
                yield name, declared

    def _declared(self, given: object, where: str) -> Declared | None:
        if isinstance(given, str):
            given = {"outcome": given}
        if not isinstance(given, dict):
            self._ignore(where, "declaration.not-object")
            return None
        outcome = given.get("outcome")
        if outcome not in (Outcome.ALLOWED, Outcome.RESTRICTED):
            self._ignore(where, "declaration.outcome")
            return None
        note = dict(self._note(given.get("note", {}), f"{where}.note"))
        if outcome == Outcome.ALLOWED:
            return Declared(Outcome.ALLOWED, note=note)
        effects = self._effects(given.get("effects", []), f"{where}.effects")
        return Declared(Outcome.RESTRICTED, tuple(dict.fromkeys(effects)), note)

    def _effects(self, given: object, where: str) -> Iterator[Effect]:
        if not isinstance(given, list):
            self._ignore(where, "declaration.not-list")
            return
        for index, effect in enumerate(given):
            if effect in list(Effect):
                yield Effect(effect)
            else:
                self._ignore(f"{where}[{index}]", "declaration.effect")

    def _note(self, given: object, where: str) -> Iterator[tuple[str, str]]:
        if not isinstance(given, dict):
            self._ignore(where, "declaration.not-object")
            return
        for language, words in given.items():
            if not isinstance(words, str):
                self._ignore(_clean(f"{where}.{language}", 100), "declaration.not-text")
            elif said := _clean(words, LONGEST_NOTE):
                yield language, said

    def _ignore(self, where: str, why: str) -> None:
        values: dict[str, str | int] = {"url": self._url, "where": where, "why": f"@{why}"}
        self._ignored.append(Message("notice.declaration-ignored", values))


def _clean(text: str, longest: int) -> str:
    """The text on one line, without what a terminal would obey."""
    printable = "".join(c if c.isprintable() else " " for c in text[: 2 * longest])
    return " ".join(printable.split())[:longest]
