"""Typing: do the keys bring the characters they stand for?"""

from __future__ import annotations

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.text_entry import cannot_take_text, judge_adding
from pasteguard.judge.verdict import Verdict


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where keys are refused for characters that the field is made for."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    return judge_adding("typing", evidence, ["type"])
