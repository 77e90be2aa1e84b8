from __future__ import annotations

from typing import Any

import pytest

from pasteguard.artifacts.fields import KeyTrial, PageEvidence
from pasteguard.model.report import Effect, Message, Outcome
from pasteguard.restrictions.shortcuts.judge import judge_page
from tests.builders import GUARD, blame, readable, reason


def pressed(keys: str, *, cancelled: bool = False, **changes: Any) -> KeyTrial:
    return KeyTrial(keys, "page", cancelled, **changes)


def judged(*keys: KeyTrial) -> Any:
    return readable(judge_page(PageEvidence(keys=keys)))


def test_keys_that_nobody_cancels_are_allowed() -> None:
    verdict = judged(pressed("Ctrl+F"), pressed("F12"), pressed("Tab"))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.proofs[0].detail.values["keys"] == "Ctrl+F, F12, Tab"


@pytest.mark.parametrize("keys", ["Ctrl+P", "Ctrl+Shift+I", "F12", "Tab"])
def test_a_key_that_is_cancelled_is_blocked_and_named(keys: str) -> None:
    stopped = pressed(keys, cancelled=True, blame=(blame("preventDefault"),))
    verdict = judged(pressed("Ctrl+F"), stopped)
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.summary == Message("judge.shortcuts.restricted", {"keys": keys})
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("keydown", GUARD)


def test_a_key_tried_in_several_places_is_named_once() -> None:
    verdict = judged(pressed("F5", cancelled=True), pressed("F5", cancelled=True))
    assert verdict.summary.values["keys"] == "F5"


def test_a_page_that_saves_a_draft_with_its_own_key_restricts_nothing() -> None:
    verdict = judged(pressed("Ctrl+S", cancelled=True), pressed("Ctrl+P"))
    assert verdict.outcome is Outcome.ALLOWED


def test_a_key_that_was_cancelled_is_no_proof_that_keys_work() -> None:
    verdict = judged(pressed("Ctrl+S", cancelled=True), pressed("Ctrl+P"))
    assert verdict.proofs[0].detail.values["keys"] == "Ctrl+P"


def test_saving_is_named_with_the_others_where_more_is_cancelled() -> None:
    verdict = judged(pressed("Ctrl+S", cancelled=True), pressed("Ctrl+P", cancelled=True))
    assert verdict.summary.values["keys"] == "Ctrl+S, Ctrl+P"


def test_a_dialog_on_a_key_warns() -> None:
    verdict = judged(pressed("F12", cancelled=True, dialogs=("Developer tools are forbidden",)))
    assert verdict.effects == (Effect.BLOCKS, Effect.WARNS)
    assert verdict.consequence == Message(
        "consequence.dialog-said", {"text": "Developer tools are forbidden"}
    )


def test_keys_that_were_not_tried_are_unclear() -> None:
    verdict = judged()
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-tried")
