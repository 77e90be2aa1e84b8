"""Dropping text that is dragged in from another program."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage


async def drop_text(stage: Stage, canary: Canary | None) -> None:
    """Drags plain text to the end of what is in the field and lets go."""
    assert canary is not None
    place = await stage.end_of_text()
    if place is not None:
        await stage.hands.drop(*place, canary.text)


FIELD_ACTS: Final = (FieldAct(60, "drop", "phrase", drop_text),)
