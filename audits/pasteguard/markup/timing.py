"""Whether a piece of code runs when the page is opened, whatever else happens."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.scanning import Code

# What is called with a function that it calls for sure, soon.
_CALLS_BACK: Final = re.compile(
    r"(?:\.forEach|\.ready|(?<![\w.])(?:\$|jQuery|queueMicrotask))\s*\Z"
)
_LISTENS: Final = re.compile(r"(?:^|[^\w$])(?:window\.|document\.)?addEventListener\s*\Z")
_STARTING: Final = ("DOMContentLoaded", "load", "pageshow")
_HEAD: Final = re.compile(
    r"(?:\bfunction\s*\*?\s*[\w$]*\s*\([^()]*\)|(?:\([^()]*\)|[\w$]+)\s*=>)\s*\Z"
)
_ON_LOAD: Final = re.compile(r"(?:window\.)?\bonload\s*=\s*(?:async\s+)?\Z")
_OFTEN_RUN: Final = re.compile(r"(?:\btry|\bfor\s*\([^;{}]*\bof\b.*\))\s*\Z")
_LEAVES: Final = re.compile(r"\b(?:return|throw)\b")
_JOINED: Final = re.compile(r"(?:&&|\|\||\?\??|[^)\s]\s*:|\belse|\)|=>)\s*\Z")
_LOOP_HEAD: Final = re.compile(r"\bfor\s*\([^()]*(?:\([^()]*\))?[^()]*\)\s*\Z")
_SEEN: Final = 400


def runs_surely(code: Code, place: int) -> bool:
    """Whether what begins at the place runs while the page loads, and nothing decides on it."""
    if not code.is_whole:
        return False
    place = max(place, 0)
    for opened in code.around(place):
        before = code.bare[max(0, opened - _SEEN) : opened]
        between = code.bare[opened + 1 : place]
        if code.bare[opened] == "{":
            if _LEAVES.search(between) or not _is_run(code, opened, before):
                return False
            continue
        if code.bare[opened] == "(" and "=>" in between:
            decided = _is_decided(between.rpartition("=>")[2])
            if decided or not _is_called_back(code, opened, before):
                return False
    return _is_free(code, place)


def _is_free(code: Code, place: int) -> bool:
    """Whether no operator or condition before the statement decides on it."""
    begin = next(iter(code.around(place)), -1)
    before = code.bare[max(begin + 1, place - _SEEN) : place].rstrip(".")
    if begin < 0 and _LEAVES.search(_outside_functions(code, place)):
        return False
    line = re.split(r"[;{}]", before)[-1]
    if "=>" in line:
        return True  # judged with the brackets that hold it
    return not _is_decided(line)


def _is_decided(line: str) -> bool:
    if _LOOP_HEAD.search(line):
        return False
    return bool(_JOINED.search(line)) and not _ends_a_line(line)


def _ends_a_line(line: str) -> bool:
    """Whether what stands before is a statement of its own, ended without a semicolon."""
    told = line.rstrip()
    ended = told.endswith(")") and "\n" in line[len(told) :]
    return ended and re.search(r"\b(?:if|while)\s*\(", told) is None


def _outside_functions(code: Code, place: int) -> str:
    """The code before the place that stands in no brackets."""
    parts, at = [], 0
    for opened in sorted(each for each in code.pairs if code.pairs[each] > each):
        if opened >= place:
            break
        if opened < at:
            continue
        parts.append(code.bare[at:opened])
        at = code.pairs[opened]
    return " ".join([*parts, code.bare[at:place]])


def _is_run(code: Code, opened: int, before: str) -> bool:
    head = _HEAD.search(before)
    if head is None:
        stands_alone = not before.strip() or before.rstrip()[-1] in ";{}"
        return stands_alone or bool(_OFTEN_RUN.search(before))
    start = opened - len(before) + head.start()
    lead = code.bare[max(0, start - _SEEN) : start].rstrip()
    lead = lead.removesuffix("async").rstrip()
    closed = code.pairs[opened]
    if lead.endswith("(") and re.match(r"\s*\)?\s*\(|\s*\)\s*\(", code.bare[closed + 1 :]):
        return not lead[:-1].rstrip().endswith(("&&", "||", "?", ":"))
    if _ON_LOAD.search(lead):
        return True
    holder = next(iter(code.around(start)), None)
    if holder is None or code.bare[holder] != "(":
        return False
    return _is_called_back(code, holder, code.bare[max(0, holder - _SEEN) : holder])


def _is_called_back(code: Code, opened: int, before: str) -> bool:
    if _CALLS_BACK.search(before):
        return True
    if not _LISTENS.search(before) and not re.search(r"\.addEventListener\s*\Z", before):
        return False
    arguments = code.arguments(opened)
    return bool(arguments) and code.string(*arguments[0]) in _STARTING
