"""Copying: what a candidate wrote in a field, and the question on the page."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import FieldEvidence, PageEvidence, TextTrial
from pasteguard.judge.attempts import not_applicable, unclear, warning_of
from pasteguard.judge.text_entry import tried
from pasteguard.judge.text_taking import (
    SENTINEL,
    decides,
    judge_taking,
    nothing_to_take,
    spared,
    state_of,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

ACTS: Final = ("copy", "copy-menu")
"""By keyboard, and from the menu."""


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where what was written does not reach the clipboard, or not as it was."""
    if evidence.facts.kind == "password" or evidence.facts.boxes:
        return not_applicable("reason.copy-not-expected")
    if (stopped := nothing_to_take(evidence, "copy")) is not None:
        return stopped
    attempts = [found.attempt for act in ACTS if (found := tried(evidence, act))]
    if not attempts:
        return unclear(Message("reason.not-tried"))
    return judge_taking("copy", attempts, evidence)


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where a question's text does not reach the clipboard, or not as it was."""
    trials = [trial for trial in page.texts if trial.clipboard is not None]
    if not page.texts:
        return not_applicable("reason.no-text")
    if not trials:
        return unclear(Message("reason.not-tried"))
    lost = [trial for trial in trials if _text_state(trial) != "copied"]
    if not decides(trials, lost):
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.copy.page.allowed"),
            proofs=(
                Proof(EvidenceKind.EXERCISED, Message("proof.copied", {"acts": "@act.copy-text"})),
                *spared(lost),
            ),
        )
    worst = lost[0]
    state = _text_state(worst)
    if not worst.selected:
        return _unselectable(worst)
    if worst.clipboard == SENTINEL and not _was_stopped(worst):
        return unclear(Message("reason.not-copied"))
    blame = next(iter(worst.copy_blame), None)
    mechanism = _text_mechanism(worst, state)
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.copy.page.{'altered' if state == 'changed' else 'restricted'}"),
        effects=(Effect.ALTERS if state == "changed" else Effect.BLOCKS,)
        + ((Effect.WARNS,) if worst.dialogs else ()),
        consequence=warning_of(worst.dialogs),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(
                    f"proof.clipboard.{state}",
                    {"acts": "@act.copy-text", "how": f"@mechanism.{mechanism}"},
                ),
                mechanism,
                source=blame.source if blame else None,
                code=blame.code if blame else worst.html,
            ),
        ),
    )


def _was_stopped(trial: TextTrial) -> bool:
    stopped = any(event.cancelled and event.type in ("copy", "keydown") for event in trial.events)
    return stopped or bool(trial.copy_blame)


def _text_state(trial: TextTrial) -> str:
    by_keys = state_of(trial.clipboard, trial.selected or trial.line, None)
    if by_keys != "copied" or trial.clipboard_by_menu is None:
        return by_keys
    return state_of(trial.clipboard_by_menu, trial.selected or trial.line, None)


def _text_mechanism(trial: TextTrial, state: str) -> str:
    cancelled = {event.type for event in trial.events if event.cancelled}
    if "copy" in cancelled:
        return "copy-event"
    if "keydown" in cancelled:
        return "keydown"
    return "clipboard-write" if state in ("changed", "emptied") else "script"


def _unselectable(trial: TextTrial) -> Verdict:
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.copy.page.unselectable"),
        effects=(Effect.BLOCKS,),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.unselectable"),
                "css" if trial.style == "none" else "selection-script",
                source=trial.rule,
                code=trial.rule_code or trial.html,
            ),
        ),
    )
