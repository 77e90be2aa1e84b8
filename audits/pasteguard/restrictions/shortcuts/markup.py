"""What the handlers in a saved page tell of the keys that reach the browser."""

from __future__ import annotations

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import cancelled, judge_by_page_handlers
from pasteguard.markup.tree import attribute
from pasteguard.markup.verdicts import restricted
from pasteguard.model.report import Message


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Whether keys reach the browser."""
    body = page.document.index.first("body")
    places = [body] if body is not None else []
    if (proof := cancelled(page, places, {"keydown": "keydown"}, url)) is not None:
        return restricted(Message("judge.shortcuts.all-keys"), proof)
    if any(attribute(each, "accesskey") for each in page.document.index.having("accesskey")):
        return unclear(Message("reason.markup-access-keys"))
    return judge_by_page_handlers(page, None, ("keydown", "keypress", "keyup"))
