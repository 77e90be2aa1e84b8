"""The mouse leaves the page at its upper edge, as on the way to a tab."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import POINTER, Conduct, Phase
from pasteguard.judge.other_acts import Apart, told_apart
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
    r"|(?:leave|left|exit)[ _-]?(?:the )?(?:window|screen|page|area)|マウス|カーソル",
)

NEEDS_COMPUTER: Final = True
NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT, Phase.POINTER})
APART: Final = Apart(
    ("mouse-leave",),
    (POINTER,),
    re.compile(
        r"(?:mouse|pointer|cursor)(?:[ _-](?:leave|left|out|exit)|left|exit)"
        r"|(?:leave|left|exit)[ _-]?(?:the )?(?:window|screen|page|area)|マウス|カーソル",
        re.IGNORECASE,
    ),
    re.compile(r"(?:mouse|pointer)(?:move|over)", re.IGNORECASE),
)
"""A log of all movements has the browser's own names of them: they say nothing of leaving."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the mouse that leaves is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, told_apart(conduct, APART))
