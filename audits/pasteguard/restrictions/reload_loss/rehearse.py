"""A text is put in, time passes, and the page is reloaded."""

from __future__ import annotations

from typing import Final

from pasteguard.evidence import Proof, Verdict
from pasteguard.judging import not_applicable, unclear
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.observation import RELOAD, Conduct, Phase
from pasteguard.telltale import carried

NEEDS: Final = frozenset({Phase.LEAVE})
SECONDS: Final = 35


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the text is gone; unclear where it was saved on the server, held back."""
    seen = next(iter(conduct.of(RELOAD)), None)
    if seen is None or seen.after is None:
        if conduct.of("back"):
            return not_applicable("reason.no-fields")
        return unclear("reload-loss", Message("reason.not-tried"))
    stored = seen.after.stored
    if any(conduct.typed in state.text for state in seen.after.fields.values()):
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.reload-loss.allowed"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.reload-loss.kept"),
                    "storage" if any(conduct.typed in t for t in stored.values()) else None,
                ),
            ),
        )
    if any(carried(conduct.typed, sent) for sent in seen.saved):
        return unclear("reload-loss", Message("reason.reload.saved-elsewhere"))
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.reload-loss.restricted"),
        effects=(Effect.LIMITS,),
        proofs=(
            Proof(EvidenceKind.EXERCISED, Message("proof.reload-loss.lost", {"seconds": SECONDS})),
        ),
    )
