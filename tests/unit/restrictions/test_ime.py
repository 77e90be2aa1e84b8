from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.judge.canaries import ASCII, DIGITS, HIRAGANA, JAPANESE, KATAKANA, LETTERS, NOTHING
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.ime.judge import judge_field
from tests.builders import (
    KANJI,
    arrived,
    attempt,
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


PAIR: Final = Canary("朝霧森山川風雪灯", ("朝霧森山", "川風雪灯"), "japanese-pair")
LINES: Final = Canary("朝霧森山\n川風雪灯", PAIR.words, "japanese-lines")
LEAKY: Final = attempt("compose", (0, ""), (2, "asakiri朝霧森山"), canary=KANJI)


def test_letters_that_stay_beside_the_text_restrict_where_inserting_leaves_none() -> None:
    evidence = tried_on(None, LEAKY, arrived("insert-japanese", KANJI))
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.ime.leaked")
    assert verdict.effects == (Effect.ALTERS,)
    assert verdict.proofs[0].detail.values["text"] == "asakiri"


@pytest.mark.parametrize(
    "control",
    [(), (lost("insert-japanese", canary=KANJI),), (replace(LEAKY, act="insert-japanese"),)],
)
def test_without_a_control_letters_accuse_nobody(control: tuple[Attempt, ...]) -> None:
    assert judge_field(tried_on(None, LEAKY, *control)).outcome is not Outcome.RESTRICTED


def test_a_composition_that_a_pause_breaks_is_said_so() -> None:
    slow = replace(LEAKY, act="compose-slowly")
    evidence = tried_on(None, arrived("compose", KANJI), slow, arrived("insert-japanese", KANJI))
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.ime.pause")


@pytest.mark.parametrize(
    ("changes", "how"),
    [
        ({"noted": "shut"}, "shut"),
        ({"events": (event("submit"),)}, "sent"),
        ({"sent": ("https://test.example/send",)}, "sent"),
        ({"disturbance": "navigated"}, "left"),
        ({"dialogs": ("Send?",)}, "dialog"),
    ],
)
def test_the_enter_that_commits_restricts_where_it_does_more(
    changes: dict[str, Any], how: str
) -> None:
    evidence = tried_on(None, arrived("compose", KANJI), arrived("compose-enter", PAIR, **changes))
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.ime.enter")
    assert verdict.proofs[0].detail.id == f"proof.ime.enter.{how}"


def test_the_platform_is_in_the_proofs() -> None:
    evidence = tried_on(
        None,
        arrived("compose", KANJI),
        arrived("compose-enter", PAIR, noted="shut"),
        arrived("compose-enter-windows", PAIR),
    )
    verdict = readable(judge_field(evidence))
    acts = [proof.detail.values["acts"] for proof in verdict.proofs]
    assert acts == ["@act.compose-enter", "@act.compose @act.compose-enter-windows"]


def test_a_page_that_asks_at_every_composition_does_not_ask_because_of_enter() -> None:
    asked: dict[str, Any] = {"dialogs": ("Hello",)}
    evidence = tried_on(
        None, arrived("compose", KANJI, **asked), arrived("compose-enter", PAIR, **asked)
    )
    assert judge_field(evidence).outcome is Outcome.ALLOWED


def test_a_draft_that_is_saved_all_the_time_accuses_nobody() -> None:
    saving: dict[str, Any] = {"sent": ("https://test.example/draft",)}
    evidence = tried_on(
        None,
        arrived("type", **saving),
        arrived("compose", KANJI),
        arrived("compose-enter", PAIR, **saving),
    )
    assert judge_field(evidence).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("typed", "restricts"), [("朝霧森山\n川風雪灯", True), ("朝霧森山川風雪灯", False)]
)
def test_a_new_line_is_owed_where_enter_brings_one_with_nothing_composed(
    typed: str, restricts: bool
) -> None:
    evidence = tried_on(
        None,
        arrived("compose", KANJI),
        attempt("compose-lines", (0, ""), (2, "朝霧森山川風雪灯"), canary=LINES),
        attempt("type-lines", (0, ""), (2, typed), canary=LINES),
    )
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome is Outcome.RESTRICTED) is restricts
    assert not restricts or verdict.summary.id == "judge.ime.line"
