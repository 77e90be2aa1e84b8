"""The file in which a vendor declares what its assessment pages do, and how it compares.

A site may serve ``/.well-known/assessment-allows.json``; ``docs/assessment-allows.md`` describes
it. The file is read with patience: unknown keys are ignored, and one wrong entry does not spoil
the others. What is wrong is data, not an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal
from urllib.parse import unquote, urlsplit

import msgspec

from pasteguard.catalogue import entries
from pasteguard.model import Effect, Message, Outcome

SCHEMA: Final = "assessment-allows/1"
WELL_KNOWN: Final = "/.well-known/assessment-allows.json"
LARGEST: Final = 256 * 1024
"""A larger file, in bytes, is not read."""
LONGEST_NOTE: Final = 500
MOST_PROBLEMS: Final = 20
_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Declared:
    """What a vendor says of one restriction; ``note`` holds its words by language tag."""

    outcome: Outcome
    effects: tuple[Effect, ...] = ()
    note: Mapping[str, str] = field(default_factory=dict)

    def say(self, language: str) -> str | None:
        """The note in the language, else in English, else in any; None where there is none."""
        return (
            self.note.get(language) or self.note.get("en") or next(iter(self.note.values()), None)
        )


@dataclass(frozen=True, slots=True)
class DeclaredPages:
    """What is declared for the pages whose path one of the patterns matches."""

    paths: tuple[str, ...]
    declares: Mapping[str, Declared]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A disclosure file as it was read; ``url`` is its address without credentials.

    ``is_found`` is False where the site has none, which is no problem; ``problems`` are notices.
    """

    url: str
    is_found: bool = True
    updated: str | None = None
    contact: str | None = None
    pages: tuple[DeclaredPages, ...] = ()
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the file and the page differ.

    ``undeclared``: the page restricts what the file allows or, with ``declared`` None, passes over.
    ``not-seen``: the file announces a restriction, and the page allows it.
    """

    restriction: str
    declared: Outcome | None
    observed: Outcome
    kind: Literal["undeclared", "not-seen"]


def declaration_url(page_url: str) -> str | None:
    """Where the page's site would serve its file; None for what is not a web page."""
    origin = _origin(page_url)
    return f"{origin}{WELL_KNOWN}" if origin else None


def no_declaration(url: str) -> Declaration:
    """The declaration of a site that serves no such file."""
    return Declaration(_shown(url), is_found=False)


def read_declaration(content: bytes, url: str) -> Declaration:
    """The declaration in the content that was served at the address. Never raises.

    A page of HTML is no declaration: many sites answer every address with their start page.
    """
    text = content.removeprefix(b"\xef\xbb\xbf").strip()
    if not text or text.startswith(b"<"):
        return no_declaration(url)
    shown = _shown(url)
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


def declared_for(declaration: Declaration, page_url: str) -> Mapping[str, Declared]:
    """What the file declares for the page, by restriction; later entries count over earlier ones.

    A file speaks for the pages of its own origin only.
    """
    if not _origin(page_url) or _origin(page_url) != _origin(declaration.url):
        return {}
    path = urlsplit(page_url).path or "/"
    found: dict[str, Declared] = {}
    for pages in declaration.pages:
        if any(_matches(pattern, path) for pattern in pages.paths):
            found.update(pages.declares)
    return found


def compare(
    declared: Mapping[str, Declared], observed: Mapping[str, Outcome]
) -> tuple[Difference, ...]:
    """Where the two differ, in the catalogue's order; what was not made out differs from nothing.

    Where nothing at all is declared for the page, there is nothing to compare.
    """
    found = [entry.id for entry in entries() if declared and entry.id in observed]
    compared = (_difference(name, declared.get(name), observed[name]) for name in found)
    return tuple(difference for difference in compared if difference)


def difference_notices(differences: Sequence[Difference], url: str) -> tuple[Message, ...]:
    """One notice for each direction in which file and page differ."""
    notices = (
        Message("notice.undeclared", {"url": _shown(url), "ids": _ids(differences, "undeclared")}),
        Message("notice.not-seen", {"url": _shown(url), "ids": _ids(differences, "not-seen")}),
    )
    return tuple(notice for notice in notices if notice.values["ids"])


def file_says(declared: Declared, url: str, language: str) -> Message:
    """The proof that the disclosure file says so, with its note in the language if it has one."""
    said = declared.say(language)
    if declared.outcome is Outcome.RESTRICTED:
        if said is None:
            return Message("proof.declared-restricted", {"url": _shown(url)})
        return Message("proof.declared-restricted-note", {"url": _shown(url), "note": said})
    if said is None:
        return Message("proof.declared-allowed", {"url": _shown(url)})
    return Message("proof.declared-allowed-note", {"url": _shown(url), "note": said})


def _ids(differences: Sequence[Difference], kind: str) -> str:
    return ", ".join(found.restriction for found in differences if found.kind == kind)


def _difference(name: str, declared: Declared | None, observed: Outcome) -> Difference | None:
    said = declared.outcome if declared else None
    if observed is Outcome.RESTRICTED and said is not Outcome.RESTRICTED:
        return Difference(name, said, observed, "undeclared")
    if observed is Outcome.ALLOWED and said is Outcome.RESTRICTED:
        return Difference(name, said, observed, "not-seen")
    return None


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


def _matches(pattern: str, path: str) -> bool:
    """Whether ``*`` in the pattern can stand for runs of characters so that it is the path."""
    first, *rest = (unquote(part) for part in pattern.split("*"))
    path = unquote(path)
    if not rest:
        return path == first
    *middle, last = rest
    if not path.startswith(first) or len(path) < len(first) + len(last) or not path.endswith(last):
        return False
    at, end = len(first), len(path) - len(last)
    for part in middle:
        found = path.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _origin(url: str) -> str | None:
    """Scheme, host and port, without credentials; None for what is not on the web."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host:
        return None
    host = f"[{host}]" if ":" in host else host
    given = "" if port in (None, _PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{host}{given}"


def _shown(url: str) -> str:
    """The address of a file as reports may show it."""
    origin = _origin(url)
    return f"{origin}{urlsplit(url).path}" if origin else url
