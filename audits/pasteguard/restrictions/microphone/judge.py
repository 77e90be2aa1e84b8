"""The microphone, asked of the browser; a fake one answers."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.permissions import asked, judge_asking, wants
from pasteguard.judge.verdict import Verdict

NEEDS: Final = frozenset({Phase.PRESS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the page asks for it by itself, or on the way to the test."""
    calls = [each for each in asked(conduct, "getUserMedia") if wants(each, "audio")]
    return judge_asking("microphone", conduct, calls)
