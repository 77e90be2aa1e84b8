"""Whether an act lost something: it is then done again, and until it was it restricts nothing."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Attempt
from pasteguard.judge.attempts import GONE, Fate, fate_of
from pasteguard.judge.compositions import COMPOSE, COMPOSE_LINES, fault_of
from pasteguard.judge.text_taking import clipboard_state

TAKING: Final = ("copy", "cut")
CONTROLS: Final = frozenset(
    {
        "insert-sample",
        "paste-sample",
        "paste-refused",
        "insert-japanese",
        "undo-inserted",
        "write-long",
        "type-lines",
        "type-after-pause",
        "on-screen-keys",
    }
)
"""Acts done only to understand another's loss; their own is judged with it."""


def is_suspect(attempt: Attempt) -> bool:
    """Whether the act lost or changed text, or the page went away with it."""
    if attempt.act == COMPOSE_LINES:
        # A plain Enter may send and leave: that alone is no loss.
        return fault_of(attempt) is not None
    if attempt.disturbance in GONE:
        return True
    if attempt.act in CONTROLS:
        return False
    kind = attempt.act.split("-")[0]
    if kind in TAKING:
        lost = clipboard_state(attempt) != "copied"
        return bool(attempt.before.strip()) and (lost or _stays_after_cut(attempt))
    if kind == "undo":
        return fate_of(attempt) is Fate.ARRIVED
    if kind == "correct":
        return attempt.selected == "cancelled"
    if kind == COMPOSE:
        return fault_of(attempt) is not None
    return fate_of(attempt).is_loss


def _stays_after_cut(attempt: Attempt) -> bool:
    after = attempt.snapshots[-1].text if attempt.snapshots else ""
    return attempt.act == "cut" and len(after.strip()) >= len(attempt.before.strip())
