from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Attempt, Event
from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Outcome
from pasteguard.restrictions.dictation.judge import judge_field
from tests.builders import arrived, cancelled, event, facts, lost, readable, reason, tried_on


def test_text_that_no_key_brings_and_that_stays_is_allowed() -> None:
    assert readable(judge_field(tried_on(None, arrived("insert")))).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("seen", "mechanism"),
    [(cancelled("beforeinput"), "beforeinput"), (event("input"), "input-revert")],
)
def test_text_that_no_key_brings_and_that_is_lost_restricts(seen: Event, mechanism: str) -> None:
    verdict = readable(judge_field(tried_on(None, lost("insert", seen))))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].mechanism == mechanism


def test_a_sample_inserted_to_understand_typing_does_not_count() -> None:
    assert judge_field(tried_on(None, lost("insert-sample"))).outcome is Outcome.UNCLEAR


def test_dictation_on_a_readonly_or_disabled_field_is_not_applicable() -> None:
    readonly = readable(judge_field(tried_on(facts(readonly=True), lost("insert"), admits=NOTHING)))
    disabled = readable(judge_field(tried_on(facts(disabled=True))))
    assert (readonly.outcome, reason(readonly)) == (Outcome.NOT_APPLICABLE, "reason.readonly")
    assert (disabled.outcome, reason(disabled)) == (Outcome.NOT_APPLICABLE, "reason.disabled")


def test_text_that_is_lost_after_a_pause_restricts_where_typed_text_stays() -> None:
    evidence = tried_on(
        None, arrived("insert"), lost("insert-after-pause"), arrived("type-after-pause")
    )
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.dictation.partly")


@pytest.mark.parametrize("control", [(), (lost("type-after-pause"),)])
def test_a_field_that_takes_nothing_after_a_pause_says_nothing_of_keys(
    control: tuple[Attempt, ...],
) -> None:
    evidence = tried_on(None, arrived("insert"), lost("insert-after-pause"), *control)
    assert judge_field(evidence).outcome is Outcome.ALLOWED


def test_a_field_that_only_keys_on_the_screen_fill_keeps_dictation_out() -> None:
    evidence = tried_on(facts(readonly=True), lost("insert"), arrived("on-screen-keys"))
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.proofs[0].mechanism) == (Outcome.RESTRICTED, "attribute")
    assert verdict.proofs[-1].detail.values["acts"] == "@act.on-screen-keys"
