"""Composing Japanese (or Chinese, Korean, ...) through an input method."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.attempts import not_applicable
from pasteguard.judge.canaries import FREE, is_for_prose
from pasteguard.judge.fitting_texts import JAPANESE_ALPHABETS
from pasteguard.judge.text_entry import cannot_take_text, judge_adding, tried
from pasteguard.judge.verdict import Verdict

LATIN_KINDS: Final = frozenset({"number", "email", "url", "tel", "password", "code-boxes"})
INSERT_JAPANESE: Final = "insert-japanese"
"""The act that brings the same text with no composition."""


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where composed text is lost; a field for Latin characters alone is not judged."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    is_japanese = evidence.admits in JAPANESE_ALPHABETS
    if evidence.facts.kind in LATIN_KINDS or not (is_japanese or evidence.admits == FREE):
        return not_applicable("reason.no-japanese")
    composed, inserted = tried(evidence, "compose"), tried(evidence, INSERT_JAPANESE)
    if is_japanese or is_for_prose(evidence.facts):
        return judge_adding("ime", evidence, ["compose"])
    if composed and composed.fate.is_loss and inserted and inserted.fate.is_loss:
        dictated = tried(evidence, "insert")
        if dictated is not None and not dictated.fate.is_loss:
            return not_applicable("reason.no-japanese")
    return judge_adding("ime", evidence, ["compose"])
