"""The page is left, with text in its field and without: does the browser ask first?"""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import LEAVE_EMPTY, LEAVE_WRITTEN, Conduct, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.LEAVE})
ASKED: Final = "asked"


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the browser asks, and says when."""
    written, empty = conduct.of(LEAVE_WRITTEN), conduct.of(LEAVE_EMPTY)
    if not written:
        return unclear(Message("reason.not-tried"))
    if written[-1].label != ASKED:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.leave-warning.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.leave-warning.none")),),
        )
    always = bool(empty) and empty[-1].label == ASKED
    listener = next((each for each in conduct.listeners if each.type == "beforeunload"), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.leave-warning.restricted"),
        effects=(Effect.WARNS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(f"proof.leave-warning.{'always' if always else 'unsaved'}"),
                "beforeunload",
                source=listener.source if listener else None,
                code=listener.code[:160] if listener and listener.code else None,
            ),
        ),
    )
