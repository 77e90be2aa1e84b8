"""Copying: what a candidate wrote in a field, and the question on the page."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary, FieldEvidence, PageEvidence, TextTrial
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.attempts import GONE, not_applicable, unclear
from pasteguard.judge.canaries import share_found, squash
from pasteguard.judge.mechanisms import blame_for, cancelled_events, mechanism_of_taking
from pasteguard.judge.text_entry import act_names, consequence_of, tried
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

SENTINEL: Final = "pasteguard clipboard before"
WATERMARK_LENGTH: Final = 6
"""So many letters more on the clipboard than were selected are something the page added."""


async def copy_by_keyboard(stage: Stage, canary: Canary | None) -> None:
    """Control+A, Control+C, or with Command on a Mac; looks again later where ``patience_s`` is."""
    del canary
    await stage.clipboard.write(SENTINEL)
    await stage.select_all()
    await stage.hands.press("c", control=True, command="copy")
    if stage.patience_s > 0:
        # Some pages empty the clipboard a moment after the copy.
        await stage.pause(LATER_S)
    stage.clipboard_after = await stage.clipboard.read_new(SENTINEL)


async def copy_from_menu(stage: Stage, canary: Canary | None) -> None:
    """The context menu's Copy: the page sees no key."""
    del canary
    await stage.clipboard.write(SENTINEL)
    await stage.select_all()
    await stage.hands.choose("Copy")
    stage.clipboard_after = await stage.clipboard.read_new(SENTINEL)


LATER_S: Final = 0.5
FIELD_ACTS: Final = (
    FieldAct(100, "copy", None, copy_by_keyboard, adds=False),
    FieldAct(110, "copy-menu", None, copy_from_menu, adds=False),
)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where what was written does not reach the clipboard, or not as it was."""
    if evidence.facts.kind == "password" or evidence.facts.boxes:
        return not_applicable("reason.copy-not-expected")
    if (stopped := nothing_to_take(evidence, "copy")) is not None:
        return stopped
    attempts = [found.attempt for act in FIELD_ACTS if (found := tried(evidence, act.name))]
    if not attempts:
        return unclear(Message("reason.not-tried"))
    return judge_taking("copy", attempts, evidence)


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
    states = {attempt.act: clipboard_state(attempt) for attempt in attempts}
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
    if any(attempt.dialogs for attempt in lost):
        effects.add(Effect.WARNS)
    proofs = tuple(_taking_proof(attempt, states[attempt.act], evidence) for attempt in lost)
    results = [found for a in lost if (found := tried(evidence, a.act))]
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.{'partly' if fine else 'restricted'}"),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=Message("consequence.dialog")
        if Effect.WARNS in effects
        else consequence_of(results),
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


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where a question's text does not reach the clipboard, or not as it was."""
    trials = [trial for trial in page.texts if trial.clipboard is not None]
    if not page.texts:
        return not_applicable("reason.no-text")
    if not trials:
        return unclear(Message("reason.not-tried"))
    lost = [trial for trial in trials if _text_state(trial) != "copied"]
    if not lost:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.copy.page.allowed"),
            proofs=(
                Proof(EvidenceKind.EXERCISED, Message("proof.copied", {"acts": "@act.copy-text"})),
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
        consequence=Message("consequence.dialog") if worst.dialogs else None,
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
