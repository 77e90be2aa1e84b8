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
SHORTEST_QUESTION: Final = 6
LABEL_WIDTH: Final = 40
"""So many columns wide a label is a question without being a sentence."""
_CONTROLS: Final = frozenset(
    {"button", "a", "nav", "summary", "select", "option", "script", "style", "noscript",
     "textarea", "input", "svg", "title", "template"}
)  # fmt: skip
_READINGS: Final = frozenset({"rt", "rp", "rtc"})
_PRESSED: Final = frozenset(
    {"checkbox", "radio", "button", "submit", "reset", "image", "file", "range", "color", "hidden"}
)
# Writing that takes two columns a letter.
_WIDE: Final = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
_SENTENCE_END: Final = re.compile("[.。．?？!！]\\Z")
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
    """The elements with the longest pieces of running text; labels where there is nothing else.

    A label that lies in its field, which a saved page does not tell, is no question.
    """
    found = [
        (_width(told), told, text.parent)
        for text in document.index.texts
        if len(text) >= SHORTEST_QUESTION // 2
        and _is_running(told := " ".join(text.split()))
        and text.parent is not None
        and text.parent.name not in _READINGS
    ]
    found += _with_readings(document)
    found.sort(key=lambda entry: -entry[0])
    chosen: list[Tag] = []
    labels: list[Tag] = []
    for _, told, element in found:
        if not _is_readable(element, document):
            continue
        label = next((node for node in ancestry(element) if node.name == "label"), None)
        if label is None:
            chosen.append(element)
        elif _is_question(label, told, document):
            labels.append(element)
        if len(chosen) == QUESTION_LIMIT:
            break
    return tuple(chosen or labels[:QUESTION_LIMIT])


def _width(text: str) -> int:
    """The columns that a text takes."""
    return len(text) + (0 if text.isascii() else len(_WIDE.findall(text)))


def _is_running(text: str) -> bool:
    """Whether a text is long enough to be running text, or a short sentence."""
    if len(text) >= FEWEST_LETTERS:
        return True
    if text.endswith(("?", "？")):
        return _width(text) >= SHORTEST_QUESTION
    return _width(text) >= FEWEST_LETTERS and _SENTENCE_END.search(text) is not None


def _with_readings(document: Document) -> list[tuple[int, str, Tag]]:
    """Blocks whose words have their readings beside them, with their text."""
    blocks = {id(each.parent): each.parent for each in document.index.named("ruby")}
    found = []
    for block in blocks.values():
        if block is None:
            continue
        pieces = [
            str(text)
            for text in block.find_all(string=True)
            if text.parent is None or text.parent.name not in _READINGS
        ]
        told = " ".join("".join(pieces).split())
        if _is_running(told):
            found.append((_width(told), told, block))
    return found


def _is_question(label: Tag, text: str, document: Document) -> bool:
    """Whether a label is of a field to write in, and long enough to be a question."""
    name = attribute(label, "for")
    control = label.find(["input", "textarea", "select", "button"])
    if control is None and name:
        control = document.index.by_id(name)
    if not isinstance(control, Tag) or control.name not in ("input", "textarea"):
        return False
    if control.name == "input" and (attribute(control, "type") or "text").lower() in _PRESSED:
        return False
    return _width(text) >= LABEL_WIDTH or _SENTENCE_END.search(text) is not None


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
