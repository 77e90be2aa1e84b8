"""What became of text that an input method wrote, and of the Enter key that commits it. Pure.

A composition can go wrong although all of its text arrives: provisional letters stay beside it, or
the Enter key that only commits is taken for a command. Each has its control: the same text with no
composition, the same composition with no Enter key.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from itertools import takewhile
from typing import Final

from pasteguard.artifacts.fields import Attempt
from pasteguard.judge.attempts import GONE, Fate, fate_of
from pasteguard.judge.canaries import squash
from pasteguard.judge.input_methods import provisional_letters

COMPOSE: Final = "compose"
"""Composing in the keys of Windows, committed with the mouse."""
COMPOSE_SLOWLY: Final = "compose-slowly"
COMPOSE_ANDROID: Final = "compose-android"
COMPOSE_ENTER: Final = "compose-enter"
"""Committing by Enter, in the keys of a Mac."""
COMPOSE_ENTER_WINDOWS: Final = "compose-enter-windows"
COMPOSE_LINES: Final = "compose-lines"
"""A new line after a composition."""
INSERT_JAPANESE: Final = "insert-japanese"
"""The act that brings the same text with no composition."""
TYPE_LINES: Final = "type-lines"
"""A new line where nothing is composed."""
SHUT: Final = "shut"
"""What an act notes where nobody can write in the field any more."""
BY_ENTER: Final = (COMPOSE_ENTER, COMPOSE_ENTER_WINDOWS)
COMPOSING: Final = (COMPOSE, COMPOSE_SLOWLY, COMPOSE_ANDROID, *BY_ENTER)
"""Every way of composing that has to keep its text."""


class Fault(StrEnum):
    """What went wrong with a composition."""

    LOST = "lost"
    LEAKED = "leaked"
    ENTER = "enter"
    LINE = "line"


def fault_of(attempt: Attempt, known: Collection[str] = ()) -> Fault | None:
    """What went wrong with a composition, as far as it shows by itself; None where nothing did.

    ``known`` are addresses that the page also sends to where no Enter commits anything.
    """
    if attempt.disturbance is not None and attempt.disturbance not in GONE:
        return None
    if attempt.act == COMPOSE_LINES:
        return Fault.LINE if lost_line(attempt) else None
    if attempt.act in BY_ENTER and is_taken_for_command(attempt, known):
        return Fault.ENTER
    if attempt.disturbance in GONE or fate_of(attempt).is_loss:
        return Fault.LOST
    return Fault.LEAKED if leaked(attempt) else None


def is_taken_for_command(attempt: Attempt, known: Collection[str] = ()) -> bool:
    """Whether more came of committing by Enter than the text: it went, or was handed in."""
    if attempt.disturbance in GONE or attempt.noted == SHUT or attempt.dialogs:
        return True
    if any(event.type == "submit" for event in attempt.events) or set(attempt.sent) - set(known):
        return True
    # The word before the Enter key had been committed already.
    assert attempt.canary is not None
    word = squash(attempt.canary.words[0])
    had = [word in squash(shot.text) for shot in attempt.snapshots]
    return fate_of(attempt).is_loss and any(had) and not had[-1]


def lost_line(attempt: Attempt) -> bool:
    """Whether both words came, but not the new line between them."""
    assert attempt.canary is not None
    after = attempt.snapshots[-1].text if attempt.snapshots else ""
    return all(word in after for word in attempt.canary.words) and not _has_line(attempt)


def kept_line(attempt: Attempt) -> bool:
    """Whether both words came with the new line between them."""
    return fate_of(attempt) is Fate.ARRIVED and _has_line(attempt)


def _has_line(attempt: Attempt) -> bool:
    assert attempt.canary is not None
    first, second = attempt.canary.words
    after = attempt.snapshots[-1].text
    between = after[after.rfind(first) + len(first) : after.rfind(second)]
    return "\n" in between


def leaked(attempt: Attempt) -> str:
    """Letters of the composition that stay in the field beside its text; empty for none.

    Punctuation, case and white space do not count, nor does what the page itself adds.
    """
    if attempt.canary is None or fate_of(attempt) is not Fate.ARRIVED:
        return ""
    read = attempt.snapshots[-1].text if attempt.after is None else attempt.after
    before, after = squash(attempt.before), squash(read)
    for word in attempt.canary.words:
        after = after.replace(squash(word), "", 1)
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    if start + end < len(before):
        # Something else has changed as well: whose letters these are is not known.
        return ""
    extra = after[start : len(after) - end]
    own = set(squash("".join(provisional_letters("".join(attempt.canary.words)))))
    return extra if set(extra) <= own else ""


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
