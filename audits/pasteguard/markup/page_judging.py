"""What a saved page tells of the whole: what it watches, requires, and limits in time."""

from __future__ import annotations

import re
from typing import Final

from bs4 import Tag

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import CHANGES, CLOCK, SENDS, PageConcern
from pasteguard.markup.documents import Document
from pasteguard.markup.handlers import Reaction, reaction_of
from pasteguard.markup.index import place_of
from pasteguard.markup.judging import is_lasting
from pasteguard.markup.listeners import Handler
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import doubts
from pasteguard.markup.tree import attribute, opening_tag
from pasteguard.markup.verdicts import (
    allowed,
    handler_proof,
    restricted,
)
from pasteguard.model.report import Effect, EvidenceKind, Message, Source

TIME: Final = PageConcern(re.compile(rf"{CLOCK}|[Tt]imer|countdown|deadline|{SENDS}"))
"""What in code has to do with a limit of time."""
_REFRESH: Final = re.compile(
    r"\s*(\d{1,7})(?:\.\d*)?\s*(?:[;,]\s*(?:url\s*=)?\s*(.*))?\Z", re.IGNORECASE
)
_REACTIONS: Final = {
    Reaction.WARNS: (Message("judge.markup-warns"), Effect.WARNS),
    Reaction.PUNISHES: (Message("judge.markup-punishes"), Effect.PUNISHES),
}


def judge_watching(concern: PageConcern, page: SavedPage, url: str) -> Verdict:
    """Restricted where code surely warns or punishes, allowed where none has to do with it.

    ``url`` is the page's address, for the places in its code.
    """
    for handler in page.document.handlers:
        if handler.type in concern.watched and is_pages(handler):
            reaction = reaction_of(handler.function)
            if reaction is not None and is_lasting(page.document, handler):
                summary, effect = _REACTIONS[reaction]
                said = Message("proof.markup-reacts", {"event": handler.type})
                return restricted(summary, handler_proof(handler, said, None, url), effect)
    if (asked := _allowed_to_frames(concern.permission, page.document)) is not None:
        return asked
    doubt = doubts(page, concern)
    return doubt if doubt is not None else allowed(page.document)


def is_pages(handler: Handler) -> bool:
    """Whether the handler surely gets the event, wherever in the page it is."""
    return handler.is_sure and handler.place.is_everywhere


def _allowed_to_frames(name: str | None, document: Document) -> Verdict | None:
    for element in document.index.named("iframe") if name else ():
        if name in (attribute(element, "allow") or "").replace(";", " ").split():
            return unclear(Message("reason.markup-frame-may", {"name": str(name)}))
    return None


def refreshes(page: SavedPage) -> list[tuple[Tag, int]]:
    """The instructions to load the page anew, or another one, with their delays in seconds."""
    found = []
    for element in page.document.index.named("meta"):
        if (attribute(element, "http-equiv") or "").lower() == "refresh":
            told = _REFRESH.match(attribute(element, "content") or "")
            if told:
                found.append((element, int(told[1])))
    return found


def without_fields(page: SavedPage) -> Verdict:
    """Not applicable where no field can come; one may come by a script or stand in a frame."""
    is_all = all(
        document.is_read and not CHANGES.search(document.spoken) for document in page.documents
    )
    if is_all and not page.document.outside_frames:
        return not_applicable("reason.no-fields")
    return unclear(Message("reason.markup-no-fields"))


def judge_time(page: SavedPage, url: str) -> Verdict:
    """Restricted where the page leaves by itself after some time."""
    for element, seconds in refreshes(page):
        if seconds == 0:
            return unclear(Message("reason.markup-goes-on"))
        said = Message("proof.markup-refresh", {"seconds": seconds})
        source = Source(url, *place_of(element))
        proof = Proof(EvidenceKind.DECLARED, said, "meta-refresh", source, opening_tag(element))
        summary = Message("judge.markup-time-limit", {"seconds": seconds})
        return restricted(summary, proof, Effect.LIMITS)
    if (sentence := page.time_sentence) is not None:
        return unclear(Message("reason.markup-says-time", {"sentence": sentence}))
    doubt = doubts(page, TIME)
    return doubt if doubt is not None else allowed(page.document)
