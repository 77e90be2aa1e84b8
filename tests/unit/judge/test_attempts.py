"""What became of a text is told from the field alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.artifacts.fields import Canary
from pasteguard.judge.attempts import Fate, added_by, fate_of, kept_for_ms
from tests.builders import LINES, WORD, arrived, attempt, cut_short, lost, taken_back, took


def test_a_text_that_stays_has_arrived() -> None:
    assert fate_of(arrived()) is Fate.ARRIVED


def test_a_text_is_recognised_whatever_a_mask_or_an_editor_makes_of_it() -> None:
    masked = attempt("paste", (0, ""), (2, "> ZORBI-KELU, "))
    wrapped = attempt("paste", (0, ""), (2, "mapod\n\n  vesit\u200b\nＮogir"), canary=LINES)
    assert fate_of(masked) is Fate.ARRIVED
    assert fate_of(wrapped) is Fate.ARRIVED


def test_a_text_that_never_shows_never_came() -> None:
    assert fate_of(lost()) is Fate.NEVER
    assert fate_of(attempt("paste", (0, "what was there before"))) is Fate.NEVER


def test_a_text_that_is_gone_at_the_end_was_taken_back() -> None:
    assert fate_of(taken_back(after_ms=1)) is Fate.TAKEN_BACK
    assert fate_of(taken_back(after_ms=1400)) is Fate.TAKEN_BACK


def test_a_text_of_which_some_is_left_at_the_end_is_a_part() -> None:
    shrunk = attempt("paste", (0, ""), (2, LINES.text), (300, "mapod"), canary=LINES)
    assert fate_of(shrunk) is Fate.PART


def test_a_text_that_came_in_part_and_stayed_is_a_part() -> None:
    assert fate_of(cut_short()) is Fate.PART
    assert fate_of(attempt("paste", (0, ""), (2, "mapod"), canary=LINES)) is Fate.PART


def test_a_text_that_comes_piece_by_piece_has_arrived_when_it_is_complete() -> None:
    shown = [(0, ""), (2, "mapod"), (9, "mapod vesit"), (15, LINES.text)]
    assert fate_of(attempt("type", *shown, canary=LINES)) is Fate.ARRIVED


def test_a_text_that_is_taken_back_and_comes_again_has_arrived() -> None:
    flickering = attempt("paste", (0, ""), (2, WORD.text), (3, ""), (30, WORD.text))
    assert fate_of(flickering) is Fate.ARRIVED


def test_marks_that_do_not_come_along_are_a_missing_part() -> None:
    sample = Canary("Zorbike12, ok.", ("Zorbike12ok",), "short", ",.")
    stripped = attempt("type", (0, ""), (2, "Zorbike12 ok"), canary=sample)
    assert fate_of(stripped) is Fate.PART
    assert fate_of(arrived("type", sample)) is Fate.ARRIVED


@pytest.mark.parametrize("disturbance", ["hung", "failed"])
def test_an_act_that_could_not_be_watched_says_nothing(disturbance: str) -> None:
    assert fate_of(lost(disturbance=disturbance)) is Fate.UNSEEN


def test_an_act_without_the_focus_says_nothing() -> None:
    assert fate_of(lost(focused=False)) is Fate.UNSEEN


def test_an_act_that_brings_no_text_says_nothing() -> None:
    assert fate_of(took(clipboard="")) is Fate.UNSEEN


@pytest.mark.parametrize("disturbance", ["navigated", "closed", "crashed"])
def test_a_page_that_goes_away_loses_the_text(disturbance: str) -> None:
    assert fate_of(attempt("paste", disturbance=disturbance)).is_loss


def test_the_time_a_text_was_kept_is_known_only_where_it_was_taken_back() -> None:
    assert kept_for_ms(taken_back(after_ms=300)) == 300
    assert kept_for_ms(arrived()) is None
    assert kept_for_ms(lost()) is None
    assert kept_for_ms(took(clipboard="")) is None


@given(before=st.text(max_size=30))
def test_what_was_in_the_field_before_is_not_counted_as_added(before: str) -> None:
    after = f"{before}zorbikelu"
    assert added_by(attempt("type", (0, before), (2, after), before=before)).endswith("zorbikelu")
    assert added_by(attempt("type", (0, before), before=before)) == ""


def test_nothing_is_added_where_nothing_was_seen() -> None:
    assert added_by(attempt("type")) == ""
