from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pasteguard.reports.lines import break_offsets

CHARACTERS = st.text(alphabet="ab1-. 、。「」（）ーっ々漢字かなカナ！？ｱ", max_size=60)


def lines(text: str, width: int) -> list[str]:
    bounds = [0, *break_offsets(text, width), len(text)]
    return [text[start:end] for start, end in pairwise(bounds)]


def test_words_are_kept_whole() -> None:
    assert lines("one two three", 8) == ["one two ", "three"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert lines("https://example.org/", 8) == ["https://", "example.", "org/"]


def test_japanese_breaks_between_characters() -> None:
    assert lines("貼り付けはできます", 8) == ["貼り付け", "はできま", "す"]


def test_a_line_does_not_begin_with_a_closing_mark() -> None:
    assert lines("できますか？はい", 10) == ["できます", "か？はい"]


def test_a_line_does_not_end_with_an_opening_mark() -> None:
    assert lines("これは「はい」です", 8) == ["これは", "「はい」", "です"]


def test_a_number_is_not_torn_from_its_digits() -> None:
    assert lines("約300ミリ秒", 4) == ["約", "300", "ミリ", "秒"]


def test_a_latin_word_within_japanese_is_kept_whole() -> None:
    assert lines("これはCtrl+Vです", 10) == ["これは", "Ctrl+Vです"]


@given(CHARACTERS, st.integers(min_value=4, max_value=40))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, width: int) -> None:
    pieces = lines(text, width)
    assert "".join(pieces) == text
    assert all(cell_len(piece.rstrip()) <= width for piece in pieces)
