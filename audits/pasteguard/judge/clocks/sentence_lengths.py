"""A sentence with a sign in place of each length of time in it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final
from unicodedata import normalize

from pasteguard.judge.clocks.durations import HOUR, LINE_LIMIT, MINUTE, SECOND
from pasteguard.judge.clocks.limit_vocabulary import (
    compiled,
    pattern_of,
    replacements_of,
    vocabulary,
)

VALUE: Final = "⌛"
"""Stands for a length of time; of a range, its end."""
_KANJI: Final = "〇一二三四五六七八九"
_NOT_WITHIN_A_NUMBER: Final = re.compile(r"(?<![\d.])(?<!\d:)\d")


@dataclass(frozen=True, slots=True)
class SentenceLengths:
    """The plain text with ``VALUE`` for each length of time, and the lengths in milliseconds."""

    text: str
    lengths: tuple[float, ...]


def with_lengths(sentence: str) -> SentenceLengths:
    """The lengths of time that a sentence names, in digits, in words or in kanji."""
    text = _plain(sentence)
    if not pattern_of("may_name_time").search(text):
        return SentenceLengths(text, ())
    lengths: list[float] = []
    pieces: list[str] = []
    end = 0
    for start in _NOT_WITHIN_A_NUMBER.finditer(text):
        if start.start() < end:
            continue
        read = _clock_at(text, start.start()) or _words_at(text, start.start())
        if read is not None:
            pieces += [text[end : start.start()], VALUE]
            lengths.append(read[0])
            end = read[1]
    put = "".join([*pieces, text[end:]])
    return SentenceLengths(pattern_of("range_before").sub("", put), tuple(lengths))


def _plain(sentence: str) -> str:
    text = normalize("NFKC", sentence[:LINE_LIMIT].replace("½", ".5").replace("∶", ":")).strip()
    for pattern, by in replacements_of("before_numbers"):
        text = pattern.sub(by, text)
    if not pattern_of("may_name_time").search(text):
        return text
    text = _number_words().sub(_from_words, text)
    text = pattern_of("kanji_number").sub(_from_kanji, text)
    for pattern, by in replacements_of("after_numbers"):
        text = pattern.sub(by, text)
    return text


@cache
def _numbers() -> dict[str, int]:
    ones: list[str] = vocabulary()["ones"]
    tens: list[str] = vocabulary()["tens"]
    below = {word: number for number, word in enumerate(ones) if number}
    for ten, word in enumerate(tens):
        if word:
            below[word] = ten * 10
            below |= {f"{word} {ones[one]}": ten * 10 + one for one in range(1, 10)}
    return {
        **below,
        "hundred": 100,
        **{f"hundred {word}": 100 + number for word, number in below.items()},
    }


@cache
def _number_words() -> re.Pattern[str]:
    words = sorted(_numbers(), key=len, reverse=True)
    written = "|".join(word.replace(" ", "(?:[ -]| and )") for word in words)
    return compiled(rf"\b(?:(?:a|one) )?({written}){vocabulary()['number_before']}")


def _from_words(match: re.Match[str]) -> str:
    return str(_numbers()[match[1].lower().replace(" and ", " ").replace("-", " ")])


def _from_kanji(match: re.Match[str]) -> str:
    before = match.string[: match.start()]
    if before.endswith("第") or pattern_of("kanji_enough").search(match.string[match.start() :]):
        return match.group()
    number, digits = 0, 0
    for character in match.group():
        if character in _KANJI:
            digits = digits * 10 + _KANJI.index(character)
        else:
            number, digits = number + (digits or 1) * (10 if character == "十" else 100), 0
    return str(number + digits)


def _clock_at(text: str, at: int) -> tuple[float, int] | None:
    found = pattern_of("clock").match(text, at)
    if (
        found is None
        or pattern_of("time_of_day_before").search(text[:at])
        or pattern_of("time_of_day_after").search(text[found.end() :])
    ):
        return None
    hours, minutes, seconds = (float(number or 0) for number in found.groups())
    return hours * HOUR + minutes * MINUTE + seconds * SECOND, found.end()


def _words_at(text: str, at: int) -> tuple[float, int] | None:
    found = pattern_of("words").match(text, at)
    if found is None or found.end() == at or pattern_of("hour_before").search(text[:at]):
        return None
    hours, half, minutes, seconds = found.groups()
    ms = float(hours or 0) * HOUR + float(minutes or 0) * MINUTE + float(seconds or 0) * SECOND
    return ms + (HOUR / 2 if half else 0), found.end()
