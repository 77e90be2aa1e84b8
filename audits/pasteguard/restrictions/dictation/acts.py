"""Dictating: text comes in with no key at all, as from speech, an emoji picker or a switch."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.text_entry import INSERT_LATER, TYPE_LATER

KEYLESS_S: Final = 0.7
"""Whoever dictates has pressed no key for a while; pages look back half a second or so."""


async def insert_without_keys(stage: Stage, canary: Canary | None) -> None:
    """Inserts the text as dictation does: beforeinput and input, no key."""
    assert canary is not None
    await stage.hands.insert(canary.text)


async def insert_after_pause(stage: Stage, canary: Canary | None) -> None:
    """The same once the last key is a while ago."""
    assert canary is not None
    if stage.patience_s:
        await stage.pause_without_keys(KEYLESS_S)
    await stage.hands.insert(canary.text)


async def type_after_pause(stage: Stage, canary: Canary | None) -> None:
    """Types after the same pause: is it the keys that are missed, or is it the pause?"""
    assert canary is not None
    await stage.pause_without_keys(KEYLESS_S)
    await stage.hands.type(canary.text)


TYPE_AFTER_PAUSE: Final = FieldAct(92, TYPE_LATER, "phrase", type_after_pause)
FIELD_ACTS: Final = (
    FieldAct(20, "insert", "phrase", insert_without_keys),
    FieldAct(
        91,
        INSERT_LATER,
        "phrase",
        insert_after_pause,
        control=TYPE_AFTER_PAUSE,
        later_than="insert",
    ),
)
