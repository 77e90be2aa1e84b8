"""Spell checking in the browser: is it turned off, and are its corrections refused?"""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.attempts import CODE_EDITORS, EDITORS, not_applicable
from pasteguard.judge.mechanisms import blame_for
from pasteguard.judge.text_entry import cannot_take_text, tried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

CHECKED_KINDS: Final = frozenset({"text", "search", "textarea", "contenteditable"}) | (
    EDITORS - CODE_EDITORS
)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where the attribute turns checking off, or a correction is cancelled."""
    facts = evidence.facts
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    if facts.kind not in CHECKED_KINDS:
        return not_applicable("reason.not-spellchecked")
    proofs = []
    result = tried(evidence, "correct")
    turned_off_later = result is not None and result.attempt.selected == "off"
    if not facts.spellcheck or turned_off_later:
        proofs.append(
            Proof(
                EvidenceKind.DECLARED,
                Message("proof.spellcheck-off"),
                "attribute",
                code=facts.spellcheck_from or facts.html,
            )
        )
    if facts.grammar == "false":
        proofs.append(
            Proof(EvidenceKind.DECLARED, Message("proof.grammar-off"), "attribute", code=facts.html)
        )
    if result is not None and result.attempt.selected == "cancelled" and facts.kind not in EDITORS:
        blame = blame_for(result.attempt, "beforeinput")
        proofs.append(
            Proof(
                EvidenceKind.INFERRED,
                Message("proof.correction-cancelled"),
                "beforeinput",
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            )
        )
    if not proofs:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.spellcheck.allowed"),
            proofs=(Proof(EvidenceKind.DECLARED, Message("proof.spellcheck-on")),),
        )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.spellcheck.restricted"),
        effects=(Effect.BLOCKS,),
        proofs=tuple(proofs),
    )
