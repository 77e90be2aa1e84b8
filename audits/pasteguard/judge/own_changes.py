"""What a page shows with nothing done to it: clocks, counters, tickers, advertisements. Pure.

A line's pattern leaves out what a clock changes in it. A place is known by the lines around it: a
carousel goes on to texts that nobody can know beforehand, but always in the same place.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise, permutations
from typing import Final

from pasteguard.artifacts.page_states import (
    QUIET,
    QUIET_IN_FRAMES,
    WAIT,
    Conduct,
    Observation,
    PageState,
)

MOVES: Final = 3
"""A place whose words changed so often while nothing was done goes on to do so."""
_WORDS_FOR_NUMBERS: Final = (
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred"
)
_JAPANESE_NUMBERS: Final = "〇一二三四五六七八九十百千"
_UNITS: Final = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhd])\b"
    r"|秒間?|分間?|時間?|日間?|週間|[かヶカケ]月間?|年間?"
)
_MASKS: Final = (
    # What a clock shows where its numbers are missing.
    (re.compile(r"(?<![^\W_])(?:NaN|undefined|null|Infinity)(?![^\W_])"), "#"),
    (re.compile(r"[-–—_*?]{2,}|(?<=[:：])[-–—_*?]|[-–—_*?](?=[:：])"), "#"),
    (
        re.compile(rf"\b(?:{_WORDS_FOR_NUMBERS})(?:[-\s](?:{_WORDS_FOR_NUMBERS}))*\b", re.I),
        "#",
    ),
    (re.compile(rf"[{_JAPANESE_NUMBERS}]+(?=\s*(?:{_UNITS}|[件人名回位番号枚点]))"), "#"),
    (re.compile(r"[-−]?\d+"), "#"),
    (re.compile(r"#{2,}"), "#"),
    (re.compile(r"#(?:[:：.,'’/]#)+"), "#"),
    # One length of time in any unit, or in several: "1 minute 5 seconds".
    (re.compile(rf"#\s*(?:{_UNITS})(?:\s*(?:,|and)?\s*#\s*(?:{_UNITS}))*", re.I), "#t"),
    (
        re.compile(
            r"\b(?:just|right) now\b|\b(?:an?|a few|a couple of|some|less than an?|about an?)"
            r" (?:moment|second|minute|hour|day)s? ago\b|\b(?:moment|second|minute)s ago\b",
            re.I,
        ),
        "#t ago",
    ),
    (re.compile(r"たった今|今しがた|ちょうど今|先ほど|さきほど|数[秒分]前"), "#t前"),
    (re.compile(r"#\s*[ap]\.?m\b\.?", re.I), "#"),
    (re.compile(r"午[前後]\s*#"), "#"),
    # Japanese sets a number with spaces around it or without.
    (re.compile(r"(?<=[^\x00-\x7f]) +(?=#)|(?<=#)(t?) +(?=[^\x00-\x7f])"), r"\1"),
)

Place = tuple[str, str]
"""The patterns of the line before and of the line after; empty at the page's edge."""


@lru_cache(maxsize=20_000)
def pattern_of(line: str) -> str:
    """A line without what clocks and counters change in it, or show where a number is missing."""
    masked = unicodedata.normalize("NFKC", line)
    for pattern, instead in _MASKS:
        masked = pattern.sub(instead, masked)
    return masked


def changed_lines(states: Sequence[PageState]) -> set[str]:
    """Patterns of lines that came or went between any two of the states."""
    found: set[str] = set()
    for one, other in pairwise(states):
        found |= {pattern_of(line) for line in set(one.lines) ^ set(other.lines)}
    return found


@dataclass(frozen=True, slots=True)
class Came:
    """A line that a page did not show before.

    ``place``: where other lines stood before, None where there were none; ``size``: how many lines
    stand there now.
    """

    line: str
    place: Place | None
    size: int


