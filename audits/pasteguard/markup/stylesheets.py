"""Style sheets and style attributes, read by tinycss2: their rules, and when each holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from tinycss2 import parse_blocks_contents, parse_stylesheet, serialize

from pasteguard.markup.matching import LONGEST_SELECTOR

DEEPEST: Final = 32
"""How many rules a rule may stand in; no style sheet of a person nests so deep."""
_PREFIXES: Final = ("-webkit-", "-moz-", "-ms-")
_QUERY: Final = re.compile(r"(?:(only|not)\s+)?([a-z][\w-]*)(\s+and\s+.+)?", re.DOTALL)
# What Python says of values nested deeper than it can follow.
_TOO_DEEP: Final = (RecursionError, MemoryError)

Declarations = tuple[tuple[str, str, bool], ...]
"""Name without a maker's prefix, value in lower case, whether important."""


class Medium(StrEnum):
    """What a page is shown on."""

    SCREEN = "screen"
    PAPER = "print"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its selector, "" for a style attribute's, and its declarations.

    ``conditions`` are the media and other conditions that it stands in, from the outermost.
    ``line`` is the one that it begins in, from 1.
    """

    selector: str
    declarations: Declarations
    conditions: tuple[str, ...] = ()
    line: int = 1

    def holds_on(self, medium: Medium) -> bool | None:
        """Whether it holds there; None where that depends, as on the size of the window."""
        known = [_holds(each, medium) for each in self.conditions]
        if False in known:
            return False
        return None if None in known else True

    def value(self, name: str) -> tuple[str, bool] | None:
        """What it gives a property, and whether it is important."""
        best: tuple[str, bool] | None = None
        for told, value, is_important in self.declarations:
            if told == name and (is_important or best is None or not best[1]):
                best = value, is_important
        return best


@dataclass(slots=True)
class StyleSheet:
    """What stands in a style sheet: its rules in order, and the addresses that it imports."""

    rules: list[Rule] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)


def read_sheet(text: str, media: str = "", line: int = 1) -> StyleSheet:
    """Reads a style sheet; what is no CSS is left out, as in browsers.

    ``media`` is what holds for all of it, ``line`` the one that it begins in.
    """
    sheet = StyleSheet()
    conditions = (media,) if media.strip() else ()
    parts = parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    _read_into(sheet, parts, _Around(conditions, None, line - 1, 0))
    return sheet


def declarations(text: str) -> Declarations:
    """The declarations of a style attribute."""
    return tuple(_declared(parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)))


@dataclass(frozen=True, slots=True)
class _Around:
    """What a part of a style sheet stands in: conditions, and the selector of the rule, if any."""

    conditions: tuple[str, ...]
    selector: str | None
    lines_before: int
    depth: int


def _read_into(sheet: StyleSheet, parts: Iterable[Any], around: _Around) -> None:
    for part in parts:
        if part.type == "qualified-rule":
            selector = _nested(part.prelude, around.selector)
            within = _Around(around.conditions, selector, around.lines_before, around.depth + 1)
            _read_block(sheet, part, within)
        elif part.type == "at-rule" and part.content is not None:
            told = _text(part.prelude)
            condition = told if part.lower_at_keyword == "media" else _condition(part, told)
            within = _Around(
                (*around.conditions, condition),
                around.selector,
                around.lines_before,
                around.depth + 1,
            )
            _read_block(sheet, part, within)
        elif part.type == "at-rule" and part.lower_at_keyword == "import":
            sheet.imports += _address(part.prelude)


def _read_block(sheet: StyleSheet, part: Any, within: _Around) -> None:
    if within.depth > DEEPEST:
        return
    parts = parse_blocks_contents(part.content, skip_comments=True, skip_whitespace=True)
    given = tuple(_declared(parts))
    if within.selector is not None and (given or part.type == "qualified-rule"):
        line = part.source_line + within.lines_before
        sheet.rules.append(Rule(within.selector, given, within.conditions, line))
    _read_into(sheet, parts, within)


def _declared(parts: Iterable[Any]) -> Iterator[tuple[str, str, bool]]:
    for part in parts:
        if part.type == "declaration":
            name = part.lower_name
            for prefix in _PREFIXES:
                name = name.removeprefix(prefix)
            yield name, _text(part.value).lower(), part.important


def _text(tokens: Sequence[Any]) -> str:
    """What was written, without comments; "&", which says nothing, where it nests too deep."""
    try:
        return str(serialize([each for each in tokens if each.type != "comment"])).strip()
    except _TOO_DEEP:
        return "&"


def _condition(part: Any, told: str) -> str:
    return f"@{part.lower_at_keyword} {told}".rstrip()


def _address(tokens: Iterable[Any]) -> list[str]:
    """The address that an @import begins with."""
    for token in tokens:
        if token.type in ("string", "url"):
            return [token.value]
        if token.type == "function" and token.lower_name == "url":
            return _address(token.arguments)
        if token.type not in ("whitespace", "comment"):
            break
    return []


def _nested(prelude: Sequence[Any], around: str | None) -> str:
    """The selector of a rule, written without nesting where it stands in another rule."""
    if around is None:
        return _text(prelude)
    held = around if not re.search(r"[\s,>+~]", around) else f":is({around})"
    found: list[list[Any]] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    told = [_text(each) for each in found]
    whole = ", ".join(each.replace("&", held) if "&" in each else f"{held} {each}" for each in told)
    # Lists in lists grow without bounds; what still has an "&" is no selector to anybody.
    return whole if len(whole) <= LONGEST_SELECTOR else "&"


def _holds(condition: str, medium: Medium) -> bool | None:
    """Whether one of the media queries in a list does; other conditions are never known."""
    if condition.startswith("@"):
        return None
    known = [_query_holds(each.strip().lower(), medium) for each in condition.split(",")]
    if True in known:
        return True
    return None if None in known else False


def _query_holds(query: str, medium: Medium) -> bool | None:
    if not query:
        return True
    found = _QUERY.fullmatch(query)
    if found is None:
        return None
    is_negated = found[1] == "not"
    fits = found[2] in ("all", medium.value)
    if fits and found[3]:
        return None  # what follows is of the window or the machine
    return fits is not is_negated
