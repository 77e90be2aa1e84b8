"""Dictating: text comes in with no key at all, as from speech, an emoji picker or a switch."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary, FieldEvidence
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.text_entry import cannot_take_text, judge_adding
from pasteguard.judge.verdict import Verdict


async def insert_without_keys(stage: Stage, canary: Canary | None) -> None:
    """Inserts the text as dictation does: beforeinput and input, no key."""
    assert canary is not None
    await stage.hands.insert(canary.text)


FIELD_ACTS: Final = (FieldAct(20, "insert", "phrase", insert_without_keys),)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where text that no key brought does not come to stay."""
    return cannot_take_text(evidence) or judge_adding("dictation", evidence, ["insert"])
