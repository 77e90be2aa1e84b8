"""How pages write a length of time: every form, and what it amounts to. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

SECOND: Final = 1_000.0
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
LINE_LIMIT: Final = 500
"""A line is read so far and no further."""

UNITS: Final = {
    "days": 24 * HOUR,
    "hours": HOUR,
    "minutes": MINUTE,
    "seconds": SECOND,
    "hundredths": SECOND / 100,
}

_H: Final = r"(?:時間|(?:hours?|hrs?|h)(?![a-z]))"
_M: Final = r"(?:分間?(?!の\d)|(?:minutes?|mins?|m)(?![a-z])\.?)"
_S: Final = r"(?:秒間?|(?:seconds?|secs?|s)(?![a-z])\.?)"
_D: Final = r"(?:日間?|(?:days?|d)(?![a-z]))"
UNIT: Final = rf"(?:{_H}|{_M}|{_S})"
_JOIN: Final = r"[\s,、と]*(?:and\s+)?"
_FROM: Final = r"(?<!\d)(?<!\d[.:])"
_TO: Final = r"(?![\d:]|\.\d)"
_NUMBER: Final = r"\d{1,6}(?:\.\d{1,3})?"
_TIME: Final = r"(?:time|timer|left|remaining|残り(?:時間)?|あと|タイマー)"


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One way to write a time.

    ``is_day``: it is a time of the day, not a length. ``may_be_day``: it can be either.
    ``is_weak``: only its course can show that it is a time at all. ``is_split``: it counts only
    where digits stand in elements of their own. ``is_second_choice``: another form reads the same
    text more commonly.
    """

    name: str
    pattern: re.Pattern[str]
    is_day: bool = False
    may_be_day: bool = False
    is_weak: bool = False
    is_split: bool = False
    is_second_choice: bool = False


def _form(name: str, pattern: str, *flags: str) -> Form:
    return Form(name, re.compile(pattern, re.IGNORECASE), **dict.fromkeys(flags, True))


FORMS: Final = (
    # 1:05:29:59, days first
    _form(
        "d:h:mm:ss",
        rf"{_FROM}(?P<days>\d{{1,3}}):(?P<hours>[01]?\d|2[0-3])"
        rf":(?P<minutes>[0-5]?\d):(?P<seconds>[0-5]?\d){_TO}",
    ),
    # 1 day, 05:29:59
    _form(
        "days h:mm:ss",
        rf"{_FROM}(?P<days>\d{{1,3}})\s*{_D}{_JOIN}(?P<hours>\d{{1,2}})"
        rf":(?P<minutes>[0-5]?\d)(?::(?P<seconds>[0-5]?\d))?{_TO}",
    ),
    # 1:29:59, 00:29:59.5; also the time of the day
    _form(
        "h:mm:ss",
        rf"{_FROM}(?P<hours>\d{{1,3}}):(?P<minutes>[0-5]?\d)"
        rf":(?P<seconds>[0-5]?\d(?:\.\d{{1,3}})?){_TO}",
        "may_be_day",
    ),
    # 29:59, 89:59, 9:5, 29:59.3
    _form(
        "mm:ss",
        rf"{_FROM}(?P<minutes>\d{{1,4}}):(?P<seconds>[0-5]?\d(?:\.\d{{1,3}})?){_TO}",
    ),
    # 1:29 as hours and minutes, 10:42 as the time of the day
    _form(
        "h:mm",
        rf"{_FROM}(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d){_TO}",
        "may_be_day",
        "is_second_choice",
    ),
    # 29:59:99, hundredths last
    _form(
        "mm:ss:cc",
        rf"{_FROM}(?P<minutes>\d{{1,2}}):(?P<seconds>[0-5]\d):(?P<hundredths>\d\d){_TO}",
        "is_second_choice",
    ),
    # 10:42 PM, 10:42:07 a.m.
    _form(
        "h:mm am",
        rf"{_FROM}(?P<hours>1[0-2]|0?\d):(?P<minutes>[0-5]\d)"
        r"(?::(?P<seconds>[0-5]\d))?\s*[ap]\.?m(?![a-z])\.?",
        "is_day",
        "may_be_day",
    ),
    # 午前10:42, 午後 3:05:10
    _form(
        "午前h:mm",
        r"午[前後]\s*(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d))?(?!\d)",
        "is_day",
        "may_be_day",
    ),
    # 10時42分, 10時42分07秒
    _form(
        "h時m分",
        rf"{_FROM}(?P<hours>\d{{1,2}})\s*時(?!間)\s*(?P<minutes>[0-5]?\d)\s*分"
        r"(?:\s*(?P<seconds>[0-5]?\d)\s*秒)?",
        "is_day",
        "may_be_day",
    ),
    # 29分59秒, 1 hour 5 minutes, 1h 29m, 29m 59s, 1799 s, 60-minute, 1時間半, 1.5 hours
    _form(
        "words",
        rf"{_FROM}(?=\d[\d.]*\s*-?\s*(?:{UNIT}|{_D}{_JOIN}\d[\d.]*\s*{UNIT}))"
        rf"(?:(?P<days>\d{{1,3}})\s*{_D}{_JOIN}(?=\d))?"
        rf"(?:(?P<hours>{_NUMBER})\s*-?\s*{_H}(?P<half>半)?{_JOIN})?"
        rf"(?:(?P<minutes>{_NUMBER})\s*-?\s*{_M}{_JOIN})?"
        rf"(?:(?P<seconds>{_NUMBER})\s*-?\s*{_S})?",
    ),
    # Minutes 29 Seconds 59; 時間 1 分 29 秒 59
    _form(
        "labels first",
        rf"(?<![a-z\d])(?:{_H}[\s:]*(?P<hours>\d{{1,3}})[\s,]+)?{_M}[\s:]*"
        rf"(?P<minutes>\d{{1,4}})[\s,]+{_S}[\s:]*(?P<seconds>[0-5]?\d)(?!\d|\s*{UNIT})",
    ),
    # 01 29 59 Hours Minutes Seconds, as two rows of a table read
    _form(
        "labels last",
        rf"{_FROM}(?:(?P<hours>\d{{1,3}})\s+)?(?P<minutes>\d{{1,2}})\s+(?P<seconds>[0-5]?\d)"
        rf"\s+(?(hours){_H}\s+){_M}\s+{_S}",
    ),
    # 29'59", 29′59″
    _form("primes", rf"{_FROM}(?P<minutes>\d{{1,4}})['′’]\s*(?P<seconds>[0-5]?\d)(?:\"|”|′′|'')"),
    # Elements "29" and "59": the colon between them is drawn by a style
    _form(
        "pairs",
        r"^(?:(?P<hours>\d\d) )?(?P<minutes>\d\d) (?P<seconds>[0-5]\d)$",
        "is_split",
        "is_weak",
    ),
    # Elements "2", "9", "5", "9": a flip clock
    _form(
        "flips",
        r"^(?P<hours>\d\d)?(?P<minutes>\d\d)(?P<seconds>[0-5]\d)$",
        "is_split",
        "is_weak",
    ),
    # 1799 alone on its line
    _form("number", r"^(?P<seconds>\d{1,5})$", "is_weak"),
    # Time left: 1799
    _form("labelled number", rf"{_TIME}[^\d]{{0,12}}(?P<seconds>\d{{1,5}})$", "is_weak"),
)

