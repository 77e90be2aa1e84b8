"""What a saved page tells of the whole: what it watches, requires, and limits in time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bs4 import Tag

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import CHANGES, PAGE_CONCERNS
from pasteguard.markup.documents import Document
from pasteguard.markup.handlers import Reaction, reaction_of
from pasteguard.markup.index import place_of
from pasteguard.markup.judging import is_lasting
from pasteguard.markup.listeners import Handler
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import (
    doubts,
    judge_context_menu,
    judge_copy,
    judge_print,
    judge_select,
    judge_shortcuts,
)
from pasteguard.markup.tree import attribute, opening_tag
from pasteguard.markup.verdicts import (
    allowed,
    handler_proof,
    restricted,
)
from pasteguard.model.report import Effect, EvidenceKind, Message, Source

_REFRESH: Final = re.compile(
    r"\s*(\d{1,7})(?:\.\d*)?\s*(?:[;,]\s*(?:url\s*=)?\s*(.*))?\Z", re.IGNORECASE
)
_ALLOWING: Final = {
    "camera": "camera",
    "microphone": "microphone",
    "screen-share": "display-capture",
    "geolocation": "geolocation",
    "fullscreen": "fullscreen",
}
"""Restriction to what a frame's ``allow`` attribute names for it."""
_WATCHED: Final = {
    "tab-switch": ("visibilitychange",),
    "window-blur": ("blur",),
    "mouse-leave": ("mouseleave", "mouseout"),
    "fullscreen": ("fullscreenchange", "webkitfullscreenchange"),
}
_REACTIONS: Final = {
    Reaction.WARNS: (Message("judge.markup-warns"), Effect.WARNS),
    Reaction.PUNISHES: (Message("judge.markup-punishes"), Effect.PUNISHES),
}
_EXAM_CLIENT: Final = re.compile(r"\s*sebs?:", re.IGNORECASE)
_ASKS_TO_STAY: Final = re.compile(
    r"\A\s*[\"'`]|\breturn\s+(?!;|\}|undefined|null|void)\S|returnValue\s*=|preventDefault\s*\("
)


def judge_page(restriction: str, page: SavedPage, url: str) -> Verdict:
    """The verdict on the page. ``url`` is its address, for the places in its code."""
    judge = _JUDGES.get(restriction)
    if judge is not None:
        return judge(page, url)
    if restriction in PAGE_CONCERNS:
        return _watching(restriction, page, url)
    return unclear(Message("reason.not-yet-judged"))


def _watching(restriction: str, page: SavedPage, url: str) -> Verdict:
    """Restricted where code surely warns or punishes, allowed where none has to do with it."""
    for handler in page.document.handlers:
        if handler.type in _WATCHED.get(restriction, ()) and _is_pages(handler):
            reaction = reaction_of(handler.function)
            if reaction is not None and is_lasting(page.document, handler):
                summary, effect = _REACTIONS[reaction]
                said = Message("proof.markup-reacts", {"event": handler.type})
                return restricted(summary, handler_proof(handler, said, None, url), effect)
    if (asked := _allowed_to_frames(restriction, page.document)) is not None:
        return asked
    if restriction == "lockdown-client":
        for element in page.document.index.having("href"):
            if _EXAM_CLIENT.match(attribute(element, "href") or ""):
                return unclear(Message("reason.markup-exam-link"))
    doubt = doubts(restriction, page)
    return doubt if doubt is not None else allowed(page.document)


def _is_pages(handler: Handler) -> bool:
    return handler.is_sure and handler.place.is_everywhere


def _allowed_to_frames(restriction: str, document: Document) -> Verdict | None:
    name = _ALLOWING.get(restriction)
    for element in document.index.named("iframe") if name else ():
        if name in (attribute(element, "allow") or "").replace(";", " ").split():
            return unclear(Message("reason.markup-frame-may", {"name": str(name)}))
    return None


def _leave_warning(page: SavedPage, url: str) -> Verdict:
    for handler in page.document.handlers:
        if handler.type != "beforeunload" or not _is_pages(handler) or handler.function is None:
            continue
        body = handler.function.body
        simple = not re.search(
            r"\bif\b|\?|&&|\|\||\bswitch\b|=>|\bfunction\b|\bfor\b|\bwhile\b", body
        )
        if simple and _ASKS_TO_STAY.search(body) and is_lasting(page.document, handler):
            said = Message("proof.markup-asks-to-stay")
            proof = handler_proof(handler, said, "beforeunload", url)
            return restricted(Message("judge.markup-leave-warning"), proof, Effect.WARNS)
    doubt = doubts("leave-warning", page)
    return doubt if doubt is not None else allowed(page.document)


def _refreshes(page: SavedPage) -> list[tuple[Tag, int]]:
    """The instructions to load the page anew, or another one, with their delays in seconds."""
    found = []
    for element in page.document.index.named("meta"):
        if (attribute(element, "http-equiv") or "").lower() == "refresh":
            told = _REFRESH.match(attribute(element, "content") or "")
            if told:
                found.append((element, int(told[1])))
    return found


def _time_limit(page: SavedPage, url: str) -> Verdict:
    for element, seconds in _refreshes(page):
        if seconds == 0:
            return unclear(Message("reason.markup-goes-on"))
        said = Message("proof.markup-refresh", {"seconds": seconds})
        source = Source(url, *place_of(element))
        proof = Proof(EvidenceKind.DECLARED, said, "meta-refresh", source, opening_tag(element))
        summary = Message("judge.markup-time-limit", {"seconds": seconds})
        return restricted(summary, proof, Effect.LIMITS)
    if (sentence := page.time_sentence) is not None:
        return unclear(Message("reason.markup-says-time", {"sentence": sentence}))
    doubt = doubts("time-limit", page)
    return doubt if doubt is not None else allowed(page.document)


def _time_out(page: SavedPage, url: str) -> Verdict:
    limit = _time_limit(page, url)
    if limit.outcome == "allowed":
        return not_applicable("reason.markup-no-limit")
    if limit.outcome == "restricted":
        return unclear(Message("reason.markup-time-out"))
    return unclear(limit.reason or Message("reason.markup-time-out"))


def without_fields(page: SavedPage) -> Verdict:
    """Not applicable where no field can come; one may come by a script or stand in a frame."""
    is_all = all(
        document.is_read and not CHANGES.search(document.spoken) for document in page.documents
    )
    if is_all and not page.document.outside_frames:
        return not_applicable("reason.no-fields")
    return unclear(Message("reason.markup-no-fields"))


def _kept(restriction: str, page: SavedPage) -> Verdict:
    if not page.fields:
        return without_fields(page)
    if restriction == "reload-loss":
        # Browsers bring text back or not, for reasons that no markup tells.
        return unclear(Message("reason.markup-reload"))
    doubt = doubts(restriction, page)
    if doubt is None and _refreshes(page):
        return unclear(Message("reason.markup-goes-on"))
    return doubt if doubt is not None else allowed(page.document)


_JUDGES: Final[dict[str, Callable[[SavedPage, str], Verdict]]] = {
    "copy": judge_copy,
    "select": judge_select,
    "context-menu": judge_context_menu,
    "shortcuts": judge_shortcuts,
    "leave-warning": _leave_warning,
    "print": judge_print,
    "time-limit": _time_limit,
    "time-out": _time_out,
    "reload-loss": lambda page, url: _kept("reload-loss", page),
    "offline-loss": lambda page, url: _kept("offline-loss", page),
}
