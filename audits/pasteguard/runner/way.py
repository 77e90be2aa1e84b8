"""The way to a page, clicks and a journey: gone once where the page can be entered again.

A test may be started by the way, a mail sent, an attempt used up; so what is left of it on the
device is kept, and each further visit begins from there, at the page's own address. Whether it is
the same page that comes, a person would see: by its address, its fields and what is read in it.
Where it is another one, the way is gone again; so it is where a journey sets something up in each
visit, such as a route or a listener.
"""

from __future__ import annotations

import ast
import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.announcements import read_lines
from pasteguard.browser.navigation import Arrived, Prepare, keep_state, restore_state
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import PageRefused, PasteguardError
from pasteguard.judge.second_tab import SAYS
from pasteguard.model.options import Options
from pasteguard.model.report import Message

SAME_LINES: Final = 0.6
"""This share of the lines has to be the same; a clock goes on, and a greeting changes."""
BUILT_S: Final = 4.0
"""How long a page may take to look as it did: editors build themselves late."""
LOOK_S: Final = 0.25
BESIDE_S: Final = 3.0
"""How long two visits are open side by side before more are: pages ask their server so often."""
FAILURES: Final = 2
"""So many visits may find another page at the address, and no further one tries it."""

Arrive = Callable[[str, Options, Sequence[Prepare]], Awaitable[Arrived]]


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells a page from another: its address, its fields' names and the lines read in it."""

    url: str
    fields: tuple[str, ...]
    lines: frozenset[str]

    def has_the_fields_of(self, other: Seen) -> bool:
        """Whether it stands at the same place and asks for the same."""
        return _place(self.url) == _place(other.url) and self.fields == other.fields

    def is_like(self, other: Seen) -> bool:
        """Whether a person would take them for the same page."""
        all_lines = self.lines | other.lines
        is_read_alike = len(self.lines & other.lines) >= SAME_LINES * len(all_lines)
        return is_read_alike and self.has_the_fields_of(other)


