"""What the links and the code of a saved page tell of a browser of its own."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import PageConcern
from pasteguard.markup.page_judging import judge_watching
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.tree import attribute
from pasteguard.model.report import Message

CONCERN: Final = PageConcern(
    re.compile(
        r"SafeExamBrowser|\bsebs?:|[Ll]ock[Dd]own|[Rr]espondus|[Pp]roctor"
        r"|[Hh]onorlock|SecureBrowser|[Ee]xamity|userAgent|extension:|[Mm]obile"
    )
)
_EXAM_CLIENT: Final = re.compile(r"\s*sebs?:", re.IGNORECASE)


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Unclear where a link opens such a browser, allowed where no code has to do with it."""
    for element in page.document.index.having("href"):
        if _EXAM_CLIENT.match(attribute(element, "href") or ""):
            return unclear(Message("reason.markup-exam-link"))
    return judge_watching(CONCERN, page, url)
