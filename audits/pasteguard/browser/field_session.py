"""One field in one visit: acts are performed on it, and what is seen becomes attempts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import Attempt, Canary, Event, FieldFacts, Snapshot
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.input import Hands
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.judge.attempts import EDITORS, Fate, fate_of, held_as
from pasteguard.judge.canaries import share_found, squash

OPEN: Final = float("inf")
"""The ``until`` of an attempt whose text is still watched."""
WINDOW_HEIGHT: Final = 780.0
"""No act aims below this, in CSS pixels: browsers differ in how much of a window is the page."""
PATIENCE_S: Final = 1.1
"""How long a person is away to copy something; pages empty the clipboard every second or so."""
SELECTION_PAUSE_S: Final = 0.15
CANCELLED_LIMIT_MS: Final = 40
"""The same after a cancelled paste: only an editor would still put the text in itself."""
CHANGE_LIMIT_MS: Final = 120
LONGEST_FORM: Final = 24
"""No mask is taken back by more keys than this."""
CHOICE_LIMIT_MS: Final = 400
"""How long a text takes to come once the page's question was answered."""
ARRIVAL_LIMIT_MS: Final = 90
"""How long an act waits for its text; what comes later is still seen by the timeline."""


@dataclass(frozen=True, slots=True)
class FieldAct:
    """Something a person does to a field.

    ``style`` is the canary's (``None``: the act brings no text), ``perform`` does it, ``adds`` says
    whether text is put in (else it is taken: copied, cut, undone), ``uses_clipboard`` whether the
    clipboard is read afterwards although nothing was copied: did the page change it? Acts are done
    in their ``order``; ``control`` names the act that is done only where this one lost text.
    ``later_than`` names an act that has to have kept its text, and this one is done a while later.
    ``is_last``: it is done when all else has been, since the page may take it for handing in.
    ``only_if`` says by what was tried so far whether it need be done at all.
    ``parts`` are acts with a part of the text each, done only where this one lost it while others
    kept theirs. ``suits`` says which fields the act is for.
    """

    order: int
    name: str
    style: str | None
    perform: Callable[[Stage, Canary | None], Awaitable[None]]
    adds: bool = True
    uses_clipboard: bool = False
    control: FieldAct | None = None
    later_than: str | None = None
    is_last: bool = False
    only_if: Callable[[Sequence[Attempt]], bool] = lambda attempts: True
    parts: tuple[FieldAct, ...] = ()
    suits: Callable[[FieldFacts], bool] = lambda facts: True


@dataclass(frozen=True, slots=True)
class Began:
    """How a field stood before an act: ``at`` in milliseconds, ``events`` recorded so far."""

    there: bool
    focused: bool
    text: str
    at: float
    events: int


