"""The length of an answer: does a text of 2,100 characters fit, however it is written?"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pasteguard.artifacts.fields import FieldEvidence, FieldFacts
from pasteguard.judge.attempts import Fate, not_applicable, unclear
from pasteguard.judge.canaries import LONG_LENGTH, share_found
from pasteguard.judge.mechanisms import blame_for, cancelled_events
from pasteguard.judge.text_entry import (
    PASTE_LONG,
    WRITE_LONG,
    Tried,
    act_names,
    cannot_take_text,
    is_full,
    tried,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

ACTS: Final = (PASTE_LONG, WRITE_LONG)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where the field declares a limit or cuts a long text that is not pasted."""
    facts = evidence.facts
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    if facts.boxes or facts.kind in ("number", "email", "url", "tel", "password"):
        return not_applicable("reason.short-answer")
    if facts.maxlength is not None:
        return _limited(facts.maxlength, _declared(facts.maxlength, facts.html))
    pasted, written = tried(evidence, PASTE_LONG), tried(evidence, WRITE_LONG)
    if written is not None and not written.attempt.blame and pasted is not None:
        # The code that cuts was watched while the same text was pasted.
        attempt = replace(written.attempt, blame=pasted.attempt.blame)
        written = replace(written, attempt=attempt)
    for result in (pasted, written):
        if result is not None and (result.fate is Fate.ARRIVED or _shows_the_end(result, facts)):
            return _fits(result)
    if written is not None and is_full(pasted, written):
        return _limited(_reached(written), _cut(written))
    return unclear(Message("reason.not-seen" if pasted else "reason.not-tried"))


def _shows_the_end(result: Tried, facts: FieldFacts) -> bool:
    """Whether the text's last quarter came, in a field that draws only so much as it has room for.

    A limit cuts the end; what such a field no longer shows is the beginning, as a terminal does.
    """
    canary, snapshots = result.attempt.canary, result.attempt.snapshots
    if not facts.drawn or canary is None or not snapshots:
        return False
    last = canary.words[-max(1, len(canary.words) // 4) :]
    return max(share_found(last, shot.text) for shot in snapshots) == 1.0


def _reached(result: Tried) -> int:
    texts = [shot.text for shot in result.attempt.snapshots]
    return len(texts[-1]) if texts else 0


def _limited(limit: int, proof: Proof) -> Verdict:
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.length-limit.restricted", {"limit": limit}),
        effects=(Effect.LIMITS,),
        proofs=(proof,),
    )


def _declared(limit: int, html: str) -> Proof:
    return Proof(
        EvidenceKind.DECLARED, Message("proof.maxlength", {"limit": limit}), "attribute", code=html
    )


def _cut(result: Tried) -> Proof:
    mechanism = "beforeinput" if cancelled_events(result.attempt, "beforeinput") else "input-revert"
    blame = blame_for(result.attempt, mechanism)
    return Proof(
        EvidenceKind.EXERCISED,
        Message("proof.cut-at", {"limit": _reached(result), "length": LONG_LENGTH}),
        mechanism,
        source=blame.source if blame else None,
        code=blame.code if blame else None,
    )


def _fits(result: Tried) -> Verdict:
    canary = result.attempt.canary
    assert canary is not None
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.length-limit.allowed", {"length": len(canary.text)}),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.arrived", {"acts": act_names(result.attempt.act)}),
            ),
        ),
    )
