from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Attempt, Event
from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.undo.judge import judge_field
from tests.builders import (
    arrived,
    attempt,
    cancelled,
    event,
    facts,
    lost,
    readable,
    reason,
    taken_back,
    tried_on,
)


def test_a_word_that_goes_with_undo_is_allowed() -> None:
    verdict = readable(judge_field(tried_on(None, taken_back("undo", after_ms=80))))
    assert verdict.outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("stopped", "mechanism"),
    [
        (cancelled("keydown", key="z"), "keydown"),
        (cancelled("keydown", key="Z"), "keydown"),
        (cancelled("beforeinput", input="historyUndo"), "beforeinput"),
    ],
)
def test_a_word_that_stays_because_undo_is_cancelled_restricts(
    stopped: Event, mechanism: str
) -> None:
    verdict = readable(judge_field(tried_on(None, arrived("undo", events=(stopped,)))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].mechanism == mechanism


@pytest.mark.parametrize("other", [event("keydown", key="z"), cancelled("keydown", key="Control")])
def test_a_word_that_stays_though_nobody_was_seen_to_keep_it_is_unclear(other: Event) -> None:
    verdict = readable(judge_field(tried_on(None, arrived("undo", events=(other,)))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.undo-without-effect")


def test_a_word_that_the_page_puts_back_restricts() -> None:
    shown = [(0, ""), (2, "zorbikelu"), (80, ""), (81, "zorbikelu")]
    verdict = readable(judge_field(tried_on(None, attempt("undo", *shown))))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].mechanism == "input-revert"


def test_undo_where_nothing_could_be_written_is_unclear() -> None:
    verdict = readable(judge_field(tried_on(None, lost("undo"))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.nothing-to-undo")


def test_undo_that_was_not_tried_or_not_seen_is_unclear() -> None:
    assert reason(readable(judge_field(tried_on()))) == "reason.not-tried"
    unseen = tried_on(None, lost("undo", focused=False))
    assert reason(readable(judge_field(unseen))) == "reason.not-seen"


def test_undo_in_boxes_for_a_code_is_not_applicable() -> None:
    verdict = readable(judge_field(tried_on(facts("code-boxes", boxes=6))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.short-answer")


def test_undo_in_a_readonly_or_disabled_field_is_not_applicable() -> None:
    readonly = readable(judge_field(tried_on(facts(readonly=True), lost("undo"), admits=NOTHING)))
    disabled = readable(judge_field(tried_on(facts(disabled=True))))
    assert (readonly.outcome, reason(readonly)) == (Outcome.NOT_APPLICABLE, "reason.readonly")
    assert (disabled.outcome, reason(disabled)) == (Outcome.NOT_APPLICABLE, "reason.disabled")


@pytest.mark.parametrize("quick", [taken_back("undo", after_ms=80), lost("undo")])
def test_a_word_that_stays_since_the_field_was_drawn_anew_restricts(quick: Attempt) -> None:
    later = arrived("undo-after-pause", noted="replaced")
    verdict = readable(judge_field(tried_on(None, quick, later)))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.undo.forgotten")


@pytest.mark.parametrize(
    "later",
    [arrived("undo-after-pause"), taken_back("undo-after-pause", after_ms=80, noted="replaced")],
)
def test_a_field_that_stays_or_forgets_nothing_is_no_fault(later: Attempt) -> None:
    evidence = tried_on(None, taken_back("undo", after_ms=80), later)
    assert judge_field(evidence).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("inserted", "outcome"),
    [
        (taken_back("undo-inserted", after_ms=80), Outcome.RESTRICTED),
        (arrived("undo-inserted"), Outcome.UNCLEAR),
        (lost("undo-inserted"), Outcome.UNCLEAR),
    ],
)
def test_a_typed_word_that_stays_is_lost_where_another_one_is_undone(
    inserted: Attempt, outcome: Outcome
) -> None:
    verdict = readable(judge_field(tried_on(None, arrived("undo"), inserted)))
    assert verdict.outcome is outcome
    if outcome is Outcome.RESTRICTED:
        assert verdict.summary.id == "judge.undo.rewritten"
