"""How the first pass learns what a field takes: the same kind of text, brought in three ways."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.text_entry import ON_SCREEN_KEYS


async def type_keys(stage: Stage, canary: Canary | None) -> None:
    """Types the text key by key."""
    assert canary is not None
    await stage.hands.type(canary.text)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no keys: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


async def paste_sample(stage: Stage, canary: Canary | None) -> None:
    """The same kind of text from the clipboard: does the field take it that way?"""
    assert canary is not None
    await stage.clipboard.write(canary.text)
    await stage.hands.choose("Paste")


async def press_screen_keys(stage: Stage, canary: Canary | None) -> None:
    """Clicks two keys of a keyboard that the page draws: is the field filled so?"""
    del canary
    for number in range(SCREEN_KEYS):
        await stage.click_screen_key(number)


SCREEN_KEYS: Final = 2
TYPE: Final = FieldAct(0, "type", "short", type_keys)
INSERT_SAMPLE: Final = FieldAct(1, "insert-sample", "short", insert)
ON_SCREEN: Final = FieldAct(3, ON_SCREEN_KEYS, "short", press_screen_keys)
PASTE_SAMPLE: Final = FieldAct(2, "paste-sample", "short", paste_sample)
