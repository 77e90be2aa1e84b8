"""What the handlers in a saved page tell of its context menu."""

from __future__ import annotations

from pasteguard.judge.verdict import Verdict
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import cancelled, judge_by_page_handlers
from pasteguard.markup.verdicts import restricted
from pasteguard.model.report import Message


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Whether the context menu opens on texts and fields."""
    places = [*page.questions, *(each.element for each in page.document.fields)]
    if (proof := cancelled(page, places, {"contextmenu": "contextmenu-event"}, url)) is not None:
        return restricted(Message("judge.context-menu.restricted"), proof)
    types = ("contextmenu", "mousedown", "mouseup", "pointerdown", "auxclick")
    return judge_by_page_handlers(page, places, types)
