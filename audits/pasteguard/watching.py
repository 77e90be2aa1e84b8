"""Watches what a page does about a person: in a visit on the page's own clock, act by act.

First nothing is done for a while, which shows what the page does anyway; then a person writes, goes
away, comes back, moves, and at last hands in. What could change anything is held back.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Container, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard import probe
from pasteguard.arrival import Prepare
from pasteguard.canaries import FREE, NOTHING, admitted_by_declaration, make_word
from pasteguard.clipboard import Clipboard
from pasteguard.clocks import Reading
from pasteguard.evidence import Listener
from pasteguard.fields import FieldHandle, take_inventory, take_new_fields
from pasteguard.handlers import listeners_above
from pasteguard.hands import Hands
from pasteguard.model import Source
from pasteguard.observation import (
    FLUSH,
    POINTER,
    QUIET,
    QUIET_IN_FRAMES,
    SUBMIT,
    WRITE,
    Call,
    Conduct,
    FieldState,
    Observation,
    PageState,
    Phase,
)
from pasteguard.page_time import PageTime
from pasteguard.person import PageAct, Person
from pasteguard.reactions import FRAMES as FRAMES_LABEL
from pasteguard.reactions import has_followed, is_destructive
from pasteguard.redact import redact_url
from pasteguard.stage import Stage
from pasteguard.traces import take_traces
from pasteguard.traffic import Traffic, source_of_text
from pasteguard.vendor_match import Recognised, recognise
from pasteguard.visit import WORLD, Frame, ProbeFailed, Visit, VisitEnded
from pasteguard.witness import Witness

QUIET_MS: Final = 3000.0
REAL_QUIET_MS: Final = 2000.0
KEY_MS: Final = 90.0
"""Between two keys of a person who types quickly."""
SETTLE_MS: Final = 2500.0
FLUSH_MS: Final = 61_000.0
"""Logs that are kept are sent every half minute or so."""
SUBMIT_MS: Final = 2500.0
VISIT_LIMIT: Final = 5
DATABASE_STEPS: Final = 20
MASKED_LIMIT: Final = 3
FRAMES: Final = 15
"""A page that asks for so many frames before anything happens draws all the time."""
BAIT: Final = re.compile(
    r"console\.(?:table|clear|profile|dir)\b|dev-?tools?|debugger|\bdebu\b|__defineGetter__",
    re.IGNORECASE,
)
"""Code by which pages look for developer tools."""
STOPS_LONG_S: Final = 2.3
WORDS: Final = 3
PHONE_AGENT: Final = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
PHONE_SCREEN: Final = {"width": 412, "height": 915, "deviceScaleFactor": 2, "mobile": True}
DEVICES: Final = ("camera", "microphone", "geolocation", "display-capture", "idle-detection")
STOPS_S: Final = 0.15
"""How long ``debugger`` statements are counted, in seconds."""

OpenPrepared = Callable[[Prepare], Awaitable[Visit]]


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
    has_databases: bool = False

    async def prepare(self, visit: Visit) -> None:
        """Puts the recorder of calls into the page and listens to its traffic."""
        self.visit = visit
        self.time = PageTime(visit, is_real=self.is_real)
        self.traffic = Traffic(visit, lambda: self.time.passed_ms if self.time else 0.0)
        await self.traffic.begin()
        for values in (
            {"source": f"pasteguard.hearCalls('{self.channel}')", "worldName": WORLD},
            {"source": probe.calls_source(self.channel)},
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
                        "browserContextId": visit.context_id,
                    },
                )
        if self.setting == "granted":
            place = {"latitude": 35.68, "longitude": 139.76, "accuracy": 50}
            await visit.send("Emulation.setGeolocationOverride", place)

    async def calls(self) -> tuple[Call, ...]:
        """What the page asked of the browser since this was last read."""
        assert self.visit is not None
        found: list[Call] = []
        for frame in await self.visit.frames():
            with suppress(ProbeFailed):
                entries = await self.visit.ask(frame, "calls") or []
                found += [_call(entry) for entry in entries]
        self.has_databases |= any(call.name == "indexedDB.open" for call in found)
        return tuple(found)


def _call(entry: dict[str, Any]) -> Call:
    return Call(
        str(entry["name"]),
        str(entry["detail"]),
        float(entry["at"]),
        source_of_text(str(entry["stack"])),
        bool(entry["byPerson"]),
    )


@dataclass(slots=True)
class Watching:
    """A visit under watch, and what was observed in it so far."""

    watcher: Watcher
    visit: Visit
    time: PageTime
    traffic: Traffic
    person: Person
    handles: list[FieldHandle]
    observations: list[Observation] = field(default_factory=list)

    @classmethod
    async def begin(cls, visit: Visit, watcher: Watcher, *, draws: bool) -> Watching:
        """Takes the inventory of an opened page and takes its clock in hand."""
        assert watcher.time is not None and watcher.traffic is not None
        watcher.time.draws = draws
        handles = await take_inventory(visit)
        await visit.hold_back()
        await watcher.time.begin()
        person = Person(visit, watcher.time, Hands(visit))
        return cls(watcher, visit, watcher.time, watcher.traffic, person, handles)

    async def state(self) -> PageState:
        """How the page stands now, all its frames together."""
        lines: list[str] = []
        stored: dict[str, str] = {}
        fields: dict[str, FieldState] = {}
        bars: list[float] = []
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
            stored |= stands["stored"]
            for handle in self.handles:
                if handle.frame.id == frame.id and handle.index < len(stands["fields"]):
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
        )

    async def _databases(self, frame: Frame) -> dict[str, str]:
        """What is kept in databases; the browser answers only while the page's clock runs."""
        asking = asyncio.ensure_future(self.visit.ask(frame, "databaseTexts"))
        for _ in range(DATABASE_STEPS):
            await self.time.run(1, is_seen=False)
            if asking.done():
                return asking.result() or {}
        asking.cancel()
        return {}

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
        except PlaywrightError as error:
            ended = "failed" if not self.visit.ended.done() else self.visit.ended.result()
            del error
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

    async def quiet(self) -> Observation:
        """Does nothing for a while."""
        return await self.observe(QUIET, _nothing, after_ms=QUIET_MS)

    async def act(self, act: PageAct, number: int) -> Observation:
        """Does one act once."""
        person = self.person
        end = act.end
        return await self.observe(
            act.name,
            lambda: act.begin(person),
            (lambda: end(person)) if end is not None else None,
            away_ms=act.away_ms,
            after_ms=act.after_ms,
            number=number,
        )


