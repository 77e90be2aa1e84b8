"""Dropping text that is dragged in from another program."""

from __future__ import annotations

from typing import Final

from pasteguard.evidence import Canary, FieldEvidence, Verdict
from pasteguard.judging import cannot_take_text, judge_adding
from pasteguard.stage import FieldAct, Stage


async def drop_text(stage: Stage, canary: Canary | None) -> None:
    """Drags plain text to the end of what is in the field and lets go."""
    assert canary is not None
    place = await stage.end_of_text()
    if place is not None:
        await stage.hands.drop(*place, canary.text)


FIELD_ACTS: Final = (FieldAct(60, "drop", "phrase", drop_text),)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where a dropped text does not come to stay."""
    return cannot_take_text(evidence) or judge_adding("drop", evidence, ["drop"])
