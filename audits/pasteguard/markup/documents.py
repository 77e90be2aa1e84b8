"""One document of a saved page: its fields, code and styles, and what it loads from elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from bs4 import Tag

from pasteguard.artifacts.fingerprints import HIDDEN, without_tokens
from pasteguard.markup.fields import MarkupField, find_fields
from pasteguard.markup.index import Index, place_of
from pasteguard.markup.naming import Names
from pasteguard.markup.styles import Styles
from pasteguard.markup.stylesheets import StyleSheet, read_sheet
from pasteguard.markup.tree import attribute

_CODE_TYPES: Final = re.compile(
    r"(?:(?:text|application)/(?:x-)?(?:java|ecma|j)script[\d.]*|module)?"
)
_SCHEME: Final = "javascript:"
_ADDRESSES: Final = ("href", "action", "formaction", "src")
_NOTHING: Final = ("", "void(0)", "void 0", "undefined", "//")
_FRAMES: Final = ("iframe", "frame", "object", "embed", "portal", "fencedframe")


@dataclass(frozen=True, slots=True)
class Script:
    """A script of the page; ``line`` and ``column`` are where it begins, from 1."""

    text: str
    line: int
    column: int
    is_module: bool


@dataclass
class Document:
    """One document of a saved page: the page itself, or what is written in a frame's ``srcdoc``.

    ``outside`` names what the document loads and the file does not hold: ``scripts``, ``styles``
    and ``frames``.
    """

    names: Names
    text: str
    frame: str
    depth: int = 0
    frames: list[Document] = field(default_factory=list)

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
        """The scripts that stand in it, in their order."""
        return [
            Script(words_of(element), *self._content_of(element), _type(element) == "module")
            for element in self.index.named("script")
            if _is_code(element) and attribute(element, "src") is None
        ]

    @cached_property
    def code(self) -> str:
        """All its code: scripts, and what ``on...`` attributes hold."""
        handled = (
            attribute(element, name) or ""
            for element in self.index.handled()
            for name in element.attrs
            if name.startswith("on")
        )
        return "\n".join([*(script.text for script in self.scripts), *handled])

    @cached_property
    def has_address_code(self) -> bool:
        """Whether it has code that is written as an address, and does something."""
        return any(
            told.strip(" ;") not in _NOTHING
            for name in _ADDRESSES
            for element in self.index.having(name)
            if (told := _code_in(attribute(element, name))) is not None
        )

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


def _code_in(address: str | None) -> str | None:
    told = (address or "").strip()
    return told[len(_SCHEME) :] if told[: len(_SCHEME)].lower() == _SCHEME else None


def words_of(element: Tag) -> str:
    """What a script or a style sheet holds."""
    return "".join(str(part) for part in element.contents if not isinstance(part, Tag))


def _type(element: Tag) -> str:
    return (attribute(element, "type") or "").strip().lower()


def _is_code(element: Tag) -> bool:
    return (
        _CODE_TYPES.fullmatch(_type(element)) is not None and attribute(element, "nomodule") is None
    )


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
