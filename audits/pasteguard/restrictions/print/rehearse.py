"""The page is looked at as a printer gets it, and Ctrl+P is pressed."""

from __future__ import annotations

from typing import Final

from pasteguard.evidence import Proof, Verdict
from pasteguard.judging import unclear
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.observation import PRINT, Conduct, Phase

NEEDS: Final = frozenset({Phase.PRINT})
LONG: Final = 12
"""A line at least this long is something to read; shorter ones are labels and buttons."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where what is read on the screen does not come out on paper."""
    seen = next(iter(conduct.of(PRINT)), None)
    if seen is None:
        return unclear("print", Message("reason.not-tried"))
    keys = conduct.of(f"{PRINT}-key")
    lines = [line for line in seen.before.lines if len(line) >= LONG]
    shown = [set(state.lines) for state in (seen.during, seen.after) if state is not None]
    hidden = [line for line in lines if any(line not in on_paper for on_paper in shown)]
    proofs: list[Proof] = []
    if hidden:
        by_style = seen.during is not None and hidden[0] not in seen.during.lines
        types = ("beforeprint", "afterprint")
        listener = next((each for each in conduct.listeners if each.type in types), None)
        known = None if by_style else listener
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.print.hidden", {"text": hidden[0][:80]}),
                "css" if by_style else "beforeprint",
                source=known.source if known else None,
                code=seen.label[:200] or None if by_style else known.code if known else None,
            )
        )
    if keys and keys[-1].label:
        was_replaced = keys[-1].label == "replaced"
        listener = next((each for each in conduct.listeners if each.type == "keydown"), None)
        known = None if was_replaced else listener
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.print.replaced" if was_replaced else "proof.print.key"),
                "script" if was_replaced else "keydown",
                source=known.source if known else None,
                code=known.code[:200] if known and known.code else None,
            )
        )
    if proofs:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.print.restricted"),
            effects=(Effect.BLOCKS,),
            proofs=tuple(proofs),
        )
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.print.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.print.fine")),),
    )
