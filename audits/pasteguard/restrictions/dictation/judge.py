"""Dictating: text comes in with no key at all, as from speech, an emoji picker or a switch."""

from __future__ import annotations

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.text_entry import cannot_take_text, judge_adding
from pasteguard.judge.verdict import Verdict


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where text that no key brought does not come to stay."""
    return cannot_take_text(evidence) or judge_adding("dictation", evidence, ["insert"])
