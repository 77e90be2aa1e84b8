"""The verdict on taking text out: what the clipboard held afterwards, with its proofs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary, FieldEvidence, TextTrial
from pasteguard.judge.attempts import GONE, not_applicable, unclear, warning_of
from pasteguard.judge.canaries import share_found, squash
from pasteguard.judge.mechanisms import blame_for, cancelled_events, mechanism_of_taking
from pasteguard.judge.text_entry import act_names, consequence_of, stands_beside, tried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

SENTINEL: Final = "pasteguard clipboard before"
DECIDING_SHARE: Final = 1 / 3
WATERMARK_LENGTH: Final = 6
"""So many letters more on the clipboard than were selected are something the page added."""


def decides(trials: Sequence[TextTrial], lost: Sequence[TextTrial]) -> bool:
    """Whether what could not be taken is a question, or a good part of the page's running text.

    A cell of a table, or a note at the edge, says nothing of the rest.
    """
    letters, without = (sum(len(trial.text) for trial in some) for some in (trials, lost))
    return bool(lost) and (any(t.asks for t in lost) or without >= DECIDING_SHARE * letters)


def spared(lost: Sequence[TextTrial]) -> tuple[Proof, ...]:
    """What an ``allowed`` says of the few texts that could not be taken."""
    return tuple(
        Proof(
            EvidenceKind.EXERCISED,
            Message("proof.part-unselectable", {"text": trial.text[:60]}),
            code=trial.rule_code or trial.html,
        )
        for trial in lost[:1]
    )


def nothing_to_take(evidence: FieldEvidence, restriction: str) -> Verdict | None:
    """The verdict where there was no text in the field that could be copied or cut."""
    if evidence.facts.disabled:
        return not_applicable("reason.disabled")
    attempts = [a for a in evidence.attempts if a.act.split("-")[0] == restriction]
    if attempts and not any(a.before.strip() for a in attempts):
        return unclear(Message("reason.nothing-to-take"))
    return None


def clipboard_state(attempt: Attempt) -> str:
    """What copying brought: ``copied``, ``changed``, ``kept`` (nothing came), ``emptied``."""
    # An editor may keep its selection to itself: the longer of the two is what was selected.
    expected = max(attempt.selected, attempt.before, key=lambda text: len(squash(text)))
    return state_of(attempt.clipboard, expected, attempt.canary)


def state_of(clipboard: str | None, expected: str, canary: Canary | None) -> str:
    """Compares the clipboard with the text that was selected."""
    if clipboard is None or clipboard == SENTINEL:
        return "kept"
    if not clipboard.strip():
        return "emptied"
    got, wanted = squash(clipboard), squash(expected)
    if got == wanted or (got in wanted and len(got) * 2 >= len(wanted)):
        return "copied"
    words = canary.words if canary else ()
    if words and share_found(words, clipboard) == 1.0 and len(got) - len(wanted) < WATERMARK_LENGTH:
        return "copied"
    return "changed"


def judge_taking(restriction: str, attempts: list[Attempt], evidence: FieldEvidence) -> Verdict:
    """The verdict on copying or cutting from a field, from what the clipboard held afterwards."""
    attempts = [a for a in attempts if a.disturbance is None or a.disturbance in GONE]
    if not attempts:
        return unclear(Message("reason.not-seen"))
    if not any(attempt.before.strip() for attempt in attempts):
        return unclear(Message("reason.nothing-to-take"))
    states = {attempt.act: _state(attempt, evidence) for attempt in attempts}
    lost = [attempt for attempt in attempts if states[attempt.act] != "copied"]
    seen = [a for a in lost if a.disturbance is None and not _explains(a)]
    if seen:
        # Nothing came and nothing was cancelled: an editor of its own, or a selection we missed.
        if len(seen) == len(lost):
            return unclear(Message("reason.not-copied"))
        lost = [a for a in lost if a not in seen]
    fine = [attempt.act for attempt in attempts if states[attempt.act] == "copied"]
    if not lost:
        return Verdict(
            Outcome.ALLOWED,
            Message(f"judge.{restriction}.allowed"),
            proofs=(
                Proof(EvidenceKind.EXERCISED, Message("proof.copied", {"acts": act_names(*fine)})),
            ),
        )
    return _taking_restricted(restriction, lost, fine, states, evidence)


def _state(attempt: Attempt, evidence: FieldEvidence) -> str:
    """The clipboard's state; what came with the whole of a larger editor is ``copied``, too."""
    state = clipboard_state(attempt)
    is_whole = squash(attempt.before) in squash(attempt.clipboard or "")
    is_larger = any(stands_beside(each, evidence) for each in evidence.attempts)
    return "copied" if state == "changed" and is_whole and is_larger else state


def _explains(attempt: Attempt) -> bool:
    state = clipboard_state(attempt)
    return (
        state in ("changed", "emptied")
        or bool(cancelled_events(attempt, "copy", "cut", "keydown", "beforeinput"))
        or bool(attempt.blame)
    )


def _taking_restricted(
    restriction: str,
    lost: list[Attempt],
    fine: list[str],
    states: dict[str, str],
    evidence: FieldEvidence,
) -> Verdict:
    effects = {
        Effect.ALTERS if states[attempt.act] == "changed" else Effect.BLOCKS for attempt in lost
    }
    warned = warning_of(*(attempt.dialogs for attempt in lost))
    if warned:
        effects.add(Effect.WARNS)
    proofs = tuple(_taking_proof(attempt, states[attempt.act], evidence) for attempt in lost)
    results = [found for a in lost if (found := tried(evidence, a.act))]
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.{'partly' if fine else 'restricted'}"),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=warned or consequence_of(results),
        proofs=proofs,
    )


def _taking_proof(attempt: Attempt, state: str, evidence: FieldEvidence) -> Proof:
    mechanism = mechanism_of_taking(attempt, evidence.facts, state)
    blame = blame_for(attempt, mechanism) or next(iter(attempt.blame), None)
    return Proof(
        EvidenceKind.EXERCISED,
        Message(
            f"proof.clipboard.{state}",
            {"acts": act_names(attempt.act), "how": f"@mechanism.{mechanism or 'script'}"},
        ),
        mechanism,
        source=blame.source if blame else None,
        code=blame.code if blame else None,
    )
