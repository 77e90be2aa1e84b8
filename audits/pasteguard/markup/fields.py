"""Where a candidate writes in a saved page, described as ``probe/inventory.js`` describes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bs4 import Tag

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.artifacts.fingerprints import field_key
from pasteguard.markup.index import Index, in_order
from pasteguard.markup.naming import Names
from pasteguard.markup.styles import Styles
from pasteguard.markup.tree import ancestry, attribute, opening_tag

MOST_FIELDS: Final = 500
"""Of one document; no test has so many, and each is compared with the others to be named."""
TEXT_TYPES: Final = frozenset({"text", "search", "email", "url", "tel", "password", "number"})
OTHER_TYPES: Final = frozenset(
    {"button", "checkbox", "color", "date", "datetime-local", "file", "hidden", "image", "month",
     "radio", "range", "reset", "submit", "time", "week"}
)  # fmt: skip
# Editors by the class, attribute or element that they leave; the first match names the field.
_EDITOR_CLASSES: Final = (
    ("monaco", "monaco-editor"),
    ("codemirror", "CodeMirror"),
    ("codemirror", "cm-editor"),
    ("ace", "ace_editor"),
    ("quill", "ql-editor"),
    ("tiptap", "tiptap"),
    ("prosemirror", "ProseMirror"),
    ("lexical", "[data-lexical-editor]"),
    ("slate", "[data-slate-editor]"),
    ("draftjs", "public-DraftEditor-content"),
    ("tinymce", "mce-content-body"),
    ("ckeditor", "ck-editor__editable"),
    ("ckeditor", "cke_editable"),
    ("trix", "<trix-editor>"),
)
_DRAWN: Final = frozenset({"monaco-editor", "CodeMirror", "ace_editor"})
_BESIDE_CLASSES: Final = frozenset(
    {"tox-dialog", "cke_dialog", "ck-balloon-panel", "ck-dialog", "ql-tooltip", "trix-dialog"}
    | {"jodit-popup", "note-modal", "cm-panel", "CodeMirror-dialog", "ace_search", "find-widget"}
)
"""What editors have beside the answer: boxes to find words, to name a link's address."""
_CLOCK_NAME: Final = re.compile(r"timer|clock|countdown|time-?_?left|remaining", re.IGNORECASE)
_CLOCK_FACE: Final = re.compile(r"\D{0,3}\d{1,3}:\d\d(?::\d\d)?\D{0,3}")
_EDITED: Final = ("input", "textarea")
_DIGITS: Final = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class MarkupField:
    """A field of a saved page. ``key`` names it as the browser's modes would."""

    element: Tag
    frame: str
    facts: FieldFacts
    key: str = ""


def find_fields(names: Names, styles: Styles, frame: str) -> list[MarkupField]:
    """The fields of one document in their order, without keys."""
    found: list[tuple[Tag, Tag, int]] = []
    surfaces: set[int] = set()
    groups: dict[int, int] = {}
    for element in _candidates(names.index):
        if not takes_text(element) or _is_no_answer(element):
            continue
        if len(found) >= MOST_FIELDS:
            break
        surface = surface_of(element)
        if id(surface) in surfaces or styles.hides(surface):
            continue
        surfaces.add(id(surface))
        group = _box_group(element)
        if group is not None:
            if id(group) in groups:
                at = groups[id(group)]
                found[at] = (*found[at][:2], found[at][2] + 1)
                continue
            groups[id(group)] = len(found)
        found.append((element, surface, 1 if group is not None else 0))
    return [
        MarkupField(element, frame, _facts(names, element, surface, boxes if boxes >= 3 else 0))
        for element, surface, boxes in found
    ]


def with_keys(fields: Iterable[MarkupField]) -> tuple[MarkupField, ...]:
    """The fields of all frames with their keys, numbered where they are alike."""
    seen: Counter[str] = Counter()
    keyed = []
    for field in fields:
        base = field_key(field.facts)
        seen[base] += 1
        keyed.append(replace(field, key=f"{base}#{seen[base]}"))
    return tuple(keyed)


def _candidates(index: Index) -> Sequence[Tag]:
    """The elements in which a candidate may write, in document order."""
    return in_order([*index.named("input", "textarea"), *index.having("contenteditable")])


def takes_text(element: Tag) -> bool:
    """Whether a candidate writes text in it."""
    if element.name == "input":
        return input_type(element) in TEXT_TYPES
    return element.name == "textarea" or (
        is_editable(element)
        and attribute(element, "contenteditable") is not None
        and not (element.parent is not None and is_editable(element.parent))
    )


