"""The key that takes a picture of the screen is pressed."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import OTHER_KEY, WRITE, Conduct, Phase
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.other_acts import Apart, told_apart
from pasteguard.judge.permissions import asked
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.request_reading import CHANGING, sent_proof
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

TYPES: Final = ("keyup", "keydown")
WATCHED: Final = Watched(
    "screenshot",
    ("screenshot",),
    TYPES,
    words=r"screen[ _-]?shot|print[ _-]?screen|capture|スクリーンショット|画面キャプチャ",
    harmless_listeners=True,
)

NEEDS_COMPUTER: Final = True
NEEDS: Final = frozenset({Phase.SUBMIT, Phase.PRESS, Phase.KEY, Phase.WRITE})
APART: Final = Apart(
    ("screenshot",),
    (OTHER_KEY, WRITE),
    re.compile(r"screen[ _-]?shot|capture|スクリーンショット|キャプチャ", re.IGNORECASE),
    re.compile(r"\bPause\b"),
)
"""A log that names every key names this one, too."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the key does not just take a picture."""
    written = [
        call
        for seen in conduct.of("screenshot")
        for call in seen.calls
        if call.name in ("clipboard.writeText", "clipboard.write")
    ]
    verdict = judge_reaction(WATCHED, told_apart(conduct, APART))
    if verdict.outcome is not Outcome.RESTRICTED and (pictures := _pictures(conduct)):
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.screenshot.taken"),
            effects=(Effect.RECORDS,),
            consequence=Message("consequence.recorded"),
            proofs=(
                Proof(
                    EvidenceKind.OBSERVED,
                    Message("proof.screenshot.taken", {"count": len(pictures)}),
                    "request",
                    source=pictures[0].source,
                ),
                sent_proof(pictures[0], conduct, "@deed.screenshot", "request"),
            ),
        )
    if verdict.outcome is Outcome.RESTRICTED or not written:
        return verdict
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.screenshot.overwritten"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.screenshot.overwritten"),
                "clipboard-write",
                source=written[0].source,
            ),
        ),
    )


def _pictures(conduct: Conduct) -> list[Sent]:
    """Pictures that the page drew by itself and sent."""
    if not asked(conduct, "toDataURL", "toBlob"):
        return []
    return [
        sent
        for sent in conduct.sent()
        if sent.method in CHANGING
        and (
            b"data:image/" in sent.body
            or sent.body[:4] in (b"\x89PNG", b"RIFF", b"\xff\xd8\xff\xe0")
        )
    ]
