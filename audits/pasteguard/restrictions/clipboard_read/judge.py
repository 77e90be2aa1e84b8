"""Whether the page reads the clipboard without being asked to paste."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import QUIET, Conduct, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.permissions import AT_PASTE, asked
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

PASTE_BUTTON: Final = re.compile(r"paste|貼り付け|ペースト|insert|clipboard", re.IGNORECASE)

NEEDS: Final = frozenset({Phase.WRITE, Phase.PRESS, Phase.FOCUS_LOSS})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where it is read by itself; who pastes or presses a paste button asks for it."""
    if not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    calls = [
        each
        for each in asked(conduct, "clipboard.readText", "clipboard.read")
        if not (PASTE_BUTTON.search(each.pressed) or each.call.detail == AT_PASTE)
    ]
    if not calls:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.clipboard-read.allowed"),
            proofs=(Proof(EvidenceKind.OBSERVED, Message("proof.not-asked")),),
        )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.clipboard-read.restricted"),
        effects=(Effect.RECORDS,),
        proofs=(
            Proof(
                EvidenceKind.OBSERVED,
                Message("proof.asked", {"call": calls[0].call.name}),
                "api-call",
                source=calls[0].call.source,
            ),
        ),
    )
