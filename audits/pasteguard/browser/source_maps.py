"""From a place in a bundled script to the original file, through a source map (ECMA-426).

Decoding is ours: some lines, where the packages to be had are unmaintained or compiled. A map comes
from the page, so it may hold anything; what breaks the format is no map.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote, unquote_to_bytes

from pasteguard.artifacts.redaction import redact_url
from pasteguard.model.report import Source

DIGITS: Final = {
    character: value
    for value, character in enumerate(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )
}


LINE_LIMIT: Final = 1_000_000
"""No section of an indexed map begins further down: a script of so many lines is a mistake."""
NUMBER_BITS: Final = 32
NOWHERE: Final = -1
PREFIX: Final = re.compile(r"\A\ufeff?(?:\)\]\}'?,?\s*)?")
# What ends a line of JavaScript; str.splitlines knows more.
LINE_END: Final = re.compile(r"\r\n|[\n\r\u2028\u2029]")
ABSOLUTE: Final = re.compile(r"/|[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True, slots=True)
class Mapping:
    """One segment: a generated column, and where it came from; lines and columns from 0.

    ``source`` is negative for code that came from no file.
    """

    column: int
    source: int
    line: int
    original_column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """A decoded map: segments by generated line in order of their columns, and the files."""

    lines: tuple[tuple[Mapping, ...], ...]
    sources: tuple[str, ...]
    contents: tuple[str | None, ...]

    def original_of(self, line: int, column: int) -> tuple[Source, str | None] | None:
        """The original place of a generated one (both from 0), and its line of code if known."""
        if not 0 <= line < len(self.lines):
            return None
        segments = self.lines[line]
        at = bisect_right(segments, column, key=lambda segment: segment.column) - 1
        if at < 0:
            return None
        found = segments[at]
        if not 0 <= found.source < len(self.sources) or min(found.line, found.original_column) < 0:
            return None
        name = self.sources[found.source]
        content = self.contents[found.source] if found.source < len(self.contents) else None
        place = Source(name, found.line + 1, found.original_column + 1)
        return (place, _line_of(content, found.line)) if name else None


def _line_of(content: str | None, line: int) -> str | None:
    lines = LINE_END.split(content) if content else []
    return lines[line].strip() if line < len(lines) else None


def read_source_map(text: str) -> SourceMap | None:
    """A map from its JSON, indexed maps included; None where it is not one."""
    try:
        data = json.loads(PREFIX.sub("", text, count=1))
        return _indexed(data) if "sections" in data else _flat(data)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def inline_source_map(url: str) -> str | None:
    """The JSON of a map that is written into the script as a ``data:`` address."""
    if not url.startswith("data:"):
        return None
    head, _, body = url.partition(",")
    try:
        if head.rstrip().lower().endswith(";base64"):
            # Browsers take base64 without its padding, too.
            return base64.b64decode(unquote(body) + "==").decode("utf-8", "replace")
        return unquote_to_bytes(body).decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return None


def _flat(data: dict[str, Any]) -> SourceMap:
    root = str(data.get("sourceRoot") or "")
    contents = data.get("sourcesContent") or []
    return SourceMap(
        tuple(_decode(data["mappings"])),
        tuple(_name(root, source) for source in data["sources"]),
        tuple(content if isinstance(content, str) else None for content in contents),
    )


def _name(root: str, source: object) -> str:
    """The name of an original file; empty where the map does not tell it."""
    if not isinstance(source, str) or not source:
        return ""
    name = source
    if root and not ABSOLUTE.match(source):
        name = f"{root.removesuffix('/')}/{source}"
    return redact_url(name) if name.startswith(("http:", "https:")) else name


def _indexed(data: dict[str, Any]) -> SourceMap:
    lines: list[tuple[Mapping, ...]] = []
    sources: list[str] = []
    contents: list[str | None] = []
    for section in data["sections"]:
        part = _flat(section["map"])
        first, shift = section["offset"]["line"], section["offset"]["column"]
        if not 0 <= first <= LINE_LIMIT:
            raise ValueError("a section begins at no line")
        lines += [()] * (first + len(part.lines) - len(lines))
        for number, segments in enumerate(part.lines):
            moved = tuple(
                Mapping(
                    s.column + (shift if number == 0 else 0),
                    s.source + len(sources) if s.source >= 0 else NOWHERE,
                    s.line,
                    s.original_column,
                )
                for s in segments
            )
            lines[first + number] += moved
        contents += [None] * (len(sources) - len(contents))
        sources += part.sources
        contents += part.contents
    return SourceMap(tuple(lines), tuple(sources), tuple(contents))


def _decode(mappings: str) -> list[tuple[Mapping, ...]]:
    lines = []
    source = line = column = 0
    for group in mappings.split(";"):
        generated = 0
        segments = []
        for segment in filter(None, group.split(",")):
            numbers = _numbers(segment)
            generated += numbers[0]
            if len(numbers) >= 4:
                source, line, column = source + numbers[1], line + numbers[2], column + numbers[3]
                segments.append(Mapping(generated, source, line, column))
            else:
                segments.append(Mapping(generated, NOWHERE, 0, 0))
        lines.append(tuple(sorted(segments, key=lambda segment: segment.column)))
    return lines


def _numbers(segment: str) -> list[int]:
    numbers = []
    value = shift = 0
    for character in segment:
        digit = DIGITS[character]
        value += (digit & 31) << shift
        shift += 5
        if not digit & 32:
            numbers.append(-(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
        elif shift > NUMBER_BITS:
            raise ValueError("a number of more than 32 bits")
    return numbers
