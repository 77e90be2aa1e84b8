"""What a handler's code does: as ``interpreter/judges/`` reads it, with more care.

A restriction is only claimed of code that can do nothing else, so whatever is not known to be
harmless counts as deciding by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pasteguard.markup.scanning import Code


class Kind(StrEnum):
    """What a handler does with the event, as far as its text says."""

    CANCELS = "cancels"
    DECIDES = "decides"
    HANDLES = "handles"
    LISTENS = "listens"


class Reaction(StrEnum):
    """What a handler does to the candidate."""

    WARNS = "warns"
    PUNISHES = "punishes"


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the page: its parameters and body, and where in which code it begins."""

    code: Code
    body: str
    begin: int
    end: int
    name: str | None = None

    @property
    def text(self) -> str:
        """The function as it is written."""
        return self.code.raw[self.begin : self.end]


_PREVENTS: Final = re.compile(r"\.preventDefault\s*\(|returnValue\s*=\s*(?:false|!1)")
_RETURNS_FALSE: Final = re.compile(r"\breturn\s*(?:false|!1)|\A\s*(?:false|!1)\s*\Z")
_BRANCHES: Final = re.compile(
    r"\b(?:if|switch|for|while|case|try|throw|await|yield)\b|\?|&&|\|\||=>|\bfunction\b"
)
_WRITES: Final = re.compile(
    r"\.value\s*[+]?=(?!=)|inner(?:HTML|Text)\s*[+]?=|outerHTML|textContent\s*=\s*(?![\"'`])|setRange"
    r"|execCommand|insert[A-Z]|replace[A-Z]|delete[A-Z]|dispatch|\.remove\s*\(|\bset[A-Z]\w*\s*\("
    r"|setData|clipboard\b"
)
_CALL: Final = re.compile(r"([A-Za-z_$][\w$]*)\s*(?:\?\.)?\(")
_NO_CALL: Final = frozenset(
    {"function", "if", "for", "while", "switch", "return", "catch", "typeof"}
)
_HARMLESS: Final = frozenset(
    {"preventDefault", "stopPropagation", "stopImmediatePropagation", "alert", "confirm", "log",
     "info", "warn", "error", "debug", "trace", "getElementById", "querySelector", "now",
     "toString", "push", "String", "Number", "Boolean", "getTime", "toISOString"}
)  # fmt: skip
_ONE_CALL: Final = re.compile(
    r"\s*(?P<returned>return\b)?\s*(?P<name>[A-Za-z_$][\w$]*)\s*\([^()]*\)\s*;?\s*"
)
_WARNS: Final = re.compile(r"\b(?:alert|confirm)\s*\(")
_PUNISHES: Final = re.compile(
    r"\.(?:submit|requestSubmit)\s*\(|\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)"
    r"\s*\(|\bwindow\.close\s*\("
)
# Conditions that are about the very act: has it happened, and how often.
_STATE: Final = re.compile(
    r"(?:\s|&&|!|\bdocument\.(?:hidden|hasFocus\(\)|fullscreenElement|visibilityState\s*[!=]==?\s*"
    r"[\"'][ ]*[\"'])|(?:\+\+)?[\w.]+(?:\+\+)?\s*(?:>=?|===?)\s*\w+)+"
)
_IF: Final = re.compile(r"\bif\s*\(")


def kind_of(function: Function | None, *, may_return: bool) -> Kind:
    """What the function does as a handler. ``may_return``: its ``return false`` cancels, too."""
    if function is None:
        return Kind.DECIDES
    body = function.body
    cancels = _PREVENTS.search(body) or (may_return and _RETURNS_FALSE.search(body))
    if _WRITES.search(body):
        return Kind.HANDLES
    called = {found[1] for found in _CALL.finditer(body)} - _NO_CALL
    if not called <= _HARMLESS:
        return Kind.DECIDES
    if not cancels:
        return Kind.DECIDES if _WARNS.search(body) else Kind.LISTENS
    # Before the cancel nothing may end the handler; after it there may be anything harmless.
    return Kind.DECIDES if _BRANCHES.search(body) or _ends_before(body, cancels) else Kind.CANCELS


def _ends_before(body: str, cancels: re.Match[str]) -> bool:
    return bool(re.search(r"\breturn\b", body[: cancels.start()]))


