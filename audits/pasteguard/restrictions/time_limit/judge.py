"""The page's clock is read while its time passes; the limit is what counts down."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import TIME, Conduct, Phase
from pasteguard.judge.attempts import SAID_LIMIT, unclear
from pasteguard.judge.clocks.countdowns import is_warning, offers_more
from pasteguard.judge.time_limits import deadline_of, duration, ending_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome
from pasteguard.texts import spoken_id

NEEDS: Final = frozenset({Phase.TIME})
PROOFS: Final = {
    "clock": (EvidenceKind.OBSERVED, "proof.time-limit.clock", "timer"),
    "stated": (EvidenceKind.DECLARED, "proof.time-limit.stated", None),
    "acts": (EvidenceKind.OBSERVED, "proof.time-limit.acts", "timer"),
    "refresh": (EvidenceKind.DECLARED, "proof.time-limit.refresh", "meta-refresh"),
    "refresh-header": (
        EvidenceKind.DECLARED,
        "proof.time-limit.refresh-header",
        "response-header",
    ),
}


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where time runs out, whatever the clock looks like."""
    passed = conduct.of(TIME)
    if not conduct.readings or (not passed and conduct.refresh_s is None):
        return unclear(Message("reason.not-tried"))
    deadline = deadline_of(conduct)
    minutes = round(max((seen.passed_ms for seen in passed), default=0) / 60_000)
    if deadline is None:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.time-limit.allowed"),
            proofs=(
                Proof(
                    EvidenceKind.OBSERVED, Message("proof.time-limit.none", {"minutes": minutes})
                ),
            ),
        )
    limit = spoken_id(duration(deadline.limit_ms))
    values: dict[str, str | int] = {"text": deadline.text[:SAID_LIMIT], "limit": limit}
    if deadline.may_be_ours:
        return unclear(Message("reason.acted-while-held", values))
    if not deadline.is_proved:
        return unclear(Message("reason.clock-without-end", values))
    is_header = deadline.how == "refresh" and conduct.refresh.startswith("Refresh:")
    kind, detail, mechanism = PROOFS["refresh-header" if is_header else deadline.how]
    code = conduct.refresh if deadline.how == "refresh" else None
    proofs = [Proof(kind, Message(detail, values), mechanism, code=code)]
    ending = ending_of(conduct)
    lines = [line for seen in passed for line in seen.new_lines]
    if ending is not None:
        for detail, tells in (
            ("proof.time-limit.warned", is_warning),
            ("proof.time-limit.more", offers_more),
        ):
            line = next((line for line in lines if tells(line)), None)
            if line is not None:
                found = Message(detail, {"text": line[:SAID_LIMIT]})
                proofs.append(Proof(EvidenceKind.OBSERVED, found))
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.time-limit.restricted", {"limit": limit}),
        effects=(Effect.LIMITS,),
        consequence=duration(deadline.limit_ms),
        proofs=tuple(proofs),
    )
