"""What a person does to a page beyond its fields: goes away, comes back, moves, waits, hands in.

All of it is real to the page: its tab is really hidden, its window really loses the focus.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.async_api import CDPSession
from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import Phase
from pasteguard.artifacts.pointer import CLICKS, path_within
from pasteguard.browser.input import Hands
from pasteguard.browser.viewport import narrowed, turned
from pasteguard.browser.virtual_time import PageTime
from pasteguard.browser.visit import Frame, ProbeFailed, Visit

DOCKED_WIDTH: Final = 420
"""Developer tools docked at the side take about this much of a window's width, in CSS pixels."""
NARROW: Final = 460

LEAVE_FULLSCREEN: Final = "document.fullscreenElement && document.exitFullscreen()"
LEFT_S: Final = 0.1
"""A window leaves full screen in real time, whatever the page's clock says."""


@dataclass(slots=True)
class Person:
    """Acts on one visit whose clock is under our hand."""

    visit: Visit
    time: PageTime
    hands: Hands
    is_in_front: bool = True
    _other_tab: str | None = None
    _focus: list[CDPSession] = field(default_factory=list)

    async def wait(self, ms: float) -> None:
        """Lets page time pass."""
        await self.time.run(ms, is_seen=self.is_in_front)

    async def open_tab(self) -> None:
        """Opens an empty tab before the page: it is hidden now."""
        made = await self.visit.running.session.send(
            "Target.createTarget",
            {"url": "about:blank", "browserContextId": self.visit.context.id},
        )
        self._other_tab = str(made["targetId"])
        self.is_in_front = False

    async def close_tab(self) -> None:
        """Closes that tab again: the page is in front."""
        other, self._other_tab = self._other_tab, None
        if other is not None:
            with suppress(PlaywrightError):
                await self.visit.running.session.send("Target.closeTarget", {"targetId": other})
        await self.visit.of(self.visit.page.bring_to_front())
        self.is_in_front = True

    async def leave_window(self) -> None:
        """Another program gets the focus, while the page stays in sight.

        Two sessions hold the focus, so that the tab behind another is taken for visible; one lets
        go, and the page loses the focus alone.
        """
        self._focus = [
            await self.visit.page.context.new_cdp_session(self.visit.page) for _ in range(2)
        ]
        for session in self._focus:
            await session.send("Emulation.setFocusEmulationEnabled", {"enabled": True})
        await self.open_tab()
        await self._focus[0].send("Emulation.setFocusEmulationEnabled", {"enabled": False})

    async def come_back_to_window(self) -> None:
        """The page gets the focus again."""
        if self._focus:
            await self._focus[0].send("Emulation.setFocusEmulationEnabled", {"enabled": True})
        await self.close_tab()
        for session in self._focus:
            with suppress(PlaywrightError):
                await session.send("Emulation.setFocusEmulationEnabled", {"enabled": False})
                await session.detach()
        self._focus = []

    async def move_mouse(self) -> None:
        """Moves the mouse over the page, along the path that fits into it."""
        for x, y in path_within(self._width):
            await self._move(x, y)
            await self.wait(60)
        for x, y in CLICKS:
            await self.hands.click(x, y)
            await self.wait(200)

    async def touch_page(self) -> None:
        """Clicks where the page is likely to be empty: browsers ask whether anybody has."""
        await self.hands.click(self._width // 2, 120)

    async def stir(self) -> None:
        """Shows that somebody is there: a movement, a scroll and a key that writes nothing."""
        path = path_within(self._width)
        x, y = path[int(self.time.passed_ms / 1000) % len(path)]
        await self._move(x, y)
        await self.hands.press("Shift")

    async def leave_with_mouse(self) -> None:
        """Moves the mouse out of the page's top edge, as to the address bar."""
        await self._move(self._width // 2, 300)
        await self.wait(100)
        await self._move(self._width // 2, -20)

    async def come_back_with_mouse(self) -> None:
        """Moves the mouse onto the page again."""
        await self._move(self._width // 2, 300)

    @property
    def _width(self) -> int:
        return (self.visit.size or self.visit.window)[0]

    async def _move(self, x: float, y: float) -> None:
        await self.visit.send("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y})

    async def make_window_narrow(self) -> None:
        """Makes the browser's window narrower; a phone or tablet is turned on its side."""
        metrics = self.visit.metrics
        if metrics is None:
            width = self.visit.window[0]
            await self._set_width(max(width - NARROW, width // 2))
        else:
            await self._claim(turned(metrics) if metrics["mobile"] else narrowed(metrics, NARROW))

    async def make_window_wide(self) -> None:
        """Gives the window its first width again; the phone or tablet is turned back."""
        if self.visit.metrics is None:
            await self._set_width(self.visit.window[0])
        else:
            await self._claim(self.visit.metrics)

    async def _set_width(self, width: int) -> None:
        await self._set_bounds({"width": width, "height": self.visit.window[1]})

    async def _set_bounds(self, bounds: dict[str, int | str]) -> None:
        await self.visit.set_window(bounds)
        await self._draw()

    async def _claim(self, metrics: dict[str, Any]) -> None:
        await self.visit.send("Emulation.setDeviceMetricsOverride", metrics)
        await self._draw()

    async def fill_screen(self) -> None:
        """Makes the window fill the screen, as F11 does: the page asked for nothing."""
        await self._set_window("fullscreen")

    async def leave_screen(self) -> None:
        """Makes it a window again."""
        await self._set_window("normal")

    async def _set_window(self, state: str) -> None:
        await self._set_bounds({"windowState": state})
        await self.visit.of(asyncio.sleep(LEFT_S))

    async def _draw(self) -> None:
        """A page learns of its new size with the next frames."""
        if not self.time.is_real:
            await self.time.frame()
            await self.time.frame()

    async def dock_tools(self) -> None:
        """Makes the page narrower inside a window that keeps its size, as docked tools do."""
        if self.visit.metrics is not None:
            await self._claim(narrowed(self.visit.metrics, DOCKED_WIDTH))
            return
        width, height = self.visit.window
        await self._claim(
            {
                "width": max(width - DOCKED_WIDTH, width // 2),
                "height": height - 140,
                "deviceScaleFactor": 0,
                "mobile": False,
            }
        )

    async def undock_tools(self) -> None:
        """Gives the page the whole window again."""
        if self.visit.metrics is not None:
            await self._claim(self.visit.metrics)
            return
        await self.visit.send("Emulation.clearDeviceMetricsOverride")
        await self._draw()

    async def leave_fullscreen(self) -> None:
        """Leaves full screen as the Esc key does, which the page never sees."""
        world = await self.visit.world((await self.visit.frames())[0])
        values = {"expression": LEAVE_FULLSCREEN, "contextId": world}
        await self.visit.send("Runtime.evaluate", values)
        await self.visit.of(asyncio.sleep(LEFT_S))

    async def select_text(self) -> None:
        """Selects the longest piece of the page's running text."""
        frame = (await self.visit.frames())[0]
        with suppress(ProbeFailed):
            await self.visit.ask(frame, "selectLongest")

    async def press_print_screen(self) -> None:
        """Takes a picture of the screen."""
        await self.hands.press("PrintScreen")

    async def press(self, frame: Frame, function: str, *values: int) -> bool:
        """Clicks the element that the probe's function gives; False where there is none to see."""
        handle = await self.visit.handle(frame, function, *values)
        if handle is None:
            return False
        try:
            await self.visit.send("DOM.scrollIntoViewIfNeeded", {"objectId": handle})
            answer = await self.visit.send("DOM.getContentQuads", {"objectId": handle})
            quad = answer["quads"][0]
        except (PlaywrightError, IndexError, KeyError):
            return False
        await self.hands.click(sum(quad[0::2]) / 4, sum(quad[1::2]) / 4)
        return True

    async def hand_in(self) -> bool:
        """Presses what hands the answer in; False where the page has no such button."""
        for frame in await self.visit.frames():
            with suppress(ProbeFailed):
                if await self.press(frame, "submitButton"):
                    return True
        return False


LONG_AWAY_MS: Final = 12_000.0
"""Some pages count only absences of more than five or ten seconds."""


@dataclass(frozen=True, slots=True)
class PageAct:
    """Something a person does to the page as a whole.

    ``begin`` does it and ``end``, where there is one, undoes it ``away_ms`` of page time later, the
    first time ``first_away_ms`` where that is given; the page is watched for ``after_ms`` more.
    Where the page listens to one of the ``types`` of events, or did something the first time, it is
    done ``times`` times, since some pages count, unless the page locks or goes away before. Acts
    are done in their ``order``. ``ends_fullscreen``: the act itself leaves full screen, so it is
    done where the page is not in it. ``phase``: what else the act brings about, for restrictions
    that need that and not the act.
    """

    order: int
    name: str
    begin: Callable[[Person], Awaitable[None]]
    end: Callable[[Person], Awaitable[None]] | None = None
    types: tuple[str, ...] = ()
    away_ms: float = 2500
    first_away_ms: float | None = None
    after_ms: float = 1500
    times: int = 1
    ends_fullscreen: bool = False
    phase: Phase | None = None

    def away_for(self, number: int) -> float:
        """How long one stays away the time of that number, counted from 1; in page time, ms."""
        if number == 1 and self.first_away_ms is not None:
            return self.first_away_ms
        return self.away_ms