_KANJI: Final = "〇一二三四五六七八九"
# 二十九分, but not 十分に (enough) or 十分な.
_KANJI_NUMBER: Final = re.compile(
    r"(?<![〇一二三四五六七八九十百千第])([〇一二三四五六七八九]?)(十?)([〇一二三四五六七八九]?)"
    r"(?=時間|分(?![な析割野類別岐散])|秒)"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A time as it is written in a line.

    ``unit_ms`` is the smallest step it can show; ``parts`` how many numbers it is made of;
    ``start`` and ``end`` its place in the plain text.
    """

    form: Form
    ms: float
    unit_ms: float
    parts: int
    start: int
    end: int


def plain(line: str) -> str:
    """The line with ordinary digits, colons and single blanks."""
    text = normalize("NFKC", line[:LINE_LIMIT]).replace("∶", ":")
    if "十" in text or any(digit in text for digit in _KANJI):
        text = _KANJI_NUMBER.sub(_from_kanji, text)
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", " ".join(text.split()))
    return re.sub(r"(?<=\d) : (?=\d\d(?!\d))", ":", text)


def _from_kanji(match: re.Match[str]) -> str:
    tens, ten, ones = match.groups()
    if not match.group() or (match.group() == "十" and match.string[match.end() :][1:2] in "にで"):
        return match.group()
    if not ten:
        return "".join(str(_KANJI.index(digit)) for digit in tens + ones)
    high = _KANJI.index(tens) if tens else 1
    return str(high * 10 + (_KANJI.index(ones) if ones else 0))


def written_times(text: str, *, is_split: bool = False) -> Iterator[Written]:
    """All times in a plain text, in every form that can be read into it.

    ``is_split``: the text was put together from lines.
    """
    if not any(character.isdigit() for character in text):
        return
    for form in FORMS:
        if form.is_split and not is_split:
            continue
        for match in form.pattern.finditer(text):
            written = _written(form, match)
            if written is not None:
                yield written


def _written(form: Form, match: re.Match[str]) -> Written | None:
    numbers = {
        name: number for name, number in match.groupdict().items() if number and name in UNITS
    }
    if not numbers:
        return None
    ms = sum(float(number) * UNITS[name] for name, number in numbers.items())
    smallest = min(numbers, key=lambda name: UNITS[name])
    decimals = len(numbers[smallest].partition(".")[2])
    unit_ms = UNITS[smallest] / 10**decimals
    if match.groupdict().get("half"):
        ms, unit_ms = ms + HOUR / 2, min(unit_ms, HOUR / 2)
    return Written(form, ms, unit_ms, len(numbers), match.start(), match.end())
