"""Typing: do the keys bring the characters they stand for?"""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary, FieldEvidence
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.attempts import added_by
from pasteguard.judge.text_entry import cannot_take_text, judge_adding
from pasteguard.judge.verdict import Verdict


async def type_keys(stage: Stage, canary: Canary | None) -> None:
    """Types the text key by key."""
    assert canary is not None
    await stage.hands.type(canary.text)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no keys: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


async def paste_sample(stage: Stage, canary: Canary | None) -> None:
    """The same kind of text from the clipboard: does the field take it that way?"""
    assert canary is not None
    await stage.clipboard.write(canary.text)
    await stage.hands.choose("Paste")


TYPE: Final = FieldAct(0, "type", "short", type_keys)
INSERT_SAMPLE: Final = FieldAct(1, "insert-sample", "short", insert)
PASTE_SAMPLE: Final = FieldAct(2, "paste-sample", "short", paste_sample)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where keys are refused for characters that the field is made for."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    return judge_adding("typing", evidence, [TYPE.name])


def kept_more(typed: Attempt, other: Attempt) -> bool:
    """Whether the field kept more of a like text when no keys brought it."""
    return len(added_by(other)) > len(added_by(typed)) or (_marks(other) > _marks(typed))


def _marks(attempt: Attempt) -> int:
    after = attempt.snapshots[-1].text if attempt.snapshots else ""
    return sum(after.count(mark) - attempt.before.count(mark) for mark in ",.")