def lines_that_came(before: PageState, after: PageState) -> Iterator[Came]:
    """The lines of ``after`` that were not in ``before``, from the top."""
    known = set(before.lines)
    if known.issuperset(after.lines):
        return
    placed = {
        number: (block.place, len(block.now))
        for block in _replaced(before.lines, after.lines)
        for number in block.now
    }
    for number, line in enumerate(after.lines):
        if line not in known:
            place, size = placed.get(number, (None, 1))
            yield Came(line, place, size)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines in whose place there were others; ``now`` are their numbers."""

    place: Place
    now: range


def _replaced(before: Sequence[str], after: Sequence[str]) -> list[_Block]:
    """Where lines stand in the place of others, whose patterns are not theirs."""
    if before == after:
        return []
    old, new = [pattern_of(x) for x in before], [pattern_of(x) for x in after]
    start, shortest = 0, min(len(old), len(new))
    while start < shortest and old[start] == new[start]:
        start += 1
    end = 0
    while end < shortest - start and old[-1 - end] == new[-1 - end]:
        end += 1
    changes = SequenceMatcher(
        None, old[start : len(old) - end], new[start : len(new) - end], autojunk=False
    ).get_opcodes()
    found = []
    for kind, _, _, first, last in changes:
        if kind == "replace":
            now = range(start + first, start + last)
            above = new[now.start - 1] if now.start else ""
            below = new[now.stop] if now.stop < len(new) else ""
            found.append(_Block((above, below), now))
    return found


@dataclass(frozen=True, slots=True)
class OwnChanges:
    """What a page did to its text by itself.

    ``lines`` are all that it showed meanwhile, ``patterns`` of those that came or went, ``places``
    where other words follow each other with the most lines that stood there, ``dialogs`` the
    patterns of what it said in dialogs.
    """

    lines: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    places: Mapping[Place, int] = field(default_factory=dict)
    dialogs: frozenset[str] = frozenset()

    def explains(self, came: Came, *, by_place: bool = True) -> bool:
        """Whether the line may have come by itself; ``by_place``: its place alone is enough."""
        if came.line in self.lines or pattern_of(came.line) in self.patterns:
            return True
        if not by_place or came.place is None:
            return False
        return came.size <= self.places.get(came.place, 0)

    def explains_dialog(self, text: str) -> bool:
        """Whether the dialog may have come by itself."""
        return pattern_of(text) in self.dialogs

    def __or__(self, other: OwnChanges) -> OwnChanges:
        """What is known from both."""
        places = dict(self.places)
        for place, size in other.places.items():
            places[place] = max(size, places.get(place, 0))
        return OwnChanges(
            self.lines | other.lines,
            self.patterns | other.patterns,
            places,
            self.dialogs | other.dialogs,
        )


def waited(conduct: Conduct) -> tuple[Observation, ...]:
    """All observations in which nothing was done to the page."""
    alone = tuple(seen for seen in conduct.control or () if seen.act == WAIT)
    return (*conduct.of(QUIET, QUIET_IN_FRAMES), *alone)


def own_changes(conduct: Conduct, *, in_frames: bool = False) -> OwnChanges:
    """What the page did by itself while nothing was done to it.

    ``in_frames``: texts count only as seen in real time. A page that measures its frames remarks on
    gaps that the running of its clock may bring about.
    """
    waits = waited(conduct)
    moves: Counter[Place] = Counter()
    sizes: dict[Place, int] = {}
    for one, other in (pair for seen in waits for pair in pairwise(seen.states)):
        for block in _replaced(one.lines, other.lines):
            moves[block.place] += 1
            sizes[block.place] = max(len(block.now), sizes.get(block.place, 0))
    quiet = [seen for seen in waits if not in_frames or seen.act == QUIET_IN_FRAMES]
    return OwnChanges(
        frozenset(line for seen in quiet for state in seen.states for line in state.lines),
        frozenset().union(*(changed_lines(seen.states) for seen in quiet)),
        {place: sizes[place] for place, count in moves.items() if count >= MOVES},
        frozenset(pattern_of(text) for seen in quiet for text in seen.dialogs),
    )


def changes_between(states: Iterable[PageState]) -> OwnChanges:
    """What differs between states of a page that is opened anew each time: a greeting, a number."""
    all_states = list(states)
    places: dict[Place, int] = {}
    for one, other in permutations(all_states, 2):
        for block in _replaced(one.lines, other.lines):
            places[block.place] = max(len(block.now), places.get(block.place, 0))
    shown = [frozenset(map(pattern_of, state.lines)) for state in all_states]
    everywhere = frozenset.intersection(*shown) if shown else frozenset()
    return OwnChanges(patterns=frozenset().union(*shown) - everywhere, places=places)
