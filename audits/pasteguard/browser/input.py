"""What a person does, as trusted input: keys, mouse, menus, drag and drop, an input method.

Units: positions in CSS pixels of the page's window.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, Final

from pasteguard.browser.visit import Visit
from pasteguard.judge.input_methods import Order, Step, converting, writing

CONTROL: Final = 4 if sys.platform == "darwin" else 2
SHIFT: Final = 8
CONTROL_KEY: Final = (
    {"key": "Meta", "code": "MetaLeft", "windowsVirtualKeyCode": 91}
    if sys.platform == "darwin"
    else {"key": "Control", "code": "ControlLeft", "windowsVirtualKeyCode": 17}
)
SHIFT_KEY: Final = {"key": "Shift", "code": "ShiftLeft", "windowsVirtualKeyCode": 16}
NAMED_KEYS: Final = {
    "Backspace": 8,
    "Insert": 45,
    "Tab": 9,
    "End": 35,
    "Enter": 13,
    "Escape": 27,
    "Pause": 19,
    "PrintScreen": 44,
    "Shift": 16,
    **{f"F{number}": 111 + number for number in range(1, 13)},
}
PUNCTUATION: Final = {
    ",": ("Comma", 188),
    ".": ("Period", 190),
    " ": ("Space", 32),
    "/": ("Slash", 191),
    "?": ("Slash", 191),
}

TAKEN: Final = 229
"""The key code of every key that an input method takes, on all systems."""
UNNAMED_KEY: Final = {"key": "Unidentified", "code": "", "windowsVirtualKeyCode": TAKEN}

DRAG_STEP_S: Final = 0.025
"""Between two places of a mouse that drags something."""
BATCH: Final = 60
"""So many events are sent before their answers are awaited."""
STEPS_AT_ONCE: Final = 4
"""So many steps of an input method: an editor takes its time for each, and all are due together."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key with its modifiers; ``name`` is how people write it."""

    name: str
    key: str
    control: bool = False
    shift: bool = False
    command: str | None = None


@dataclass(frozen=True, slots=True)
class Composing:
    """How a text goes through an input method: whose order of events it has.

    ``is_alive`` says whether the composition still goes on, ``pause_s`` is how long its writer
    thinks before converting, ``by_enter``: the Enter key commits it.
    """

    order: Order
    is_alive: Callable[[], Awaitable[bool]]
    pause_s: float = 0.0
    by_enter: bool = False


