"""Pasting: by keyboard and from the menu; a word, several lines, a whole answer."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.alterations import BLOCKS, LINES
from pasteguard.judge.attempts import held_as
from pasteguard.judge.text_entry import PASTE_LONG, PASTE_MIXED, WRITE_LONG


async def paste_by_keyboard(stage: Stage, canary: Canary | None) -> None:
    """Control+V, or Command+V on a Mac."""
    await _copy_elsewhere(stage, canary)
    await stage.hands.press("v", control=True, command="paste")


async def paste_from_menu(stage: Stage, canary: Canary | None) -> None:
    """The context menu's Paste: the page sees no key."""
    await _copy_elsewhere(stage, canary)
    await stage.hands.choose("Paste")


async def paste_by_insert_key(stage: Stage, canary: Canary | None) -> None:
    """Shift+Insert, the older key for pasting."""
    await _copy_elsewhere(stage, canary)
    await stage.hands.press("Insert", shift=True, command="paste")


async def paste_after_return(stage: Stage, canary: Canary | None) -> None:
    """Copies elsewhere, comes back to the field after a while, moves the caret, pastes.

    Finds pages that empty the clipboard meanwhile: on focus, on a key, on a timer.
    """
    await stage.ask("leave", stage.field.index)
    await _copy_elsewhere(stage, canary)
    await stage.pause(stage.patience_s)
    await stage.focus()
    if not stage.has_form:
        # The end of the line that was clicked may lie within another text, where lines wrap.
        await stage.hands.press("End", control=True, command="moveToEndOfDocument")
    await stage.pause(RETURN_S)
    await stage.hands.press("v", control=True, command="paste")


async def _copy_elsewhere(stage: Stage, canary: Canary | None) -> None:
    assert canary is not None
    await stage.clipboard.write(canary.text, canary.html)


async def write_word_by_word(stage: Stage, canary: Canary | None) -> None:
    """Brings the long text in a word at a time, with no pasting: does the field take so much?

    Key by key where the page refuses what no key brings.
    """
    assert canary is not None
    if stage.writes_by_keys:
        await stage.hands.type(" ".join(canary.words))
    else:
        await stage.hands.insert_all(f"{word} " for word in canary.words)


RETURN_S: Final = 0.12
"""Between coming back to the field and pasting; writing to the clipboard takes a page a moment."""
WRITE: Final = FieldAct(81, WRITE_LONG, "long", write_word_by_word)
PASTE_LINES: Final = "paste-lines"
PARTS: Final = tuple(
    FieldAct(72 + number, name, style, paste_by_keyboard, uses_clipboard=True)
    for number, (name, style) in enumerate(
        (
            (PASTE_LINES, "lines"),
            ("paste-html", "html"),
            ("paste-code", "code"),
            ("paste-link", "link"),
            ("paste-japanese", "japanese"),
            ("paste-table", "table"),
        )
    )
)
"""One kind of content each: only where all of them at once are lost."""
FIELD_ACTS: Final = (
    FieldAct(30, "paste-menu", "short", paste_from_menu, uses_clipboard=True),
    FieldAct(40, "paste-insert-key", "short", paste_by_insert_key, uses_clipboard=True),
    FieldAct(
        70,
        PASTE_LINES,
        "lines",
        paste_by_keyboard,
        uses_clipboard=True,
        suits=lambda facts: held_as(facts) in ("", LINES, BLOCKS),
    ),
    FieldAct(
        79,
        PASTE_MIXED,
        "mixed",
        paste_by_keyboard,
        uses_clipboard=True,
        parts=PARTS,
        suits=lambda facts: held_as(facts) != "",
    ),
    FieldAct(80, PASTE_LONG, "long", paste_by_keyboard, uses_clipboard=True, control=WRITE),
    FieldAct(90, "paste", "short", paste_by_keyboard, uses_clipboard=True),
    FieldAct(
        92,
        "paste-after-return",
        "short",
        paste_after_return,
        uses_clipboard=True,
        later_than="paste",
    ),
)
