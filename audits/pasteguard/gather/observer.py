"""One visit under watch, on the page's own clock: what the page does about each act of a person.

What could change anything is held back; what the page sends, says, stores and calls is noted.
"""

from __future__ import annotations

import asyncio
import base64
import secrets
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard import probe
from pasteguard.artifacts.page_states import QUIET, Call, FieldState, Observation, PageState
from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.fields import FieldHandle, take_inventory, take_new_fields
from pasteguard.browser.input import Hands
from pasteguard.browser.network_monitor import Traffic, source_of_text
from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.browser.virtual_time import PageTime
from pasteguard.browser.visit import WORLD, Frame, ProbeFailed, Visit, VisitEnded, abandon

QUIET_MS: Final = 3000.0
BODY: Final = "body"
"""The name of what tells a body that only the page could read, and is no call."""
DATABASE_STEPS: Final = 20
PHONE_AGENT: Final = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
PHONE_SCREEN: Final = {"width": 412, "height": 915, "deviceScaleFactor": 2, "mobile": True}
DEVICES: Final = ("camera", "microphone", "geolocation", "display-capture", "idle-detection")


@dataclass(slots=True)
class Watcher:
    """Everything that watches one visit, from before its page is opened."""

    channel: str = field(default_factory=lambda: f"x{secrets.token_hex(8)}")
    time: PageTime | None = None
    traffic: Traffic | None = None
    visit: Visit | None = None
    is_real: bool = False
    as_phone: bool = False
    setting: str = "granted"
    refuses_fullscreen: bool = False
    has_databases: bool = False
    began: float = 0.0

    async def prepare(self, visit: Visit) -> None:
        """Puts the recorder of calls into the page and listens to its traffic."""
        self.visit = visit
        self.time = PageTime(visit, is_real=self.is_real)
        self.traffic = Traffic(visit, lambda: self.time.passed_ms if self.time else 0.0)
        await self.traffic.begin()
        for values in (
            {"source": f"pasteguard.hearCalls('{self.channel}')", "worldName": WORLD},
            {
                "source": probe.calls_source(
                    self.channel, refuses_fullscreen=self.refuses_fullscreen
                )
            },
        ):
            await visit.send("Page.addScriptToEvaluateOnNewDocument", values)
        if self.as_phone:
            await visit.send("Emulation.setUserAgentOverride", {"userAgent": PHONE_AGENT})
            await visit.send("Emulation.setDeviceMetricsOverride", PHONE_SCREEN)
        for device in DEVICES:
            with suppress(PlaywrightError):
                await visit.running.session.send(
                    "Browser.setPermission",
                    {
                        "permission": {"name": device},
                        "setting": self.setting,
                        "browserContextId": visit.context.id,
                    },
                )
        if self.setting == "granted":
            place = {"latitude": 35.68, "longitude": 139.76, "accuracy": 50}
            await visit.send("Emulation.setGeolocationOverride", place)
        self.began = time.monotonic()

    async def calls(self) -> tuple[Call, ...]:
        """What the page asked of the browser since this was last read."""
        assert self.visit is not None
        found: list[Call] = []
        for frame in await self.visit.frames():
            with suppress(ProbeFailed):
                entries = await self.visit.ask(frame, "calls") or []
                bodies = [entry for entry in entries if entry["name"] == BODY]
                found += [_call(entry) for entry in entries if entry["name"] != BODY]
                if self.traffic is not None:
                    for entry in bodies:
                        sent = base64.b64decode(entry["body"])
                        self.traffic.take_body(str(entry["detail"]), sent)
        self.has_databases |= any(call.name == "indexedDB.open" for call in found)
        return tuple(found)


def _call(entry: dict[str, Any]) -> Call:
    return Call(
        str(entry["name"]),
        str(entry["detail"]),
        float(entry["at"]),
        source_of_text(str(entry["stack"])),
    )


