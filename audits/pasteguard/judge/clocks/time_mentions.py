"""Where times stand in what a page showed at one moment, also those made of several elements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pasteguard.judge.clocks.durations import LINE_LIMIT, UNIT, Written, plain, written_times

TEXT_LIMIT: Final = 120
LINES_LIMIT: Final = 20_000
SIGHTING_LIMIT: Final = 2_000
"""So many times are looked at in one reading; a page may show any number."""
# Words that say that time runs down.
REMAINING: Final = re.compile(
    r"残り|のこり|あと|後\s*\d|(?:終了|締め?切り?|提出|期限|完了)まで|カウントダウン|タイムリミット"
    r"|\b(?:left|remaining|remain|remains|to go|countdown|count down|time.?out"
    r"|(?:ends?|ending|expires?|closes?|closing|due|submits?|submitted|finish(?:es)?) in)\b",
    re.IGNORECASE,
)
# Words that say that it runs up, or that the line speaks of the time of the day.
ELAPSED: Final = re.compile(r"経過|\b(?:elapsed|time spent|so far|ago)\b|前に?$", re.IGNORECASE)
# What else a number may count.
OTHER_COUNT: Final = re.compile(
    r"文字|\d\s*問|残り問|字|枚|点|回|件|人|名|語|円|characters?|chars?\b|words?\b|items?\b|attempts?\b"
    r"|(?:question|page|step|warning)(?:s\b| left)|points?\b|tries\b|people|seats?\b|score"
    r"|credits?\b|left to answer|%|\$",
    re.IGNORECASE,
)
_LABELS_ONLY: Final = re.compile(rf"(?:{UNIT}\s*)+", re.IGNORECASE)
_ENDS_IN_UNIT: Final = re.compile(rf"\d\s*{UNIT}$", re.IGNORECASE)
_STARTS_WITH_UNIT: Final = re.compile(UNIT, re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """A time seen in a reading.

    ``key`` is what stands around the time, numbers left out: it stays while the time changes.
    ``rows`` are the first and the last line it is made of; ``is_labelled``: words there or beside
    it say that time runs down, ``is_announced``: there or before it; ``is_elapsed``: they say that
    it runs up.
    """

    reading: int
    at_ms: float
    written: Written
    key: str
    rows: tuple[int, int]
    text: str
    is_labelled: bool
    is_announced: bool
    is_elapsed: bool

    @property
    def ms(self) -> float:
        """The time shown, in milliseconds."""
        return self.written.ms

    def overlaps(self, other: Sighting) -> bool:
        """Whether both are read from the same characters of the same reading."""
        if self.reading != other.reading:
            return False
        if self.rows == other.rows and self.rows[0] == self.rows[1]:
            mine, theirs = self.written, other.written
            return mine.start < theirs.end and theirs.start < mine.end
        return self.rows[0] <= other.rows[1] and other.rows[0] <= self.rows[1]


def sightings(reading: int, at_ms: float, lines: Sequence[str]) -> list[Sighting]:
    """All times in the lines, those of single lines first."""
    lines = [line[:LINE_LIMIT] for line in lines[:LINES_LIMIT]]
    texts = [plain(line) for line in lines]
    found: list[Sighting] = []

    def see(text: str, written: Written, rows: tuple[int, int]) -> None:
        lonely = written.form.is_weak and not written.form.is_split
        if lonely and _counts_something_else(texts, *rows):
            return
        around = text[: written.start] + "\0" + text[written.end :]
        before, after = texts[max(0, rows[0] - 1) : rows[0]], texts[rows[1] + 1 : rows[1] + 2]
        # A line with a number of its own speaks of that.
        beside = [text, *(line for line in (*before, *after) if not re.search(r"\d", line))]
        shown = " ".join(" ".join(lines[rows[0] : rows[1] + 1]).split())
        found.append(
            Sighting(
                reading,
                at_ms,
                written,
                key=" ".join(re.sub(r"\d+", "#", around).replace("\0", " \0 ").lower().split()),
                rows=rows,
                text=shown[:TEXT_LIMIT],
                is_labelled=any(REMAINING.search(line) for line in beside),
                is_announced=any(REMAINING.search(line) for line in (text, *before)),
                is_elapsed=any(ELAPSED.search(line) for line in beside),
            )
        )

    for row, text in enumerate(texts):
        for written in written_times(text):
            see(text, written, (row, row))
        if len(found) > SIGHTING_LIMIT:
            return found
    for text, owners in _runs(texts):
        for written in written_times(text, is_split=True):
            rows = (owners[written.start], owners[written.end - 1])
            if rows[0] != rows[1]:
                see(text, written, rows)
    return found


def _counts_something_else(texts: Sequence[str], first: int, last: int) -> bool:
    return any(OTHER_COUNT.search(line) for line in texts[max(0, first - 1) : last + 2])


def _runs(texts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Lines that read on into each other, put together, and which line each character is of."""
    rows: list[int] = []
    for row in range(len(texts) + 1):
        if rows and row < len(texts) and _reads_on(texts[rows[-1]], texts[row]):
            rows.append(row)
            continue
        if len(rows) > 1:
            yield _together(texts, rows)
        rows = [row]


def _reads_on(first: str, second: str) -> bool:
    if not first or not second:
        return False
    if first[-1].isdigit():
        both_digits = first.isdigit() and second.isdigit()
        return second[0] == ":" or both_digits or bool(_STARTS_WITH_UNIT.match(second))
    if first[-1] == ":":
        return second[0].isdigit() and (first == ":" or first[-2].isdigit())
    labels = _LABELS_ONLY.fullmatch(first)
    if labels and _LABELS_ONLY.fullmatch(second):
        return True
    return second[0].isdigit() and bool(labels or _ENDS_IN_UNIT.search(first))


def _together(texts: Sequence[str], rows: Sequence[int]) -> tuple[str, list[int]]:
    text = texts[rows[0]]
    owners = [rows[0]] * len(text)
    for before, row in pairwise(rows):
        first, second = texts[before], texts[row]
        digits = len(first) == len(second) == 1 and (first + second).isdigit()
        gap = "" if first[-1] == ":" or second[0] == ":" or digits else " "
        text += gap + second
        owners += [row] * (len(gap) + len(second))
    return text, owners
