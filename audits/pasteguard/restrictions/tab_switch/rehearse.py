"""Another tab is opened before the page, and closed again: the page is hidden meanwhile."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Verdict


async def leave(person: Person) -> None:
    """Opens a tab before the page."""
    await person.open_tab()


async def come_back(person: Person) -> None:
    """Closes it."""
    await person.close_tab()


TYPES: Final = (
    "visibilitychange",
    "webkitvisibilitychange",
    "blur",
    "focusout",
    "pagehide",
    "freeze",
)
PAGE_ACTS: Final = (PageAct(60, "tab-switch", leave, come_back, times=4, types=TYPES),)
BLUR_WORDS: Final = (
    r"\bblur|_blur|focus[ _-]?(?:lost|loss|out|leave)|(?:lost|lose|left)[ _-]?focus|unfocus|defocus"
    r"|window[ _-]?(?:switch|leave|blur|exit)|フォーカス"
)
WATCHED: Final = Watched(
    "tab-switch",
    ("tab-switch",),
    TYPES,
    words=r"visib|hidden|tab[ _-]?(?:switch|change|leave|left|out|away|count|hide)|tabs\b"
    r"|switch(?:ed|es)?[ _-]?(?:tab|count)|(?:left|leave|exit)[ _-]?(?:page|tab|test|exam|count)"
    r"|\baway|page[ _-]?(?:leave|hide|left)|background|離脱|タブ|" + BLUR_WORDS,
    polled="focus-poll",
)

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where switching tabs is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
