"""Texts of ours that are nowhere else, made to fit the field that will take them."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.judge.canaries import (
    ADDRESS,
    ASCII,
    DIGITS,
    EMAIL,
    FREE,
    JAPANESE,
    LETTERS,
    LONG_LENGTH,
    NOTHING,
    SMALL_FIELD,
    admitted_by_declaration,
    admitted_by_reaction,
    is_for_prose,
    is_small,
    make_canary,
    make_word,
    share_found,
    squash,
    typed_sample,
)
from tests.builders import facts

SEEDS = st.integers(0, 2**32)
STYLES = st.sampled_from(["short", "phrase", "long", "lines", "japanese"])
ALPHABETS = st.sampled_from([FREE, LETTERS, ASCII, DIGITS, EMAIL, ADDRESS, JAPANESE])
ROOMS = st.none() | st.integers(1, 3000)
KINDS = st.sampled_from(["text", "textarea", "number", "email", "url", "tel", "search", "quill"])


@given(seed=SEEDS, style=STYLES, admits=ALPHABETS, room=ROOMS)
def test_a_canary_fits_the_room_and_is_found_in_its_own_text(
    seed: int, style: str, admits: str, room: int | None
) -> None:
    canary = make_canary(Random(seed), style, admits, room)
    assert canary.text
    assert room is None or len(canary.text) <= room
    assert share_found(canary.words, canary.text) == 1.0


@given(seed=SEEDS, style=STYLES, admits=ALPHABETS)
def test_two_canaries_are_not_found_in_each_other(seed: int, style: str, admits: str) -> None:
    random = Random(seed)
    first, second = (make_canary(random, style, admits) for _ in range(2))
    if first.text != second.text:
        assert share_found(first.words, second.text) < 1.0


@given(seed=SEEDS)
def test_a_long_canary_is_longer_than_two_thousand_characters(seed: int) -> None:
    canary = make_canary(Random(seed), "long", FREE)
    assert 2000 < len(canary.text) <= LONG_LENGTH
    assert "\n" not in canary.text


@given(seed=SEEDS)
def test_a_canary_of_lines_has_several_lines_with_a_word_each(seed: int) -> None:
    canary = make_canary(Random(seed), "lines", FREE)
    assert canary.text.split("\n") == list(canary.words)
    assert len(canary.words) > 1


@given(seed=SEEDS)
def test_a_phrase_has_several_words_on_one_line_where_spaces_are_taken(seed: int) -> None:
    canary = make_canary(Random(seed), "phrase", FREE)
    assert canary.text.split(" ") == list(canary.words)
    assert len(canary.words) > 1
    assert make_canary(Random(seed), "phrase", LETTERS).text.isalpha()


@given(seed=SEEDS, style=STYLES, room=ROOMS)
def test_a_canary_has_no_characters_that_the_field_refuses(
    seed: int, style: str, room: int | None
) -> None:
    digits = make_canary(Random(seed), style, DIGITS, room).text
    letters = make_canary(Random(seed), "short", LETTERS, room).text
    assert digits.isdigit()
    assert digits[0] != "0"
    assert letters.isalpha()
    assert letters.isascii()


@given(seed=SEEDS, room=st.none() | st.integers(14, 100))
def test_a_canary_for_an_address_is_a_complete_one(seed: int, room: int | None) -> None:
    name, at, host = make_canary(Random(seed), "short", EMAIL, room).text.partition("@")
    assert name and at and host in ("example.com", "a.test")
    if room is None or room > 16:
        text = make_canary(Random(seed), "short", ADDRESS, room).text
        assert text.startswith(("https://example.com/", "https://a.test/"))


@given(seed=SEEDS)
def test_japanese_canaries_need_an_input_method(seed: int) -> None:
    text = make_canary(Random(seed), "japanese", FREE).text
    assert all("\u4e00" <= character <= "\u9fff" for character in text)


@given(seed=SEEDS, length=st.integers(1, 30))
def test_words_are_pronounceable(seed: int, length: int) -> None:
    word = make_word(Random(seed), length)
    assert len(word) == length
    assert all((letter in "aeiou") == bool(at % 2) for at, letter in enumerate(word))


@given(seed=SEEDS, kind=KINDS, maxlength=st.none() | st.integers(1, 200))
def test_what_is_typed_first_fits_the_field(seed: int, kind: str, maxlength: int | None) -> None:
    sample = typed_sample(Random(seed), facts(kind, maxlength=maxlength))
    assert maxlength is None or len(sample.text) <= maxlength
    assert share_found(sample.words, sample.text) == 1.0


def test_what_is_typed_first_has_all_that_an_answer_is_made_of() -> None:
    text = typed_sample(Random(1), facts()).text
    assert any(c.isupper() for c in text)
    assert any(c.islower() for c in text)
    assert any(c.isdigit() for c in text)
    assert all(mark in text for mark in " ,./?")


def test_what_is_typed_into_boxes_is_a_code_of_their_number() -> None:
    sample = typed_sample(Random(1), facts("code-boxes", boxes=4, maxlength=1))
    assert len(sample.text) == 4
    assert sample.text.isdigit()


@pytest.mark.parametrize(
    ("field", "admits"),
    [
        (facts("number"), DIGITS),
        (facts("tel"), DIGITS),
        (facts("code-boxes", boxes=6), DIGITS),
        (facts("email"), EMAIL),
        (facts("url"), ADDRESS),
        (facts("text", inputmode="numeric"), DIGITS),
        (facts("text", inputmode="decimal"), DIGITS),
        (facts("text", inputmode="text"), None),
        (facts("textarea"), None),
        (facts("text", pattern=""), None),
        (facts("text", pattern=r"\d{5}"), DIGITS),
        (facts("text", pattern=r"\d*"), DIGITS),
        (facts("text", pattern=r"[0-9]{3}-?[0-9]{4}"), DIGITS),
        (facts("text", pattern=r"[A-Za-z]+"), LETTERS),
        (facts("text", pattern=r"[A-Z]{4}"), LETTERS),
        (facts("text", pattern=r".+"), FREE),
        (facts("text", pattern=r"(?=.*[a-z])(?=.*\d).{8,}"), FREE),
        (facts("text", pattern=r"(?:\d{3}){2}"), DIGITS),
        (facts("text", pattern=r"[ぁ-ん]+"), None),
        (facts("text", pattern=r"\p{L}+"), None),
        (facts("text", pattern=r"[[a-z]--[aeiou]]+"), None),
        (facts("text", pattern="("), None),
        (facts("text", pattern="(" * 5000), None),
        (facts("text", pattern="a{9999999999999}"), None),
    ],
)  # fmt: skip
def test_the_alphabet_that_the_markup_asks_for(field: FieldFacts, admits: str | None) -> None:
    assert admitted_by_declaration(field) == admits


@pytest.mark.parametrize(
    "pattern",
    [
        r"(((.*)*)*)*z",
        r"(?:.*){99}z",
        r"(?:(?:.+)+)+z",
        r".*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*z",
        r"(?:.?){200}z",
        r"(?:.{0,9}){9}z",
        r"(?:a|.|..|...)*z",
    ],
)
def test_a_pattern_of_the_page_cannot_keep_the_audit_busy(pattern: str) -> None:
    began = time.process_time()
    admitted_by_declaration(facts("text", pattern=pattern))
    assert time.process_time() - began < 1


@given(pattern=st.text("ab1.*+?{}[]()|\\,-^$:=!<>dwsp", max_size=60))
def test_any_pattern_is_read_without_trouble(pattern: str) -> None:
    admitted = admitted_by_declaration(facts("text", pattern=pattern))
    assert admitted in (None, FREE, DIGITS, LETTERS)


@pytest.mark.parametrize(
    ("taken", "admits"),
    [
        ("Zorbike12, ok.", FREE),
        ("zorbike12ok", FREE),
        ("zorbike", LETTERS),
        ("12", DIGITS),
        ("", NOTHING),
        ("_-_", NOTHING),
    ],
)
def test_the_alphabet_that_a_field_shows_by_what_it_takes(taken: str, admits: str) -> None:
    assert admitted_by_reaction("Zorbike12, ok.", taken) == admits


@pytest.mark.parametrize(
    ("field", "admits", "small"),
    [
        (facts(), FREE, False),
        (facts(maxlength=SMALL_FIELD), FREE, False),
        (facts(maxlength=SMALL_FIELD - 1), FREE, True),
        (facts("text"), DIGITS, True),
        (facts("text"), LETTERS, False),
        (facts("email"), EMAIL, True),
        (facts("code-boxes", boxes=6), FREE, True),
        (facts("text", pattern=".+"), FREE, True),
    ],
)
def test_a_field_for_one_short_text_is_small(field: FieldFacts, admits: str, small: bool) -> None:
    assert is_small(field, admits) is small


def test_a_textarea_and_an_editor_are_for_prose_and_an_input_need_not_be() -> None:
    assert is_for_prose(facts("textarea"))
    assert is_for_prose(facts("quill", tag="div"))
    assert not is_for_prose(facts("text"))


@given(
    words=st.lists(st.text("abcxyz", min_size=4, max_size=9), min_size=1, max_size=6, unique=True),
    between=st.text(" \n\t.,;:!?-_*>#\u200b\xa0、。", min_size=0, max_size=4),
)
def test_words_are_found_whatever_stands_between_them(words: list[str], between: str) -> None:
    shown = between.join(word.upper() for word in words)
    assert share_found(words, shown) == 1.0


def test_the_share_is_that_of_the_words_found() -> None:
    words = ("mapod", "vesit", "nogir", "kalub")
    assert share_found(words, "mapod and nogir") == 0.5
    assert share_found(words, "") == 0.0
    assert share_found((), "mapod") == 0.0


def test_a_word_without_letters_is_never_found() -> None:
    assert share_found(("mapod", "\0"), "mapod") == 0.5


def test_full_width_letters_and_ligatures_are_the_same_text() -> None:
    assert squash("Ｍapod ﬁn １２") == "mapodfin12"
