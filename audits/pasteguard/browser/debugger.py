"""Who did it: the page's code seen at work, through the browser's debugger.

Breakpoints on the browser's own functions (``preventDefault``, the ``value`` setters, ...) stop for
an instant whoever calls them; the stack names the caller, and the page runs on. Nothing in the page
is replaced. A witness is only called in for the second look at what the first look found.

Some pages run ``debugger`` statements in a loop to stop whoever watches them. While the page is
stopped, the browser drops what is typed or pasted: an innocent field would seem to lose it. Each
statement stops the page once and is passed over from then on.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.async_api import CDPSession
from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import Blame
from pasteguard.artifacts.libraries import is_library
from pasteguard.browser.scripts import PageCode
from pasteguard.browser.visit import Frame, Visit, VisitEnded
from pasteguard.model.report import Source

PAUSE_LIMIT: Final = 80
"""More pauses than this in one act, and the page runs on unwatched."""
FRAMES: Final = 30
"""So many callers are asked for the page's own code; libraries call each other deep."""
SETTER: Final = "Object.getOwnPropertyDescriptor({0}.prototype, '{1}')?.set"
GETTER: Final = "Object.getOwnPropertyDescriptor({0}.prototype, '{1}')?.get"
READS_ANSWER: Final = "read answer"
"""A page that only tells its server something does not read what it answers."""
WATCHED: Final = {
    "preventDefault": "Event.prototype.preventDefault",
    "set returnValue": SETTER.format("Event", "returnValue"),
    "set value ": SETTER.format("HTMLInputElement", "value"),
    "set value": SETTER.format("HTMLTextAreaElement", "value"),
    "setRangeText ": "HTMLInputElement.prototype.setRangeText",
    "setRangeText": "HTMLTextAreaElement.prototype.setRangeText",
    "set innerHTML": SETTER.format("Element", "innerHTML"),
    "set textContent": SETTER.format("Node", "textContent"),
    "set innerText": SETTER.format("HTMLElement", "innerText"),
    "set nodeValue": SETTER.format("Node", "nodeValue"),
    "set data": SETTER.format("CharacterData", "data"),
    "remove": "Element.prototype.remove",
    "removeChild": "Node.prototype.removeChild",
    "replaceChildren": "Element.prototype.replaceChildren",
    "execCommand": "Document.prototype.execCommand",
    "deleteContents": "Range.prototype.deleteContents",
    "setData": "DataTransfer.prototype.setData",
    "clearData": "DataTransfer.prototype.clearData",
    "writeText": "globalThis.Clipboard?.prototype.writeText",
    "write": "globalThis.Clipboard?.prototype.write",
    "removeAllRanges": "Selection.prototype.removeAllRanges",
    "empty": "Selection.prototype.empty",
    "collapse": "Selection.prototype.collapse",
    f"{READS_ANSWER}": "globalThis.Response?.prototype.text",
    f"{READS_ANSWER} ": "globalThis.Response?.prototype.json",
    f"{READS_ANSWER}  ": "globalThis.Response?.prototype.arrayBuffer",
    f"{READS_ANSWER}   ": "globalThis.Response?.prototype.blob",
    f"{READS_ANSWER}    ": GETTER.format("XMLHttpRequest", "responseText"),
    f"{READS_ANSWER}     ": GETTER.format("XMLHttpRequest", "response"),
}


