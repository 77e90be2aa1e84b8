"""Keyboard shortcuts that belong to the candidate's browser."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import PageEvidence
from pasteguard.judge.attempts import CANCELLERS, unclear, warning_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

OFTEN_AN_OWN_FUNCTION: Final = frozenset({"Ctrl+S"})
"""Pages answer these keys with a function of their own (save a draft): alone they say nothing."""


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where a shortcut of the browser or of assistive technology is swallowed."""
    if not page.keys:
        return unclear(Message("reason.not-tried"))
    stopped = [trial for trial in page.keys if trial.cancelled]
    telling = [trial for trial in stopped if trial.keys not in OFTEN_AN_OWN_FUNCTION]
    if not telling:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.shortcuts.allowed"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message(
                        "proof.keys-free",
                        {"keys": _names([t.keys for t in page.keys if not t.cancelled])},
                    ),
                ),
            ),
        )
    warned = warning_of(*(trial.dialogs for trial in stopped))
    blame = next((b for trial in telling for b in trial.blame if b.called in CANCELLERS), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.shortcuts.restricted", {"keys": _names([t.keys for t in stopped])}),
        effects=(Effect.BLOCKS,) + ((Effect.WARNS,) if warned else ()),
        consequence=warned,
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.keys-cancelled", {"keys": _names([t.keys for t in stopped])}),
                "keydown",
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            ),
        ),
    )


def _names(keys: list[str]) -> str:
    return ", ".join(dict.fromkeys(keys))
