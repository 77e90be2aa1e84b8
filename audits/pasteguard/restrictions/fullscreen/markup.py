"""What the code and the styles of a saved page tell of full screen."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import PageConcern
from pasteguard.markup.page_judging import judge_watching
from pasteguard.markup.reading import SavedPage
from pasteguard.model.report import Message

CONCERN: Final = PageConcern(
    re.compile(r"[Ff]ull[Ss]creen|display-mode|(?:inner|outer)Height"),
    watched=("fullscreenchange", "webkitfullscreenchange"),
    permission="fullscreen",
)
_DEPENDS: Final = re.compile(r"display-mode\s*:\s*fullscreen")


def judge_page(page: SavedPage, url: str) -> Verdict:
    """As the code says, unless a style shows something else where the window fills the screen."""
    for document in page.documents:
        if any(_DEPENDS.search(each) for rule in document.styles.rules for each in rule.conditions):
            return unclear(Message("reason.fullscreen.style"))
    return judge_watching(CONCERN, page, url)
