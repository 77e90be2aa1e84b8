"""From a place in a bundled script to the original file, through a source map (ECMA-426).

Decoding is ours: sixty lines, where the packages to be had are unmaintained or compiled.
"""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote, unquote_to_bytes

from pasteguard.model import Source

DIGITS: Final = {
    character: value
    for value, character in enumerate(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )
}


@dataclass(frozen=True, slots=True)
class Mapping:
    """One segment: a generated column, and where it came from; lines and columns from 0."""

    column: int
    source: int
    line: int
    original_column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """A decoded map: segments by generated line, and the original files."""

    lines: tuple[tuple[Mapping, ...], ...]
    sources: tuple[str, ...]
    contents: tuple[str | None, ...]

    def original_of(self, line: int, column: int) -> tuple[Source, str | None] | None:
        """The original place of a generated one (both from 0), and its line of code if known."""
        if not 0 <= line < len(self.lines):
            return None
        segments = self.lines[line]
        at = bisect_right([segment.column for segment in segments], column) - 1
        if at < 0:
            return None
        found = segments[at]
        if not 0 <= found.source < len(self.sources):
            return None
        place = Source(self.sources[found.source], found.line + 1, found.original_column + 1)
        content = self.contents[found.source] if found.source < len(self.contents) else None
        return place, _line_of(content, found.line)


def _line_of(content: str | None, line: int) -> str | None:
    lines = content.splitlines() if content else []
    return lines[line].strip() if line < len(lines) else None


def read_source_map(text: str) -> SourceMap | None:
    """A map from its JSON, indexed maps included; None where it is not one."""
    try:
        data = json.loads(text.removeprefix(")]}'"))
        return _flat(data) if "sections" not in data else _indexed(data)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


def inline_source_map(url: str) -> str | None:
    """The JSON of a map that is written into the script as a ``data:`` address."""
    if not url.startswith("data:"):
        return None
    head, _, body = url.partition(",")
    try:
        if head.endswith(";base64"):
            return base64.b64decode(unquote(body)).decode("utf-8", "replace")
        return unquote_to_bytes(body).decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return None


def _flat(data: dict[str, Any]) -> SourceMap:
    root = data.get("sourceRoot") or ""
    contents = data.get("sourcesContent") or []
    return SourceMap(
        tuple(_decode(data["mappings"])),
        tuple(f"{root}{source or ''}" for source in data["sources"]),
        tuple(content if isinstance(content, str) else None for content in contents),
    )


def _indexed(data: dict[str, Any]) -> SourceMap:
    lines: list[tuple[Mapping, ...]] = []
    sources: list[str] = []
    contents: list[str | None] = []
    for section in data["sections"]:
        part = _flat(section["map"])
        first, shift = section["offset"]["line"], section["offset"]["column"]
        lines += [()] * (first + len(part.lines) - len(lines))
        for number, segments in enumerate(part.lines):
            moved = tuple(
                Mapping(
                    s.column + (shift if number == 0 else 0),
                    s.source + len(sources),
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
        lines.append(tuple(segments))
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
    return numbers
