"""Undoing what was written last."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage


async def write_and_undo(stage: Stage, canary: Canary | None) -> None:
    """Writes a word, then presses Control+Z, or Command+Z on a Mac."""
    assert canary is not None
    await stage.hands.type(canary.text)
    if not await stage.ask("waitForWords", stage.field.index, list(canary.words), 60):
        await stage.hands.insert(canary.text)
    before = await stage.text()
    await stage.hands.press("z", control=True, command="undo")
    await stage.wait_for_change(before)


FIELD_ACTS: Final = (FieldAct(130, "undo", "short", write_and_undo, adds=False),)
