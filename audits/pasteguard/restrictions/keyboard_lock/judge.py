"""Keys that belong to the system, asked of the browser."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.permissions import asked, judge_asking
from pasteguard.judge.verdict import Verdict

NEEDS: Final = frozenset({Phase.PRESS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the page asks for it by itself, or on the way to the test."""
    calls = asked(conduct, "keyboard.lock")
    return judge_asking("keyboard-lock", conduct, calls)
