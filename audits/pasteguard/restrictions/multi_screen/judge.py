"""Whether the page asks for more than one screen."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.permissions import asked, judge_finding_out
from pasteguard.judge.verdict import Verdict

WORDS: Final = (
    r"extended\b|\bscreens?\b|monitors?\b|displays?\b"
    r"|multi[ _-]?(?:screen|display|monitor)|second screen|画面を|ディスプレイ|モニター"
)

NEEDS: Final = frozenset({Phase.SUBMIT, Phase.PRESS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where it tells somebody, or acts on it; unclear where it only reads."""
    return judge_finding_out(
        "multi-screen", conduct, asked(conduct, "screen.isExtended", "getScreenDetails"), WORDS
    )
