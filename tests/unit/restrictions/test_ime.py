from __future__ import annotations

import pytest

from pasteguard.judge.canaries import ASCII, DIGITS, HIRAGANA, JAPANESE, KATAKANA, LETTERS, NOTHING
from pasteguard.model.report import Outcome
from pasteguard.restrictions.ime.judge import judge_field
from tests.builders import (
    KANJI,
    arrived,
    cancelled,
    event,
    facts,
    lost,
    readable,
    reason,
    tried_on,
)


def test_composed_text_that_stays_is_allowed() -> None:
    verdict = readable(judge_field(tried_on(None, arrived("compose", KANJI))))
    assert verdict.outcome is Outcome.ALLOWED


def test_composed_text_that_is_lost_while_inserted_text_stays_restricts() -> None:
    evidence = tried_on(
        facts("text"),
        lost("compose", event("input"), canary=KANJI),
        arrived("insert-japanese", KANJI),
    )
    verdict = readable(judge_field(evidence))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].mechanism == "composition"


def test_an_input_for_latin_characters_is_not_made_for_japanese() -> None:
    refused = [lost("compose", canary=KANJI), lost("insert-japanese", canary=KANJI)]
    verdict = readable(judge_field(tried_on(facts("text"), *refused, arrived("insert"))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.no-japanese")


def test_an_input_that_takes_nothing_without_keys_restricts() -> None:
    refused = [lost("compose", canary=KANJI), lost("insert-japanese", canary=KANJI), lost("insert")]
    assert judge_field(tried_on(facts("text"), *refused)).outcome is Outcome.RESTRICTED


def test_an_essay_that_refuses_japanese_restricts_however_it_is_written() -> None:
    refused = [lost("compose", canary=KANJI), lost("insert-japanese", canary=KANJI)]
    verdict = readable(judge_field(tried_on(facts("textarea"), *refused, arrived("insert"))))
    assert verdict.outcome is Outcome.RESTRICTED


@pytest.mark.parametrize("kind", ["number", "email", "url", "tel", "password", "code-boxes"])
def test_fields_for_latin_values_are_not_judged(kind: str) -> None:
    verdict = readable(judge_field(tried_on(facts(kind), lost("compose", canary=KANJI))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.no-japanese")


@pytest.mark.parametrize("admits", [ASCII, DIGITS, LETTERS])
def test_a_field_of_a_smaller_alphabet_is_not_judged(admits: str) -> None:
    assert judge_field(tried_on(facts("text"), admits=admits)).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("admits", [KATAKANA, HIRAGANA, JAPANESE])
def test_a_field_for_a_reading_is_judged_by_what_is_composed(admits: str) -> None:
    kept = tried_on(facts("text"), arrived("compose", KANJI), admits=admits)
    assert judge_field(kept).outcome is Outcome.ALLOWED
    gone = tried_on(facts("text"), lost("compose", canary=KANJI), admits=admits)
    assert judge_field(gone).outcome is Outcome.RESTRICTED


def test_composing_in_a_readonly_or_disabled_field_is_not_applicable() -> None:
    readonly = judge_field(tried_on(facts(readonly=True), lost("compose"), admits=NOTHING))
    disabled = judge_field(tried_on(facts(disabled=True)))
    assert readonly.outcome is Outcome.NOT_APPLICABLE
    assert reason(disabled) == "reason.disabled"


def test_a_cancelled_beforeinput_is_the_mechanism() -> None:
    stopped = lost("compose", cancelled("beforeinput"), canary=KANJI)
    assert judge_field(tried_on(None, stopped)).proofs[0].mechanism == "beforeinput"
