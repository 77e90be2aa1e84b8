"""Developer tools are docked beside the page; ``debugger`` statements are counted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.page_states import OTHER_KEY, QUIET, WRITE, Conduct, Phase
from pasteguard.judge.attempts import GONE, unclear
from pasteguard.judge.other_acts import Apart, told_apart
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

TYPES: Final = ("resize",)
WORDS: Final = r"dev[ _-]?tools?|developer|debugger|console|inspect|開発者ツール"
F12: Final = "devtools-f12"
CTRL_SHIFT_I: Final = "devtools-ctrl-shift-i"
KEYS: Final = (F12, CTRL_SHIFT_I)
WATCHED: Final = Watched(
    "devtools",
    ("devtools",),
    TYPES,
    words=WORDS,
    harmless_listeners=True,
    moves_layout=True,
    ends_fullscreen=("devtools",),
)

APART: Final = Apart(
    KEYS, (OTHER_KEY, WRITE), re.compile(WORDS, re.IGNORECASE), re.compile(r"\bPause\b")
)
NEEDS_COMPUTER: Final = True
NEEDS: Final = frozenset({Phase.SUBMIT, Phase.KEY, Phase.WRITE})


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
    has_bait = conduct.baits or conduct.console_bait
    if conduct.ended_alone and has_bait:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.devtools.leaves"),
            effects=(Effect.PUNISHES,),
            consequence=Message(f"consequence.{conduct.ended_alone}")
            if conduct.ended_alone in GONE
            else None,
            proofs=(Proof(EvidenceKind.INFERRED, Message("proof.devtools.bait"), "script"),),
        )
    if has_bait and _is_blank(conduct):
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.devtools.blank"),
            effects=(Effect.PUNISHES,),
            proofs=(Proof(EvidenceKind.INFERRED, Message("proof.devtools.blank"), "script"),),
        )
    verdict = _docked(conduct)
    if verdict.outcome is not Outcome.RESTRICTED:
        verdict = _keys(conduct) or verdict
    if verdict.outcome is Outcome.ALLOWED and conduct.console_bait:
        return unclear(Message("reason.devtools.console"))
    return verdict


def _is_blank(conduct: Conduct) -> bool:
    """Whether the page showed nothing any more although nothing had been done to it."""
    quiet = conduct.of(QUIET)
    after = quiet[0].after if quiet else None
    return (
        after is not None
        and not after.lines
        and all(field.standing in ("gone", "hidden") for field in after.fields.values())
    )


def _keys(conduct: Conduct) -> Verdict | None:
    """What follows one of the keys that open the tools; None where nothing does."""
    apart = told_apart(conduct, APART)
    for key in KEYS:
        if not conduct.of(key):
            continue
        watched = replace(WATCHED, restriction=key, acts=(key,), types=("keydown",))
        verdict = judge_reaction(watched, apart)
        if verdict.outcome is Outcome.RESTRICTED:
            return verdict
    return None


def _docked(conduct: Conduct) -> Verdict:
    verdict = judge_reaction(WATCHED, conduct)
    if verdict.outcome is Outcome.RESTRICTED and all(
        proof.detail.id == "proof.sent-later" for proof in verdict.proofs
    ):
        # What is only told later may have been noted of a key.
        verdict = _keys(conduct) or verdict
    resized = any(
        seen.dialogs or seen.ended for seen in conduct.of("resize") if not seen.before.fullscreen
    )
    if verdict.outcome is Outcome.RESTRICTED and resized:
        # A page that answers any resizing alike does not look for tools.
        return unclear(Message("reason.devtools.resize"))
    return verdict
