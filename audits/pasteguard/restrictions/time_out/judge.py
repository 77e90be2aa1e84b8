"""The page's clock is run past its limit with a text in the field."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import TIME, Conduct, Phase
from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.requests import recipient
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.text_at_end import fate_at
from pasteguard.judge.time_limits import countdowns, deadline_of, duration, ending_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome
from pasteguard.texts import spoken_id

NEEDS: Final = frozenset({Phase.TIME})
EFFECTS: Final = {
    "submitted": Effect.LIMITS,
    "submitted-empty": Effect.PUNISHES,
    "locked": Effect.BLOCKS,
    "cleared": Effect.PUNISHES,
    "moved-on": Effect.BLOCKS,
    "left": Effect.PUNISHES,
}
CONSEQUENCES: Final = {
    "kept": "consequence.kept",
    "submitted": "consequence.submitted",
    "submitted-empty": "consequence.submitted",
    "locked": "consequence.locked",
    "cleared": "consequence.emptied",
    "moved-on": "consequence.moved-on",
    "left": "consequence.navigated",
}


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the text is taken away, sent or locked at the end of the time."""
    if not conduct.of(TIME):
        return unclear(Message("reason.not-tried"))
    deadline = deadline_of(conduct)
    if deadline is None:
        return not_applicable("reason.no-limit")
    if not countdowns(conduct.readings) and countdowns(conduct.readings_in_real_time):
        return unclear(Message("reason.clock-not-ours"))
    if deadline.may_be_ours:
        limit = spoken_id(duration(deadline.limit_ms))
        return unclear(Message("reason.acted-while-held", {"limit": limit}))
    ending = ending_of(conduct)
    if ending is None:
        return unclear(Message("reason.limit-not-seen"))
    fate = fate_at(conduct, ending)
    if fate.kind == "kept" and deadline.how == "stated":
        return unclear(Message("reason.limit-not-seen"))
    consequence = Message(CONSEQUENCES[fate.kind])
    what = f"@{consequence.id}"
    limit = spoken_id(duration(deadline.limit_ms))
    proofs = [
        Proof(
            EvidenceKind.EXERCISED,
            Message("proof.time-out.before", {"limit": limit, "what": what}),
            "timer",
        )
    ]
    if fate.sent is not None:
        inside = "@said.inside" if fate.has_text else "@said.not-inside"
        host, _ = recipient(fate.sent, conduct.url)
        is_form = fate.sent.kind == "form"
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.time-out.request", {"host": host, "inside": inside}),
                "form-submit" if is_form else "request",
                source=fate.sent.source,
                request=f"{fate.sent.method} {redact_url(fate.sent.url)}",
            )
        )
    if fate.kind == "kept":
        return Verdict(Outcome.ALLOWED, Message("judge.time-out.kept"), proofs=tuple(proofs))
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.time-out.{fate.kind}"),
        effects=(EFFECTS[fate.kind],),
        consequence=consequence,
        proofs=tuple(proofs),
    )
