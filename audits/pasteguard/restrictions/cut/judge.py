"""Cutting what a candidate wrote in a field, to put it elsewhere."""

from __future__ import annotations

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.canaries import squash
from pasteguard.judge.mechanisms import blame_for, mechanism_of_taking
from pasteguard.judge.text_entry import act_names, tried
from pasteguard.judge.text_taking import clipboard_state, judge_taking, nothing_to_take
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where the text does not reach the clipboard, or does not leave the field."""
    if evidence.facts.kind == "password" or evidence.facts.boxes:
        return not_applicable("reason.copy-not-expected")
    if evidence.facts.readonly:
        return not_applicable("reason.readonly")
    if (stopped := nothing_to_take(evidence, "cut")) is not None:
        return stopped
    result = tried(evidence, "cut")
    if result is None:
        return unclear(Message("reason.not-tried"))
    attempt = result.attempt
    if clipboard_state(attempt) != "copied" or attempt.disturbance is not None:
        return judge_taking("cut", [attempt], evidence)
    if _left(attempt.before, attempt.snapshots[-1].text if attempt.snapshots else ""):
        return judge_taking("cut", [attempt], evidence)
    mechanism = mechanism_of_taking(attempt, evidence.facts, "stayed")
    blame = blame_for(attempt, mechanism)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.cut.stays"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(
                    "proof.cut-stays", {"acts": act_names("cut"), "how": f"@mechanism.{mechanism}"}
                ),
                mechanism,
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            ),
        ),
    )


def _left(before: str, after: str) -> bool:
    return len(squash(after)) < len(squash(before))
