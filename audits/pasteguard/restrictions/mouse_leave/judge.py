"""The mouse leaves the page at its upper edge, as on the way to a tab."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Verdict

TYPES: Final = (
    "mouseleave",
    "mouseout",
    "pointerleave",
    "pointerout",
    "mouseenter",
    "lostpointercapture",
)
WATCHED: Final = Watched(
    "mouse-leave",
    ("mouse-leave",),
    TYPES,
    words=r"mouse[ _-]?(?:leave|left|out|exit)|(?:pointer|cursor)[ _-]?(?:leave|left|out|exit)"
    r"|(?:leave|left|exit)[ _-]?(?:window|screen|page|area)|マウス|カーソル",
)

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the mouse that leaves is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
