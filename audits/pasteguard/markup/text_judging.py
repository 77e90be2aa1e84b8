"""What a saved page tells of its text: can it be selected, copied, right-clicked and printed?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bs4 import Tag

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import PAGE_CONCERNS
from pasteguard.markup.handlers import Kind
from pasteguard.markup.judging import is_lasting
from pasteguard.markup.listeners import ANY
from pasteguard.markup.matching import compiled
from pasteguard.markup.questions import drawings
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.styles import Styled, Styles
from pasteguard.markup.stylesheets import Medium, Rule
from pasteguard.markup.tree import ancestry, attribute
from pasteguard.markup.verdicts import (
    allowed,
    code_concerns,
    handler_proof,
    handler_unclear,
    listed,
    not_in_file,
    restricted,
)
from pasteguard.model.report import EvidenceKind, Message, Source

_HIDDEN: Final = (("display", "none"), ("visibility", "hidden"))
_TEXT_WORDS: Final = re.compile(
    r"getSelection|removeAllRanges|clipboard|execCommand|setAttribute|\.on[a-z]+\b|userSelect|\.style\b"
    r"|cssText|insertRule|adoptedStyle|className|classList|createElement|innerHTML|insertAdjacent"
    r"|setData|user-select|MutationObserver|\bprototype\b|append|attachShadow"
)


def doubts(restriction: str, page: SavedPage, *, code: bool = True) -> Verdict | None:
    """Why the file alone cannot clear the page of a restriction; None where it can."""
    top = page.document
    if top.outside_frames:
        names = {"names": listed(top.outside_frames)}
        framed = unclear(Message("reason.markup-frames", names))
    else:
        framed = None
    for document in page.documents:
        if (missing := not_in_file(document)) is not None:
            return missing
        words = PAGE_CONCERNS.get(restriction)
        if code and words is not None and (found := code_concerns(restriction, words, document)):
            return found
    return framed


def _cancelled(
    page: SavedPage, places: Sequence[Tag], decisive: dict[str, str], url: str
) -> Proof | None:
    """The proof that a handler cancels an event on one of these elements in every case."""
    for handler in page.document.handlers:
        if (
            handler.type in decisive
            and handler.is_sure
            and handler.place.is_known
            and any(handler.place.holds(place) for place in places)
            and handler.kind is Kind.CANCELS
            and is_lasting(page.document, handler)
        ):
            said = Message("proof.handler-cancels", {"event": handler.type})
            return handler_proof(handler, said, decisive[handler.type], url)
    return None


def _by_handlers(
    restriction: str, page: SavedPage, places: Sequence[Tag] | None, types: tuple[str, ...]
) -> Verdict:
    """Unclear where a handler of these types may matter, else allowed where nothing else may.

    ``places`` is None where a handler matters wherever in the page it is.
    """
    if (doubt := doubts(restriction, page, code=False)) is not None:
        return doubt
    undecided = [
        handler
        for document in page.documents
        for handler in document.handlers
        if (handler.type in types or handler.type == ANY)
        and handler.kind is not Kind.LISTENS
        and (
            places is None
            or document is not page.document
            or any(map(handler.place.may_hold, places))
        )
    ]
    if undecided:
        return handler_unclear(undecided)
    for document in page.documents:
        if (found := code_concerns(restriction, _TEXT_WORDS, document)) is not None:
            return found
    return allowed(page.document)


def judge_copy(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page can be copied."""
    questions = page.questions
    if not questions:
        return not_applicable("reason.no-text")
    decisive = {"copy": "copy-event", "beforecopy": "copy-event"}
    if (proof := _cancelled(page, questions, decisive, url)) is not None:
        return restricted(Message("judge.copy.page.restricted"), proof)
    if (unselectable := _unselectable(page, questions)) is not None:
        summary = Message("judge.copy.page.unselectable")
        return restricted(summary, _style_proof(unselectable, page, url))
    if (doubt := _style_doubt(page)) is not None:
        return doubt
    types = ("copy", "beforecopy", "keydown", "keyup", "keypress", "selectstart", "selectionchange",
             "mousedown", "mouseup", "contextmenu", "focus", "blur")  # fmt: skip
    return _by_handlers("copy", page, questions, types)


