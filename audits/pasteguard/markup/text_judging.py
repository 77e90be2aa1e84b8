"""What a saved page tells of its text: can it be selected, copied, right-clicked and printed?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bs4 import Tag

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import PageConcern
from pasteguard.markup.handlers import Kind
from pasteguard.markup.judging import is_lasting
from pasteguard.markup.listeners import ANY
from pasteguard.markup.matching import compiled
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.styles import Styled, Styles
from pasteguard.markup.stylesheets import Medium, Rule
from pasteguard.markup.tree import ancestry
from pasteguard.markup.verdicts import (
    allowed,
    code_concerns,
    handler_proof,
    handler_unclear,
    listed,
    not_in_file,
)
from pasteguard.model.report import EvidenceKind, Message, Source

_TEXT_WORDS: Final = re.compile(
    r"getSelection|removeAllRanges|clipboard|execCommand|setAttribute|\.on[a-z]+\b|userSelect|\.style\b"
    r"|cssText|insertRule|adoptedStyle|className|classList|createElement|innerHTML|insertAdjacent"
    r"|setData|user-select|MutationObserver|\bprototype\b|append|attachShadow"
)


def doubts(page: SavedPage, concern: PageConcern | None = None) -> Verdict | None:
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
        if concern is not None and (
            found := code_concerns(concern.words, document, records=concern.records)
        ):
            return found
    return framed


def cancelled(
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


def judge_by_page_handlers(
    page: SavedPage, places: Sequence[Tag] | None, types: tuple[str, ...]
) -> Verdict:
    """Unclear where a handler of these types may matter, else allowed where nothing else may.

    ``places`` is None where a handler matters wherever in the page it is.
    """
    if (doubt := doubts(page)) is not None:
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
        if (found := code_concerns(_TEXT_WORDS, document)) is not None:
            return found
    return allowed(page.document)


def unselectable(page: SavedPage, questions: Sequence[Tag]) -> Styled | None:
    """The style that surely keeps one of the texts from being selected."""
    for question in questions:
        for node in ancestry(question):
            found = page.document.styles.of(node, "user-select")
            if found is None or found.value in ("auto", "inherit", "unset", "initial", "revert"):
                continue
            if found.value == "none" and found.is_sure:
                return found
            break
    return None


def style_proof(found: Styled, url: str) -> Proof:
    """The proof that a style is."""
    rule: Rule = found.rule
    # The same property with and without a maker's prefix is told once.
    told = dict.fromkeys(f"{name}: {value}" for name, value, _ in rule.declarations)
    written = "; ".join(told)
    code = f"{rule.selector} {{ {written} }}" if rule.selector else f'style="{written}"'
    source = Source(url, rule.line) if rule.selector else None
    return Proof(
        EvidenceKind.DECLARED, Message("proof.style-none"), "css", source=source, code=code[:200]
    )


def style_doubt(page: SavedPage) -> Verdict | None:
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
