"""How a page stood before and after an act, and what it did meanwhile. All plain data.

Times are milliseconds of the page's own clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from pasteguard.artifacts.fields import Listener
from pasteguard.artifacts.pointer import WINDOW
from pasteguard.artifacts.requests import Sent
from pasteguard.artifacts.vendor_products import Recognised
from pasteguard.model.report import Source

OPEN: Final = "open"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page showed at a moment of its own clock.

    ``at_ms``: milliseconds since any fixed moment. ``bars``: how full its bars are, 0 to 1, in the
    page's order. ``now_ms``: what the page's ``Date.now()`` says.
    """

    at_ms: float
    lines: tuple[str, ...]
    bars: tuple[float, ...] = ()
    now_ms: float | None = None


class Phase(StrEnum):
    """What a restriction needs to have been done to the page, beyond its own acts."""

    WRITE = "write"
    POINTER = "pointer"
    SUBMIT = "submit"
    PRESS = "press"
    LEAVE = "leave"
    OFFLINE = "offline"
    PRINT = "print"
    TIME = "time"
    SECOND_TAB = "second-tab"
    PHONE = "phone"
    FOCUS_LOSS = "focus-loss"
    KEY = "key"


QUIET: Final = "quiet"
"""The act of doing nothing: what a page does then, it does anyway."""
QUIET_IN_FRAMES: Final = "quiet-in-frames"
"""The same in real time, for pages that measure their frames."""
WAIT: Final = "wait"
"""The same for as long as all acts take, in a visit in which nothing else is done."""
FLUSH: Final = "flush"
SUBMIT: Final = "submit"
WRITE: Final = "write"
POINTER: Final = "pointer"
OTHER_KEY: Final = "other-key"
"""A key is pressed that writes nothing and opens nothing."""
PRESS: Final = "press"
REFUSAL: Final = "refusal"
"""Every device that the page asks for is refused."""
FULLSCREEN_REFUSAL: Final = "fullscreen-refusal"
WINDOW_FULLSCREEN: Final = "window-fullscreen"
"""The window is made to fill the screen, as with F11; ``label`` is a style rule about it."""
FULLSCREEN: Final = "fullscreen"
"""Full screen is left."""
LEFT_FULLSCREEN: Final = "left-fullscreen"
"""The label of an act before which full screen was left in the same visit."""
RELOAD: Final = "reload"
BACK: Final = "back"
OFFLINE: Final = "offline"
OFFLINE_WRITE: Final = "offline-write"
"""What is pasted elsewhere is written while there is no connection."""
PRINT: Final = "print"
LEAVE_EMPTY: Final = "leave-empty"
LEAVE_WRITTEN: Final = "leave-written"
SECOND_TAB: Final = "second-tab"
ALONE: Final = "alone"
"""The label of what the first tab showed, said and sent before there was a second one."""
FIRST: Final = "first"
"""The label of what the first tab did while there was a second one."""
SECOND: Final = "second"
"""The label of what the second tab showed, beside what the first had shown when it was alone."""
AGAIN: Final = "again"
"""The label of what a tab showed that came the same way once the others were closed."""
LOST: Final = "lost"
"""Why a tab could not be seen where it did not come the whole way."""
PHONE: Final = "phone"
"""The page is opened on a phone."""
TIME: Final = "time"
"""The page's clock is run on with a text in the field; ``label`` is the time passed, in ms."""
TIME_AGAIN: Final = "time-again"
"""The same in small steps, around the moment at which the page acted by itself."""
ACTIVE: Final = "active"
"""The same, while a person goes on doing something."""


@dataclass(frozen=True, slots=True)
class FieldState:
    """What a field reads and whether a person could write in it.

    ``standing`` is ``open``, or what stands against it: ``gone``, ``hidden``, ``disabled``,
    ``readonly``, ``covered``, ``blurred``.
    """

    text: str
    standing: str


@dataclass(frozen=True, slots=True)
class PageState:
    """How a page stood at a moment; ``stored`` is what it keeps on the device, by place and key.

    ``fields`` are by the keys of the audit's fields; ``bars`` are fills from 0 to 1. ``drawn`` is
    what a person reads in it beside its lines: what styles generate, boxes that cannot be written
    in, and what is drawn on a canvas.
    """

    at_ms: float
    now_ms: float
    lines: tuple[str, ...]
    title: str = ""
    stored: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, FieldState] = field(default_factory=dict)
    bars: tuple[float, ...] = ()
    fullscreen: bool = False
    drawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """Something the page asked of the browser."""

    name: str
    detail: str
    at_ms: float
    source: Source | None


