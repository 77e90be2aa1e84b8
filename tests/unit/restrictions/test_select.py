from __future__ import annotations

from typing import Any

import pytest

from pasteguard.artifacts.fields import PageEvidence
from pasteguard.model.report import Effect, Message, Outcome
from pasteguard.restrictions.select.judge import judge_page
from tests.builders import GUARD, OTHER, blame, cancelled, readable, reason, text_trial

NOT_SELECTED: dict[str, Any] = {"selected": "", "selected_later": ""}


def test_text_that_stays_selected_is_allowed() -> None:
    verdict = readable(judge_page(PageEvidence(texts=(text_trial(),))))
    assert verdict.outcome is Outcome.ALLOWED


def test_a_drag_that_caught_most_of_a_line_is_enough() -> None:
    line = text_trial().line
    caught = text_trial(selected=line[3:-4], selected_later=line[3:-4])
    assert judge_page(PageEvidence(texts=(caught,))).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("trial", "mechanism"),
    [
        (text_trial(**NOT_SELECTED, style="none"), "css"),
        (text_trial(**NOT_SELECTED, events=(cancelled("selectstart"),)), "selection-script"),
        (text_trial(**NOT_SELECTED, events=(cancelled("mousedown"),)), "mouse-event"),
        (text_trial(**NOT_SELECTED, select_blame=(blame("removeAllRanges"),)), "selection-script"),
        (text_trial(selected_later=""), "selection-script"),
        (text_trial(**NOT_SELECTED), "overlay"),
    ],
)
def test_text_that_cannot_be_selected_is_blocked(trial: Any, mechanism: str) -> None:
    verdict = readable(judge_page(PageEvidence(texts=(trial,))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].mechanism == mechanism


def test_one_text_of_several_that_cannot_be_selected_restricts() -> None:
    texts = (text_trial(), text_trial(**NOT_SELECTED, style="none"), text_trial())
    assert judge_page(PageEvidence(texts=texts)).outcome is Outcome.RESTRICTED


def test_a_style_is_shown_by_its_rule_and_a_script_by_its_code() -> None:
    styled = text_trial(
        **NOT_SELECTED, style="none", rule=GUARD, rule_code="* { user-select: none }"
    )
    scripted = text_trial(**NOT_SELECTED, select_blame=(blame("removeAllRanges", OTHER),))
    by_style = judge_page(PageEvidence(texts=(styled,))).proofs[0]
    by_script = judge_page(PageEvidence(texts=(scripted,))).proofs[0]
    assert (by_style.source, by_style.code) == (GUARD, "* { user-select: none }")
    assert (by_script.source, by_script.code) == (OTHER, "the code;")


def test_a_selection_that_is_taken_away_is_told_apart_from_none() -> None:
    taken = readable(judge_page(PageEvidence(texts=(text_trial(selected_later=""),))))
    none = readable(judge_page(PageEvidence(texts=(text_trial(**NOT_SELECTED),))))
    assert taken.proofs[0].detail.id == "proof.deselected"
    assert none.proofs[0].detail.id == "proof.unselectable"


def test_a_selection_that_cannot_be_seen_is_altered() -> None:
    verdict = readable(judge_page(PageEvidence(texts=(text_trial(invisible=True),))))
    assert (verdict.summary.id, verdict.effects) == ("judge.select.invisible", (Effect.ALTERS,))
    assert verdict.proofs[0].mechanism == "css"


def test_a_dialog_on_selecting_warns() -> None:
    warned = text_trial(**NOT_SELECTED, dialogs=("No selecting!",))
    verdict = readable(judge_page(PageEvidence(texts=(warned,))))
    assert verdict.effects == (Effect.BLOCKS, Effect.WARNS)
    assert verdict.consequence == Message("consequence.dialog-said", {"text": "No selecting!"})


def test_a_page_without_text_is_not_judged() -> None:
    verdict = readable(judge_page(PageEvidence()))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.no-text")


@pytest.mark.parametrize("texts", [(), (text_trial(text="Start"),)])
def test_a_question_that_may_be_drawn_is_unclear(texts: Any) -> None:
    verdict = readable(judge_page(PageEvidence(texts=texts, drawings=("<canvas>",))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.drawn-text")


def test_a_picture_beside_enough_text_changes_nothing() -> None:
    page = PageEvidence(texts=(text_trial(),), drawings=("<img>",))
    assert judge_page(page).outcome is Outcome.ALLOWED
