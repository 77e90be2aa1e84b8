"""What a saved page tells of text that is reloaded: nothing."""

from __future__ import annotations

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.page_judging import without_fields
from pasteguard.markup.reading import SavedPage
from pasteguard.model.report import Message


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Unclear: browsers bring text back or not, for reasons that no markup tells."""
    del url
    return unclear(Message("reason.markup-reload")) if page.fields else without_fields(page)
