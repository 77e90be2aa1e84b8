"""Cutting what a candidate wrote in a field, to put it elsewhere."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.text_taking import SENTINEL


async def cut_by_keyboard(stage: Stage, canary: Canary | None) -> None:
    """Control+A, Control+X, or with Command on a Mac."""
    del canary
    await stage.clipboard.write(SENTINEL)
    await stage.select_all()
    before = await stage.text()
    await stage.hands.press("x", control=True, command="cut")
    await stage.wait_for_change(before)
    stage.clipboard_after = await stage.clipboard.read_new(SENTINEL)


FIELD_ACTS: Final = (FieldAct(120, "cut", None, cut_by_keyboard, adds=False),)
