"""Another tab is opened before the page, and closed again: the page is hidden meanwhile."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.reaction_verdicts import FOCUS_LOST, Watched, judge_reaction
from pasteguard.judge.verdict import Verdict

TYPES: Final = (
    "visibilitychange",
    "webkitvisibilitychange",
    "blur",
    "focusout",
    "pagehide",
    "freeze",
)
WATCHED: Final = Watched(
    "tab-switch",
    ("tab-switch",),
    TYPES,
    words=r"visib|hidden|tab[ _-]?(?:switch|change|leave|left|out|away|count|hide)|tabs\b"
    r"|switch(?:ed|es)?[ _-]?(?:tab|count)|(?:left|leave|exit)[ _-]?(?:page|tab|test|exam|count)"
    r"|\baway|page[ _-]?(?:leave|hide|left)|background|離脱|タブ|" + FOCUS_LOST,
    polled="focus-poll",
)

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where switching tabs is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
