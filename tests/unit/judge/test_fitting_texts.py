"""Texts of the form that a masked field takes."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.judge.canaries import (
    ASCII,
    DIGITS,
    HIRAGANA,
    JAPANESE,
    KANA,
    KATAKANA,
    LETTERS,
    make_canary,
    share_found,
)
from pasteguard.judge.fitting_texts import (
    Fitting,
    another_like,
    candidates,
    is_taken,
    like_a_placeholder,
    shown_with,
)


@given(seed=st.integers(0, 2**32), text=st.text(alphabet="0123456789abcXYZ-/ ", max_size=12))
def test_another_text_of_the_form_has_the_same_kinds_in_the_same_places(
    seed: int, text: str
) -> None:
    other = another_like(Random(seed), text)
    assert [(c.isdigit(), c.isalpha(), c.isupper()) for c in other] == [
        (c.isdigit(), c.isalpha(), c.isupper()) for c in text
    ]


def test_people_copy_a_text_as_they_write_it_and_as_it_is_shown() -> None:
    raw, shown, *known = Fitting("kdf4829", "KDF-4829").canaries(Random(5))
    assert (len(raw.text), len(shown.text), shown.text[3]) == (7, 8, "-")
    assert raw.text != "kdf4829"
    assert share_found(shown.words, raw.text) == 1.0
    assert [each.text for each in known] == ["kdf4829", "KDF-4829"]


def test_where_other_characters_do_not_fit_the_text_stays() -> None:
    texts = [each.text for each in Fitting("11", "11:00").fixed().canaries(Random(5))]
    assert texts == ["11", "11:00"]


def test_what_a_mask_fills_in_belongs_to_the_text() -> None:
    for canary in Fitting("471999", "04/07/1999").canaries(Random(5)):
        assert canary.words == ("04071999",)


def test_a_text_that_is_not_shown_has_one_form() -> None:
    assert shown_with("4,821", "4821", "9375") == "9,375"
    assert shown_with("4,82", "4821", "9375") == ""
    assert len(Fitting("482193", "").canaries(Random(5))) == 2


@pytest.mark.parametrize(
    ("text", "admits"),
    [
        ("4821", DIGITS),
        ("kdf", LETTERS),
        ("kdf4821", ASCII),
        ("アイウ", KATAKANA),
        ("あいう", HIRAGANA),
        ("朝霧森山", JAPANESE),
    ],
)
def test_the_alphabet_is_that_of_the_text(text: str, admits: str) -> None:
    assert Fitting(text, text).admits == admits


def test_digits_that_begin_a_day_or_an_hour_are_offered_after_any_digit() -> None:
    first, *others = candidates(Random(5), "7")
    assert first in "23456789"
    assert others[:2] == ["1", "0"]
    assert candidates(Random(5), "k")[0].isalpha()


def test_a_character_is_taken_where_the_field_shows_one_more_of_it() -> None:
    assert is_taken("dd/mm/yyyy", "4d/mm/yyyy", "4")
    assert is_taken("4_", "44", "4")
    assert not is_taken("dd/mm/yyyy", "dd/mm/yyyy", "d")


@pytest.mark.parametrize("placeholder", ["000-0000", "ヤマダ タロウ"])
def test_a_placeholder_that_shows_a_text_is_followed(placeholder: str) -> None:
    made = like_a_placeholder(Random(5), placeholder)
    assert [c.isdigit() for c in made] == [c.isdigit() for c in placeholder]


def test_a_placeholder_in_words_shows_no_text() -> None:
    assert like_a_placeholder(Random(5), "Your answer") == ""


@pytest.mark.parametrize("alphabet", [KATAKANA, HIRAGANA])
def test_a_text_in_kana_is_of_that_alphabet_alone(alphabet: str) -> None:
    text = make_canary(Random(5), "short", alphabet, 4).text
    assert len(text) == 4
    assert Fitting(text, text).admits == alphabet


@pytest.mark.parametrize("alphabet", [KATAKANA, HIRAGANA])
@pytest.mark.parametrize("style", ["japanese-pair", "japanese-lines"])
def test_two_words_are_two_in_kana_too(alphabet: str, style: str) -> None:
    first, second = make_canary(Random(1), style, alphabet).words
    assert first != second
    assert set(first + second) <= set(KANA[alphabet])
