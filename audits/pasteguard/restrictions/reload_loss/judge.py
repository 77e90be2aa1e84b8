"""A text is put in, time passes, and the page is reloaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.page_states import BACK, RELOAD, Conduct, PageState, Phase
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.canary_search import carried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.LEAVE})
SECONDS: Final = 35


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
