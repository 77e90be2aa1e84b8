"""A page is judged by what it asks of the browser, by itself or on the way to the test."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.page_states import QUIET, REFUSAL, SUBMIT, Conduct
from pasteguard.judge.permissions import (
    Asked,
    acted_on,
    asked,
    judge_asking,
    judge_finding_out,
    wants,
)
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Effect, Message, Outcome
from tests.builders import GUARD, readable, reason
from tests.conduct_builders import (
    bare,
    call,
    conduct,
    consequence,
    details,
    gone,
    handed_in,
    pressed,
    restricts,
    seen,
    sent,
    state,
)

CAMERA = call("getUserMedia", '{"video": true}')
FLAG = call("navigator.webdriver")
WORDS = r"webdriver|automat|\bbots?\b"


def camera(page: Conduct) -> Verdict:
    return readable(judge_asking("camera", page, asked(page, "getUserMedia")))


def automation(page: Conduct) -> Verdict:
    return readable(
        judge_finding_out("automation", page, asked(page, "navigator.webdriver"), WORDS)
    )


def test_calls_are_gathered_from_arrival_watching_and_presses() -> None:
    page = conduct(
        seen("tab-switch", calls=(CAMERA,)), pressed("Start", CAMERA), calls=(CAMERA, FLAG)
    )
    assert [each.pressed for each in asked(page, "getUserMedia")] == ["", "", "Start"]


def test_calls_of_the_visit_that_refuses_are_the_same_calls_again() -> None:
    assert asked(conduct(seen(REFUSAL, calls=(CAMERA,))), "getUserMedia") == []


@pytest.mark.parametrize(
    ("button", "is_optional"),
    [
        ("Start the test", False),
        ("Allow the camera", False),
        ("試験を開始", False),
        ("Record an introduction (optional)", True),
        ("Preview", True),
        ("カメラのお試し", True),
        ("", False),
    ],
)
def test_a_button_says_whether_it_has_to_be_pressed(button: str, is_optional: bool) -> None:
    assert Asked(CAMERA, button).is_optional is is_optional


@pytest.mark.parametrize(
    ("constraints", "video", "audio"),
    [
        ('{"video": true}', True, False),
        ('{"video": false, "audio": true}', False, True),
        ('{"video": {"facingMode": "user"}, "audio": {}}', True, True),
        ('{"video": null}', False, False),
        ("", False, False),
        ("[]", False, False),
        ('{"audio": {"deviceId": "cut of', False, True),
    ],
)
def test_constraints_tell_which_device_is_wanted(
    constraints: str, video: bool, audio: bool
) -> None:
    need = Asked(call("getUserMedia", constraints))
    assert (wants(need, "video"), wants(need, "audio")) == (video, audio)


def test_a_page_that_was_not_watched_is_unclear() -> None:
    for judge in (camera, automation):
        assert reason(judge(bare(calls=(CAMERA, FLAG)))) == "reason.not-tried"


def test_a_page_that_does_not_ask_is_allowed() -> None:
    verdict = camera(conduct(pressed("Start")))
    assert (verdict.outcome, details(verdict)) == (Outcome.ALLOWED, ["proof.not-asked"])


def test_a_page_that_asks_by_itself_requires() -> None:
    verdict = camera(conduct(calls=(CAMERA,)))
    assert restricts(verdict, [Effect.REQUIRES])
    assert (details(verdict), verdict.proofs[0].source) == (["proof.asked"], GUARD)


def test_a_page_that_asks_on_the_way_to_the_test_requires_and_names_the_button() -> None:
    verdict = camera(conduct(pressed("Start the test", CAMERA)))
    assert restricts(verdict, [Effect.REQUIRES])
    assert verdict.proofs[0].detail == Message(
        "proof.asked.pressed", {"call": "getUserMedia", "button": "Start the test"}
    )


def test_a_page_that_asks_after_an_optional_button_is_unclear() -> None:
    verdict = camera(conduct(pressed("Test your camera", CAMERA)))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.asks-optionally")


def test_an_optional_button_excuses_no_other_call() -> None:
    page = conduct(pressed("Test your camera", CAMERA), pressed("Start", CAMERA))
    assert camera(page).outcome is Outcome.RESTRICTED


def test_what_the_page_says_on_a_refusal_is_the_consequence() -> None:
    refusal = seen(REFUSAL, state("Without a camera you cannot take this test."))
    verdict = camera(conduct(pressed("Start", CAMERA), refusal))
    assert verdict.consequence == Message(
        "consequence.said", {"text": "Without a camera you cannot take this test."}
    )
    assert details(verdict) == ["proof.asked.pressed", "proof.act-said"]


def test_a_refusal_that_the_page_passes_over_has_no_consequence() -> None:
    verdict = camera(conduct(pressed("Start", CAMERA), seen(REFUSAL)))
    assert restricts(verdict, [Effect.REQUIRES])
    assert verdict.consequence is None


def test_a_clock_that_differs_between_two_visits_is_not_said_on_a_refusal() -> None:
    ticking = seen(QUIET, state("29:58 left"), before=state("30:00 left"))
    refusal = seen(REFUSAL, state("29:31 left"))
    verdict = camera(bare(ticking, pressed("Start", CAMERA), refusal))
    assert verdict.consequence is None


def test_a_refused_visit_that_broke_off_changes_no_verdict() -> None:
    verdict = camera(conduct(pressed("Start", CAMERA), gone(REFUSAL, "hung")))
    assert restricts(verdict, [Effect.REQUIRES])


def test_a_page_that_only_reads_is_unclear() -> None:
    verdict = automation(conduct(calls=(FLAG,)))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.only-read")
    assert verdict.proofs[0].source == GUARD


def test_words_on_a_page_that_reads_nothing_mean_nothing() -> None:
    page = conduct(seen("tab-switch", state("Write about a bot that helps you.")))
    assert automation(page).outcome is Outcome.ALLOWED


def test_what_was_found_out_and_shown_warns() -> None:
    page = conduct(seen("tab-switch", state("Automated browsers are not allowed.")), calls=(FLAG,))
    verdict = automation(page)
    assert restricts(verdict, [Effect.WARNS])
    assert consequence(verdict) == "consequence.said"


@pytest.mark.parametrize("moment", ["arrival", SUBMIT])
def test_what_was_found_out_and_sent_records(moment: str) -> None:
    told = sent('{"webdriver": true}')
    page = (
        conduct(calls=(FLAG,), arrival=(told,))
        if moment == "arrival"
        else conduct(seen(SUBMIT, sent=(told,)), calls=(FLAG,))
    )
    verdict = automation(page)
    assert restricts(verdict, [Effect.RECORDS])
    assert details(verdict) == ["proof.asked", "proof.act-sent"]
    assert consequence(verdict) == "consequence.recorded"


def test_a_submission_without_the_finding_records_nothing() -> None:
    page = conduct(seen(SUBMIT, sent=(handed_in(),)), calls=(FLAG,))
    assert automation(page).outcome is Outcome.UNCLEAR


def test_a_page_acts_on_a_finding_in_lines_dialogs_and_requests() -> None:
    told = sent('{"bot": 1}')
    page = conduct(
        seen("tab-switch", state("No bots."), dialogs=("Automated?",), sent=(told,)),
        seen("tab-switch", state("No bots.")),
    )
    assert acted_on(page, WORDS) == (["Automated?", "No bots."], [told])
