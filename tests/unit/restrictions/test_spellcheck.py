from __future__ import annotations

import pytest

from pasteguard.model.report import Effect, EvidenceKind, Outcome
from pasteguard.restrictions.spellcheck.judge import judge_field
from tests.builders import GUARD, attempt, blame, facts, readable, reason, tried_on

REFUSED = attempt("correct", canary=None, selected="cancelled", blame=(blame("preventDefault"),))
TAKEN = attempt("correct", canary=None)


@pytest.mark.parametrize("kind", ["textarea", "text", "search", "contenteditable", "quill"])
def test_a_field_with_nothing_said_is_checked(kind: str) -> None:
    verdict = readable(judge_field(tried_on(facts(kind), TAKEN)))
    assert verdict.outcome is Outcome.ALLOWED


def test_the_attribute_turns_checking_off() -> None:
    field = facts(spellcheck=False, spellcheck_from='<form spellcheck="false">')
    verdict = readable(judge_field(tried_on(field, TAKEN)))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert [(p.kind, p.mechanism, p.code) for p in verdict.proofs] == [
        (EvidenceKind.DECLARED, "attribute", '<form spellcheck="false">')
    ]


def test_the_attribute_turns_writing_aids_off() -> None:
    verdict = readable(judge_field(tried_on(facts(grammar="false"))))
    assert (verdict.outcome, verdict.proofs[0].detail.id) == (
        Outcome.RESTRICTED,
        "proof.grammar-off",
    )
    assert judge_field(tried_on(facts(grammar="true"))).outcome is Outcome.ALLOWED


def test_a_correction_that_is_cancelled_restricts_by_inference() -> None:
    verdict = readable(judge_field(tried_on(None, REFUSED)))
    assert verdict.outcome is Outcome.RESTRICTED
    assert (verdict.proofs[0].kind, verdict.proofs[0].source) == (EvidenceKind.INFERRED, GUARD)


def test_an_editor_may_handle_corrections_itself() -> None:
    assert judge_field(tried_on(facts("lexical"), REFUSED)).outcome is Outcome.ALLOWED


def test_every_reason_is_told() -> None:
    field = facts(spellcheck=False, grammar="false")
    verdict = readable(judge_field(tried_on(field, REFUSED)))
    assert [proof.detail.id for proof in verdict.proofs] == [
        "proof.spellcheck-off",
        "proof.grammar-off",
        "proof.correction-cancelled",
    ]


@pytest.mark.parametrize("kind", ["number", "email", "url", "tel", "password", "monaco", "ace"])
def test_text_that_browsers_do_not_check_is_not_judged(kind: str) -> None:
    verdict = readable(judge_field(tried_on(facts(kind, spellcheck=False))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.not-spellchecked")


def test_a_disabled_field_is_not_judged() -> None:
    verdict = readable(judge_field(tried_on(facts(disabled=True, spellcheck=False))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.disabled")