@dataclass(slots=True)
class Watching:
    """A visit under watch, and what was observed in it so far.

    ``way_s`` is how long it took to come to the page, in seconds.
    """

    watcher: Watcher
    visit: Visit
    time: PageTime
    traffic: Traffic
    person: Person
    handles: list[FieldHandle]
    observations: list[Observation] = field(default_factory=list)
    way_s: float = 0.0

    @classmethod
    async def begin(cls, visit: Visit, watcher: Watcher, *, draws: bool) -> Watching:
        """Takes the inventory of an opened page and takes its clock in hand."""
        assert watcher.time is not None and watcher.traffic is not None
        watcher.time.draws = draws
        way_s = time.monotonic() - watcher.began
        handles = await take_inventory(visit)
        await visit.begin_to_act()
        await watcher.time.begin()
        person = Person(visit, watcher.time, Hands(visit))
        return cls(watcher, visit, watcher.time, watcher.traffic, person, handles, way_s=way_s)

    async def state(self) -> PageState:
        """How the page stands now, all its frames together."""
        lines: list[str] = []
        stored: dict[str, str] = {}
        fields: dict[str, FieldState] = {}
        bars: list[float] = []
        drawn: list[str] = []
        top: dict[str, Any] = {}
        for frame in await self.visit.frames():
            try:
                stands = await self.visit.ask(frame, "standing")
                if self.watcher.has_databases:
                    stored |= await self._databases(frame)
            except ProbeFailed:
                continue
            top = top or stands
            lines += stands["lines"]
            bars += stands["bars"]
            drawn += stands["drawn"]
            stored |= stands["stored"]
            for handle in self.handles:
                is_here = handle.frame.id == frame.id and handle.is_there
                if is_here and handle.index < len(stands["fields"]):
                    entry = stands["fields"][handle.index]
                    fields[handle.key] = FieldState(entry["text"], entry["standing"])
        for handle in self.handles:
            # A frame that is gone took its fields along.
            fields.setdefault(handle.key, FieldState("", "gone"))
        return PageState(
            at_ms=float(top.get("at", 0.0)),
            now_ms=float(top.get("now", 0.0)),
            lines=tuple(lines),
            title=str(top.get("title", "")),
            stored=stored,
            fields=fields,
            bars=tuple(bars),
            fullscreen=bool(top.get("fullscreen")),
            drawn=tuple(drawn),
        )

    async def _databases(self, frame: Frame) -> dict[str, str]:
        """What is kept in databases; the browser answers only while the page's clock runs."""
        asking = asyncio.ensure_future(self.visit.ask(frame, "databaseTexts"))
        try:
            for _ in range(DATABASE_STEPS):
                await self.time.run(1, is_seen=False)
                if asking.done():
                    return asking.result() or {}
            return {}
        finally:
            abandon(asking)

    async def observe(
        self,
        name: str,
        do: Callable[[], Awaitable[object]],
        undo: Callable[[], Awaitable[object]] | None = None,
        *,
        away_ms: float = 0.0,
        after_ms: float = 0.0,
        number: int = 1,
        label: str = "",
    ) -> Observation:
        """Does something and sees what the page does about it, also if it goes away."""
        before = await self.state()
        mark, first_dialog = self.traffic.count, len(self.visit.dialogs)
        during: PageState | None = None
        after: PageState | None = None
        calls: tuple[Call, ...] = ()
        ended: str | None = None
        came: list[FieldHandle] = []
        try:
            await do()
            if undo is not None:
                await self.person.wait(away_ms)
                during = await self.state()
                await undo()
            await self.person.wait(after_ms)
            came = await take_new_fields(self.visit, self.handles)
            self.handles += came
            after = await self.state()
            calls = await self.watcher.calls()
            self.visit.check()
        except VisitEnded as end:
            ended = end.reason
        except PlaywrightError:
            ended = self.visit.ended.result() if self.visit.ended.done() else "failed"
        seen = Observation(
            name,
            number,
            before,
            after,
            during,
            self.traffic.since(mark),
            tuple(self.visit.dialogs[first_dialog:]),
            calls,
            ended,
            redact_url(self.visit.went_to) if self.visit.went_to else None,
            label,
            len(came),
        )
        self.observations.append(seen)
        return seen

    async def quiet(self, ms: float = QUIET_MS) -> Observation:
        """Does nothing for a while."""
        return await self.observe(QUIET, nothing, after_ms=ms)

    async def act(self, act: PageAct, number: int) -> Observation:
        """Does one act once."""
        person = self.person
        end = act.end
        return await self.observe(
            act.name,
            lambda: act.begin(person),
            (lambda: end(person)) if end is not None else None,
            away_ms=act.away_for(number),
            after_ms=act.after_ms,
            number=number,
        )


async def nothing() -> None:
    """What a person does who waits."""
