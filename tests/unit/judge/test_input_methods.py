from __future__ import annotations

from random import Random

import pytest

from pasteguard.judge.canaries import FREE, KANJI, make_canary
from pasteguard.judge.input_methods import (
    READINGS,
    ROMAJI,
    Order,
    Step,
    converting,
    provisional_letters,
    writing,
)


def test_every_character_of_our_texts_can_be_written() -> None:
    assert set(KANJI) == set(READINGS)
    assert set("".join(READINGS.values())) <= set(ROMAJI)


def test_a_half_written_kana_is_a_full_width_letter() -> None:
    assert writing("川", Order.WINDOWS) == [
        Step("k", "ｋ"),
        Step("a", "か"),
        Step("w", "かｗ"),
        Step("a", "かわ"),
    ]


def test_a_phone_writes_kana_by_kana_with_no_named_key() -> None:
    assert writing("川", Order.ANDROID) == [Step("", "か"), Step("", "かわ")]


def test_the_first_candidate_is_another_one() -> None:
    assert converting("川") == [Step(" ", "カワ"), Step(" ", "川")]


def test_what_is_in_no_table_stands_for_itself() -> None:
    assert [step.shown for step in writing("ヴ", Order.MACOS)] == ["ヴ"]


def test_all_that_is_shown_on_the_way_is_known() -> None:
    assert provisional_letters("川") == set("kawｋかわｗカワ川")


@pytest.mark.parametrize("style", ["japanese-pair", "japanese-lines"])
def test_two_words_share_no_character(style: str) -> None:
    canary = make_canary(Random(1), style, FREE)
    first, second = canary.words
    assert not set(first) & set(second)
    assert canary.text == (f"{first}\n{second}" if style == "japanese-lines" else first + second)
