"""What the code of a saved page tells of a warning to whoever leaves it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import PageConcern
from pasteguard.markup.judging import is_lasting
from pasteguard.markup.page_judging import is_pages
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import doubts
from pasteguard.markup.verdicts import allowed, handler_proof, restricted
from pasteguard.model.report import Effect, Message

CONCERN: Final = PageConcern(re.compile(r"unload|confirm\b|showModal|pagehide|navigation\b"))
_ASKS_TO_STAY: Final = re.compile(
    r"\A\s*[\"'`]|\breturn\s+(?!;|\}|undefined|null|void)\S|returnValue\s*=|preventDefault\s*\("
)


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Restricted where a handler surely asks to stay."""
    for handler in page.document.handlers:
        if handler.type != "beforeunload" or not is_pages(handler) or handler.function is None:
            continue
        body = handler.function.body
        simple = not re.search(
            r"\bif\b|\?|&&|\|\||\bswitch\b|=>|\bfunction\b|\bfor\b|\bwhile\b", body
        )
        if simple and _ASKS_TO_STAY.search(body) and is_lasting(page.document, handler):
            said = Message("proof.markup-asks-to-stay")
            proof = handler_proof(handler, said, "beforeunload", url)
            return restricted(Message("judge.markup-leave-warning"), proof, Effect.WARNS)
    doubt = doubts(page, CONCERN)
    return doubt if doubt is not None else allowed(page.document)
