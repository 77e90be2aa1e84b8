"""Copying: what a candidate wrote in a field, and the question on the page."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.text_taking import SENTINEL


async def copy_by_keyboard(stage: Stage, canary: Canary | None) -> None:
    """Control+A, Control+C, or with Command on a Mac; looks again later where ``patience_s`` is."""
    del canary
    await stage.clipboard.write(SENTINEL)
    await stage.select_all()
    await stage.hands.press("c", control=True, command="copy")
    if stage.patience_s > 0:
        # Some pages empty the clipboard a moment after the copy.
        await stage.pause(LATER_S)
    stage.clipboard_after = await stage.clipboard.read_new(SENTINEL)


async def copy_from_menu(stage: Stage, canary: Canary | None) -> None:
    """The context menu's Copy: the page sees no key."""
    del canary
    await stage.clipboard.write(SENTINEL)
    await stage.select_all()
    await stage.hands.choose("Copy")
    stage.clipboard_after = await stage.clipboard.read_new(SENTINEL)


LATER_S: Final = 0.5
FIELD_ACTS: Final = (
    FieldAct(100, "copy", None, copy_by_keyboard, adds=False),
    FieldAct(110, "copy-menu", None, copy_from_menu, adds=False),
)
