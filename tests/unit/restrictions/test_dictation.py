from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Event
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