@dataclass(frozen=True, slots=True)
class Hands:
    """Does to a page what a person would; all of it reaches the page as trusted events.

    ``one_by_one`` waits for each key before the next: while a debugger holds the page for an
    instant, the browser drops what comes in.
    """

    visit: Visit
    one_by_one: bool = False

    async def press(
        self, key: str, *, control: bool = False, shift: bool = False, command: str | None = None
    ) -> None:
        """Presses a key with its modifiers; ``command`` is the editing command the key stands for.

        The browser runs the command after the page's key handlers, unless one cancelled the key.
        """
        modifiers = (CONTROL if control else 0) | (SHIFT if shift else 0)
        held = [CONTROL_KEY] * control + [SHIFT_KEY] * shift
        stroke = {**_key(key, shift=shift), "modifiers": modifiers}
        down = {**stroke, "commands": [command]} if command else stroke
        await self._all(
            *(self._key_event("rawKeyDown", {**key, "modifiers": modifiers}) for key in held),
            self._key_event("rawKeyDown", down),
            self._key_event("keyUp", stroke),
            *(self._key_event("keyUp", {**key, "modifiers": 0}) for key in reversed(held)),
        )

    async def choose(self, command: str) -> None:
        """Chooses an editing command from the browser's menu: no key event reaches the page."""
        await self._key_event("rawKeyDown", {"commands": [command]})

    async def type(self, text: str) -> None:
        """Types text key by key; a line break is the Enter key."""
        events: list[Coroutine[Any, Any, None]] = []
        for character in text:
            is_shifted = character.isupper() or character == "?"
            stroke = _key(character, shift=is_shifted)
            written = "\r" if character == "\n" else character
            modifiers = SHIFT if is_shifted else 0
            down = {**stroke, "text": written, "modifiers": modifiers}
            events.append(self._key_event("keyDown", down))
            events.append(self._key_event("keyUp", {**stroke, "modifiers": modifiers}))
        await self._all(*events)

    async def insert(self, text: str) -> None:
        """Inserts text with no key at all, as dictation or an emoji picker does."""
        await self.visit.send("Input.insertText", {"text": text})

    async def compose(self, text: str, composing: Composing) -> None:
        """Writes text through an input method: key by key, converted, then committed.

        Nothing is committed where the page took the focus away or ended the composition meanwhile:
        an input method would have nothing to write, while the driver would write all the same.
        """
        await self._compose(writing(text, composing.order), composing.order)
        if composing.pause_s:
            await self.visit.of(asyncio.sleep(composing.pause_s))
        if composing.order is not Order.ANDROID:
            await self._compose(converting(text), composing.order)
        if not await composing.is_alive():
            return
        commit = self.visit.send("Input.insertText", {"text": text})
        if not composing.by_enter:
            # A candidate is chosen by a click or a tap, or by writing on.
            await commit
            return
        await self._all(
            self._key_event("rawKeyDown", _taken_key("Enter", composing.order)),
            commit,
            self._key_event("keyUp", _released_key("Enter", composing.order)),
        )

    async def _compose(self, steps: list[Step], order: Order) -> None:
        for first in range(0, len(steps), STEPS_AT_ONCE):
            await self._all(*self._steps(steps[first : first + STEPS_AT_ONCE], order))

    def _steps(self, steps: Iterable[Step], order: Order) -> Iterable[Coroutine[Any, Any, Any]]:
        """The keys of an input method, each with what it shows between keydown and keyup."""
        for step in steps:
            yield self._key_event("rawKeyDown", _taken_key(step.key, order))
            end = len(step.shown)
            shown = {"text": step.shown, "selectionStart": end, "selectionEnd": end}
            yield self.visit.send("Input.imeSetComposition", shown)
            yield self._key_event("keyUp", _released_key(step.key, order))

    async def click(self, x: float, y: float, button: str = "left", count: int = 1) -> None:
        """Moves the mouse there and clicks.

        So it does on a device with touch, too: the browser answers no touch while it keeps the
        page's clock.
        """
        at = {"x": x, "y": y, "button": button, "clickCount": count}
        await self._all(
            self._mouse("mouseMoved", {"x": x, "y": y}),
            self._mouse("mousePressed", at),
            self._mouse("mouseReleased", at),
        )

    async def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Presses the mouse at one place and releases it at another: selects text between."""
        left = {"button": "left", "clickCount": 1}
        await self._mouse("mouseMoved", {"x": start[0], "y": start[1]})
        await self._mouse("mousePressed", {"x": start[0], "y": start[1], **left})
        for share in (0.3, 0.7, 1.0):
            x = start[0] + (end[0] - start[0]) * share
            y = start[1] + (end[1] - start[1]) * share
            await self._mouse("mouseMoved", {"x": x, "y": y, "button": "left", "buttons": 1})
        await self._mouse("mouseReleased", {"x": end[0], "y": end[1], **left})

    async def drop(self, x: float, y: float, text: str) -> None:
        """Drops plain text dragged in from another program, with the time that a mouse takes.

        Some editors look where the mouse is only some milliseconds after it came.
        """
        data = {
            "items": [{"mimeType": "text/plain", "data": text}],
            "dragOperationsMask": 1,
        }
        for kind, left in (("dragEnter", 9), ("dragOver", 4), ("dragOver", 0), ("drop", 0)):
            await self.visit.send(
                "Input.dispatchDragEvent", {"type": kind, "x": x - left, "y": y, "data": data}
            )
            if kind != "drop":
                await self.visit.of(asyncio.sleep(DRAG_STEP_S))

    async def insert_all(self, texts: Iterable[str]) -> None:
        """Inserts one text after the other, with no keys."""
        await self._all(*(self.insert(text) for text in texts))

    async def _all(self, *events: Coroutine[Any, Any, Any]) -> None:
        """Sends events in their order, without waiting for each answer where that is safe."""
        if not self.one_by_one:
            for first in range(0, len(events), BATCH):
                await asyncio.gather(*events[first : first + BATCH])
            return
        try:
            for event in events:
                await event
        finally:
            # Where the page goes away in the middle, the rest is not sent.
            for event in events:
                event.close()

    async def _key_event(self, kind: str, stroke: dict[str, Any]) -> None:
        self.visit.last_key_s = time.monotonic()
        await self.visit.send("Input.dispatchKeyEvent", {"type": kind, **stroke})

    async def _mouse(self, kind: str, values: dict[str, Any]) -> None:
        await self.visit.send("Input.dispatchMouseEvent", {"type": kind, **values})


def _taken_key(key: str, order: Order) -> dict[str, Any]:
    """The keydown of a key that an input method takes; Chromium adds ``isComposing`` itself."""
    if order is Order.ANDROID:
        return UNNAMED_KEY
    taken = {**_key(key, shift=False), "windowsVirtualKeyCode": TAKEN}
    return {**taken, "key": "Process"} if order is Order.WINDOWS else taken


def _released_key(key: str, order: Order) -> dict[str, Any]:
    return UNNAMED_KEY if order is Order.ANDROID else _key(key, shift=False)


def _key(key: str, *, shift: bool) -> dict[str, Any]:
    if key in NAMED_KEYS:
        return {"key": key, "code": key, "windowsVirtualKeyCode": NAMED_KEYS[key]}
    if key == "\n":
        return {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    if key in PUNCTUATION:
        code, number = PUNCTUATION[key]
        return {"key": key, "code": code, "windowsVirtualKeyCode": number}
    if key.isascii() and key.isdigit():
        return {"key": key, "code": f"Digit{key}", "windowsVirtualKeyCode": ord(key)}
    if key.isascii() and key.isalpha():
        return {
            "key": key.upper() if shift else key,
            "code": f"Key{key.upper()}",
            "windowsVirtualKeyCode": ord(key.upper()),
        }
    return {"key": key}