@dataclass(slots=True)
class Stage:
    """A field ready to be acted on.

    ``clipboard_after`` is set by acts that copy, ``noted`` by acts that look what became of it.
    ``has_form``: it takes one form alone, and a mask says where in it the caret stands.
    ``formats``: it adds something of its own to what is typed, too.
    """

    visit: Visit
    clipboard: Clipboard
    hands: Hands
    field: FieldHandle
    patience_s: float = PATIENCE_S
    writes_by_keys: bool = False
    has_form: bool = False
    formats: bool = False
    clipboard_after: str | None = None
    selected: str = ""
    noted: str = ""

    async def ask(self, function: str, *values: Any) -> Any:
        """Asks the probe in this field's frame."""
        return await self.visit.ask(self.field.frame, function, *values)

    async def text(self) -> str:
        """What a person reads in the field now."""
        return str(await self.ask("text", self.field.index) or "")

    async def end_of_text(self) -> tuple[float, float] | None:
        """A place in the window near the field's lower edge, where a drop follows what is there."""
        corners = await self._corners()
        if corners is None:
            return None
        left, top, right, bottom = corners
        if self.field.facts.tag == "input":
            return right - 5, (top + bottom) / 2
        return left + (right - left) * 0.6, max(top + 1, min(bottom, self._lowest) - 7)

    async def centre(self) -> tuple[float, float] | None:
        """The middle of the part of the field that is in the window, after scrolling to it."""
        corners = await self._corners()
        if corners is None:
            return None
        left, top, right, bottom = corners
        return (left + right) / 2, (max(0.0, top) + min(bottom, self._lowest)) / 2

    @property
    def _lowest(self) -> float:
        size = self.visit.size
        return min(WINDOW_HEIGHT, size[1]) if size else WINDOW_HEIGHT

    async def _corners(self) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom of what is seen of the field, scrolled into the window."""
        return await self._corners_of("surface", self.field.index)

    async def click_screen_key(self, number: int) -> None:
        """Clicks a key of the keyboard that the page draws."""
        corners = await self._corners_of("screenKey", number)
        if corners is not None:
            left, top, right, bottom = corners
            await self.hands.click((left + right) / 2, (top + bottom) / 2)

    async def _corners_of(self, what: str, index: int) -> tuple[float, float, float, float] | None:
        handle = await self.visit.handle(self.field.frame, what, index)
        if handle is None:
            return None
        try:
            await self.visit.send("DOM.scrollIntoViewIfNeeded", {"objectId": handle})
            quads = (await self.visit.send("DOM.getContentQuads", {"objectId": handle}))["quads"]
        except PlaywrightError:
            return None
        if not quads:
            return None
        xs, ys = quads[0][0::2], quads[0][1::2]
        return min(xs), min(ys), max(xs), max(ys)

    async def focus(self) -> bool:
        """Clicks into the field as a person would; True where it then takes the keys."""
        await self.ask("refresh", self.field.index)
        if await self.ask("hasFocus", self.field.index):
            return True
        place = await self.centre()
        if place is not None:
            await self.hands.click(*place)
            if await self.ask("hasFocus", self.field.index):
                return True
            # A click may have put another element in the field's place.
            await self.ask("refresh", self.field.index)
            if await self.ask("hasFocus", self.field.index):
                return True
        return await self._focus_by_keyboard()

    async def _focus_by_keyboard(self) -> bool:
        handle = await self.visit.handle(self.field.frame, "element", self.field.index)
        if handle is None:
            return False
        try:
            await self.visit.send("DOM.focus", {"objectId": handle})
        except PlaywrightError:
            return False
        return bool(await self.ask("hasFocus", self.field.index))

    async def is_composing(self) -> bool:
        """Whether an input method that writes here has not been interrupted by the page."""
        return bool(await self.ask("isComposing", self.field.index))

    async def pause_without_keys(self, seconds: float) -> None:
        """Waits until no key has been pressed for so long."""
        rest = self.visit.last_key_s + seconds - time.monotonic()
        if rest > 0:
            await self.pause(rest)

    async def pause(self, seconds: float) -> None:
        """Waits, unless the visit ends first."""
        await self.visit.of(asyncio.sleep(seconds))

    async def wait_for_change(self, before: str) -> None:
        """Waits a moment until the field reads another text; some editors draw late."""
        await self.ask("waitForChange", self.field.index, before, CHANGE_LIMIT_MS)

    async def select_all(self) -> None:
        """Selects the field's text with the keyboard, else from the menu."""
        await self.hands.press("a", control=True, command="selectAll")
        if not str(await self.ask("selectionIn", self.field.index) or ""):
            await self.hands.choose("SelectAll")
        if self.field.facts.kind in EDITORS:
            # Editors take over the browser's selection a little later.
            await self.pause(SELECTION_PAUSE_S)
        self.selected = str(await self.ask("selectionIn", self.field.index) or "")

    async def empty(self) -> None:
        """Empties a small field before the next text, from the menu, so that no key is filtered."""
        if self.field.facts.boxes:
            await self._empty_boxes()
            return
        await self.hands.choose("SelectAll")
        await self.hands.choose("DeleteBackward")
        if self.has_form and squash(left := await self.text()):
            # A mask that keeps its text by itself heeds keys alone.
            for _ in left[:LONGEST_FORM]:
                await self.hands.press("Backspace", command="DeleteBackward")

    async def _empty_boxes(self) -> None:
        """Empties each box of a code, and comes back to the first."""
        array = await self.visit.handle(self.field.frame, "boxes", self.field.index)
        if array is None:
            return
        own = await self.visit.send(
            "Runtime.getProperties", {"objectId": array, "ownProperties": True}
        )
        boxes = [entry["value"]["objectId"] for entry in own["result"] if entry["name"].isdigit()]
        for box in reversed(boxes):
            await self.visit.send("DOM.focus", {"objectId": box})
            await self.hands.choose("SelectAll")
            await self.hands.choose("DeleteBackward")
        if boxes:
            await self.visit.send("DOM.focus", {"objectId": boxes[0]})

    async def perform(self, act: FieldAct, canary: Canary | None, *, wait_ms: float) -> Attempt:
        """Does the act and looks at once; the timeline goes on being recorded.

        ``wait_ms`` bounds the wait for the canary's words. Never raises VisitEnded: a page that
        goes away during the act is what came of it, in ``disturbance``.
        """
        async with self.visit.running.clipboard_in_use:
            return await self._perform(act, canary, wait_ms)

    async def _perform(self, act: FieldAct, canary: Canary | None, wait_ms: float) -> Attempt:
        self.clipboard_after, self.selected, self.noted = None, "", ""
        first_dialog, first_sent = len(self.visit.dialogs), len(self.visit.sent)
        began = Began(False, False, "", 0.0, 0)
        try:
            began = await self._begin()
            if not began.there:
                # What is typed now would go to another field.
                raise ProbeFailed("the field is gone")
            if act.adds and not self.has_form:
                # A drop leaves its text selected, and the next text would replace it.
                await self.hands.choose("MoveToEndOfDocument")
            await act.perform(self, canary)
            attempt = await self._seen(act, canary, began, wait_ms)
            if act.uses_clipboard and act.adds and fate_of(attempt) is Fate.NEVER:
                attempt = await self._answer_question(act, canary, began, attempt)
            if act.uses_clipboard and canary is not None:
                attempt = replace(attempt, clipboard=await self._clipboard_if_missing(attempt))
        except (VisitEnded, ProbeFailed, PlaywrightError) as error:
            at = began.at
            reason = error.reason if isinstance(error, VisitEnded) else "failed"
            attempt = Attempt(act.name, canary, began.text, at, at, at, disturbance=reason)
        return replace(
            attempt,
            focused=began.focused,
            dialogs=tuple(self.visit.dialogs[first_dialog:]),
            sent=tuple(self.visit.sent[first_sent:]),
        )

    async def _begin(self) -> Began:
        """Sees to it that the field has the focus, and notes how things stand before the act."""
        state = await self.ask("begin", self.field.index)
        if not state["focused"]:
            await self.focus()
            state = await self.ask("begin", self.field.index)
        return Began(
            bool(state["there"]),
            bool(state["focused"]),
            state["text"],
            state["at"],
            state["events"],
        )

    async def _seen(
        self, act: FieldAct, canary: Canary | None, began: Began, wait_ms: float
    ) -> Attempt:
        words = list(canary.words) if canary is not None and act.adds else []
        is_editor = self.field.facts.kind in EDITORS
        if_cancelled = wait_ms if is_editor else min(wait_ms, CANCELLED_LIMIT_MS)
        seen = await self.ask("end", self.field.index, words, wait_ms, if_cancelled, began.events)
        return Attempt(
            act=act.name,
            canary=canary,
            before=began.text,
            started=began.at,
            ended=seen["at"],
            until=OPEN,
            snapshots=(Snapshot(seen["at"], seen["text"]),),
            events=tuple(
                Event(e["type"], e["at"], e["key"], e["input"], e["cancelled"])
                for e in seen["events"]
            ),
            clipboard=self.clipboard_after,
            selected=self.selected,
            changed_at=seen["changedAt"],
            noted=self.noted,
            after=seen["text"],
            holds="" if self.has_form or self.formats else held_as(self.field.facts),
        )

    async def _answer_question(
        self, act: FieldAct, canary: Canary | None, began: Began, attempt: Attempt
    ) -> Attempt:
        """Presses what a person would where the page asks how to paste."""
        button = str(await self.ask("pasteChoice") or "")
        place = await self._middle_of("pasteChoiceButton") if button else None
        if place is None:
            return attempt
        await self.hands.click(*place)
        return replace(await self._seen(act, canary, began, CHOICE_LIMIT_MS), asked=button)

    async def _middle_of(self, function: str) -> tuple[float, float] | None:
        """The middle of the element that the probe's function gives."""
        handle = await self.visit.handle(self.field.frame, function)
        if handle is None:
            return None
        quads = (await self.visit.send("DOM.getContentQuads", {"objectId": handle}))["quads"]
        if not quads:
            return None
        xs, ys = quads[0][0::2], quads[0][1::2]
        return sum(xs) / len(xs), sum(ys) / len(ys)

    async def picture(self) -> str:
        """What is seen of a field that draws its text on a canvas; empty for any other."""
        if not (self.field.facts.drawn and await self.ask("hasCanvas", self.field.index)):
            return ""
        corners = await self._corners()
        if corners is None:
            return ""
        left, top, right, bottom = corners
        clip = {"x": left, "y": top, "width": right - left, "height": bottom - top, "scale": 1}
        shot = await self.visit.send("Page.captureScreenshot", {"format": "png", "clip": clip})
        return str(shot["data"])

    async def _clipboard_if_missing(self, attempt: Attempt) -> str | None:
        assert attempt.canary is not None
        if share_found(attempt.canary.words, attempt.snapshots[-1].text) > 0:
            return None
        return await self.clipboard.read()

    async def finish(self, attempts: list[Attempt]) -> list[Attempt]:
        """The attempts with all that the field read since each began; ends their watch now.

        Attempts whose watch has ended already, also in an earlier visit, are left as they are.
        """
        if all(attempt.until != OPEN for attempt in attempts):
            return attempts
        try:
            seen = await self.ask("timeline", self.field.index)
        except (VisitEnded, ProbeFailed, PlaywrightError):
            return [closed(attempt) for attempt in attempts]
        timeline = [Snapshot(entry["at"], entry["text"]) for entry in seen["snapshots"]]
        return [
            _with_timeline(attempt, timeline, seen) if attempt.until == OPEN else attempt
            for attempt in attempts
        ]


def closed(attempt: Attempt) -> Attempt:
    """The attempt with its watch ended: what was seen at once is all there is."""
    return replace(attempt, until=min(attempt.until, attempt.ended))


def _with_timeline(attempt: Attempt, timeline: list[Snapshot], seen: dict[str, Any]) -> Attempt:
    until = seen["at"]
    earlier = [shot for shot in timeline if shot.at <= attempt.started][-1:]
    later = [shot for shot in timeline if attempt.started < shot.at <= until]
    return replace(attempt, snapshots=(*earlier, *later), until=until, changed_at=seen["changedAt"])