def _is_no_answer(element: Tag) -> bool:
    """Whether it takes text, but no answer, or shows a clock."""
    for node in ancestry(element):
        classes = (attribute(node, "class") or "").split()
        is_search = node.name == "search" or attribute(node, "role") == "search"
        if is_search or not _BESIDE_CLASSES.isdisjoint(classes):
            return True
    if element.name != "input" or attribute(element, "readonly") is None:
        return False
    names = " ".join(attribute(element, name) or "" for name in ("id", "name", "class"))
    shown = attribute(element, "value") or ""
    return bool(_CLOCK_FACE.fullmatch(shown) or _CLOCK_NAME.search(names))


def input_type(element: Tag) -> str:
    """The type of an input as browsers take it: what they do not know is text."""
    told = (attribute(element, "type") or "").strip().lower()
    return told if told in TEXT_TYPES | OTHER_TYPES else "text"


def is_editable(element: Tag) -> bool:
    """Whether what the element holds can be edited."""
    for node in ancestry(element):
        told = attribute(node, "contenteditable")
        if told is not None and told.strip().lower() in ("", "true", "plaintext-only"):
            return True
        if told is not None and told.strip().lower() == "false":
            return False
    return False


def _classes(element: Tag) -> set[str]:
    return set((attribute(element, "class") or "").split())


def editor_of(element: Tag) -> str | None:
    """The name of the editor that the element belongs to."""
    marks: set[str] = set()
    for node in ancestry(element):
        marks |= _classes(node) | {f"<{node.name}>"} | {f"[{name}]" for name in node.attrs}
    return next((name for name, mark in _EDITOR_CLASSES if mark in marks), None)


def surface_of(element: Tag) -> Tag:
    """What a person sees of the field: itself, or the editor that draws its text."""
    return next((node for node in ancestry(element) if _classes(node) & _DRAWN), element)


def _box_group(element: Tag) -> Tag | None:
    """The nearest ancestor that holds several inputs of one character, this one among them."""
    if element.name != "input" or attribute(element, "maxlength") != "1":
        return None
    node = element.parent
    for _ in range(3):
        if node is None:
            return None
        if len(node.find_all("input", attrs={"maxlength": "1"}, limit=3)) == 3:
            return node
        node = node.parent
    return None


def _facts(names: Names, element: Tag, surface: Tag, boxes: int) -> FieldFacts:
    editor = editor_of(element)
    own = input_type(element) if element.name == "input" else None
    kind = "code-boxes" if boxes else editor or own or _plain_kind(element)
    checked, checked_from = _spellcheck(element)
    grammar = attribute(element, "data-gramm")
    return FieldFacts(
        kind=kind,
        tag=element.name,
        label=(names.group_label(element) if boxes else "") or names.label(element, surface),
        selector=names.selector(surface),
        html=opening_tag(element),
        name=attribute(element, "name"),
        id=attribute(element, "id"),
        boxes=boxes,
        readonly=(own is not None and _has(element, "readonly"))
        or (element.name == "textarea" and _has(element, "readonly")),
        disabled=_is_disabled(element),
        maxlength=_whole(element, "maxlength"),
        pattern=attribute(element, "pattern"),
        inputmode=attribute(element, "inputmode"),
        placeholder=attribute(element, "placeholder"),
        spellcheck=checked,
        spellcheck_from=checked_from,
        grammar=attribute(element, "data-gramm_editor") if grammar is None else grammar,
    )


def _plain_kind(element: Tag) -> str:
    return "textarea" if element.name == "textarea" else "contenteditable"


def _has(element: Tag, name: str) -> bool:
    return attribute(element, name) is not None


def _whole(element: Tag, name: str) -> int | None:
    told = (attribute(element, name) or "").strip()
    return int(told[:15]) if _DIGITS.fullmatch(told) else None


def _spellcheck(element: Tag) -> tuple[bool, str | None]:
    """Whether it is spell-checked, and the opening tag that says it is not."""
    for node in ancestry(element):
        told = (attribute(node, "spellcheck") or "").strip().lower()
        if told == "false":
            return False, opening_tag(node)
        if told == "true" or attribute(node, "spellcheck") == "":
            return True, None
    return True, None


def _is_disabled(element: Tag) -> bool:
    if element.name in _EDITED and _has(element, "disabled"):
        return True
    inside: Tag = element
    for node in ancestry(element):
        if _has(node, "inert"):
            return True
        if node.name == "fieldset" and _has(node, "disabled") and element.name in _EDITED:
            first = node.find("legend", recursive=False)
            if inside is not first:
                return True
        inside = node
    return False
