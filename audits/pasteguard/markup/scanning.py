"""JavaScript read lightly: what is code, text or comment, and how brackets pair.

Nothing is run, and nothing is understood that the brackets, names and strings do not say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_NEXT: Final = re.compile(r"/\*|//|<!--|[\"'`/{}]")
_STRING: Final = {
    '"': re.compile(r'(?:[^"\\\n]|\\.)*', re.DOTALL),
    "'": re.compile(r"(?:[^'\\\n]|\\.)*", re.DOTALL),
}
_TEMPLATE: Final = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*", re.DOTALL)
_REGEX: Final = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_BEFORE_REGEX: Final = re.compile(
    r"(?:^|[(,=:\[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete|throw|new|do|else))\s*$"
)
_LOOK_BACK: Final = 40
_OPENING: Final = {")": "(", "]": "[", "}": "{"}
_NOT_NEWLINE: Final = re.compile(r"[^\n]")


@dataclass(frozen=True)
class Code:
    """One script. ``bare`` is ``raw`` with comments, and what strings hold, made spaces.

    Both have the same length, so that a place in one is that place in the other.
    """

    raw: str
    bare: str

    @classmethod
    def read(cls, raw: str) -> Code:
        """The code of a script's text."""
        return cls(raw, _bare(raw))

    @cached_property
    def spoken(self) -> str:
        """The code with its strings, but without its comments."""
        return _without_comments(self.raw)

    @cached_property
    def pairs(self) -> dict[int, int]:
        """The place of each bracket to that of its partner; without the unpaired ones."""
        pairs: dict[int, int] = {}
        waiting: list[int] = []
        for found in re.finditer(r"[()\[\]{}]", self.bare):
            if found[0] in "([{":
                waiting.append(found.start())
            elif waiting and self.bare[waiting[-1]] == _OPENING[found[0]]:
                opened = waiting.pop()
                pairs[opened], pairs[found.start()] = found.start(), opened
            else:
                break
        return pairs

    @cached_property
    def is_whole(self) -> bool:
        """Whether all brackets have partners: what was misread does not."""
        return len(self.pairs) == len(re.findall(r"[()\[\]{}]", self.bare))

    @cached_property
    def _openings(self) -> list[tuple[int, int]]:
        """For each bracket, in order: its place, and the innermost bracket open after it."""
        innermost: list[tuple[int, int]] = []
        waiting = [-1]
        for place in sorted(self.pairs):
            if self.pairs[place] > place:
                waiting.append(place)
            else:
                waiting.pop()
            innermost.append((place, waiting[-1]))
        return innermost

    def around(self, place: int) -> Iterator[int]:
        """The places of the brackets that are open at a place, the innermost first."""
        at = bisect_right(self._openings, (place - 1, len(self.raw)))
        opened = self._openings[at - 1][1] if at else -1
        while opened >= 0:
            yield opened
            at = bisect_right(self._openings, (opened - 1, len(self.raw)))
            opened = self._openings[at - 1][1] if at else -1

    def arguments(self, opened: int) -> list[tuple[int, int]]:
        """The begin and end of each argument of the call whose ``(`` stands there."""
        closed = self.pairs.get(opened)
        if closed is None:
            return []
        parts, begin, place = [], opened + 1, opened + 1
        while place < closed:
            if self.bare[place] in "([{":
                place = self.pairs.get(place, place)
            elif self.bare[place] == ",":
                parts.append((begin, place))
                begin = place + 1
            place += 1
        parts.append((begin, closed))
        return [(first, last) for first, last in parts if self.bare[first:last].strip()]

    def string(self, begin: int, end: int) -> str | None:
        """The text between the places where that is a string and nothing else."""
        told = self.raw[begin:end].strip()
        bare = self.bare[begin:end].strip()
        if len(told) < 2 or told[0] not in "\"'`" or told[-1] != told[0] or bare[1:-1].strip():
            return None
        return told[1:-1]

    def strings(self, begin: int, end: int) -> list[str]:
        """All strings between the places."""
        return [
            self.raw[found.start() + 1 : found.end() - 1]
            for found in re.compile(r"([\"'`])[^\"'`]*\1").finditer(self.bare, begin, end)
        ]


def _blank(text: str) -> str:
    return _NOT_NEWLINE.sub(" ", text)


def _bare(raw: str) -> str:
    return "".join(
        piece
        if kind == "code"
        else f"{piece[0]}{_blank(piece[1:-1])}{piece[-1:]}"
        if kind == "string" and len(piece) > 1
        else _blank(piece)
        for kind, piece in _pieces(raw)
    )


def _without_comments(raw: str) -> str:
    return "".join(_blank(piece) if kind == "comment" else piece for kind, piece in _pieces(raw))


def _pieces(raw: str) -> Iterator[tuple[str, str]]:
    """The text cut into ``code``, ``string`` (with its marks), ``part`` and ``comment``."""
    templates: list[int] = []  # the braces open in each template's placeholder
    place = 0
    while place < len(raw):
        found = _NEXT.search(raw, place)
        if found is None:
            yield "code", raw[place:]
            return
        if found.start() > place:
            yield "code", raw[place : found.start()]
        mark, place = found[0], found.start()
        end, kind = _end_of(raw, place, mark, templates)
        yield kind, raw[place:end]
        place = end


def _end_of(raw: str, place: int, mark: str, templates: list[int]) -> tuple[int, str]:
    if mark == "/*":
        closed = raw.find("*/", place + 2)
        return (closed + 2 if closed >= 0 else len(raw)), "comment"
    if mark in ("//", "<!--"):
        closed = raw.find("\n", place)
        return (closed if closed >= 0 else len(raw)), "comment"
    if mark in _STRING:
        match = _STRING[mark].match(raw, place + 1)
        assert match is not None  # also nothing matches
        return min(match.end() + 1, len(raw)), "string"
    if mark == "/":
        before = raw[max(0, place - _LOOK_BACK) : place]
        match = _REGEX.match(raw, place) if _BEFORE_REGEX.search(before) else None
        return (match.end(), "string") if match else (place + 1, "code")
    if mark == "`" or (mark == "}" and templates and templates[-1] == 0):
        if mark == "}":
            templates.pop()
        match = _TEMPLATE.match(raw, place + 1)
        assert match is not None
        if raw.startswith("${", match.end()):
            templates.append(0)
            return match.end() + 2, "part"
        return min(match.end() + 1, len(raw)), "string" if mark == "`" else "part"
    if templates:
        templates[-1] += 1 if mark == "{" else -1
    return place + 1, "code"