@dataclass(frozen=True, slots=True)
class Observation:
    """One act on the page and all that was seen of it.

    ``number`` counts the act's repetitions from 1, ``label`` is what was pressed. ``during`` is the
    state while the person was away, None where the act has no such time. ``ended`` says why the
    visit was over by the end. ``new_fields`` counts fields that came meanwhile, ``saved`` is what
    had been sent since the text was put in, ``passed_ms`` the page time since then.
    ``questions`` are the pieces of running text that a candidate has to read, the longest first,
    None where nobody looked for them.
    """

    act: str
    number: int
    before: PageState
    after: PageState | None
    during: PageState | None = None
    sent: tuple[Sent, ...] = ()
    dialogs: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    ended: str | None = None
    went_to: str | None = None
    label: str = ""
    new_fields: int = 0
    saved: tuple[Sent, ...] = ()
    passed_ms: float = 0.0
    questions: tuple[str, ...] | None = None

    @property
    def new_lines(self) -> tuple[str, ...]:
        """Lines that were not there before."""
        known = set(self.before.lines)
        lines = (line for state in self.states[1:] for line in state.lines if line not in known)
        return tuple(dict.fromkeys(lines))

    def at(self, passed_ms: float) -> Observation:
        """The same, with the page time that had passed by its end."""
        return replace(self, passed_ms=passed_ms)

    @property
    def states(self) -> tuple[PageState, ...]:
        """All states in the order of time."""
        return tuple(state for state in (self.before, self.during, self.after) if state is not None)


@dataclass(frozen=True, slots=True)
class Conduct:
    """How a page conducted itself through everything that was done to it.

    ``listeners`` are handlers on the window, the document, its root and its body, of all event
    types. ``control`` is what was seen in a visit in which nothing was done but to write, wait and
    hand in, None where there was none; ``lacks_control``: there should have been one. ``arrivals``
    are how the page stood in visits of its own before anything was done to it. ``typed`` and
    ``pasted`` are texts of ours. ``stops`` counts how often ``debugger`` statements stopped the
    page, ``stop`` is where. ``baits``: the page's code has what looks for developer tools;
    ``console_bait``: it writes what notices being read in the console.
    ``ended_alone``: how the page went away while nothing was done to it. ``readings`` are what it
    showed as its time passed, ``readings_in_real_time`` what it showed when its clock was left
    alone. ``refresh_s`` says after how long the page is left, by the tag or header ``refresh``.
    ``vendors`` are products that were recognised. ``told_before`` are the lines that could be read
    on the way to the page; ``width`` is how wide the page was, in CSS pixels: both are kept once,
    in ``GatheredAudit``, and put here to judge.
    """

    url: str = ""
    observations: tuple[Observation, ...] = ()
    listeners: tuple[Listener, ...] = ()
    calls: tuple[Call, ...] = ()
    arrival: tuple[Sent, ...] = ()
    typed: str = ""
    pasted: str = ""
    stops: int = 0
    stop: Source | None = None
    baits: bool = False
    console_bait: bool = False
    ended_alone: str | None = None
    vendors: tuple[Recognised, ...] = ()
    readings: tuple[Reading, ...] = ()
    refresh_s: float | None = None
    refresh: str = ""
    readings_in_real_time: tuple[Reading, ...] = ()
    control: tuple[Observation, ...] | None = None
    lacks_control: bool = False
    arrivals: tuple[PageState, ...] = ()
    unseen: str | None = None
    told_before: tuple[str, ...] = ()
    width: int = WINDOW[0]

    def of(self, *acts: str) -> tuple[Observation, ...]:
        """The observations of these acts, in the order in which they were made."""
        return tuple(seen for seen in self.observations if seen.act in acts)

    def later(self, act: str) -> tuple[Observation, ...]:
        """Where nothing was done after that act, and the end: a page sends then what it kept."""
        first = next((at for at, seen in enumerate(self.observations) if seen.act == act), None)
        return tuple(
            seen
            for at, seen in enumerate(self.observations)
            if seen.act in (FLUSH, SUBMIT)
            or (seen.act == QUIET and first is not None and at > first)
        )

    def sent(self) -> Iterator[Sent]:
        """Everything that left the page."""
        yield from self.arrival
        for seen in self.observations:
            yield from seen.sent
