"""What a page changes in a text that it takes: line breaks, spaces, a mark of its own. Pure.

Words alone are found in whatever a field reads. How they stand is compared only where it is known
how a bare field of the same kind would have them: ``Attempt.holds``. A field of one line drops line
breaks in every browser, and formatted text is laid out anew by every editor.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary

ONE_LINE: Final = "line"
"""A field of one line: what is left of a line break is the browser's affair."""
LINES: Final = "lines"
"""A field of several lines, in which blocks stand for line breaks."""
BLOCKS: Final = "blocks"
"""The same in an editor, which may show things of its own beside the text."""
EXACT: Final = "exact"
"""A text area: every character is as it was put in."""
INVISIBLE: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff")
NEEDLE: Final = 4
"""A shorter text may be in a field twice by chance."""


class Alteration(StrEnum):
    """How a text was changed that arrived."""

    LINES = "lines"
    SPACES = "spaces"
    TABS = "tabs"
    ADDED = "added"
    DOUBLED = "doubled"


def alterations(attempt: Attempt) -> tuple[Alteration, ...]:
    """All that was changed in a text whose characters, white space apart, are there."""
    canary = attempt.canary
    if canary is None or not attempt.holds or not attempt.snapshots:
        return ()
    found = set(_in_white_space(canary, attempt.snapshots[-1].text, attempt.holds))
    dense, after = _dense(canary.text), _dense(attempt.snapshots[-1].text)
    if len(dense) >= NEEDLE and after.count(dense) > _dense(attempt.before).count(dense) + 1:
        found.add(Alteration.DOUBLED)
    elif _is_pasted(attempt) and attempt.holds != BLOCKS and has_more(attempt):
        found.add(Alteration.ADDED)
    return tuple(sorted(found, key=list(Alteration).index))


def _is_pasted(attempt: Attempt) -> bool:
    return attempt.act.startswith("paste") and not (attempt.canary and attempt.canary.html)


def _in_white_space(canary: Canary, after: str, holds: str) -> set[Alteration]:
    if canary.html and holds != EXACT:
        return set()
    given, read = _places(canary.text), _places(after)
    start = "".join(letter for letter, _ in read).rfind("".join(letter for letter, _ in given))
    if start < 0:
        return set()
    found = set()
    for number in range(1, len(given)):
        wanted = canary.text[given[number - 1][1] + 1 : given[number][1]]
        if not wanted:
            continue
        place = start + number
        there = after[read[place - 1][1] + 1 : read[place][1]]
        found |= _changes(wanted, there, holds)
    return found


def _changes(wanted: str, there: str, holds: str) -> set[Alteration]:
    is_break = "\n" in wanted
    if is_break and holds == ONE_LINE:
        return set()
    if is_break and "\n" not in there:
        return {Alteration.LINES}
    if holds == EXACT and "\t" in wanted and "\t" not in there and "  " not in there:
        return {Alteration.TABS}
    has_space = any(character not in INVISIBLE for character in there)
    return set() if has_space else {Alteration.SPACES}


def has_more(attempt: Attempt) -> bool:
    """Whether the field read more by the end of the act than it had, and what was put in."""
    if attempt.canary is None or not attempt.snapshots:
        return False
    dense = _dense(attempt.canary.text)
    shots = [shot for shot in attempt.snapshots if shot.at <= attempt.ended] or attempt.snapshots
    after, before = _dense(shots[-1].text), _dense(attempt.before)
    if dense not in after:
        return False
    return len(after.replace(dense, "", 1)) > len(before)


def _places(text: str) -> list[tuple[str, int]]:
    """Each character that is not white space, in lower case, and where it stands."""
    return [
        (lower if len(lower := letter.lower()) == 1 else letter, place)
        for place, letter in enumerate(text)
        if not letter.isspace() and letter not in INVISIBLE
    ]


def _dense(text: str) -> str:
    return "".join(letter for letter, _ in _places(text))
