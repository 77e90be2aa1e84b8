"""Developer tools are docked beside the page; ``debugger`` statements are counted."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.attempts import GONE, unclear
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

TYPES: Final = ("resize",)
WATCHED: Final = Watched(
    "devtools",
    ("devtools", "devtools-keys"),
    TYPES,
    words=r"dev[ _-]?tools?|developer|debugger|console|inspect|開発者ツール",
    harmless_listeners=True,
    moves_layout=True,
    ends_fullscreen=("devtools",),
)

NEEDS: Final = frozenset({Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the page looks for developer tools and does something about them."""
    if conduct.stops:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.devtools.stops"),
            effects=(Effect.BLOCKS,),
            proofs=(
                Proof(
                    EvidenceKind.OBSERVED,
                    Message("proof.devtools.stops", {"count": conduct.stops}),
                    "debugger-statement",
                    source=conduct.stop,
                ),
            ),
        )
    if conduct.ended_alone and conduct.baits:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.devtools.leaves"),
            effects=(Effect.PUNISHES,),
            consequence=Message(f"consequence.{conduct.ended_alone}")
            if conduct.ended_alone in GONE
            else None,
            proofs=(Proof(EvidenceKind.INFERRED, Message("proof.devtools.bait"), "script"),),
        )
    verdict = judge_reaction(WATCHED, conduct)
    resized = any(
        seen.dialogs or seen.ended for seen in conduct.of("resize") if not seen.before.fullscreen
    )
    if verdict.outcome is Outcome.RESTRICTED and resized:
        # A page that answers any resizing alike does not look for tools.
        return unclear(Message("reason.devtools.resize"))
    return verdict