@dataclass(slots=True)
class Witness:
    """The debugger of one visit, quiet until it is asked to watch.

    ``stops`` are where ``debugger`` statements stopped the page: script, line and column from 0,
    and the function's name.
    """

    visit: Visit
    code: PageCode = field(init=False)
    stops: list[tuple[str, int, int, str]] = field(default_factory=list)
    _names: dict[str, str] = field(default_factory=dict)
    _pauses: list[dict[str, Any]] = field(default_factory=list)
    _interruptions: Interruptions = field(init=False)
    _is_watching: bool = False
    _watched: str = ""

    def __post_init__(self) -> None:
        self.code = PageCode(self.visit)
        self._interruptions = Interruptions(self.visit.session)

    async def begin(self, *, may_stop: bool = True) -> None:
        """Attaches to the page; to be called once its scripts are in place.

        ``may_stop``: the page's own ``debugger`` statements may stop it, so that they are known
        before the first act; a page could notice that.
        """
        session = self.visit.session
        # Lambdas: Playwright marks the instance of a bound method, which slots forbid.
        session.on("Debugger.scriptParsed", lambda event: self.code.add(event))
        session.on("Debugger.paused", lambda event: self.visit.later(self._paused(event)))
        await self.visit.send("Debugger.enable")
        await self.visit.send("Debugger.setBreakpointsActive", {"active": may_stop})
        await self.visit.send("Debugger.setAsyncCallStackDepth", {"maxDepth": 4})
        await self.visit.send("Runtime.enable")

    async def _watch_frame(self, frame: Frame) -> None:
        """Sets the breakpoints on one frame's functions: the same one cannot be set in two."""
        if self._watched == frame.id or frame.id not in self.visit.page_worlds:
            return
        for breakpoint_id in self._names:
            await self.visit.send("Debugger.removeBreakpoint", {"breakpointId": breakpoint_id})
        self._names = {}
        self._watched = frame.id
        await self._set_breakpoints(self.visit.page_worlds[frame.id])

    async def _set_breakpoints(self, context: int) -> None:
        listed = ", ".join(WATCHED.values())
        answer = await self.visit.send(
            "Runtime.evaluate", {"expression": f"[{listed}]", "contextId": context}
        )
        array = answer["result"].get("objectId")
        if array is None:
            return
        own = await self.visit.send(
            "Runtime.getProperties", {"objectId": array, "ownProperties": True}
        )
        names = list(WATCHED)
        wanted = [
            (names[int(entry["name"])], entry["value"]["objectId"])
            for entry in own["result"]
            if entry["name"].isdigit() and "objectId" in entry.get("value", {})
        ]
        await asyncio.gather(*(self._set_breakpoint(name, handle) for name, handle in wanted))

    async def _set_breakpoint(self, name: str, handle: str) -> None:
        with suppress(PlaywrightError):
            made = await self.visit.send(
                "Debugger.setBreakpointOnFunctionCall", {"objectId": handle}
            )
            self._names[made["breakpointId"]] = name.strip()

    async def _paused(self, event: dict[str, Any]) -> None:
        if self._is_watching and event.get("hitBreakpoints"):
            self._pauses.append(event)
            if len(self._pauses) >= PAUSE_LIMIT:
                await self.visit.session.send("Debugger.setBreakpointsActive", {"active": False})
        elif not event.get("hitBreakpoints"):
            place = event["callFrames"][0]["location"]
            name = event["callFrames"][0].get("functionName", "")
            self.stops.append(
                (place["scriptId"], place["lineNumber"], place.get("columnNumber", 0), name)
            )
            script = self.code.scripts.get(event["callFrames"][0]["location"]["scriptId"])
            with suppress(PlaywrightError):
                await self._interruptions.pass_over(event, has_address=bool(script and script.url))
        await self.visit.session.send("Debugger.resume")

    @asynccontextmanager
    async def watching(self, frame: Frame, blames: list[Blame]) -> AsyncIterator[None]:
        """Watches the frame's code while the body acts, then adds what was seen to ``blames``."""
        await self._watch_frame(frame)
        self._pauses = []
        self._is_watching = True
        await self.visit.send("Debugger.setBreakpointsActive", {"active": True})
        try:
            yield
        finally:
            self._is_watching = False
            with suppress(VisitEnded, PlaywrightError):
                await self.visit.send("Debugger.setBreakpointsActive", {"active": False})
                blames += await self._blames()

    async def _blames(self) -> list[Blame]:
        found: list[Blame] = []
        seen: set[object] = set()
        for pause in self._pauses:
            called = next(
                (self._names[hit] for hit in pause["hitBreakpoints"] if hit in self._names), None
            )
            place = await self._place_of(pause) if called else None
            if called is None or place is None or (called, place[0]) in seen:
                continue
            seen.add((called, place[0]))
            stack = pause.get("asyncStackTrace") or {}
            found.append(Blame(called, place[0], place[1], stack.get("description")))
        return found

    async def _place_of(self, pause: dict[str, Any]) -> tuple[Source, str | None] | None:
        """The first frame of the page's own code, else of a library's."""
        first: tuple[Source, str | None] | None = None
        for frame in pause["callFrames"][:FRAMES]:
            where = frame["location"]
            place = await self.code.source_of(
                where["scriptId"],
                where["lineNumber"],
                where.get("columnNumber", 0),
                frame["functionName"],
            )
            if place is None:
                continue
            source = place[0]
            if not is_library((source.original or source).url):
                return place
            first = first or place
        return first

    async def texts(self) -> tuple[str, ...]:
        """The code of the page's scripts."""
        return await self.code.texts()

    async def source_of(
        self, script_id: str, line: int, column: int, function: str | None
    ) -> tuple[Source, str | None] | None:
        """A place in a script (line and column from 0) as a report shows it, with its code."""
        return await self.code.source_of(script_id, line, column, function)


@dataclass(slots=True)
class Interruptions:
    """The functions of a visited page that stop at a ``debugger`` statement, by script."""

    session: CDPSession
    _ranges: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)

    async def pass_over(self, pause: dict[str, Any], *, has_address: bool) -> None:
        """Has the debugger not stop again where this pause, which no breakpoint made, is.

        ``has_address``: the script has one; code made from a text has none.
        """
        frame = pause["callFrames"][0]
        if not has_address:
            # It is another script each time it is made.
            await self.session.send(
                "Debugger.setBlackboxPatterns", {"patterns": [], "skipAnonymous": True}
            )
            return
        end = frame["scopeChain"][0].get("endLocation")
        start = frame.get("functionLocation")
        if start is None or end is None:
            return
        ranges = self._ranges.setdefault(start["scriptId"], [])
        ranges.append(
            (
                start["lineNumber"],
                # A range is taken to begin behind its first position.
                max(0, start["columnNumber"] - 1),
                end["lineNumber"],
                end["columnNumber"] + 1,
            )
        )
        await self.session.send(
            "Debugger.setBlackboxedRanges",
            {"scriptId": start["scriptId"], "positions": _positions(ranges)},
        )


def _positions(ranges: list[tuple[int, int, int, int]]) -> list[dict[str, int]]:
    """Where passing over begins and ends, in turn; ranges that overlap are joined."""
    joined: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for line, column, last_line, last_column in sorted(set(ranges)):
        start, end = (line, column), (last_line, last_column)
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return [
        {"lineNumber": line, "columnNumber": column} for pair in joined for line, column in pair
    ]
