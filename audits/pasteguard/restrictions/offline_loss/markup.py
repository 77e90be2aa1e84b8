"""What the code of a saved page tells of a lost connection."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import SENDS, PageConcern
from pasteguard.markup.page_judging import refreshes, without_fields
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_judging import doubts
from pasteguard.markup.verdicts import allowed
from pasteguard.model.report import Message

CONCERN: Final = PageConcern(
    re.compile(
        rf"offline|on[Ll]ine|{SENDS}|reload|location|set(?:Interval|Timeout)"
        r"|Worker|\.value\b|\.disabled|readOnly|reset\b"
    )
)


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Allowed where no code has to do with it, and the page stays as it is."""
    del url
    if not page.fields:
        return without_fields(page)
    if (doubt := doubts(page, CONCERN)) is not None:
        return doubt
    return unclear(Message("reason.markup-goes-on")) if refreshes(page) else allowed(page.document)
