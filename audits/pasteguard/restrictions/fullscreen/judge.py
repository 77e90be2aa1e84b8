"""Full screen is entered by the page's own button, and left."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import (
    FULLSCREEN,
    FULLSCREEN_REFUSAL,
    OPEN,
    PRESS,
    QUIET,
    WINDOW_FULLSCREEN,
    Conduct,
    Observation,
    PageState,
    Phase,
)
from pasteguard.judge.attempts import unclear
from pasteguard.judge.permissions import asked
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source

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
    filled = next((seen for seen in conduct.of(WINDOW_FULLSCREEN) if _shows_field(seen)), None)
    if filled is not None:
        return _required("proof.fullscreen.style", None, "css", filled.label)
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
    refusals = conduct.of(FULLSCREEN_REFUSAL)
    if any(_needs_it(seen) for seen in refusals):
        return _required("proof.fullscreen.refused", source)
    if any(_opens_field(seen) for seen in conduct.of(PRESS)):
        return _required("proof.fullscreen.field", source)
    if not left:
        return unclear(Message("reason.fullscreen.not-entered"))
    if not refusals:
        return unclear(Message("reason.fullscreen.not-refused"))
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.fullscreen.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.fullscreen.optional")),),
    )


def _required(
    detail: str, source: Source | None, mechanism: str = "api-call", code: str | None = None
) -> Verdict:
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.fullscreen.restricted"),
        effects=(Effect.REQUIRES,),
        proofs=(
            Proof(EvidenceKind.EXERCISED, Message(detail), mechanism, source=source, code=code),
        ),
    )


def _needs_it(seen: Observation) -> bool:
    """Whether no field could be written in where full screen was refused."""
    return bool(_open_fields(seen.before)) and not (seen.after and _open_fields(seen.after))


def _open_fields(state: PageState) -> set[str]:
    return {key for key, each in state.fields.items() if each.standing == OPEN}


def _shows_field(seen: Observation) -> bool:
    """Whether a field could be written in only while the window filled the screen."""
    if seen.after is None:
        return False
    return bool(_open_fields(seen.after) - _open_fields(seen.before)) or seen.new_fields > 0


def _opens_field(seen: Observation) -> bool:
    """Whether a field could be written in only after the button that brought full screen."""
    return any(c.name == "requestFullscreen" for c in seen.calls) and _shows_field(seen)
