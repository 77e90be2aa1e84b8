"""The browser's Back button is pressed, several times if need be."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import BACK, Conduct, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.LEAVE})
TRAPPED: Final = 2
"""One Back that changes nothing may have closed something; two of them are a trap."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where Back leaves the person where they were."""
    pressed = conduct.of(BACK)
    if not pressed:
        return unclear(Message("reason.not-tried"))
    held = [seen for seen in pressed if seen.label == "held"]
    if len(held) < TRAPPED:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.back-trap.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message(f"proof.back-trap.{pressed[-1].label}")),)
            if pressed[-1].label != "held"
            else (),
        )
    types = ("popstate", "hashchange", "navigate")
    listener = next((each for each in conduct.listeners if each.type in types), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.back-trap.restricted"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.back-trap.held", {"count": len(held)}),
                listener.type if listener else "script",
                source=listener.source if listener else None,
                code=listener.code[:160] if listener and listener.code else None,
            ),
        ),
    )
