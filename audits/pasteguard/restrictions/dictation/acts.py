"""Dictating: text comes in with no key at all, as from speech, an emoji picker or a switch."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage


async def insert_without_keys(stage: Stage, canary: Canary | None) -> None:
    """Inserts the text as dictation does: beforeinput and input, no key."""
    assert canary is not None
    await stage.hands.insert(canary.text)


FIELD_ACTS: Final = (FieldAct(20, "insert", "phrase", insert_without_keys),)