def reaction_of(function: Function | None) -> Reaction | None:
    """What the function is sure to do to the candidate when the event comes; None if unsure."""
    if function is None:
        return None
    body = function.body
    conditions = [
        function.code.bare[opened + 1 : function.code.pairs.get(opened, opened)]
        for opened in _conditions(function)
    ]
    rest = re.sub(r"\bif\b", "", body)
    for condition in conditions:
        if not _STATE.fullmatch(condition):
            return None
        rest = rest.replace(condition, "")
    if re.search(r"\b(?:return|throw|switch|while|for|try)\b|\?|&&|\|\||=>|\bfunction\b", rest):
        return None
    if _PUNISHES.search(rest):
        return Reaction.PUNISHES
    return Reaction.WARNS if _WARNS.search(rest) else None


def _conditions(function: Function) -> list[int]:
    found = _IF.finditer(function.code.bare, function.begin, function.end)
    return [each.end() - 1 for each in found]


def function_at(code: Code, begin: int, end: int) -> Function | None:
    """The function written between two places, or the one that is named there."""
    told = code.bare[begin:end]
    written = re.match(r"\s*(?:async\s+)?(?:function\s*\*?\s*([\w$]*)\s*\(|(\()|[\w$]+\s*=>)", told)
    if written is None:
        name = re.fullmatch(r"\s*([A-Za-z_$][\w$]*)\s*", told)
        return _named(code, name[1]) if name else None
    start = begin + len(told) - len(told.lstrip())
    after = begin + written.end()
    if written[0].rstrip().endswith("("):
        closed = code.pairs.get(after - 1)
        if closed is None:
            return None
        after = closed + 1
    return _with_body(code, start, after, end, written[1] or None)


def _with_body(code: Code, start: int, after: int, end: int, name: str | None) -> Function | None:
    opened = re.compile(r"\s*(?:=>)?\s*(\{)?").match(code.bare, after, end)
    if opened and opened[1]:
        closed = code.pairs.get(opened.end() - 1)
        if closed is None or code.bare[closed + 1 : end].strip():
            return None  # something more is done with the function, such as bind()
        return Function(code, code.bare[opened.end() : closed], start, closed + 1, name)
    if opened and "=>" in code.bare[start : opened.end()]:
        return Function(code, code.bare[opened.end() : end], start, end, name)
    return None


def _named(code: Code, name: str) -> Function | None:
    """The function of that name; None where there is none, several, or the name is set again."""
    told = re.escape(name)
    declared = list(re.finditer(rf"\bfunction\s+{told}\s*\(", code.bare))
    assigned = list(re.finditer(rf"(?<![\w.$]){told}\s*=(?![=>])", code.bare))
    if len(declared) + len(assigned) != 1:
        return None
    if declared:
        closed = code.pairs.get(declared[0].end() - 1)
        found = None
        if closed is not None:
            opened = code.bare.find("{", closed)
            end = code.pairs.get(opened, opened) + 1
            found = function_at(code, declared[0].start(), end)
        return found
    begin = assigned[0].end()
    return function_at(code, begin, statement_end(code, begin))


def statement_end(code: Code, begin: int) -> int:
    """Where the expression that begins there ends: at a semicolon, comma or closing bracket."""
    place = begin
    while place < len(code.bare):
        letter = code.bare[place]
        if letter in "([{":
            place = code.pairs.get(place, place)
        elif letter in ";,)]}" or (letter == "\n" and _ends_line(code.bare, begin, place)):
            break
        place += 1
    return place


def _ends_line(bare: str, begin: int, place: int) -> bool:
    before, after = bare[begin:place].rstrip(), bare[place:].lstrip()[:2]
    return (
        bool(before) and before[-1] in "})\"'`" and not after.startswith((".", "?", "&", "|", "("))
    )


def attribute_function(code: Code, library: list[Code]) -> tuple[Function | None, bool]:
    """The function that an ``on...`` attribute's code is; whether its ``return false`` cancels.

    Where the attribute calls one named function of the page's scripts, it is that function.
    """
    whole = Function(code, code.bare, 0, len(code.raw))
    single = _ONE_CALL.fullmatch(code.bare)
    if single is None or single["name"] in _HARMLESS | _NO_CALL:
        return whole, True
    found = [function for each in library if (function := _named(each, single["name"]))]
    return (found[0] if len(found) == 1 else None), bool(single["returned"])
