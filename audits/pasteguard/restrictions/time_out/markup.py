"""What a saved page says of the end of its time."""

from __future__ import annotations

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.page_judging import judge_time
from pasteguard.markup.reading import SavedPage
from pasteguard.model.report import Message


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Never restricted: what happens then shows only when it happens."""
    limit = judge_time(page, url)
    if limit.outcome == "allowed":
        return not_applicable("reason.markup-no-limit")
    if limit.outcome == "restricted":
        return unclear(Message("reason.markup-time-out"))
    return unclear(limit.reason or Message("reason.markup-time-out"))
