"""A page's conduct, gathered over as many visits as it takes: what is said of them outlives them.

The first visit goes through all acts; where one locks the page or ends the visit, a new one goes
on. What came after the page had said something is done again in a visit of its own.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Final, TypeVar

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import Listener
from pasteguard.artifacts.page_states import (
    FLUSH,
    FULLSCREEN,
    LEFT_FULLSCREEN,
    POINTER,
    QUIET,
    QUIET_IN_FRAMES,
    SUBMIT,
    WAIT,
    WRITE,
    Call,
    Conduct,
    Observation,
    PageState,
    Phase,
    Reading,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.artifacts.vendor_products import Recognised, recognise
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.debugger import Witness
from pasteguard.browser.event_listeners import listeners_above
from pasteguard.browser.field_session import Stage
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.navigation import ArrivedBeside, Prepare
from pasteguard.browser.user_actions import PageAct
from pasteguard.browser.vendor_traces import take_traces
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import PasteguardError
from pasteguard.gather.observer import Watcher, Watching, nothing
from pasteguard.judge.canaries import FREE, NOTHING, admitted_by_declaration, make_word
from pasteguard.judge.reactions import FRAMES as FRAMES_LABEL
from pasteguard.judge.reactions import has_followed, is_destructive, needs_control
from pasteguard.model.report import Source

REAL_WAITS_MS: Final = (700.0, 1300.0, 1600.0, 1900.0)
KEY_MS: Final = 90.0
"""Between two keys of a person who types quickly."""
SETTLE_MS: Final = 2500.0
LIVED_MS: Final = 21_000.0
"""Some pages watch only from ten seconds or so after their start."""
LIVED_STEP_MS: Final = 6000.0
LIVED_LIMIT_S: Final = 3.0
REAL_AWAY_MS: Final = 6500.0
"""An absence in real time, longer than what most pages that measure frames let pass."""
FLUSH_MS: Final = 61_000.0
"""Logs that are kept are sent every half minute or so."""
SUBMIT_MS: Final = 2500.0
WAITS_MS: Final = (
    700.0, 1300.0, 1900.0, 2600.0, 3100.0, 3700.0, 2300.0, 4300.0, 3400.0,
    4700.0, 2900.0, 5200.0, 3800.0, 5600.0, 4100.0, 4900.0, 5300.0, 3300.0,
    6100.0, 4300.0, 5700.0, 3900.0, 6700.0, 4700.0, 5900.0,
)  # fmt: skip
"""As long as all acts take, and longer than a minute, in steps that no ticker keeps time with."""
WAIT_LIMIT_S: Final = 8.0
"""Of real time: where a page draws all the while, it may be watched for less of its own time."""
ARRIVALS: Final = 6
"""So many arrivals show what differs from visit to visit."""
VISIT_LIMIT: Final = 5
MASKED_LIMIT: Final = 3
LEFT_MS: Final = 14_000.0
"""Pages give ten seconds or so to come back to full screen."""
FRAMES: Final = 15
"""A page that asks for so many frames before anything happens draws all the time."""
BAIT: Final = re.compile(
    r"console\.(?:table|clear|profile|dir)\b|dev-?tools?|debugger|\bdebu\b|__defineGetter__",
    re.IGNORECASE,
)
"""Code by which pages look for developer tools."""
LOGGED_GETTER: Final = re.compile(
    r"defineProperty\(\s*(\w+)[^;]{0,300}?\bget\b[\s\S]{0,600}?console\.\w+\([^)]{0,80}\b\1\b"
    r"|\b(\w+)\.toString\s*=[\s\S]{0,600}?console\.\w+\([^)]{0,80}\b\2\b"
)
"""Something that is written to the console and notices being read there."""
STOPS_LONG_S: Final = 2.3
STOPS_S: Final = 0.15
"""How long ``debugger`` statements are counted, in seconds."""
WORDS: Final = 3

OpenPrepared = Callable[[Prepare], Awaitable[Visit]]
OpenBeside = Callable[[Visit, Prepare, bool], Awaitable[ArrivedBeside]]
"""Opens one more tab beside a visit: the whole way, or by the page's own address alone (True)."""
Answer = TypeVar("Answer")


