"""A unique text is typed key by key, and looked for in everything that leaves the page."""

from __future__ import annotations

from typing import Final

from pasteguard.evidence import Proof, Verdict
from pasteguard.judging import unclear
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.observation import FLUSH, SUBMIT, WRITE, Conduct, Observation, Phase
from pasteguard.reactions import listener_unclear, sent_proof
from pasteguard.telltale import pieces

LISTENED: Final = ("keydown", "keyup", "keypress")

NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where single keys leave the page, now or later; a draft that is saved is none."""
    written = [seen for seen in conduct.of(WRITE) if _has_typed(seen, conduct)]
    if not written:
        return unclear("keystroke-log", Message("reason.nothing-typed"))
    sent = [s for seen in (*written[:1], *conduct.of(FLUSH, SUBMIT)) for s in seen.sent]
    found = pieces(conduct.typed, sent)
    if found.style in ("keys", "growing"):
        teller = next((s for s in sent if pieces(conduct.typed, [s]).style == "keys"), None)
        teller = teller or next((s for s in sent if s.body or "?" in s.url), sent[0])
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.keystroke-log.restricted"),
            effects=(Effect.RECORDS,),
            consequence=Message("consequence.recorded"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message(f"proof.keystroke-log.{found.style}", {"count": found.count}),
                    "websocket" if teller.kind == "websocket" else "request",
                    source=teller.source,
                ),
                sent_proof(teller, conduct, "@act.keystroke-log", "request"),
            ),
        )
    listening = listener_unclear("keystroke-log", conduct, LISTENED)
    if listening is not None and not conduct.of(SUBMIT):
        return listening
    saved = found.style == "whole"
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.keystroke-log.allowed"),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.keystroke-log.saved" if saved else "proof.keystroke-log.none"),
            ),
        ),
    )


def _has_typed(seen: Observation, conduct: Conduct) -> bool:
    after = seen.after
    return (
        after is not None and any(conduct.typed in state.text for state in after.fields.values())
    ) or any(sent.body for sent in seen.sent)
