"""Another program gets the focus while the page stays in sight."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Verdict
from pasteguard.restrictions.tab_switch.rehearse import BLUR_WORDS


async def leave(person: Person) -> None:
    """Gives the focus to another window."""
    await person.leave_window()


async def come_back(person: Person) -> None:
    """Takes it back."""
    await person.come_back_to_window()


TYPES: Final = ("blur", "focusout")
PAGE_ACTS: Final = (
    # For a person the page stays in full screen; the tab that takes the focus here ends it.
    PageAct(50, "window-blur", leave, come_back, times=3, types=TYPES, ends_fullscreen=True),
)
WATCHED: Final = Watched(
    "window-blur",
    ("window-blur",),
    TYPES,
    BLUR_WORDS,
    polled="focus-poll",
    ends_fullscreen=("window-blur",),
)

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where losing the focus is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
