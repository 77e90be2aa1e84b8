"""Composing Japanese (or Chinese, Korean, ...) through an input method."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.attempts import EDITORS
from pasteguard.restrictions.ime.judge import INSERT_JAPANESE

COMPOSITION_END_S: Final = 0.07
"""Editors wait 20 to 50 ms before they take a composition for ended (Draft.js, ProseMirror), and no
person drops or pastes anything sooner."""


async def compose(stage: Stage, canary: Canary | None) -> None:
    """Composes the text step by step and commits it."""
    assert canary is not None

    async def is_focused() -> bool:
        return bool(await stage.ask("hasFocus", stage.field.index))

    await stage.hands.compose(canary.text, is_focused)
    if stage.field.facts.kind in EDITORS:
        await stage.pause(COMPOSITION_END_S)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no composition: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


INSERT: Final = FieldAct(51, INSERT_JAPANESE, "japanese", insert)
FIELD_ACTS: Final = (FieldAct(50, "compose", "japanese", compose, control=INSERT),)
