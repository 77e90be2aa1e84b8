"""The camera, asked of the browser; a fake one answers."""

from __future__ import annotations

from typing import Final

from pasteguard.asking import asked, judge_asking, wants
from pasteguard.evidence import Verdict
from pasteguard.observation import Conduct, Phase

NEEDS: Final = frozenset({Phase.PRESS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the page asks for it by itself, or on the way to the test."""
    calls = [each for each in asked(conduct, "getUserMedia") if wants(each, "video")]
    return judge_asking("camera", conduct, calls)
