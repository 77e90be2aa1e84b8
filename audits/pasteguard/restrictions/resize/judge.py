"""The browser's window is made narrower, and wide again."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Verdict

TYPES: Final = ("resize",)
WATCHED: Final = Watched(
    "resize",
    ("resize",),
    TYPES,
    words=r"resiz|window[ _-]?(?:size|width|changed)|inner[ _-]?(?:width|height)|minimi[sz]"
    r"|split[ _-]?screen|リサイズ|ウィンドウサイズ",
    # Most pages lay themselves out anew.
    harmless_listeners=True,
    moves_layout=True,
    ends_fullscreen=("resize",),
)

NEEDS: Final = frozenset({Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where another window size is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
