"""Undoing what was written last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.restrictions.undo.judge import REPLACED, UNDO_INSERTED, UNDO_LATER

DRAWN_ANEW_S: Final = 0.9
"""Pages that draw a field anew do so some tenths of a second after the last input."""


async def write_and_undo(stage: Stage, canary: Canary | None) -> None:
    """Writes a word, then presses Control+Z, or Command+Z on a Mac."""
    await _write_and_undo(stage, canary, 0.0)


async def write_wait_and_undo(stage: Stage, canary: Canary | None) -> None:
    """The same with a pause: a field that was drawn anew meanwhile knows of no earlier text."""
    await _write_and_undo(stage, canary, DRAWN_ANEW_S)


async def insert_and_undo(stage: Stage, canary: Canary | None) -> None:
    """Inserts a word that no key brings, then presses the same keys."""
    assert canary is not None
    await stage.hands.insert(canary.text)
    before = await stage.text()
    await stage.hands.press("z", control=True, command="undo")
    await stage.wait_for_change(before)


async def _write_and_undo(stage: Stage, canary: Canary | None, pause_s: float) -> None:
    assert canary is not None
    await stage.hands.type(canary.text)
    if not await stage.ask("waitForWords", stage.field.index, list(canary.words), 60):
        await stage.hands.insert(canary.text)
    if pause_s:
        await stage.pause(pause_s)
        if not await stage.ask("isThere", stage.field.index):
            stage.noted = REPLACED
        await stage.focus()
    before = await stage.text()
    await stage.hands.press("z", control=True, command="undo")
    await stage.wait_for_change(before)


def _was_drawn_anew(attempts: Sequence[Attempt]) -> bool:
    """Whether the page was seen to put another field in this one's place."""
    return any(attempt.changed_at is not None for attempt in attempts)


INSERTED: Final = FieldAct(132, UNDO_INSERTED, "short", insert_and_undo, adds=False)
FIELD_ACTS: Final = (
    FieldAct(130, "undo", "short", write_and_undo, adds=False, control=INSERTED),
    FieldAct(
        131,
        UNDO_LATER,
        "short",
        write_wait_and_undo,
        adds=False,
        only_if=_was_drawn_anew,
    ),
)