def judge_select(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page can be selected."""
    questions = page.questions
    if not questions:
        drawn = drawings(page.document)
        return unclear(Message("reason.drawn-text")) if drawn else not_applicable("reason.no-text")
    if (unselectable := _unselectable(page, questions)) is not None:
        return restricted(Message("judge.select.restricted"), _style_proof(unselectable, page, url))
    decisive = {"selectstart": "selection-script", "mousedown": "mouse-event"}
    if (proof := _cancelled(page, questions, decisive, url)) is not None:
        return restricted(Message("judge.select.restricted"), proof)
    if (doubt := _style_doubt(page)) is not None:
        return doubt
    types = (
        *decisive,
        "mouseup",
        "selectionchange",
        "dragstart",
        "pointerdown",
        "touchstart",
        "click",
    )
    return _by_handlers("select", page, questions, types)


def _unselectable(page: SavedPage, questions: Sequence[Tag]) -> Styled | None:
    for question in questions:
        for node in ancestry(question):
            found = page.document.styles.of(node, "user-select")
            if found is None or found.value in ("auto", "inherit", "unset", "initial", "revert"):
                continue
            if found.value == "none" and found.is_sure:
                return found
            break
    return None


def _style_proof(found: Styled, page: SavedPage, url: str) -> Proof:
    rule: Rule = found.rule
    # The same property with and without a maker's prefix is told once.
    told = dict.fromkeys(f"{name}: {value}" for name, value, _ in rule.declarations)
    written = "; ".join(told)
    code = f"{rule.selector} {{ {written} }}" if rule.selector else f'style="{written}"'
    source = Source(url, rule.line) if rule.selector else None
    return Proof(
        EvidenceKind.DECLARED, Message("proof.style-none"), "css", source=source, code=code[:200]
    )


def _style_doubt(page: SavedPage) -> Verdict | None:
    """Unclear where style sheets that decide are not in the file, or hold rules that may matter."""
    outside = [name for document in page.documents for name in document.outside_styles]
    if outside:
        names = {"names": listed(outside)}
        return unclear(Message("reason.markup-outside-styles", names))
    if any(_may_cover(document.styles) for document in page.documents):
        return unclear(Message("reason.markup-styles-decide"))
    return None


def _may_cover(styles: Styles) -> bool:
    """Whether there are rules that could keep text from being selected in some other way."""
    return (
        bool(styles.giving("pointer-events") or styles.giving("position"))
        or any("::selection" in rule.selector for rule in styles.rules)
        or any(
            (rule.value("user-select") or ("", False))[0] == "none" and _is_doubtful(rule)
            for rule in styles.giving("user-select")
        )
    )


def _is_doubtful(rule: Rule) -> bool:
    """Whether nobody can say here where it holds, or of what."""
    holds = rule.holds_on(Medium.SCREEN)
    return holds is None or (holds and compiled(rule.selector) is None)


def judge_context_menu(page: SavedPage, url: str) -> Verdict:
    """Whether the context menu opens on texts and fields."""
    places = [*page.questions, *(each.element for each in page.document.fields)]
    if (proof := _cancelled(page, places, {"contextmenu": "contextmenu-event"}, url)) is not None:
        return restricted(Message("judge.context-menu.restricted"), proof)
    types = ("contextmenu", "mousedown", "mouseup", "pointerdown", "auxclick")
    return _by_handlers("context-menu", page, places, types)


def judge_shortcuts(page: SavedPage, url: str) -> Verdict:
    """Whether keys reach the browser."""
    body = page.document.index.first("body")
    places = [body] if body is not None else []
    if (proof := _cancelled(page, places, {"keydown": "keydown"}, url)) is not None:
        return restricted(Message("judge.shortcuts.all-keys"), proof)
    if any(attribute(each, "accesskey") for each in page.document.index.having("accesskey")):
        return unclear(Message("reason.markup-access-keys"))
    return _by_handlers("shortcuts", page, None, ("keydown", "keypress", "keyup"))


def judge_print(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page is on paper, too."""
    questions = page.questions
    styles = page.document.styles
    hidden = [
        found for question in questions if (found := _hidden_on_paper(styles, question)) is not None
    ]
    if questions and len(hidden) == len(questions):
        proof = _style_proof(hidden[0], page, url)
        said = Message("proof.markup-hidden-on-paper")
        proof = Proof(proof.kind, said, "css", source=proof.source, code=proof.code)
        return restricted(Message("judge.markup-print"), proof)
    if hidden or any(_may_be_hidden_on_paper(styles, question) for question in questions):
        return unclear(Message("reason.markup-styles-decide"))
    outside = page.document.outside_styles
    if outside:
        return unclear(Message("reason.markup-outside-styles", {"names": listed(outside)}))
    doubt = doubts("print", page)
    return doubt if doubt is not None else allowed(page.document)


def _hidden_on_paper(styles: Styles, question: Tag) -> Styled | None:
    """What surely hides the question on paper, and there alone."""
    for node in ancestry(question):
        for name, value in _HIDDEN:
            found = styles.of(node, name, Medium.PAPER)
            if (
                found is not None
                and found.value == value
                and found.is_sure
                and found.rule.holds_on(Medium.SCREEN) is not True
            ):
                return found
    return None


def _may_be_hidden_on_paper(styles: Styles, question: Tag) -> bool:
    """Whether the question is hidden on paper under some condition, and there alone."""
    return any(
        styles.may_be_on_paper(node, name, value)
        for node in ancestry(question)
        for name, value in _HIDDEN
    )
