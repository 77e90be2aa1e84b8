"""A saved page as the interpreter wants to be told of a page: as ``probe/gathering.js`` gathers it.

There is no browser, so nothing is drawn: what only a drawn page tells is left out, and what style
sheets elsewhere may say is told as a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final

from bs4 import BeautifulSoup, Tag

from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField, is_editable, surface_of
from pasteguard.markup.index import place_of
from pasteguard.markup.questions import drawings, find_questions, lines_of
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.styles import Styled
from pasteguard.markup.text_styles import hidden_on_paper, paper_doubt, style_doubt, unselectable
from pasteguard.markup.tree import attribute, is_shadow_root, is_text, opening_tag
from pasteguard.model.report import Message

AGENT: Final = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Safari/537.36"
)
"""What code is told of the browser, where it asks: the one that most candidates have."""
NODE_LIMIT: Final = 2500
LONGEST_ATTRIBUTE: Final = 2000
LONGEST_WORDS: Final = 300
SOON: Final = 20
"""In seconds: a page that goes on so soon is not the test."""
_UNSEEN: Final = frozenset({"script", "style"})
_FRAMEWORK: Final = re.compile(r"@[a-z]|v-on:|on-[a-z]|ng-|data-action|hx-|x-on:|\(.+\)")
"""Attributes by which frameworks set handlers of their own."""
_IN_HEAD: Final = frozenset({"head", "title", "meta", "link", "base", "body", "frameset"})
_BUTTONS: Final = frozenset({"button", "submit", "reset"})
_SECRET: Final = "value"
_FULL_SCREEN: Final = re.compile(r"display-mode\s*:\s*fullscreen")
_REACHES_IN: Final = re.compile(r"contentDocument|contentWindow|\bframes\b")
_REACHES_OUT: Final = re.compile(r"\b(?:parent|top|opener|frameElement)\b")


def evidence_of(page: SavedPage, url: str) -> dict[str, Any]:
    """All that is known of the page and its frames, as plain data. ``url`` is its address."""
    frames = [_frame(document, url, page.title) for document in page.documents]
    if len(frames) > 1 and _reaches_across(page):
        for frame in frames:
            frame["isWhole"] = False
    unread = [name for document in page.documents for name in document.outside_frames]
    return {"frames": frames, "unreadFrames": unread, "vendors": []}


def without_code(looked: dict[str, Any]) -> dict[str, Any]:
    """The same without any code, as a page whose code could not be read."""
    frames = [
        frame
        | {
            "scripts": [],
            "isWhole": False,
            "nodes": [
                node | {"attributes": _unhandled(node["attributes"])} for node in frame["nodes"]
            ],
        }
        for frame in looked["frames"]
    ]
    return looked | {"frames": frames}


def _unhandled(attributes: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if not name.startswith("on")}


def _reaches_across(page: SavedPage) -> bool:
    return any(
        (_REACHES_OUT if document.depth else _REACHES_IN).search(document.code)
        for document in page.documents
    )


def _frame(document: Document, url: str, title: str) -> dict[str, Any]:
    questions = find_questions(document)
    nodes = _Nodes(document)
    own = url if not document.depth else document.frame
    return {
        "url": own,
        "isTop": not document.depth,
        "isSaved": True,
        "title": title if not document.depth else "",
        "language": None,
        "agent": AGENT,
        "visible": "visible",
        "fields": [_field(each) for each in document.fields],
        "nodes": nodes.found,
        "questions": [nodes.places[id(each)] for each in questions if id(each) in nodes.places],
        "isWhole": nodes.is_whole and not _has_more(document),
        "scripts": [
            {
                "url": own,
                # Where it begins in its line, so that the columns told are those of the file.
                "text": " " * (each.column - 1) + each.text,
                "inline": True,
                "line": each.line,
                "module": each.is_module,
            }
            for each in document.scripts
        ],
        "unread": list(document.outside_scripts),
        "texts": [_text(document, each) for each in questions],
        "drawings": ["drawing"] if drawings(document) else [],
        "lines": lines_of(document),
        "frames": [{"url": name, "title": "", "shown": True} for name in document.outside_frames],
        "slowAnimation": _has_slow_animation(document),
        "refresh": _refresh(document),
        "printRules": [],
        "fullscreenRules": _on_full_screen(document),
        "hiddenOnPaper": _on_paper(document, questions),
        "doubts": {
            "select": _plain(style_doubt(document)),
            "print": _plain(paper_doubt(document, questions)),
        },
        "markers": [],
        "stored": {},
        "resources": [],
    }


def _field(field: MarkupField) -> dict[str, Any]:
    facts = asdict(field.facts)
    facts["spellcheckFrom"] = facts.pop("spellcheck_from")
    return facts | {"drawn": surface_of(field.element) is not field.element}


def _text(document: Document, element: Tag) -> dict[str, Any]:
    words = max((" ".join(text.split()) for text in element.contents if is_text(text)), key=len)
    found = unselectable(document, element)
    return {
        "userSelect": "none" if found is not None else "auto",
        "isInvisible": False,
        "html": opening_tag(element) if found is None else _css(found),
        "letters": len(words),
        "text": words[:200],
        "covered": False,
    }


def _plain(message: Message | None) -> dict[str, Any] | None:
    return None if message is None else {"id": message.id, "values": dict(message.values)}


def _css(found: Styled) -> str:
    rule = found.rule
    told = dict.fromkeys(f"{name}: {value}" for name, value, _ in rule.declarations)
    written = "; ".join(told)
    return (f"{rule.selector} {{ {written} }}" if rule.selector else f'style="{written}"')[:200]


def _on_paper(document: Document, questions: Sequence[Tag]) -> str | None:
    found = hidden_on_paper(document, questions)
    return _css(found) if found is not None else None


def _on_full_screen(document: Document) -> list[str]:
    """The styles that hold only where the page fills the screen, or only where it does not."""
    rules = document.styles.rules
    return [rule.selector for rule in rules if any(map(_FULL_SCREEN.search, rule.conditions))]


_REFRESH: Final = re.compile(
    r"\s*(\d{1,7})(?:\.\d*)?\s*(?:[;,]\s*(?:url\s*=)?\s*(.*))?\Z", re.IGNORECASE
)


def _refresh(document: Document) -> dict[str, Any] | None:
    for element in document.index.named("meta"):
        if (attribute(element, "http-equiv") or "").lower() == "refresh":
            told = _REFRESH.match(attribute(element, "content") or "")
            if told:
                return {"seconds": int(told[1]), "html": opening_tag(element)}
    return None


_MOVES: Final = re.compile(r"(?:-webkit-)?(?:animation|transition)(?:-duration)?")
_SECONDS: Final = re.compile(r"(?<![\w.])(\d+(?:\.\d*)?)(m?)s\b")


def _has_slow_animation(document: Document) -> bool:
    """Whether a style lets something move for so long that it may be the time of a test."""
    written = [
        (name, value)
        for rule in document.styles.rules
        for name, value, _ in rule.declarations
        if _MOVES.fullmatch(name)
    ]
    return any(
        float(seconds) / (1000 if milli else 1) >= SOON
        for _, value in written
        if "infinite" not in value
        for seconds, milli in _SECONDS.findall(value)
    )


def _has_more(document: Document) -> bool:
    """Whether the document does more than the interpreter follows."""
    told = _refresh(document)
    goes_on = told is not None and told["seconds"] < SOON
    return goes_on or document.has_address_code or (bool(document.code) and _is_bound(document))


def _is_bound(document: Document) -> bool:
    names = {name for element in document.index.everything for name in element.attrs}
    return any(map(_FRAMEWORK.match, names))


class _Nodes:
    """The elements of a document as the interpreter's page has them, parents first.

    ``html`` and ``body`` are there in any page, written or not.
    """

    def __init__(self, document: Document) -> None:
        self.found: list[dict[str, Any]] = []
        self.places: dict[int, int] = {}
        self.is_whole = True
        self._fields = {id(each.element): n for n, each in enumerate(document.fields)}
        self._surfaces = {id(surface_of(e.element)): n for n, e in enumerate(document.fields)}
        index = document.index
        html, body = index.first("html"), index.first("body") or index.first("frameset")
        self._html = self._add("html", -1, {}) if html is None else -1
        self._body = -1
        for element in index.everything:
            if len(self.found) >= NODE_LIMIT:
                self.is_whole = False
                break
            if element.name in _UNSEEN or is_shadow_root(element):
                continue
            parent = self._parent(element)
            if (
                body is None
                and parent == self._html_place(html)
                and element is not html
                and element.name not in _IN_HEAD
            ):
                if self._body < 0:
                    self._body = self._add("body", parent, {})
                parent = self._body
            self.places[id(element)] = len(self.found)
            self._element(element, parent)
        if body is None and self._body < 0:
            self._add("body", self._html_place(html), {})

    def _html_place(self, html: Tag | None) -> int:
        return self._html if html is None else self.places.get(id(html), -1)

    def _parent(self, element: Tag) -> int:
        node = element.parent
        while node is not None and node.name != BeautifulSoup.ROOT_TAG_NAME:
            if id(node) in self.places:
                return self.places[id(node)]
            node = node.parent
        return self._html if element.name != "html" else -1

    def _add(self, tag: str, parent: int, attributes: dict[str, str]) -> int:
        self.found.append(
            {"tag": tag, "parent": parent, "attributes": attributes, "text": "", "field": -1,
             "above": -1, "shown": True, "shadow": False}
        )  # fmt: skip
        return len(self.found) - 1

    def _element(self, element: Tag, parent: int) -> None:
        at = self._add(element.name, parent, _attributes(element))
        field = self._fields.get(id(element), -1)
        node = self.found[at]
        node["field"] = field
        line, column = place_of(element)
        node["place"] = {"line": line, "column": column}
        node["above"] = field if field >= 0 else self._surfaces.get(id(element), -1)
        node["shadow"] = element.parent is not None and is_shadow_root(element.parent)
        if field < 0 and element.name != "textarea" and not is_editable(element):
            told = "".join(str(text) for text in element.contents if is_text(text))
            node["text"] = " ".join(told.split())[:LONGEST_WORDS] if told.strip() else ""


def _attributes(element: Tag) -> dict[str, str]:
    is_button = (attribute(element, "type") or "") in _BUTTONS
    return {
        name: str(value or "")[:LONGEST_ATTRIBUTE]
        for name, value in element.attrs.items()
        if name != "style" and (name != _SECRET or is_button or element.name == "option")
    }
