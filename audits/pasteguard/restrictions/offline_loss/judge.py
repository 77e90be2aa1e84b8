"""The connection is taken away for ten minutes with a text in the field."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.page_states import (
    OFFLINE,
    OFFLINE_WRITE,
    OPEN,
    Conduct,
    Observation,
    Phase,
)
from pasteguard.judge.attempts import SAID_LIMIT, not_applicable, unclear
from pasteguard.judge.request_reading import CHANGING
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.OFFLINE})
SAVED: Final = re.compile(
    r"\b(?:auto-?)?saved\b|保存(?:しました|済み|されました|完了)",
    re.IGNORECASE,
)
NOT_SAVED: Final = re.compile(
    r"\bnot\b|n['’]t\b|\bun-?saved\b|\bfail|\berror|\bonce\b|\bwhen\b|\bwill be\b|\bto be\b"
    r"|offline|device|browser|local|retry|未保存|できません|できなかった|失敗|エラー|オフライン|端末|ブラウザ|再接続",
    re.IGNORECASE,
)
"""What a line says that promises no more than it keeps."""
STATUS_LENGTH: Final = 60


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the text is gone or locked away afterwards."""
    written = next(iter(conduct.of(OFFLINE_WRITE)), None)
    seen = next(iter(conduct.of(OFFLINE)), written)
    if seen is None:
        if conduct.observations and not any(s.before.fields for s in conduct.observations):
            return not_applicable("reason.no-fields")
        return unclear(Message("reason.not-tried"))
    whole = seen if written is None else replace(seen, before=written.before)
    loss = loss_of(whole, conduct.typed)
    promise = broken_promise(conduct, written, seen) if loss is None and written else None
    if promise is not None:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.offline-loss.silent"),
            effects=(Effect.LIMITS,),
            consequence=Message("consequence.said", {"text": promise}),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.offline-loss.silent", {"text": promise}),
                    "request",
                ),
            ),
        )
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


def broken_promise(conduct: Conduct, written: Observation, seen: Observation) -> str | None:
    """What the page said of a text as saved that it neither kept nor sent; None where it did not.

    The text was written without a connection, and a request to save it could not arrive. It is not
    kept on the device either, and nothing was sent again once the connection was back.
    """
    if written.after is None or seen.act != OFFLINE or seen.after is None:
        return None
    if not any(conduct.pasted in field.text for field in written.after.fields.values()):
        return None
    if seen.after.stored != written.before.stored:
        return None
    requests = [sent for sent in (*written.sent, *seen.sent) if sent.method in CHANGING]
    is_sent_again = any(sent.at_ms >= seen.passed_ms or sent.kind == "worker" for sent in requests)
    if not requests or is_sent_again:
        return None
    first = {line for state in conduct.arrivals for line in state.lines}
    for state in (written.after, seen.during):
        for line in state.lines if state is not None else ():
            is_status = len(line) <= STATUS_LENGTH and line not in first
            if is_status and SAVED.search(line) and not NOT_SAVED.search(line):
                return line[:SAID_LIMIT]
    return None
