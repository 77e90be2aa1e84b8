"""What a candidate reads in a saved page: its running text, as ``probe/questions.js`` finds it."""

from __future__ import annotations

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
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
     "kbd", "label", "mark", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
     "strong", "sub", "sup", "time", "tt", "u", "var"}
)  # fmt: skip
_UNREAD: Final = frozenset(
    {"script", "style", "title", "noscript", "textarea", "option", "select", "iframe", "xmp"}
)
LINE_LIMIT: Final = 600
LONGEST_LINE: Final = 300


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


def lines_of(document: Document) -> list[str]:
    """The lines that a person sees in the document, without what is written in fields."""
    lines: list[str] = []
    pieces: list[str] = []
    block: Tag | None = None
    for text in document.index.texts:
        holder = text.parent
        if holder is None or holder.name in _UNREAD:
            continue
        own = next((node for node in ancestry(holder) if node.name not in _INLINE), None)
        before = text.previous_sibling
        if own is not block or (isinstance(before, Tag) and before.name == "br"):
            lines.append("".join(pieces))
            pieces, block = [], own
        if text.strip() and not document.styles.hides(holder) and not is_editable(holder):
            pieces.append(text)
        elif text:
            pieces.append(" ")
    lines.append("".join(pieces))
    tidied = (" ".join(line.split())[:LONGEST_LINE] for line in lines)
    return [line for line in tidied if line][:LINE_LIMIT]
