"""One document of a saved page: its fields, code and styles, and what it loads from elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from bs4 import Tag

from pasteguard.artifacts.fingerprints import HIDDEN, without_tokens
from pasteguard.markup.fields import MarkupField, find_fields
from pasteguard.markup.index import Index, in_order, place_of
from pasteguard.markup.listeners import (
    Handler,
    Script,
    attribute_scripts,
    coded_handlers,
    declared_handlers,
    only_cancels,
)
from pasteguard.markup.naming import Names
from pasteguard.markup.scanning import Code
from pasteguard.markup.styles import Styles
from pasteguard.markup.stylesheets import StyleSheet, read_sheet
from pasteguard.markup.tree import attribute

_CODE_TYPES: Final = re.compile(
    r"(?:(?:text|application)/(?:x-)?(?:java|ecma|j)script[\d.]*|module)?"
)
_IMPORTS: Final = re.compile(r"\bimport\s*(?:[\w${*\"'`(])|\bimportScripts\b")
_BUILDS: Final = re.compile(
    r"\beval\s*\(|\bFunction\s*\(|document\.write|createElement\s*\(\s*[\"']script|\$\.getScript"
    r"|set(?:Timeout|Interval)\s*\(\s*[\"'`]|createContextualFragment|\bDOMParser\b"
)
_WORD: Final = re.compile(r"[\w-]+")
LOOK_BACK: Final = 40
LONGEST_WORD: Final = 40
_SCHEME: Final = "javascript:"
_ADDRESSES: Final = ("href", "action", "formaction", "src")
_FRAMES: Final = ("iframe", "frame", "object", "embed", "portal", "fencedframe")


@dataclass
class Document:
    """One document of a saved page: the page itself, or what is written in a frame's ``srcdoc``.

    ``outside`` names what the document loads and the file does not hold: ``scripts``, ``styles``
    and ``frames``. ``host_is_known``: nothing around its frame could reach into it unseen.
    """

    names: Names
    text: str
    frame: str
    depth: int = 0
    host_is_known: bool = True
    frames: list[Document] = field(default_factory=list)
    _words: dict[tuple[re.Pattern[str], bool], str | None] = field(default_factory=dict)

    @property
    def index(self) -> Index:
        """Its elements and pieces of text."""
        return self.names.index

    @cached_property
    def _sheets(self) -> list[StyleSheet]:
        """The style sheets that stand in it."""
        return [
            read_sheet(words_of(style), attribute(style, "media") or "", place_of(style)[0])
            for style in self.index.named("style")
        ]

    @cached_property
    def styles(self) -> Styles:
        """What its style sheets say."""
        return Styles([rule for sheet in self._sheets for rule in sheet.rules], self.index.nodes)

    @cached_property
    def fields(self) -> list[MarkupField]:
        """Its fields, without keys."""
        return find_fields(self.names, self.styles, self.frame)

    @cached_property
    def scripts(self) -> list[Script]:
        """The code that stands in it."""
        found = []
        for element in self.index.named("script"):
            if _is_code(element) and attribute(element, "src") is None:
                code = Code.read(words_of(element))
                found.append(Script(code, *self._content_of(element), element))
        found += attribute_scripts(self.index)
        found += _address_scripts(self.index)
        return found

    @cached_property
    def handlers(self) -> list[Handler]:
        """The handlers that its attributes and code set."""
        attributes = [each for each in self.scripts if each.attribute != "href"]
        found = list(declared_handlers(attributes))
        for script in self.scripts:
            found += coded_handlers(script, self.index)
        return found

    @cached_property
    def spoken(self) -> str:
        """All its code with the names of the attributes that hold some, without comments."""
        parts = [f"{script.attribute or ''}\n{script.code.spoken}" for script in self.scripts]
        return "\n".join(parts)

    @cached_property
    def telling(self) -> str:
        """As ``spoken``, without the handlers that do nothing but cancel an event."""
        parts = []
        for script in self.scripts:
            told = script.code.spoken
            mine = [each for each in self.handlers if each.script is script and only_cancels(each)]
            if script.attribute is not None and mine:
                continue
            for handler in sorted(mine, key=lambda each: -each.at):
                end = handler.script.code.pairs.get(told.find("(", handler.at), handler.at)
                told = told[: handler.at] + told[end:]
            parts.append(f"{script.attribute or ''}\n{told}")
        return "\n".join(parts)

    def word_of(self, words: re.Pattern[str], *, telling: bool = False) -> str | None:
        """The first of the words in its code, whole; None where there is none.

        ``telling``: handlers that do nothing but cancel an event are left out.
        """
        asked = (words, telling)
        if asked not in self._words:
            self._words[asked] = _first_word(words, self.telling if telling else self.spoken)
        return self._words[asked]

    @cached_property
    def outside_scripts(self) -> tuple[str, ...]:
        """The scripts that it loads, by the names of their files."""
        return tuple(
            dict.fromkeys(
                _file_name(address)
                for element in self.index.named("script")
                if _is_code(element) and (address := attribute(element, "src")) is not None
            )
        )

    @cached_property
    def outside_styles(self) -> tuple[str, ...]:
        """The style sheets that it loads, by the names of their files."""
        linked = (
            attribute(element, "href") or ""
            for element in self.index.named("link")
            if "stylesheet" in (attribute(element, "rel") or "").lower().split()
        )
        imported = (address for sheet in self._sheets for address in sheet.imports)
        return tuple(dict.fromkeys(map(_file_name, (*linked, *imported))))

    @cached_property
    def outside_frames(self) -> tuple[str, ...]:
        """The frames whose content is not in the file."""
        shown = (
            element
            for element in self.index.named(*_FRAMES)
            if attribute(element, "srcdoc") is None and not self.styles.hides(element)
        )
        addresses = (attribute(each, "src") or attribute(each, "data") or "" for each in shown)
        return tuple(
            dict.fromkeys(_file_name(each) for each in addresses if each not in ("", "about:blank"))
        )

    @cached_property
    def builds_code(self) -> bool:
        """Whether its code makes or loads more code, or was not understood here."""
        return (
            any(not script.code.is_whole for script in self.scripts)
            or _BUILDS.search(self.spoken) is not None
            or _IMPORTS.search(self.spoken) is not None
        )

    @cached_property
    def is_read(self) -> bool:
        """Whether all code that can act on it is in the file, and could be read."""
        return self.host_is_known and not self.builds_code and not self.outside_scripts

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    def _content_of(self, element: Tag) -> tuple[int, int]:
        line, column = place_of(element)
        start = self._lines[min(line, len(self._lines)) - 1] + column - 1
        place = self.text.find(words_of(element), start)
        if place < 0:
            return line, column
        line = bisect_right(self._lines, place)
        return line, place - self._lines[line - 1] + 1


def _address_scripts(index: Index) -> Iterator[Script]:
    """The code that is written as an address."""
    for element in in_order(
        each
        for name in _ADDRESSES
        for each in index.having(name)
        if _code_in(attribute(each, name)) is not None
    ):
        for name in _ADDRESSES:
            if (told := _code_in(attribute(element, name))) is not None:
                yield Script(Code.read(told), *place_of(element), element, "href")


def _code_in(address: str | None) -> str | None:
    told = (address or "").strip()
    return told[len(_SCHEME) :] if told[: len(_SCHEME)].lower() == _SCHEME else None


def _first_word(words: re.Pattern[str], told: str) -> str | None:
    found = words.search(told)
    if found is None:
        return None
    around = _WORD.finditer(told, max(0, found.start() - LOOK_BACK))
    whole = next((each[0] for each in around if each.end() > found.start()), None)
    return found[0] if whole is None else whole[:LONGEST_WORD]


def words_of(element: Tag) -> str:
    """What a script or a style sheet holds."""
    return "".join(str(part) for part in element.contents if not isinstance(part, Tag))


def _is_code(element: Tag) -> bool:
    told = (attribute(element, "type") or "").strip().lower()
    return _CODE_TYPES.fullmatch(told) is not None and attribute(element, "nomodule") is None


def _file_name(address: str) -> str:
    """The last part of an address, without what could be secret in it."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return HIDDEN
    if parts.scheme == "data":
        return "data:…"
    name = without_tokens(parts.path.rstrip("/").rpartition("/")[2], HIDDEN)
    return (name or parts.hostname or HIDDEN)[:60]
