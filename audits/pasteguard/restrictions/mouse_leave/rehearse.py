"""The mouse leaves the page at its upper edge, as on the way to a tab."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Verdict


async def leave(person: Person) -> None:
    """Moves the mouse out."""
    await person.leave_with_mouse()


async def come_back(person: Person) -> None:
    """Moves it back in."""
    await person.come_back_with_mouse()


TYPES: Final = (
    "mouseleave",
    "mouseout",
    "pointerleave",
    "pointerout",
    "mouseenter",
    "lostpointercapture",
)
PAGE_ACTS: Final = (PageAct(20, "mouse-leave", leave, come_back, times=3, types=TYPES),)
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
