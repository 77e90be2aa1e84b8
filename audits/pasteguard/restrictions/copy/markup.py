"""What a saved page tells of copying: what is in its fields, and its text."""

from __future__ import annotations

from typing import Final

from pasteguard.judge.attempts import not_applicable
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import FieldConcern, event_types
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

FIELD: Final = FieldConcern(
    "judge.copy.restricted",
    decisive={"copy": "copy-event", "beforecopy": "copy-event", "keydown": "keydown"},
    doubtful=event_types(
        "keyup keypress selectstart selectionchange select mousedown mouseup focus blur"
    ),
    unsuited=frozenset({"password"}),
    why_unsuited="reason.copy-not-expected",
)


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page can be copied."""
    questions = page.questions
    if not questions:
        return not_applicable("reason.no-text")
    decisive = {"copy": "copy-event", "beforecopy": "copy-event"}
    if (proof := cancelled(page, questions, decisive, url)) is not None:
        return restricted(Message("judge.copy.page.restricted"), proof)
    if (found := unselectable(page, questions)) is not None:
        summary = Message("judge.copy.page.unselectable")
        return restricted(summary, style_proof(found, url))
    if (doubt := style_doubt(page)) is not None:
        return doubt
    types = ("copy", "beforecopy", "keydown", "keyup", "keypress", "selectstart", "selectionchange",
             "mousedown", "mouseup", "contextmenu", "focus", "blur")  # fmt: skip
    return judge_by_page_handlers(page, questions, types)
