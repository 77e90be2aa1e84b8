"""A text is put in, time passes, and the page is reloaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.page_states import (
    BACK,
    OPEN,
    RELOAD,
    Conduct,
    Observation,
    PageState,
    Phase,
)
from pasteguard.judge.attempts import SAID_LIMIT, not_applicable, unclear
from pasteguard.judge.canary_search import carried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.LEAVE})
SECONDS: Final = 65
ENDED: Final = re.compile(
    r"\b(?:has|have|been|is|was|now|test|exam|assessment|attempt|session) (?:\w+ )?"
    r"(?:ended|over|closed|terminated|locked|invalidated|voided|disqualified|finished)\b"
    r"|\bdisqualified\b|\b(?:can ?not|can['’]t|may not) (?:be )?"
    r"(?:re-?taken?|continued?|resumed?|re-?started?)\b"
    r"|終了(?:しました|となりま|です|いたしま)|再受験(?:は)?(?:でき|不可)|失格|無効(?:に|と)なり|受験(?:は)?できません"
    r"|続け(?:ることは|られ)(?:でき)?ません|続行できません",
    re.IGNORECASE,
)
"""What a page says that a reload has ended the test."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the text is gone; unclear where it was saved on the server, held back."""
    verdict = _after_reload(conduct)
    if verdict.outcome not in (Outcome.ALLOWED, Outcome.RESTRICTED):
        return verdict
    return replace(verdict, proofs=(*verdict.proofs, *_after_back_and_forward(conduct)))


def _after_back_and_forward(conduct: Conduct) -> Iterator[Proof]:
    """What became of the text on the way back and forward again, beside the reload."""
    for seen in conduct.of(BACK):
        if seen.label == "left" and seen.after is not None and _is_in(conduct, seen.before):
            kept = "kept" if _is_in(conduct, seen.after) else "lost"
            yield Proof(EvidenceKind.EXERCISED, Message(f"proof.back-and-forward.{kept}"))


def _is_in(conduct: Conduct, state: PageState) -> bool:
    return any(conduct.typed in field.text for field in state.fields.values())


def _after_reload(conduct: Conduct) -> Verdict:
    seen = next(iter(conduct.of(RELOAD)), None)
    if seen is None or seen.after is None:
        if conduct.of(BACK):
            return not_applicable("reason.no-fields")
        return unclear(Message("reason.not-tried"))
    stored = seen.after.stored
    if _is_in(conduct, seen.after):
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.reload-loss.allowed"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.reload-loss.kept"),
                    "storage" if any(conduct.typed in t for t in stored.values()) else None,
                ),
            ),
        )
    if any(
        again.after is not None and _is_in(conduct, again.before) and _is_in(conduct, again.after)
        for again in conduct.of(RELOAD)[1:]
    ):
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.reload-loss.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.reload-loss.kept-on-leaving")),),
        )
    if (ended := _end_said(seen)) is not None:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.reload-loss.ended"),
            effects=(Effect.LIMITS, Effect.PUNISHES),
            consequence=Message("consequence.said", {"text": ended}),
            proofs=(
                Proof(EvidenceKind.EXERCISED, Message("proof.reload-loss.ended", {"text": ended})),
            ),
        )
    is_kept = any(conduct.typed in text for text in stored.values())
    if is_kept and not _can_be_written(seen.after):
        return unclear(Message("reason.reload.begins-anew"))
    if any(carried(conduct.typed, sent) for sent in seen.saved):
        return unclear(Message("reason.reload.saved-elsewhere"))
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.reload-loss.restricted"),
        effects=(Effect.LIMITS,),
        proofs=(
            Proof(EvidenceKind.EXERCISED, Message("proof.reload-loss.lost", {"seconds": SECONDS})),
        ),
    )


def _can_be_written(state: PageState) -> bool:
    return any(field.standing == OPEN for field in state.fields.values())


def _end_said(seen: Observation) -> str | None:
    """How the page says that the test is over; None where a field can still be written in."""
    if seen.after is None or _can_be_written(seen.after) or not _can_be_written(seen.before):
        return None
    known = set(seen.before.lines)
    lines = (line for line in seen.after.lines if line not in known and ENDED.search(line))
    return next((line[:SAID_LIMIT] for line in lines), None)