@dataclass(slots=True)
class ConductLook:
    """Gathers a page's conduct, in as many visits as it needs (bounded); it outlives them.

    ``pressed`` is how the page stood once all that leads into the test was pressed.
    ``tries_address``: one more tab is first brought to the page by its address, since the way there
    is long, or can be gone only once.
    ``mistakes`` are our own, in visits that ended with them; what was seen by then is kept.
    """

    open_visit: OpenPrepared
    open_beside: OpenBeside
    clipboard: Clipboard
    random: Random
    acts: Sequence[PageAct]
    phases: frozenset[Phase]
    has_late_traces: Callable[[Conduct], bool]
    observations: list[Observation] = field(default_factory=list)
    listeners: tuple[Listener, ...] = ()
    calls: list[Call] = field(default_factory=list)
    arrival: tuple[Sent, ...] = ()
    url: str = ""
    typed: str = ""
    pasted: str = ""
    ends: list[str] = field(default_factory=list)
    stops: int = 0
    stop: Source | None = None
    code: tuple[str, ...] = ()
    baits: bool = False
    console_bait: bool = False
    left_alone: str | None = None
    vendors: tuple[Recognised, ...] = ()
    handles: list[FieldHandle] = field(default_factory=list)
    pressed: PageState | None = None
    readings: tuple[Reading, ...] = ()
    refresh_s: float | None = None
    refresh: str = ""
    readings_in_real_time: tuple[Reading, ...] = ()
    control: tuple[Observation, ...] | None = None
    tries_address: bool = False
    arrivals: list[PageState] = field(default_factory=list)
    mistakes: list[Exception] = field(default_factory=list)
    _known: int = 0
    _known_arrivals: int = 0

    def __post_init__(self) -> None:
        self.typed = self.typed or " ".join(make_word(self.random) for _ in range(WORDS))
        self.pasted = self.pasted or " ".join(make_word(self.random) for _ in range(WORDS))

    def apart(self) -> ConductLook:
        """A look that goes on from here beside others, until ``take_in`` brings it back."""
        known, arrivals = list(self.observations), list(self.arrivals)
        return replace(
            self,
            observations=known,
            calls=list(self.calls),
            ends=[],
            mistakes=[],
            arrivals=arrivals,
            _known=len(known),
            _known_arrivals=len(arrivals),
        )

    def take_in(self, other: ConductLook) -> None:
        """Adds what a look apart has seen."""
        self.observations += other.observations[other._known :]
        self.arrivals += other.arrivals[other._known_arrivals :]
        self.ends += other.ends
        self.mistakes += other.mistakes
        self.handles = self.handles or other.handles
        self.listeners = tuple(dict.fromkeys((*self.listeners, *other.listeners)))
        self.readings = self.readings or other.readings
        self.readings_in_real_time = self.readings_in_real_time or other.readings_in_real_time
        if other.refresh_s is not None:
            self.refresh_s, self.refresh = other.refresh_s, other.refresh

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
            baits=self.baits,
            console_bait=self.console_bait,
            ended_alone=self._ended_alone(),
            vendors=self.vendors,
            readings=self.readings,
            refresh_s=self.refresh_s,
            refresh=self.refresh,
            readings_in_real_time=self.readings_in_real_time,
            control=self.control,
            arrivals=tuple(self.arrivals[:ARRIVALS]),
        )

    def judged(self) -> Conduct:
        """The same, complete: whether a control that it needed is missing is known only now."""
        conduct = self.conduct()
        return replace(conduct, lacks_control=self._lacks_control(conduct))

    def _lacks_control(self, conduct: Conduct) -> bool:
        if self.control is not None:
            return False
        names = [act.name for act in self.acts]
        return self.has_late_traces(conduct) or needs_control(conduct, names)

    async def compare(self) -> None:
        """Where anything came of an act: sees what comes where nothing is done, in one visit.

        That visit is made once, whoever asks for it.
        """
        if self._lacks_control(self.conduct()):
            self.control = ()
            await self._look_without_acts()

    def _ended_alone(self) -> str | None:
        """How the page went away while nothing was done to it; None where it stayed."""
        quiet = next((seen for seen in self.observations if seen.act == QUIET), None)
        return self.left_alone or (quiet.ended if quiet else None)

    async def run(self) -> None:
        """Goes through all acts; where one locks the page or ends the visit, a new one goes on."""
        waiting = sorted(self.acts, key=lambda act: act.order)
        for _ in range(VISIT_LIMIT):
            is_first = not self.observations

            async def go_on(watching: Watching, is_first: bool = is_first) -> None:
                await self._go_through(watching, waiting, is_first=is_first)
                if not waiting and Phase.SUBMIT in self.phases:
                    await self._hand_in(watching)

            ends = len(self.ends)
            await self.visiting(go_on, is_first=is_first)
            has_ended = len(self.ends) > ends
            if not waiting and not has_ended:
                break
            if has_ended and len(self.ends) > 1 and len(waiting) == len(self.acts):
                # It goes away whatever is done.
                break
        for act in self._masked():
            await self._again(act)
        if self._measures_frames():
            for act in (act for act in self.acts if act.name == "tab-switch"):
                short = replace(act, times=1, first_away_ms=REAL_AWAY_MS)
                await self._again(short, is_real=True)

    async def visiting(
        self,
        work: Callable[[Watching], Awaitable[Answer]],
        *,
        is_first: bool = False,
        is_real: bool = False,
        as_phone: bool = False,
        setting: str = "granted",
        refuses_fullscreen: bool = False,
        is_kept: bool = True,
    ) -> Answer | None:
        """Does work in a visit of its own; None where the visit ended first, as noted in ``ends``.

        ``setting`` is what devices are answered: granted or denied; ``refuses_fullscreen`` says the
        same of full screen. What was observed becomes part
        of this look if it ``is_kept``.
        """
        watcher = Watcher(
            is_real=is_real,
            as_phone=as_phone,
            setting=setting,
            refuses_fullscreen=refuses_fullscreen,
        )
        try:
            watching = await self._open(watcher, is_first=is_first)
        except VisitEnded as ended:
            self.ends.append(ended.reason)
            return None
        except ProbeFailed:
            self.ends.append("failed")
            return None
        except (PlaywrightError, PasteguardError):
            raise
        except Exception as error:
            self._note_mistake(error)
            return None
        try:
            return await work(watching)
        except VisitEnded as ended:
            self.ends.append(ended.reason)
        except (PlaywrightError, ProbeFailed):
            # A page can make any command fail. A browser that is lost fails to open the next one.
            self.ends.append("failed")
        except Exception as error:
            self._note_mistake(error)
        finally:
            if is_kept:
                self.observations += watching.observations
                if watching.observations and not as_phone:
                    self.arrivals.append(watching.observations[0].before)
            await watching.visit.close()
        return None

    def _note_mistake(self, error: Exception) -> None:
        """A mistake of ours ends its visit and no other."""
        self.ends.append("failed")
        self.mistakes.append(error)

    async def _look_without_acts(self) -> None:
        """Writes, waits and hands in with nothing else done: what comes then, comes anyway."""

        async def work(watching: Watching) -> None:
            try:
                if Phase.WRITE in self.phases:
                    await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
                end = time.monotonic() + WAIT_LIMIT_S
                for ms in WAITS_MS:
                    if (await watching.observe(WAIT, nothing, after_ms=ms)).ended:
                        return
                    if time.monotonic() > end:
                        break
                if Phase.SUBMIT in self.phases:
                    await self._hand_in(watching)
            finally:
                self.control = tuple(watching.observations)

        await self.visiting(work, is_kept=False)

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

        async def work(watching: Watching) -> None:
            if is_real:
                for ms in REAL_WAITS_MS:
                    await watching.observe(QUIET_IN_FRAMES, nothing, after_ms=ms)
            elif Phase.WRITE in self.phases:
                await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
            if not await self._is_ready(watching, act, []):
                return
            for number in range(1, act.times + 1):
                seen = await self._do(watching, act, number)
                if is_real:
                    watching.observations[-1] = replace(seen, label=FRAMES_LABEL)
                if is_destructive(seen):
                    break

        await self.visiting(work, is_real=is_real)

    async def _open(self, watcher: Watcher, *, is_first: bool) -> Watching:
        """A fresh visit under watch."""
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
            self.baits = any(BAIT.search(text) for text in self.code)
            self.console_bait = any(LOGGED_GETTER.search(text) for text in self.code)
            is_likely = self.left_alone is None and self.baits
            await visit.of(asyncio.sleep(STOPS_LONG_S if is_likely else STOPS_S))
            self.stops = len(witness.stops)
            if witness.stops:
                place = await witness.source_of(*witness.stops[-1])
                self.stop = place[0] if place else None
            await visit.send("Debugger.disable")
        except VisitEnded as ended:
            # Nothing was done to it yet.
            self.left_alone = ended.reason
            raise

    async def _go_through(
        self, watching: Watching, waiting: list[PageAct], *, is_first: bool
    ) -> None:
        if is_first:
            await watching.quiet()
        if Phase.WRITE in self.phases:
            await watching.observe(WRITE, self._writing(watching), after_ms=SETTLE_MS)
        if is_first:
            await self._live_a_while(watching)
        if is_first and Phase.POINTER in self.phases:
            await watching.observe(POINTER, watching.person.move_mouse, after_ms=SETTLE_MS)
        while waiting:
            act = waiting.pop(0)
            if not await self._is_ready(watching, act, waiting):
                continue
            for number in range(1, act.times + 1):
                seen = await self._do(watching, act, number)
                if is_destructive(seen):
                    # What follows an act that locked the page says nothing of another act.
                    return
                if not self._may_count(act, seen):
                    break

    async def _live_a_while(self, watching: Watching) -> None:
        """Does nothing until the page has lived for some time; bounded in real time."""
        end = time.monotonic() + LIVED_LIMIT_S
        await watching.quiet()
        while watching.time.passed_ms < LIVED_MS and time.monotonic() < end:
            await watching.quiet(min(LIVED_STEP_MS, LIVED_MS - watching.time.passed_ms))

    async def _do(self, watching: Watching, act: PageAct, number: int) -> Observation:
        """Does one act once, and notes whether full screen was left before."""
        has_left = any(seen.act == FULLSCREEN for seen in watching.observations)
        seen = await watching.act(act, number)
        if has_left and act.ends_fullscreen:
            seen = watching.observations[-1] = replace(seen, label=LEFT_FULLSCREEN)
        return seen

    async def _is_ready(self, watching: Watching, act: PageAct, waiting: list[PageAct]) -> bool:
        """Leaves full screen before an act that would end it; False where it is not to be done now.

        All others come before: leaving full screen may lock the page.
        """
        if not act.ends_fullscreen:
            return True
        before = await watching.state()
        if not before.fullscreen:
            return True
        if any(not other.ends_fullscreen for other in waiting):
            waiting.append(act)
            return False
        person = watching.person
        left = await watching.observe(FULLSCREEN, person.leave_fullscreen, after_ms=LEFT_MS)
        if is_destructive(left) or left.after is None or left.after.fullscreen:
            # It is noted that the page was in full screen, and that nothing was done to it there.
            watching.observations += [
                Observation(each.name, 1, before, None) for each in (act, *waiting)
            ]
            waiting.clear()
            return False
        return True

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
        async with watching.visit.running.clipboard_in_use:
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
        handle.is_there
        and not facts.disabled
        and not facts.readonly
        and not facts.boxes
        and room
        and declared in (None, FREE, NOTHING)
    )
