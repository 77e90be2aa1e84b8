"""One field in one visit: acts are performed on it, and what is seen becomes attempts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.clipboard import Clipboard
from pasteguard.evidence import Attempt, Canary, Event, Snapshot
from pasteguard.fields import FieldHandle
from pasteguard.hands import Hands
from pasteguard.visit import ProbeFailed, Visit, VisitEnded

OPEN: Final = float("inf")
"""The ``until`` of an attempt whose text is still watched."""
ARRIVAL_LIMIT_MS: Final = 90
"""How long an act waits for its text; what comes later is still seen by the timeline."""


@dataclass(frozen=True, slots=True)
class FieldAct:
    """Something a person does to a field.

    ``style`` is the canary's (``None``: the act brings no text), ``perform`` does it, ``adds`` says
    whether text is put in (else it is taken: copied, cut, undone), ``uses_clipboard`` whether the
    clipboard is read afterwards although nothing was copied: did the page change it? Acts are done
    in their ``order``; ``control`` names the act that is done only where this one lost text.
    """

    order: int
    name: str
    style: str | None
    perform: Callable[[Stage, Canary | None], Awaitable[None]]
    adds: bool = True
    uses_clipboard: bool = False
    control: FieldAct | None = None


@dataclass(slots=True)
class Stage:
    """A field ready to be acted on. ``clipboard_after`` is set by acts that copy."""

    visit: Visit
    clipboard: Clipboard
    hands: Hands
    field: FieldHandle
    clipboard_after: str | None = None
    selected: str = ""

    async def ask(self, function: str, *values: Any) -> Any:
        """Asks the probe in this field's frame."""
        return await self.visit.ask(self.field.frame, function, *values)

    async def text(self) -> str:
        """What a person reads in the field now."""
        return str(await self.ask("text", self.field.index) or "")

    async def centre(self) -> tuple[float, float] | None:
        """The middle of the part of the field that is in the window, after scrolling to it."""
        handle = await self.visit.handle(self.field.frame, "surface", self.field.index)
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
        return sum(xs) / 4, (max(0.0, min(ys)) + min(max(ys), 860.0)) / 2

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

    async def select_all(self) -> None:
        """Selects the field's text with the keyboard, else from the menu."""
        await self.hands.press("a", control=True, command="selectAll")
        if not str(await self.ask("selectionIn", self.field.index) or ""):
            await self.hands.choose("SelectAll")
        self.selected = str(await self.ask("selectionIn", self.field.index) or "")

    async def empty(self) -> None:
        """Empties a small field before the next text, from the menu, so that no key is filtered."""
        await self.hands.choose("SelectAll")
        await self.hands.choose("Delete")

    async def perform(self, act: FieldAct, canary: Canary | None, *, wait_ms: float) -> Attempt:
        """Does the act and looks at once; the timeline goes on being recorded.

        ``wait_ms`` bounds the wait for the canary's words. Never raises VisitEnded: a page that
        goes away during the act is what came of it, in ``disturbance``.
        """
        self.clipboard_after, self.selected = None, ""
        before, started, first_event = "", 0.0, 0
        first_dialog = len(self.visit.dialogs)
        focused = True
        try:
            await self.ask("arm")
            focused = await self.focus()
            before = await self.text()
            first_event = int(await self.ask("eventCount") or 0)
            started = float(await self.ask("now"))
            await act.perform(self, canary)
            if canary is not None and act.adds:
                await self.ask("waitForWords", self.field.index, list(canary.words), wait_ms)
            attempt = await self._seen(act, canary, before, started, first_event)
            if act.uses_clipboard and canary is not None:
                attempt = replace(attempt, clipboard=await self._clipboard_if_missing(attempt))
        except (VisitEnded, ProbeFailed, PlaywrightError) as error:
            reason = error.reason if isinstance(error, VisitEnded) else "failed"
            attempt = Attempt(act.name, canary, before, started, started, started, disturbance=reason)
        return replace(
            attempt, focused=focused, dialogs=tuple(self.visit.dialogs[first_dialog:])
        )

    async def _seen(
        self, act: FieldAct, canary: Canary | None, before: str, started: float, first_event: int
    ) -> Attempt:
        events = await self.ask("eventsFrom", first_event) or []
        return Attempt(
            act=act.name,
            canary=canary,
            before=before,
            started=started,
            ended=float(await self.ask("now")),
            until=OPEN,
            snapshots=(Snapshot(started, await self.text()),),
            events=tuple(
                Event(e["type"], e["at"], e["key"], e["input"], e["cancelled"]) for e in events
            ),
            clipboard=self.clipboard_after,
            selected=self.selected,
        )

    async def _clipboard_if_missing(self, attempt: Attempt) -> str | None:
        assert attempt.canary is not None
        if attempt.snapshots and attempt.snapshots[-1].text != attempt.before:
            return None
        return await self.clipboard.read()

    async def finish(self, attempts: list[Attempt]) -> list[Attempt]:
        """The attempts with all that the field read since each began; ends their watch now.

        Attempts whose watch has ended already, also in an earlier visit, are left as they are.
        """
        if all(attempt.until != OPEN for attempt in attempts):
            return attempts
        try:
            entries = await self.ask("timeline", self.field.index) or []
            now = float(await self.ask("now"))
        except (VisitEnded, ProbeFailed, PlaywrightError):
            return [closed(attempt) for attempt in attempts]
        timeline = [Snapshot(entry["at"], entry["text"]) for entry in entries]
        return [
            _with_timeline(attempt, timeline, now) if attempt.until == OPEN else attempt
            for attempt in attempts
        ]


def closed(attempt: Attempt) -> Attempt:
    """The attempt with its watch ended: what was seen at once is all there is."""
    return replace(attempt, until=min(attempt.until, attempt.ended))


def _with_timeline(attempt: Attempt, timeline: list[Snapshot], until: float) -> Attempt:
    earlier = [shot for shot in timeline if shot.at <= attempt.started][-1:]
    later = [shot for shot in timeline if attempt.started < shot.at <= until]
    return replace(attempt, snapshots=(*earlier, *later), until=until)
