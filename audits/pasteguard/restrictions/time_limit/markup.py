"""What a saved page says of a limit of time."""

from __future__ import annotations

from pasteguard.judge.verdict import Verdict
from pasteguard.markup.page_judging import judge_time
from pasteguard.markup.reading import SavedPage


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Restricted where the page leaves by itself after some time."""
    return judge_time(page, url)
