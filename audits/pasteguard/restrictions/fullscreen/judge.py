"""Full screen is entered by the page's own button, and left."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import (
    FULLSCREEN,
    OPEN,
    PRESS,
    QUIET,
    Conduct,
    Observation,
    Phase,
)
from pasteguard.judge.attempts import unclear
from pasteguard.judge.permissions import asked
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.PRESS})
WATCHED: Final = Watched(
    "fullscreen",
    (FULLSCREEN,),
    ("fullscreenchange", "webkitfullscreenchange"),
    words=r"full[ _-]?screen|全画面|フルスクリーン",
    harmless_listeners=True,
)


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where leaving it has consequences, or where the answer needs it."""
    calls = asked(conduct, "requestFullscreen")
    left = conduct.of(FULLSCREEN)
    if not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    if not calls:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.fullscreen.allowed"),
            proofs=(Proof(EvidenceKind.OBSERVED, Message("proof.not-asked")),),
        )
    source = next((each.call.source for each in calls if each.call.source), None)
    verdict = judge_reaction(WATCHED, conduct) if left else None
    if verdict is not None and verdict.outcome is Outcome.RESTRICTED:
        effects = {Effect.REQUIRES, *verdict.effects} - {Effect.BLOCKS}
        proofs = tuple(
            Proof(p.kind, p.detail, p.mechanism, p.source or source, p.code, p.request)
            for p in verdict.proofs
        )
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.fullscreen.restricted"),
            effects=tuple(sorted(effects, key=list(Effect).index)),
            consequence=verdict.consequence,
            proofs=(
                *proofs,
                Proof(
                    EvidenceKind.OBSERVED,
                    Message("proof.asked", {"call": "requestFullscreen"}),
                    "api-call",
                    source=source,
                ),
            ),
        )
    if any(_opens_field(seen) for seen in conduct.of(PRESS)):
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.fullscreen.restricted"),
            effects=(Effect.REQUIRES,),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.fullscreen.field"),
                    "api-call",
                    source=source,
                ),
            ),
        )
    if not left:
        return unclear(Message("reason.fullscreen.not-entered"))
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.fullscreen.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.fullscreen.optional")),),
    )


def _opens_field(seen: Observation) -> bool:
    """Whether a field could be written in only after the button that brought full screen."""
    if seen.after is None or not any(c.name == "requestFullscreen" for c in seen.calls):
        return False
    before = {key for key, state in seen.before.fields.items() if state.standing == OPEN}
    after = {key for key, state in seen.after.fields.items() if state.standing == OPEN}
    return bool(after - before) or seen.new_fields > 0