async def _nothing() -> None:
    return None


@dataclass(slots=True)
class ConductLook:
    """Gathers a page's conduct, in as many visits as it needs (bounded); it outlives them."""

    open_visit: OpenPrepared
    clipboard: Clipboard
    random: Random
    acts: Sequence[PageAct]
    phases: frozenset[Phase]
    has_late_traces: Callable[[Conduct], bool]
    observations: list[Observation] = field(default_factory=list)
    listeners: tuple[Listener, ...] = ()
    calls: list[Call] = field(default_factory=list)
    arrival: tuple[Any, ...] = ()
    url: str = ""
    typed: str = ""
    pasted: str = ""
    ends: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    stops: int = 0
    stop: Source | None = None
    code: tuple[str, ...] = ()
    left_alone: str | None = None
    vendors: tuple[Recognised, ...] = ()
    handles: list[FieldHandle] = field(default_factory=list)
    readings: tuple[Reading, ...] = ()
    refresh_s: float | None = None
    refresh: str = ""
    control: tuple[Observation, ...] | None = None

    def conduct(self) -> Conduct:
        """All of it as plain data for judging."""
        return Conduct(
            url=self.url,
            observations=tuple(self.observations),
            listeners=self.listeners,
            calls=tuple(self.calls),
            arrival=self.arrival,
            typed=self.typed,
            pasted=self.pasted,
            stops=self.stops,
            stop=self.stop,
            baits=any(BAIT.search(text) for text in self.code),
            ended_alone=self._ended_alone(),
            vendors=self.vendors,
            readings=self.readings,
            refresh_s=self.refresh_s,
            refresh=self.refresh,
            control=self.control,
        )

    def _ended_alone(self) -> str | None:
        """How the page went away while nothing was done to it; None where it stayed."""
        quiet = next((seen for seen in self.observations if seen.act == QUIET), None)
        return self.left_alone or (quiet.ended if quiet else None)

    async def run(self) -> None:
        """Goes through all acts; where one locks the page or ends the visit, a new one goes on."""
        self.typed = " ".join(make_word(self.random) for _ in range(WORDS))
        self.pasted = " ".join(make_word(self.random) for _ in range(WORDS))
        waiting = sorted(self.acts, key=lambda act: act.order)
        for _ in range(VISIT_LIMIT):
            watching: Watching | None = None
            try:
                is_first = not self.observations
                watching = await self.open(is_first=is_first)
                await self._go_through(watching, waiting, is_first=is_first)
                if not waiting:
                    if Phase.SUBMIT in self.phases:
                        await self._hand_in(watching)
                    break
            except VisitEnded as ended:
                self.ends.append(ended.reason)
                if len(self.ends) > 1 and len(waiting) == len(self.acts):
                    # It goes away whatever is done.
                    break
            finally:
                if watching is not None:
                    self.held += [f"{h.method} {h.url}" for h in watching.visit.held]
                    self.observations += watching.observations
                    await watching.visit.close()
        for act in self._masked():
            await self._again(act)
        if self.has_late_traces(self.conduct()):
            await self._look_without_acts()
        if self._measures_frames():
            for act in (act for act in self.acts if act.name == "tab-switch"):
                await self._again(replace(act, times=1), is_real=True)

    async def _look_without_acts(self) -> None:
        """Writes and hands in with nothing else done: what is sent then, is sent anyway."""
        watching: Watching | None = None
        try:
            watching = await self.open()
            if Phase.WRITE in self.phases:
                await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
            await self._hand_in(watching)
        except VisitEnded as ended:
            self.ends.append(ended.reason)
        finally:
            if watching is not None:
                self.control = tuple(watching.observations)
                await watching.visit.close()

    def _measures_frames(self) -> bool:
        """Whether the page draws all the time, and so can tell when it was not in front."""
        names = [call.name for call in self.calls]
        return names.count("requestAnimationFrame") >= FRAMES

    def _masked(self) -> list[PageAct]:
        """Acts that came after the page had said something: said again, it would look the same."""
        conduct, acts = self.conduct(), {act.name: act for act in self.acts}
        followed: set[str] = set()
        masked: list[PageAct] = []
        for seen in self.observations:
            if has_followed(conduct, seen):
                followed.add(seen.act)
            elif followed - {seen.act} and seen.act in acts and seen.number == 1:
                masked.append(acts[seen.act])
        return [act for act in masked if act.name not in followed][:MASKED_LIMIT]

    async def _again(self, act: PageAct, *, is_real: bool = False) -> None:
        """Does one act in a visit of its own."""
        watching: Watching | None = None
        try:
            watching = await self.open(is_first=False, is_real=is_real)
            if is_real:
                await watching.observe(QUIET_IN_FRAMES, _nothing, after_ms=REAL_QUIET_MS)
            elif Phase.WRITE in self.phases:
                await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
            for number in range(1, act.times + 1):
                seen = await watching.act(act, number)
                if is_real:
                    watching.observations[-1] = replace(seen, label=FRAMES_LABEL)
                if is_destructive(seen):
                    break
        except VisitEnded as ended:
            self.ends.append(ended.reason)
        finally:
            if watching is not None:
                self.observations += watching.observations
                await watching.visit.close()

    async def open(
        self,
        *,
        is_first: bool = False,
        is_real: bool = False,
        as_phone: bool = False,
        setting: str = "granted",
    ) -> Watching:
        """A fresh visit under watch; ``setting`` is what devices are answered: granted, denied."""
        watcher = Watcher(is_real=is_real, as_phone=as_phone, setting=setting)
        visit = await self.open_visit(watcher.prepare)
        try:
            if is_first:
                self.url = visit.page.url
                self.calls += await watcher.calls()
                assert watcher.traffic is not None
                self.arrival = watcher.traffic.since(0)
                await self._look_at_code(visit)
            draws = any(call.name == "requestAnimationFrame" for call in self.calls)
            watching = await Watching.begin(visit, watcher, draws=draws)
            self.handles = self.handles or list(watching.handles)
            return watching
        except BaseException:
            await visit.close()
            raise

    async def _look_at_code(self, visit: Visit) -> None:
        """The handlers of the page as a whole, and its ``debugger`` statements."""
        witness = Witness(visit)
        await witness.begin()
        try:
            top = (await visit.frames())[0]
            self.code = await witness.texts()
            self.listeners = await listeners_above(visit, witness, top, "bodyPath", 0, types=None)
            self.vendors = recognise(await take_traces(visit, self.code, self.arrival))
            is_likely = self.left_alone is None and any(BAIT.search(text) for text in self.code)
            try:
                await visit.of(asyncio.sleep(STOPS_LONG_S if is_likely else STOPS_S))
            except VisitEnded as ended:
                self.left_alone = ended.reason
                raise
            self.stops = len(witness.stops)
            if witness.stops:
                place = await witness.source_of(*witness.stops[-1])
                self.stop = place[0] if place else None
        finally:
            await visit.send("Debugger.disable")

    async def _go_through(
        self, watching: Watching, waiting: list[PageAct], *, is_first: bool
    ) -> None:
        if is_first:
            await watching.quiet()
        if Phase.WRITE in self.phases:
            await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
            if is_first:
                await watching.quiet()
        if is_first and Phase.POINTER in self.phases:
            await watching.observe(POINTER, watching.person.move_mouse, after_ms=SETTLE_MS)
        while waiting:
            act = waiting.pop(0)
            for number in range(1, act.times + 1):
                seen = await watching.act(act, number)
                if is_destructive(seen):
                    # What follows an act that locked the page says nothing of another act.
                    return
                if not self._may_count(act, seen):
                    break

    def _may_count(self, act: PageAct, seen: Observation) -> bool:
        """Whether it is worth doing again: the page listens, or did something."""
        listens = any(listener.type in act.types for listener in self.listeners)
        return listens or bool(seen.sent) or has_followed(self.conduct(), seen)

    def _writing(self, watching: Watching) -> Callable[[], Awaitable[None]]:
        return lambda: self._write(watching)

    async def enter(self, watching: Watching) -> str | None:
        """Puts the text into the first field that takes prose, at once; the field's key."""
        stage = self._stage(watching)
        if stage is None or not await stage.focus():
            return None
        await watching.person.hands.insert(self.typed)
        await watching.person.hands.type(" ")
        return stage.field.key

    def _stage(self, watching: Watching) -> Stage | None:
        handle = next((h for h in watching.handles if _takes_prose(h)), None)
        if handle is None:
            return None
        return Stage(watching.visit, self.clipboard, watching.person.hands, handle)

    async def _write(self, watching: Watching) -> None:
        """Types into the first field that takes prose, and pastes."""
        stage = self._stage(watching)
        if stage is None or not await stage.focus():
            return
        for character in self.typed:
            await watching.person.hands.type(character)
            await watching.time.run(KEY_MS)
        await watching.person.wait(SETTLE_MS)
        await self.clipboard.write(self.pasted)
        await watching.person.hands.press("v", control=True, command="paste")
        await asyncio.sleep(0.05)

    async def _hand_in(self, watching: Watching) -> None:
        """Lets logs that are kept be sent, and hands in with the request held back."""
        seen = await watching.observe(FLUSH, lambda: watching.time.run(FLUSH_MS, is_seen=False))
        if seen.ended is None:
            await watching.observe(SUBMIT, watching.person.hand_in, after_ms=SUBMIT_MS)


def _takes_prose(handle: FieldHandle) -> bool:
    facts = handle.facts
    declared = admitted_by_declaration(facts)
    room = facts.maxlength is None or facts.maxlength >= 80
    return (
        not facts.disabled
        and not facts.readonly
        and not facts.boxes
        and room
        and declared in (None, FREE, NOTHING)
    )


async def page_listeners(visit: Visit, types: Container[str]) -> tuple[Listener, ...]:
    """Handlers of these event types on the page's window, document, root and body."""
    witness = Witness(visit)
    await witness.begin(may_stop=False)
    try:
        top = (await visit.frames())[0]
        return await listeners_above(visit, witness, top, "bodyPath", 0, types)
    finally:
        await visit.send("Debugger.disable")
