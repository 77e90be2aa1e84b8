"""Two tabs are compared with the page alone, and with a tab that comes again with no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from pasteguard.artifacts.page_states import (
    AGAIN,
    ALONE,
    FIRST,
    LOST,
    SECOND,
    SECOND_TAB,
    WAIT,
    FieldState,
    Observation,
    PageState,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.second_tab import (
    is_doubtful,
    shows_the_same,
    speaks_of_tabs,
    stands_as,
)
from pasteguard.model.report import Effect, Outcome
from tests.builders import GUARD, reason
from tests.conduct_builders import (
    FIELD,
    bare,
    call,
    conduct,
    judged,
    quiet,
    restricts,
    seen,
    sent,
    state,
)

REFUSED = "This test is open in another tab."
USED_UP = "There is nothing more to see here."


def tab(label: str, after: PageState | None, before: PageState | None = None) -> Observation:
    """What one tab showed, beside the page alone."""
    return replace(seen(SECOND_TAB, after), before=before or state(), after=after, label=label)


def tabs(
    first: PageState | None,
    second: PageState | None,
    again: PageState | None = None,
    *,
    alone: PageState | None = None,
) -> list[Observation]:
    """A page alone, with a second tab, and again alone where ``again`` is given."""
    page = alone or state()
    found = [
        tab(ALONE, page, page),
        tab(FIRST, first, page),
        tab(SECOND, second, page),
    ]
    return found + ([tab(AGAIN, again, page)] if again is not None else [])


def outcome(*observations: Observation, **changes: Any) -> Outcome:
    return judged("single-tab", conduct(*observations, **changes)).outcome


def test_what_was_not_tried_is_unclear() -> None:
    assert reason(judged("single-tab", conduct())) == "reason.not-tried"
    assert reason(judged("single-tab", conduct(*tabs(state(), state())[:2]))) == "reason.not-tried"


def test_two_tabs_that_work_as_one_are_allowed() -> None:
    fresh = state(fields={FIELD: FieldState("", "open")})
    page = conduct(*tabs(state(), fresh), calls=(call("BroadcastChannel", "drafts"),))
    assert judged("single-tab", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("first", "second", "effects"),
    [
        (state(REFUSED), state(), [Effect.WARNS]),
        (state(), state("このタブでは受験できません。"), [Effect.WARNS]),
        (state(), state("You are already taking this test elsewhere."), [Effect.WARNS]),
        (state(standing="disabled"), state(), [Effect.BLOCKS]),
        (state(), state("Close this.", standing="disabled"), [Effect.BLOCKS, Effect.WARNS]),
        (state(), state(REFUSED, fields={}), [Effect.BLOCKS, Effect.WARNS]),
    ],
)
def test_a_second_tab_that_is_remarked_upon_or_locked_restricts(
    first: PageState, second: PageState, effects: list[Effect]
) -> None:
    calls = (call("BroadcastChannel", "presence"),)
    verdict = judged("single-tab", conduct(*tabs(first, second, state()), calls=calls))
    assert restricts(verdict, effects)
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("api-call", GUARD)


@pytest.mark.parametrize("ended", ["closed", "navigated"])
@pytest.mark.parametrize("label", [FIRST, SECOND])
def test_a_tab_that_goes_away_because_of_the_other_restricts(label: str, ended: str) -> None:
    seen_tabs = [
        replace(each, after=None, ended=ended) if each.label == label else each
        for each in tabs(state(), state(), state())
    ]
    assert outcome(*seen_tabs) is Outcome.RESTRICTED


def test_a_page_that_goes_away_by_itself_does_not_go_because_of_a_second_tab() -> None:
    alone, first, second = tabs(state(), state())
    gone = replace(first, after=None, ended="navigated")
    page = conduct(alone, gone, second, control=(seen(WAIT, ended="navigated"),))
    assert judged("single-tab", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (sent('{"kind": "second-tab"}'), Outcome.RESTRICTED),
        (sent(to="/style.css", method="GET", kind="stylesheet"), Outcome.ALLOWED),
    ],
)
@pytest.mark.parametrize("label", [FIRST, SECOND])
def test_a_second_tab_that_is_reported_restricts(
    label: str, request_: Sent, expected: Outcome
) -> None:
    seen_tabs = [
        replace(each, sent=(request_,)) if each.label == label else each
        for each in tabs(state(), state())
    ]
    assert outcome(*seen_tabs) is expected


@pytest.mark.parametrize("label", [ALONE, AGAIN])
def test_what_every_tab_sends_is_no_report(label: str) -> None:
    request = sent('{"ui": "tabs", "tab": "exam"}')
    seen_tabs = [
        replace(each, sent=(request,)) if each.label in (SECOND, label) else each
        for each in tabs(state(), state(), state())
    ]
    assert outcome(*seen_tabs) is Outcome.ALLOWED


def test_a_clock_that_runs_on_in_the_second_tab_says_nothing() -> None:
    ticking = quiet(after=state("29:58 left"))
    page = bare(ticking, *tabs(state("29:55 left"), state("29:54 left")))
    assert judged("single-tab", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You are number 812 today.", "You are number 37 today."),
        ("Attempt one", "Attempt two"),
        ("Opened just now", "Opened 4 seconds ago"),
        ("Time left --:--", "Time left NaN:NaN"),
        ("受験番号 A-0412", "受験番号 A-0977"),
    ],
)
def test_a_number_that_is_another_in_each_tab_says_nothing(one: str, other: str) -> None:
    alone = state(one)
    assert outcome(*tabs(alone, state(other), alone=alone)) is Outcome.ALLOWED


def test_a_count_of_tabs_that_goes_up_in_the_first_is_said() -> None:
    alone = state("Open tabs: 1")
    page = conduct(*tabs(state("Open tabs: 2"), state("Open tabs: 2"), alone=alone))
    assert restricts(judged("single-tab", page), [Effect.WARNS])


@pytest.mark.parametrize("arrivals", [1, 2])
def test_a_greeting_that_is_another_each_time_says_nothing(arrivals: int) -> None:
    greetings = ["Good day, heron", "Hello, wren", "Welcome, one tab at a time, plover"]
    alone = _below(greetings[0])
    page = conduct(
        *tabs(alone, _below("Here we are, siskin"), alone=alone),
        arrivals=tuple(_below(greeting) for greeting in greetings[:arrivals]),
    )
    expected = Outcome.ALLOWED if arrivals > 1 else Outcome.UNCLEAR
    assert judged("single-tab", page).outcome is expected


def _below(greeting: str) -> PageState:
    return state("Please write your name on the paper.", greeting, "Now begin.")


def test_a_message_that_speaks_of_tabs_counts_even_where_greetings_change() -> None:
    alone = _below("Good day, heron")
    page = conduct(
        *tabs(alone, _below(REFUSED), _below("Hello, wren"), alone=alone),
        arrivals=(alone, _below("Hello, wren")),
    )
    assert judged("single-tab", page).outcome is Outcome.RESTRICTED


@pytest.mark.parametrize("text", ["Welcome back.", "Welcome back. Keep to one tab."])
def test_what_a_tab_shows_also_with_no_other_open_is_not_about_two(text: str) -> None:
    assert outcome(*tabs(state(), state(text), state(text))) is Outcome.ALLOWED


def test_words_that_speak_of_no_tab_while_both_work_prove_nothing() -> None:
    for found in (tabs(state(), state("Do be careful.")), tabs(state("Do be careful."), state())):
        assert reason(judged("single-tab", conduct(*found))) == "reason.single-tab.said"


def test_a_dialog_that_comes_with_a_second_tab_alone_is_said() -> None:
    alone, first, second, again = [*tabs(state(), state(), state())[:3], tab(AGAIN, state())]
    warned = replace(second, dialogs=("Do be careful.",))
    assert outcome(alone, first, warned, again) is Outcome.RESTRICTED
    as_ever = replace(again, dialogs=("Do be careful.",))
    assert outcome(alone, first, warned, as_ever) is Outcome.ALLOWED


@pytest.mark.parametrize("again", [state(USED_UP, fields={}), None])
def test_a_page_that_opens_only_once_is_unclear(again: PageState | None) -> None:
    page = conduct(*tabs(state(), state(USED_UP, fields={}), again))
    assert reason(judged("single-tab", page)) == "reason.single-tab.once"


def test_a_lock_that_outlasts_the_other_tab_restricts_by_its_words() -> None:
    locked = state(REFUSED, fields={})
    assert outcome(*tabs(state(), locked, locked)) is Outcome.RESTRICTED


def test_a_way_that_cannot_be_gone_twice_is_unclear_with_the_reason() -> None:
    alone, first, second = tabs(state(), state(USED_UP, fields={}))
    for after in (second.after, None):
        lost = replace(second, after=after, ended=LOST)
        page = conduct(alone, first, lost)
        assert reason(judged("single-tab", page)) == "reason.single-tab.way"


def test_a_way_that_another_tab_bars_restricts_by_its_words() -> None:
    alone, first, second, again = tabs(state(), state(REFUSED, fields={}), state())
    assert outcome(alone, first, replace(second, ended=LOST), again) is Outcome.RESTRICTED


def test_a_field_with_another_name_in_each_tab_is_still_a_field() -> None:
    other = state(fields={"question-17#1": FieldState("", "open")})
    assert outcome(*tabs(state(), other)) is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("after", "is_as_much", "is_same"),
    [
        (state(), True, True),
        (state("More."), True, True),
        (state(standing="covered"), False, False),
        (state(fields={}), False, False),
        (state(fields={"other#1": FieldState("", "open")}), True, False),
        (replace(state(), lines=("Start page", "Welcome", "Begin")), True, False),
    ],
)
def test_a_tab_stands_as_the_page_did(after: PageState, is_as_much: bool, is_same: bool) -> None:
    assert stands_as(after, state()) is is_as_much
    assert shows_the_same(after, state()) is is_same


def test_a_page_without_a_field_is_compared_by_its_text() -> None:
    empty = state(fields={})
    assert stands_as(empty, empty)
    assert not stands_as(replace(empty, lines=("Start page", "Welcome")), empty)


@pytest.mark.parametrize(
    ("second", "is_seen_again"),
    [
        (tab(SECOND, state()), False),
        (tab(SECOND, state("You are number 3."), state("You are number 2.")), False),
        (tab(SECOND, state("Welcome back.")), True),
        (tab(SECOND, state(standing="disabled")), True),
        (tab(SECOND, None), True),
        (replace(tab(SECOND, None), ended="closed"), True),
        (replace(tab(SECOND, state()), dialogs=("Hello?",)), True),
    ],
)
def test_the_way_is_gone_again_only_where_the_second_tab_is_not_as_the_first(
    second: Observation, is_seen_again: bool
) -> None:
    assert is_doubtful(conduct(), second) is is_seen_again


@pytest.mark.parametrize(
    ("texts", "speaks"),
    [
        (["It is open in another tab."], True),
        (["You have already started on a different device."], True),
        (["同じ試験が別の画面で開かれています。"], True),
        (["Multiple sessions were detected."], True),
        (["The windows of the house are open."], False),
        (["You have already written twelve words."], False),
        (["A table of contents."], False),
    ],
)
def test_words_of_tabs_are_known_from_others(texts: Sequence[str], speaks: bool) -> None:
    assert speaks_of_tabs(tab(SECOND, state(*texts))) is speaks
    assert not speaks_of_tabs(tab(SECOND, state(*texts), state(*texts)))
