"""Undoing what was written last."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Attempt, FieldEvidence
from pasteguard.judge.attempts import EDITORS, Fate, fate_of, kept_for_ms, not_applicable, unclear
from pasteguard.judge.mechanisms import blame_for
from pasteguard.judge.text_entry import act_names, cannot_take_text, tried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

UNDO_LATER: Final = "undo-after-pause"
"""Undoing some time after the word was written."""
UNDO_INSERTED: Final = "undo-inserted"
"""Undoing a word that no key brought: what a page does at each key has not been done then."""
REPLACED: Final = "replaced"
"""What that act notes where the page put another element in the field's place meanwhile."""


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where the page cancels undoing and the word stays."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    if evidence.facts.boxes:
        return not_applicable("reason.short-answer")
    result = tried(evidence, "undo")
    if result is None:
        return unclear(Message("reason.not-tried"))
    attempt, fate = result.attempt, fate_of(result.attempt)
    if fate is Fate.UNSEEN:
        return unclear(Message("reason.not-seen"))
    if fate is not Fate.ARRIVED:
        if (forgotten := _forgotten(evidence)) is not None:
            return forgotten
        if fate is Fate.NEVER:
            return unclear(Message("reason.nothing-to-undo"))
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.undo.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.undone")),),
        )
    mechanism = _mechanism(attempt, evidence.facts.kind)
    if mechanism is None:
        return _rewritten(evidence) or unclear(Message("reason.undo-without-effect"))
    blame = blame_for(attempt, mechanism)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.undo.restricted"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(
                    "proof.not-undone",
                    {"acts": act_names("undo"), "how": f"@mechanism.{mechanism}"},
                ),
                mechanism,
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            ),
        ),
    )


def _forgotten(evidence: FieldEvidence) -> Verdict | None:
    """Restricted where a word stays because the page drew the field anew after it was written."""
    later = tried(evidence, UNDO_LATER)
    if later is None or later.fate is not Fate.ARRIVED or later.attempt.noted != REPLACED:
        return None
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.undo.forgotten"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.undo-forgotten", {"acts": act_names(UNDO_LATER)}),
                "script",
            ),
        ),
    )


def _rewritten(evidence: FieldEvidence) -> Verdict | None:
    """Restricted where a word is undone that no key brought, and a typed one stays."""
    inserted = tried(evidence, UNDO_INSERTED)
    if inserted is None or inserted.fate is not Fate.TAKEN_BACK:
        return None
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.undo.rewritten"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.undo-rewritten", {"acts": act_names("undo")}),
                "script",
            ),
        ),
    )


def _mechanism(attempt: Attempt, kind: str) -> str | None:
    """How undoing was stopped; None where the word stayed and nobody was seen to keep it."""
    if kind in EDITORS:
        return "editor"
    if any(event.cancelled and event.input == "historyUndo" for event in attempt.events):
        return "beforeinput"
    keys = [event for event in attempt.events if event.type == "keydown" and event.cancelled]
    if any(event.key.lower() == "z" for event in keys):
        return "keydown"
    return "input-revert" if kept_for_ms(attempt) is not None else None
