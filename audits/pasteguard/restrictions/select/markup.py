"""What a saved page tells of selecting its text."""

from __future__ import annotations

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.questions import drawings
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import (
    cancelled,
    judge_by_page_handlers,
    style_doubt,
    style_proof,
    unselectable,
)
from pasteguard.markup.verdicts import restricted
from pasteguard.model.report import Message


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page can be selected."""
    questions = page.questions
    if not questions:
        drawn = drawings(page.document)
        return unclear(Message("reason.drawn-text")) if drawn else not_applicable("reason.no-text")
    if (found := unselectable(page, questions)) is not None:
        return restricted(Message("judge.select.restricted"), style_proof(found, url))
    decisive = {"selectstart": "selection-script", "mousedown": "mouse-event"}
    if (proof := cancelled(page, questions, decisive, url)) is not None:
        return restricted(Message("judge.select.restricted"), proof)
    if (doubt := style_doubt(page)) is not None:
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
    return judge_by_page_handlers(page, questions, types)
