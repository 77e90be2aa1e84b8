"""Composing Japanese (or Chinese, Korean, ...) through an input method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.browser.input import Composing
from pasteguard.judge.attempts import EDITORS
from pasteguard.judge.compositions import (
    COMPOSE,
    COMPOSE_ANDROID,
    COMPOSE_ENTER,
    COMPOSE_ENTER_WINDOWS,
    COMPOSE_LINES,
    COMPOSE_SLOWLY,
    INSERT_JAPANESE,
    SHUT,
    TYPE_LINES,
)
from pasteguard.judge.input_methods import Order

COMPOSITION_END_S: Final = 0.07
"""Editors wait 20 to 50 ms before they take a composition for ended (Draft.js, ProseMirror), and no
person drops or pastes anything sooner."""
SENDING_S: Final = 0.15
"""How long after the Enter key a page may take to send, to empty the field or to ask something."""


async def compose(stage: Stage, canary: Canary | None) -> None:
    """Composes the text in the keys of Windows; a candidate is chosen with the mouse."""
    assert canary is not None
    await _compose(stage, canary.text, Order.WINDOWS)


async def compose_slowly(stage: Stage, canary: Canary | None) -> None:
    """The same with a pause before converting, as people think: pages draw anew meanwhile."""
    assert canary is not None
    await _compose(stage, canary.text, Order.WINDOWS, pause_s=stage.patience_s)


async def compose_on_android(stage: Stage, canary: Canary | None) -> None:
    """Kana by kana, as on a phone: keys without names, a candidate is tapped."""
    assert canary is not None
    await _compose(stage, canary.text, Order.ANDROID)


async def compose_with_enter(stage: Stage, canary: Canary | None) -> None:
    """Two words in the keys of a Mac; the Enter key commits the second one."""
    await _commit_by_enter(stage, canary, Order.MACOS)


async def compose_with_enter_on_windows(stage: Stage, canary: Canary | None) -> None:
    """The same in the keys of Windows, to tell whom it concerns."""
    await _commit_by_enter(stage, canary, Order.WINDOWS)


async def _commit_by_enter(stage: Stage, canary: Canary | None, order: Order) -> None:
    assert canary is not None
    first, second = canary.words
    await _compose(stage, first, order)
    await _compose(stage, second, order, by_enter=True)
    await stage.pause(SENDING_S)
    if await stage.ask("isShut", stage.field.index):
        stage.noted = SHUT


async def compose_lines(stage: Stage, canary: Canary | None) -> None:
    """Commits a word with Enter, presses Enter for a new line, and composes a second word."""
    assert canary is not None
    first, second = canary.words
    await _compose(stage, first, Order.MACOS, by_enter=True)
    await stage.pause(COMPOSITION_END_S)
    await stage.hands.type("\n")
    await _compose(stage, second, Order.MACOS)


async def type_lines(stage: Stage, canary: Canary | None) -> None:
    """The same with no composition: does Enter begin a new line in this field at all?"""
    assert canary is not None
    first, second = canary.words
    await stage.hands.insert(first)
    await stage.hands.type("\n")
    await stage.hands.insert(second)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no composition: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


async def _compose(
    stage: Stage, text: str, order: Order, *, pause_s: float = 0.0, by_enter: bool = False
) -> None:
    composing = Composing(order, stage.is_composing, pause_s, by_enter)
    await stage.hands.compose(text, composing)
    if stage.field.facts.kind in EDITORS:
        await stage.pause(COMPOSITION_END_S)


def _enter_keeps_text(attempts: Sequence[Attempt]) -> bool:
    """Whether the Enter that commits is no trouble: only then is the next Enter a question."""
    tried = [attempt for attempt in attempts if attempt.act == COMPOSE_ENTER]
    return bool(tried) and tried[-1].noted != SHUT


INSERT: Final = FieldAct(51, INSERT_JAPANESE, "japanese", insert)
FIELD_ACTS: Final = (
    FieldAct(50, COMPOSE, "japanese", compose, control=INSERT),
    FieldAct(52, COMPOSE_SLOWLY, "japanese", compose_slowly, control=INSERT, later_than="type"),
    FieldAct(53, COMPOSE_ANDROID, "japanese", compose_on_android, control=INSERT, is_last=True),
    FieldAct(54, COMPOSE_ENTER, "japanese-pair", compose_with_enter, control=INSERT, is_last=True),
    FieldAct(
        56,
        COMPOSE_LINES,
        "japanese-lines",
        compose_lines,
        is_last=True,
        only_if=_enter_keeps_text,
    ),
)
ON_SUSPICION: Final = (
    FieldAct(55, COMPOSE_ENTER_WINDOWS, "japanese-pair", compose_with_enter_on_windows),
    FieldAct(57, TYPE_LINES, "japanese-lines", type_lines),
)
