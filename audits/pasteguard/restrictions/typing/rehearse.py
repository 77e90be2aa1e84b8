"""Typing: do the keys bring the characters they stand for?"""

from __future__ import annotations

from typing import Final

from pasteguard.canaries import NOTHING
from pasteguard.evidence import Attempt, Canary, FieldEvidence, Verdict
from pasteguard.judging import added_by, cannot_take_text, judge_adding, not_applicable, tried
from pasteguard.stage import FieldAct, Stage


async def type_keys(stage: Stage, canary: Canary | None) -> None:
    """Types the text key by key."""
    assert canary is not None
    await stage.hands.type(canary.text)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no keys: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


TYPE: Final = FieldAct(0, "type", "short", type_keys)
INSERT_SAMPLE: Final = FieldAct(1, "insert-sample", "short", insert)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where keys are refused for characters that the field otherwise takes."""
    if (stopped := cannot_take_text(evidence.facts)) is not None:
        return stopped
    if evidence.admits == NOTHING and evidence.facts.readonly:
        return not_applicable("reason.readonly")
    return judge_adding("typing", evidence, [TYPE.name])


def kept_more(typed: Attempt, inserted: Attempt) -> bool:
    """Whether the field kept more of the text when no keys brought it."""
    return len(added_by(inserted)) > len(added_by(typed)) or (
        _punctuation(inserted) > _punctuation(typed)
    )


def lost_punctuation(attempt: Attempt) -> bool:
    """Whether the letters came, but not the comma or full stop among them."""
    return attempt.canary is not None and _punctuation(attempt) < sum(
        attempt.canary.text.count(mark) for mark in ",."
    )


def _punctuation(attempt: Attempt) -> int:
    after = attempt.snapshots[-1].text if attempt.snapshots else ""
    return sum(after.count(mark) - attempt.before.count(mark) for mark in ",.")


def was_typed(evidence: FieldEvidence) -> bool:
    """Whether typed text came to stay."""
    result = tried(evidence, TYPE.name)
    return result is not None and not result.fate.is_loss
