"""Selecting the question's text with the mouse."""

from __future__ import annotations

from pasteguard.artifacts.fields import PageEvidence, TextTrial
from pasteguard.judge.attempts import not_applicable, unclear, warning_of
from pasteguard.judge.canaries import squash
from pasteguard.judge.text_taking import decides, spared
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where a piece of the running text cannot be selected, or loses the selection."""
    trials = page.texts
    if not trials:
        if page.drawings:
            return unclear(Message("reason.drawn-text"))
        return not_applicable("reason.no-text")
    lost = [trial for trial in trials if not stays_selected(trial)]
    hidden = [trial for trial in trials if trial.invisible and stays_selected(trial)]
    if not decides(trials, [*lost, *hidden]):
        if page.drawings and sum(len(trial.text) for trial in trials) < 40:
            return unclear(Message("reason.drawn-text"))
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.select.allowed"),
            proofs=(
                Proof(EvidenceKind.EXERCISED, Message("proof.selected")),
                *spared([*lost, *hidden]),
            ),
        )
    if not lost:
        return _restricted(hidden[0], Effect.ALTERS, "judge.select.invisible", "proof.invisible")
    detail = "proof.deselected" if lost[0].selected else "proof.unselectable"
    return _restricted(lost[0], Effect.BLOCKS, "judge.select.restricted", detail)


def stays_selected(trial: TextTrial) -> bool:
    """Whether most of the line that was dragged over was selected, and stayed so."""
    wanted = max(1, len(squash(trial.line)) // 2)
    return min(len(squash(trial.selected)), len(squash(trial.selected_later))) >= wanted


def mechanism_of(trial: TextTrial) -> str:
    """How the page does it."""
    if trial.style == "none":
        return "css"
    cancelled = {event.type for event in trial.events if event.cancelled}
    if "selectstart" in cancelled:
        return "selection-script"
    if "mousedown" in cancelled:
        return "mouse-event"
    if trial.selected or trial.select_blame:
        return "selection-script"
    return "overlay"


def _restricted(trial: TextTrial, effect: Effect, summary: str, detail: str) -> Verdict:
    mechanism = "css" if trial.invisible and stays_selected(trial) else mechanism_of(trial)
    blame = next(iter(trial.select_blame), None)
    source = trial.rule if mechanism == "css" else blame.source if blame else None
    code = trial.rule_code if mechanism == "css" else blame.code if blame else None
    return Verdict(
        Outcome.RESTRICTED,
        Message(summary),
        effects=(effect,) + ((Effect.WARNS,) if trial.dialogs else ()),
        consequence=warning_of(trial.dialogs),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(detail, {"text": trial.line[:60]}),
                mechanism,
                source=source,
                code=code or trial.html,
            ),
        ),
    )
