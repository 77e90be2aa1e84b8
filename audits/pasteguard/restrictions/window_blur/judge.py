"""Another program gets the focus while the page stays in sight."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.reaction_verdicts import FOCUS_LOST, Watched, judge_reaction
from pasteguard.judge.verdict import Verdict

TYPES: Final = ("blur", "focusout")
WATCHED: Final = Watched(
    "window-blur",
    ("window-blur",),
    TYPES,
    FOCUS_LOST,
    polled="focus-poll",
    ends_fullscreen=("window-blur",),
)

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where losing the focus is recorded, remarked upon or punished."""
    return judge_reaction(WATCHED, conduct)
