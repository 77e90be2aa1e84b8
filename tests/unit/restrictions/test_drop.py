from __future__ import annotations

from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Outcome
from pasteguard.restrictions.drop.judge import judge_field
from tests.builders import arrived, cancelled, facts, lost, readable, reason, tried_on


def test_a_dropped_text_that_stays_is_allowed() -> None:
    assert readable(judge_field(tried_on(None, arrived("drop")))).outcome is Outcome.ALLOWED


def test_a_cancelled_drop_restricts() -> None:
    verdict = readable(judge_field(tried_on(None, lost("drop", cancelled("drop")))))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].mechanism == "drop-event"


def test_a_drag_that_is_refused_before_the_drop_restricts() -> None:
    verdict = readable(judge_field(tried_on(None, lost("drop", cancelled("dragover")))))
    assert verdict.proofs[0].mechanism == "drag-event"


def test_a_field_that_refuses_only_pasting_allows_dropping() -> None:
    evidence = tried_on(None, arrived("drop"), lost("paste", cancelled("paste")))
    assert judge_field(evidence).outcome is Outcome.ALLOWED


def test_drop_on_a_readonly_or_disabled_field_is_not_applicable() -> None:
    readonly = readable(judge_field(tried_on(facts(readonly=True), lost("drop"), admits=NOTHING)))
    disabled = readable(judge_field(tried_on(facts(disabled=True))))
    assert (readonly.outcome, reason(readonly)) == (Outcome.NOT_APPLICABLE, "reason.readonly")
    assert (disabled.outcome, reason(disabled)) == (Outcome.NOT_APPLICABLE, "reason.disabled")


def test_a_box_for_one_character_takes_one_of_what_is_dropped_in_every_browser() -> None:
    boxes = facts("code-boxes", boxes=6)
    verdict = readable(judge_field(tried_on(boxes, lost("drop", cancelled("drop")))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.short-answer")
