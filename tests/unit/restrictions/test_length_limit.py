from __future__ import annotations

import pytest

from pasteguard.model.report import Effect, EvidenceKind, Outcome
from pasteguard.restrictions.length_limit.judge import judge_field
from tests.builders import (
    LONG,
    arrived,
    blame,
    cancelled,
    cut_short,
    facts,
    lost,
    readable,
    reason,
    tried_on,
)


def test_a_long_text_that_fits_is_allowed() -> None:
    verdict = readable(judge_field(tried_on(None, arrived("paste-long", LONG))))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.summary.values["length"] == len(LONG.text)


def test_a_long_text_that_fits_when_it_is_written_is_allowed_though_pasting_is_blocked() -> None:
    blocked = lost("paste-long", cancelled("paste"), canary=LONG)
    verdict = readable(judge_field(tried_on(None, blocked, arrived("write-long", LONG))))
    assert verdict.outcome is Outcome.ALLOWED


def test_a_declared_limit_is_told_with_its_number() -> None:
    verdict = readable(judge_field(tried_on(facts(maxlength=300), cut_short())))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.LIMITS,))
    assert verdict.summary.values["limit"] == 300
    assert (verdict.proofs[0].kind, verdict.proofs[0].mechanism) == (
        EvidenceKind.DECLARED,
        "attribute",
    )


def test_a_limit_kept_by_script_is_exercised_and_counted() -> None:
    cut = cut_short("write-long", blame=(blame("set value"),))
    verdict = readable(judge_field(tried_on(None, cut_short("paste-long"), cut)))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.LIMITS,))
    assert verdict.summary.values["limit"] == len(cut.snapshots[-1].text)
    assert verdict.proofs[0].kind is EvidenceKind.EXERCISED
    assert verdict.proofs[0].source == blame("set value").source


def test_a_paste_that_is_blocked_tells_nothing_of_the_length() -> None:
    verdict = readable(judge_field(tried_on(None, lost("paste-long", cancelled("paste")))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-seen")


def test_a_length_that_was_not_tried_is_unclear() -> None:
    verdict = readable(judge_field(tried_on()))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-tried")


@pytest.mark.parametrize("kind", ["number", "email", "url", "tel", "password"])
def test_a_field_for_a_short_value_is_not_judged(kind: str) -> None:
    verdict = readable(judge_field(tried_on(facts(kind, maxlength=20))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.short-answer")


def test_boxes_for_a_code_are_not_judged() -> None:
    verdict = judge_field(tried_on(facts("code-boxes", boxes=6, maxlength=1)))
    assert verdict.outcome is Outcome.NOT_APPLICABLE


def test_a_disabled_field_is_not_judged() -> None:
    verdict = judge_field(tried_on(facts(disabled=True, maxlength=300)))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.disabled")
