"""What a candidate reads in a saved page: its running text, as ``probe/questions.js`` finds it."""

from __future__ import annotations

import re
from typing import Final

from bs4 import Tag

from pasteguard.markup.documents import Document
from pasteguard.markup.fields import is_editable
from pasteguard.markup.tree import ancestry, attribute

QUESTION_LIMIT: Final = 5
FEWEST_LETTERS: Final = 12
LONGEST_SENTENCE: Final = 120
_CONTROLS: Final = frozenset(
    {"button", "a", "nav", "label", "summary", "select", "option", "script", "style", "noscript",
     "textarea", "input", "svg", "title", "template"}
)  # fmt: skip
_ROLES: Final = frozenset(
    {"button", "toolbar", "menu", "menubar", "tab", "navigation", "alert", "status", "timer"}
)
_EDITORS: Final = frozenset({"monaco-editor", "CodeMirror", "cm-editor", "ace_editor"})
_DRAWN: Final = ("canvas", "img", "svg", "picture", "object")
# A length of time, or a clock that counts: English and Japanese.
_TIME: Final = re.compile(
    r"\b\d{1,3}\s*(?:-|\s)?(?:min(?:ute)?s?|hours?|hrs?|sec(?:ond)?s?)\b|\b\d{1,2}:\d{2}\b"
    r"|[0-9０-９]+\s*(?:分|秒|時間)|\btime(?:r|d\b| limit| left| remaining| is up)"
    r"|制限時間|残り時間|時間切れ",
    re.IGNORECASE,
)


# In English one of these stands in all that _TIME finds; to look for them takes far less.
_TIME_MARKS: Final = ("min", "hour", "hr", "sec", ":", "time")


def find_questions(document: Document) -> tuple[Tag, ...]:
    """The elements with the longest pieces of running text."""
    found = [
        (len(told), text.parent)
        for text in document.index.texts
        if len(text) >= FEWEST_LETTERS
        and len(told := " ".join(text.split())) >= FEWEST_LETTERS
        and text.parent is not None
    ]
    found.sort(key=lambda entry: -entry[0])
    chosen: list[Tag] = []
    for _, element in found:
        if _is_readable(element, document):
            chosen.append(element)
        if len(chosen) == QUESTION_LIMIT:
            break
    return tuple(chosen)


def _is_readable(element: Tag, document: Document) -> bool:
    for node in ancestry(element):
        if node.name in _CONTROLS and not attribute(node, "shadowrootmode"):
            return False
        if attribute(node, "role") in _ROLES or attribute(node, "aria-live") is not None:
            return False
        if set((attribute(node, "class") or "").split()) & _EDITORS:
            return False
    return not document.styles.hides(element) and not is_editable(element)


def drawings(document: Document) -> bool:
    """Whether the document has pictures or drawings, on which a question could stand."""
    return bool(document.index.named(*_DRAWN))


def speaks_of_time(document: Document) -> str | None:
    """The sentence of the document that names a length of time; None where there is none."""
    for text in document.index.texts:
        found = _TIME.search(text) if _may_name_time(text) else None
        holder = text.parent
        if found is None or holder is None:
            continue
        if holder.name in ("script", "style", "title") or document.styles.hides(holder):
            continue
        start = max(0, found.start() - LONGEST_SENTENCE // 2)
        return " ".join(text[start : start + LONGEST_SENTENCE].split())
    return None


def _may_name_time(text: str) -> bool:
    if not text.isascii():
        return True
    lowered = text.lower()
    return any(mark in lowered for mark in _TIME_MARKS)