def _place(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.netloc, parts.path


SETTING_UP: Final = frozenset(
    {
        *("add_init_script", "add_script_tag", "add_style_tag", "clock", "emulate_media"),
        *("expose_binding", "expose_function", "new_cdp_session", "on", "once", "route"),
        *("route_from_har", "route_web_socket", "set_extra_http_headers", "set_offline"),
        "set_viewport_size",
    }
)
"""What Playwright does to a page for as long as it is open."""


def sets_up_a_visit(journey: Path) -> bool:
    """Whether the file does something to the page that no later visit would have without it."""
    try:
        tree = ast.parse(journey.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return True
    return any(
        isinstance(node, ast.Attribute) and node.attr in SETTING_UP for node in ast.walk(tree)
    )


async def seen_in(visit: Visit) -> Seen:
    """The page as it stands now."""
    fields: list[str] = []
    for frame in await visit.frames():
        with suppress(ProbeFailed, PlaywrightError):
            fields += await visit.ask(frame, "fieldNames") or []
    return Seen(visit.page.url, tuple(fields), frozenset(await read_lines(visit)))


@dataclass(slots=True)
class Way:
    """How the visits of one audit come to their page, by ``arrive``.

    ``tell`` is called before the way is gone once more, with how often that will be then.
    ``times`` counts how often the way was gone; ``enters`` is whether the page can be entered
    without it, None where that was not tried.
    """

    arrive: Arrive
    url: str
    options: Options
    tell: Callable[[int], None]
    times: int = 0
    enters: bool | None = None
    _state: dict[str, Any] | None = None
    _first: Seen | None = None
    _failures: int = 0
    _trying: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        if self.options.journey is not None and sets_up_a_visit(self.options.journey):
            self.enters = False

    @property
    def is_short(self) -> bool:
        """Whether the address alone leads to the page."""
        return not (self.options.clicks or self.options.journey)

    async def can_enter_beside(self, first: Visit) -> bool:
        """Whether the page can be entered without the way while another visit of it is open.

        A server may let nobody have a test open twice, and say so in the one that was first.
        """
        async with self._trying:
            arrived = await self._enter([]) if self.enters is None else None
        if arrived is None or self._first is None:
            return False
        try:
            await asyncio.sleep(BESIDE_S)
            both = [await seen_in(visit) for visit in (first, arrived.visit)]
        except (VisitEnded, PlaywrightError):
            return False
        finally:
            await arrived.visit.close()
        said = (line for now in both for line in now.lines - self._first.lines)
        is_as_before = all(self._first.has_the_fields_of(now) for now in both)
        return is_as_before and not any(SAYS.search(line) for line in said)

    async def go(self, prepare: Sequence[Prepare]) -> Arrived:
        """One more visit that reached the page. Raises what ``navigation.arrive`` does."""
        if self.is_short:
            return await self.arrive(self.url, self.options, prepare)
        if self.enters is not None:
            return await self._enter(prepare) or await self._walk(prepare)
        async with self._trying:
            return await self._enter(prepare) or await self._walk(prepare)

    async def _walk(self, prepare: Sequence[Prepare]) -> Arrived:
        if self.options.visits is not None and self.times >= self.options.visits:
            raise VisitEnded("way-spent")
        self.times += 1
        if self.times > 1:
            self.tell(self.times)
        arrived = await self.arrive(self.url, self.options, prepare)
        if arrived.window is not None:
            return await self._go_to_window(arrived, arrived.window, prepare)
        try:
            if self._first is None:
                with suppress(VisitEnded, PlaywrightError):
                    self._state = await keep_state(arrived.visit)
                    self._first = await seen_in(arrived.visit)
        except BaseException:
            await arrived.visit.close()
            raise
        return arrived

    async def _go_to_window(
        self, arrived: Arrived, address: str, prepare: Sequence[Prepare]
    ) -> Arrived:
        """A visit of the window in which the way ended: at its address, with what the way left."""
        try:
            self._state = await keep_state(arrived.visit)
        finally:
            await arrived.visit.close()
        in_window = await self._arrive_at(address, self._state, prepare)
        try:
            with suppress(VisitEnded, PlaywrightError):
                self._first = await seen_in(in_window.visit)
        except BaseException:
            await in_window.visit.close()
            raise
        told = Message("notice.window-audited", {"url": redact_url(address)})
        return replace(
            in_window, start=arrived.start, warnings=(*arrived.warnings, *in_window.warnings, told)
        )

    async def _arrive_at(
        self, address: str, state: dict[str, Any], prepare: Sequence[Prepare]
    ) -> Arrived:
        async def restore(visit: Visit) -> None:
            await restore_state(visit, state)

        options = replace(self.options, clicks=(), journey=None, storage_state=None)
        return await self.arrive(address, options, [restore, *prepare])

    async def _enter(self, prepare: Sequence[Prepare]) -> Arrived | None:
        """A visit that begins where the way ended; None where it is not the same page."""
        if self.enters is False or self._first is None or self._state is None:
            return None
        # A page that could be entered before may be slow for once: the way is worth one more try.
        for _ in range(2 if self.enters else 1):
            arrived = await self._try_address(self._first, self._state, prepare)
            if arrived is not None:
                self.enters = True
                return arrived
        self._failures += 1
        if not self.enters or self._failures == FAILURES:
            self.enters = False
        return None

    async def _try_address(
        self, first: Seen, state: dict[str, Any], prepare: Sequence[Prepare]
    ) -> Arrived | None:
        is_same = False
        try:
            arrived = await self._arrive_at(first.url, state, prepare)
            try:
                is_same = await self._is_there(arrived.visit, first)
            finally:
                if not is_same:
                    await arrived.visit.close()
        except PageRefused:
            # Who asks to be left alone is not asked another way.
            raise
        except (PasteguardError, PlaywrightError, VisitEnded, KeyError, TypeError):
            return None
        return arrived if is_same else None

    async def _is_there(self, visit: Visit, first: Seen) -> bool:
        """Whether it is the same page that came, or comes within a moment.

        Once it was, its fields tell: on a phone the same page reads otherwise.
        """
        end = time.monotonic() + BUILT_S
        while True:
            now = await seen_in(visit)
            if first.has_the_fields_of(now) if self.enters else first.is_like(now):
                return True
            if time.monotonic() >= end:
                return False
            await visit.of(asyncio.sleep(LOOK_S))
