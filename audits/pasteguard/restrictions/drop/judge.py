"""Dropping text that is dragged in from another program."""

from __future__ import annotations

from pasteguard.artifacts.fields import Attempt, FieldEvidence
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.text_entry import cannot_take_text, judge_adding, tried
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Message


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where a dropped text does not come to stay."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    if evidence.facts.boxes:
        # In every browser, a box for one character takes one of what is dropped.
        return not_applicable("reason.short-answer")
    result = tried(evidence, "drop")
    if result is not None and result.fate.is_loss and not _was_dragged(result.attempt):
        return unclear(Message("reason.not-seen"))
    return judge_adding("drop", evidence, ["drop"])


def _was_dragged(attempt: Attempt) -> bool:
    """Whether anything was dragged over the page at all: there may have been no place to drop."""
    return attempt.disturbance is not None or any(
        event.type in ("dragenter", "dragover", "drop") for event in attempt.events
    )
