"""What a page shows by itself is no reaction to what was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from pasteguard.artifacts.page_states import (
    FULLSCREEN,
    LEFT_FULLSCREEN,
    PRINT,
    QUIET,
    REFUSAL,
    SUBMIT,
    TIME,
    WAIT,
    Observation,
    PageState,
)
from pasteguard.judge.own_changes import changed_lines, changes_between, own_changes, pattern_of
from pasteguard.judge.reactions import needs_control, reaction_of
from pasteguard.judge.request_reading import compiled
from pasteguard.model.report import Outcome
from tests.builders import reason
from tests.conduct_builders import (
    QUESTION,
    bare,
    call,
    conduct,
    gone,
    handed_in,
    judged,
    pressed,
    quiet,
    seen,
    sent,
    state,
)

ACT = "window-blur"
WORDS = compiled(r"focus")


def waiting(*texts: str | Sequence[str]) -> tuple[Observation, ...]:
    """A visit in which the page shows these texts, one after the other, with nothing done to it."""
    states = [_shown(text) for text in texts]
    return tuple(replace(seen(WAIT, after), before=before) for before, after in pairwise(states))


def _shown(text: str | Sequence[str]) -> PageState:
    """A page that shows the text between its question and its last line."""
    return state(*([text] if isinstance(text, str) else text), "Hand in by Friday.")


def said(before: str, after: str | Sequence[str], *control: str | Sequence[str]) -> tuple[str, ...]:
    """What counts as said about an act, beside what the page showed in plain waiting."""
    act = replace(seen(ACT, _shown(after)), before=_shown(before))
    page = bare(quiet(), act, control=waiting(*control) or None)
    return reaction_of(page, act, WORDS).said


@pytest.mark.parametrize(
    "alike",
    [
        ("29:59 left", "3:07 left", "１２:05 left", "NaN:NaN left", "--:-- left", "1:02:03 left"),
        ("Time left 00:29:59", "Time left NaN:NaN:NaN", "Time left --:--:--", "Time left -1:-1"),
        ("Time: undefined:undefined", "Time: 12:30", "Time: null:null", "Time: 3.5"),
        ("saved just now", "saved a moment ago", "saved 3 seconds ago", "saved 1 minute ago"),
        ("saved a few seconds ago", "saved less than a minute ago", "saved 2 hours ago"),
        ("5 minutes left", "five minutes left", "59 seconds left", "1 min 5 s left", "1m 5s left"),
        ("最終保存：たった今", "最終保存：3秒前", "最終保存：１分前", "最終保存：三分前"),
        ("残り 29 分 59 秒", "残り29分", "残り五分"),
        ("12 people are writing", "Thirteen people are writing", "twenty-two people are writing"),
        ("三人が回答中", "12人が回答中"),
        ("9:05 am", "12:31 p.m.", "10:00"),
        ("午前9:05", "午後 12:31"),
        ("Row 12", "Row 3"),
    ],
)
def test_what_a_clock_or_a_counter_changes_makes_no_other_pattern(alike: Sequence[str]) -> None:
    patterns = {pattern_of(line).casefold() for line in alike}
    assert len(patterns) == 1, patterns


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("29:59 left", "29:59 gone"),
        ("Saved 3 seconds ago", "Lost 3 seconds ago"),
        ("Warning 1 of 3: you left.", "You have 3 tries."),
        ("No one left", "No luck left"),
        ("残り5分", "残り5回"),
        ("nullable", "undefinedness"),
        ("This is a banana", "This is a bandana"),
    ],
)
def test_other_words_make_another_pattern(one: str, other: str) -> None:
    assert pattern_of(one) != pattern_of(other)


def test_lines_that_come_go_or_count_are_changed() -> None:
    states = [state("Saved", "10:00 left"), state("10:00 left"), state("9:59 left")]
    assert changed_lines(states) == {"Saved", "# left"}


@pytest.mark.parametrize(
    ("before", "after", "control"),
    [
        ("00:29:59", "NaN:NaN:NaN", ("00:29:58", "00:29:57")),
        ("30 minutes left", "29 minutes left", ("30 minutes left", "29 minutes left")),
        ("Seen just now", "Seen 4 seconds ago", ("Seen 2 seconds ago", "Seen 3 seconds ago")),
        ("Quiet please.", "Read it aloud once.", ("Quiet please.", "Read it aloud once.")),
        ("", "A tip: read it aloud once.", ("", "A tip: read it aloud once.")),
        ("Offer: rolls", "Offer: beans", ("Offer: tea", "Offer: jam", "Oats", "Offer: figs")),
        (
            "Card",
            ("Fresh beans", "by Lund"),
            (("Tea", "by Kato"), ("Jam", "by Osei"), "Oats", ("Figs", "by Ferro")),
        ),
    ],
    ids=["NaN", "minutes", "relative", "in turn", "in time", "at random", "at random, two lines"],
)
def test_what_comes_in_plain_waiting_is_not_said_about_an_act(
    before: str, after: str | Sequence[str], control: Sequence[str | Sequence[str]]
) -> None:
    assert said(before, after) != ()
    assert said(before, after, *control) == ()


@pytest.mark.parametrize(
    ("after", "control"),
    [
        ("Please come back.", ("29:59 left", "29:58 left", "29:57 left", "29:56 left")),
        ("Warnings: 1", ("Warnings: 0", "Warnings: 0")),
        (("Offer: jam", "Please come back."), ("Offer: tea", "Offer: jam", "Oats", "Offer: figs")),
        ("You lost the focus.", ("Offer: tea", "Offer: jam", "Oats", "Offer: figs")),
        ("Please come back.", ("Saving", "Saved", "Saved")),
    ],
    ids=["beside a clock", "a count", "below offers", "in the place of offers", "a status line"],
)
def test_what_never_comes_by_itself_is_said(
    after: str | Sequence[str], control: Sequence[str]
) -> None:
    expected = after if isinstance(after, str) else after[-1]
    assert expected in said("Warnings: 0" if after == "Warnings: 1" else "", after, *control)


def test_a_message_in_the_line_of_a_clock_is_said() -> None:
    control = ("29:59 left", "29:58 left", "29:57 left", "29:56 left")
    assert said("29:59 left", "Please come back.", *control) == ("Please come back.",)


def test_a_dialog_that_comes_in_plain_waiting_is_not_said_about_an_act() -> None:
    act = seen(ACT, dialogs=("10 minutes left.",))
    control = (seen(WAIT, dialogs=("20 minutes left.",)),)
    assert judged(ACT, conduct(act, control=control)).outcome is Outcome.ALLOWED
    assert judged(ACT, conduct(act)).outcome is Outcome.RESTRICTED


def test_a_sign_of_life_and_a_note_kept_in_plain_waiting_are_no_records() -> None:
    beat = sent('{"beat": 8}', to="/alive/8")
    act = seen(ACT, state(stored={"local:beat": "9"}), sent=(beat,))
    alone = seen(WAIT, state(stored={"local:beat": "8"}), sent=(replace(beat),))
    assert judged(ACT, conduct(act, control=(alone,))).outcome is Outcome.ALLOWED
    assert judged(ACT, conduct(act)).outcome is Outcome.RESTRICTED


def test_only_what_is_done_in_plain_waiting_is_a_control() -> None:
    words = state("Please come back.")
    act = seen(ACT, words)
    page = conduct(act, control=(seen(SUBMIT, words), seen("write", words)))
    assert judged(ACT, page).outcome is Outcome.RESTRICTED


def test_a_place_goes_on_only_where_it_changed_more_than_once_or_twice() -> None:
    for count in (2, 3, 4, 5):
        texts = ["Oats and tea", "Jam on rolls", "Figs", "Beans", "Plates"][:count]
        places = own_changes(conduct(control=waiting(*texts))).places
        assert places == ({} if count < 4 else {(QUESTION, "Hand in by Friday."): 1})


def test_states_of_different_visits_tell_what_is_another_each_time() -> None:
    greeted = [_shown("Good day, heron"), _shown("Hello, wren")]
    changes = changes_between(greeted)
    assert changes.patterns == {"Good day, heron", "Hello, wren"}
    assert changes.places == {(QUESTION, "Hand in by Friday."): 1}
    assert changes_between(greeted[:1]) == changes_between([]) == changes_between(greeted[:1] * 2)


def test_a_greeting_says_nothing_of_a_refused_camera() -> None:
    granted, refused = _shown("Good day, heron"), _shown("Here we are, siskin")
    refusal = replace(seen(REFUSAL, refused), before=granted)
    page = conduct(pressed("Start", call("getUserMedia", '{"video": true}')), refusal)
    arrivals = (granted, _shown("Hello, wren"))
    verdict = judged("camera", page)
    assert verdict.consequence is not None
    assert judged("camera", replace(page, arrivals=arrivals)).consequence is None


def test_a_line_that_comes_and_goes_by_itself_is_not_hidden_from_paper() -> None:
    text = "The help desk answers until six o'clock."
    act = replace(seen(PRINT, state()), before=state(text), during=state())
    assert judged("print", conduct(act)).outcome is Outcome.RESTRICTED
    control = (replace(seen(WAIT, state()), before=state(text)),)
    assert judged("print", conduct(act, control=control)).outcome is Outcome.ALLOWED


def test_a_line_that_counts_down_to_the_end_of_the_session_is_no_remark_on_idleness() -> None:
    line = "Your session ends in {} minutes."
    passed = replace(seen(TIME, state(line.format(71))), before=state(line.format(90)))
    assert judged("idle", conduct(passed)).outcome is Outcome.ALLOWED
    asked = replace(seen(TIME, state("Are you still there?")), before=state(line.format(90)))
    assert judged("idle", conduct(asked)).outcome is Outcome.RESTRICTED


@pytest.mark.parametrize(
    ("act", "needed"),
    [
        (seen(ACT), False),
        (seen(ACT, state("Please come back.")), True),
        (seen(ACT, dialogs=("Please come back.",)), True),
        (seen(ACT, sent=(sent("{}"),)), True),
        (seen(ACT, state(stored={"local:left": "1"})), True),
        (seen(ACT, state(standing="disabled")), False),
        (gone(ACT), False),
        (seen(QUIET, state("Please come back.")), False),
        (seen("other", state("Please come back.")), False),
        (seen(FULLSCREEN, state("Please come back.")), True),
    ],
)
def test_a_control_is_needed_where_something_came_that_may_come_by_itself(
    act: Observation, needed: bool
) -> None:
    assert needs_control(conduct(act), [ACT]) is needed


@pytest.mark.parametrize(
    ("act", "outcome"),
    [
        (seen(ACT, state("Please come back.")), Outcome.UNCLEAR),
        (seen(ACT, sent=(sent("{}"),)), Outcome.UNCLEAR),
        (seen(ACT, state("Locked.", standing="disabled")), Outcome.RESTRICTED),
        (seen(ACT), Outcome.ALLOWED),
    ],
)
def test_where_the_control_is_missing_words_alone_accuse_nobody(
    act: Observation, outcome: Outcome
) -> None:
    assert judged(ACT, conduct(act, lacks_control=True)).outcome is outcome
    log = seen(SUBMIT, sent=(handed_in("window_blur=2"),))
    assert judged(ACT, conduct(seen(ACT), log, lacks_control=True)).outcome is Outcome.UNCLEAR


IN_FULL_SCREEN = state(fullscreen=True)
BACK = "Please go back to full screen."


def in_full_screen(act: str, after: PageState | None = None) -> Observation:
    return replace(seen(act, after), before=IN_FULL_SCREEN)


@pytest.mark.parametrize("restriction", ["resize", "devtools", "window-blur"])
@pytest.mark.parametrize("after", [state(BACK), state(standing="disabled"), state(), None])
def test_an_act_that_left_full_screen_proves_nothing(
    restriction: str, after: PageState | None
) -> None:
    act = in_full_screen(restriction, after)
    assert reason(judged(restriction, conduct(act))) == "reason.leaves-fullscreen"
    ended = replace(act, after=None, ended="navigated")
    assert reason(judged(restriction, conduct(ended))) == "reason.leaves-fullscreen"


@pytest.mark.parametrize("restriction", ["resize", "devtools", "window-blur"])
@pytest.mark.parametrize(
    "changes",
    [
        {"after": state(BACK)},
        {"dialogs": (BACK,)},
        {"sent": (sent('{"kind": "screen-left"}'),)},
        {"after": state(standing="disabled")},
        {"after": None, "ended": "navigated"},
        {"sent": (handed_in(),)},
    ],
    ids=["words", "dialog", "request", "locked", "gone", "submitted"],
)
def test_what_follows_from_leaving_full_screen_as_well_is_taken_out(
    restriction: str, changes: dict[str, Any]
) -> None:
    left = in_full_screen(FULLSCREEN, state(BACK))
    left = replace(left, dialogs=(BACK,), sent=(sent('{"kind": "screen-left"}'),))
    act = replace(seen(restriction), label=LEFT_FULLSCREEN, **changes)
    page = conduct(left, act)
    assert reason(judged(restriction, page)) == "reason.leaves-fullscreen"


def test_what_another_size_alone_brings_is_found_beside_full_screen() -> None:
    left = in_full_screen(FULLSCREEN, state(BACK))
    left = replace(left, sent=(sent('{"kind": "screen-left"}'),))
    said = replace(seen("resize", state("This window is too small.")), label=LEFT_FULLSCREEN)
    told = replace(seen("resize"), label=LEFT_FULLSCREEN, sent=(sent('{"kind": "resized"}'),))
    for act in (said, told):
        assert judged("resize", conduct(left, act)).outcome is Outcome.RESTRICTED


def test_where_full_screen_was_left_and_nothing_followed_the_size_is_allowed() -> None:
    left = in_full_screen(FULLSCREEN, state(BACK))
    act = replace(seen("resize", state(BACK)), before=state(BACK), label=LEFT_FULLSCREEN)
    assert judged("resize", conduct(left, act)).outcome is Outcome.ALLOWED


def test_keys_of_developer_tools_leave_no_full_screen() -> None:
    keys = replace(in_full_screen("devtools-f12", state("Tools!", fullscreen=True)))
    assert judged("devtools", conduct(keys)).outcome is Outcome.RESTRICTED
