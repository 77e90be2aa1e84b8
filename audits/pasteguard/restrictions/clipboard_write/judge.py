"""Whether the page writes to the clipboard where nobody copied anything."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import QUIET, Conduct, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.permissions import Asked, asked
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

COPY_BUTTON: Final = re.compile(r"cop(?:y|ied)|share|コピー|共有", re.IGNORECASE)

NEEDS: Final = frozenset({Phase.WRITE, Phase.PRESS, Phase.FOCUS_LOSS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the clipboard is emptied or overwritten; a copy button is none."""
    if not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    calls = [
        each
        for each in asked(conduct, "clipboard.writeText", "clipboard.write", "execCommand")
        if _overwrites(each)
    ]
    if not calls:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.clipboard-write.allowed"),
            proofs=(Proof(EvidenceKind.OBSERVED, Message("proof.clipboard-write.none")),),
        )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.clipboard-write.restricted"),
        effects=(Effect.ALTERS,),
        proofs=(
            Proof(
                EvidenceKind.OBSERVED,
                Message("proof.asked", {"call": calls[0].call.name}),
                "clipboard-write",
                source=calls[0].call.source,
            ),
        ),
    )


def _overwrites(need: Asked) -> bool:
    if need.call.name == "execCommand" and need.call.detail.lower() not in ("copy", "cut"):
        return False
    return not COPY_BUTTON.search(need.pressed)
