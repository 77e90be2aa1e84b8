"""Dictating: text comes in with no key at all, as from speech, an emoji picker or a switch."""

from __future__ import annotations

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.attempts import Fate
from pasteguard.judge.text_entry import (
    INSERT_LATER,
    TYPE_LATER,
    cannot_take_text,
    judge_adding,
    tried,
)
from pasteguard.judge.verdict import Verdict


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where text that no key brought does not come to stay.

    What is lost after a pause counts where typed text stays after the same pause.
    """
    typed = tried(evidence, TYPE_LATER)
    is_about_keys = typed is not None and typed.fate is Fate.ARRIVED
    explained = () if is_about_keys else (INSERT_LATER,)
    return cannot_take_text(evidence) or judge_adding(
        "dictation", evidence, ["insert", INSERT_LATER], explained=explained
    )
