"""The connection is taken away for ten minutes with a text in the field."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import OFFLINE, OPEN, Conduct, Observation, Phase
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.OFFLINE})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the text is gone or locked away afterwards."""
    seen = next(iter(conduct.of(OFFLINE)), None)
    if seen is None:
        if conduct.observations and not any(s.before.fields for s in conduct.observations):
            return not_applicable("reason.no-fields")
        return unclear(Message("reason.not-tried"))
    loss = loss_of(seen, conduct.typed)
    if loss is None:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.offline-loss.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.offline-loss.kept")),),
        )
    types = ("offline", "online")
    listener = next((each for each in conduct.listeners if each.type in types), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.offline-loss.restricted"),
        effects=(Effect.LIMITS,),
        consequence=loss,
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.offline-loss.lost", {"what": f"@{loss.id}"}),
                listener.type if listener else "script",
                source=listener.source if listener else None,
            ),
        ),
    )


def loss_of(seen: Observation, typed: str) -> Message | None:
    """What became of the text that was in a field before; None where it can still be changed."""
    if seen.ended in ("navigated", "closed", "crashed"):
        return Message(f"consequence.{seen.ended}")
    held = [key for key, state in seen.before.fields.items() if typed in state.text]
    if not held or seen.after is None:
        return None
    now = seen.after.fields.get(held[0])
    if now is None or now.standing == "gone":
        return Message("consequence.locked")
    if typed not in now.text:
        return Message("consequence.emptied")
    return None if now.standing == OPEN else Message("consequence.locked")
