"""The page's own clock, run on as fast as the page can follow.

The browser's virtual time: timers, dates and ``performance.now()`` of the page move together, and
nothing in the page is replaced. Between runs the clock stands still, while what a person does still
arrives. Frames carry real time. A page on virtual time cannot go back to real time.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.async_api import CDPSession
from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.visit import Visit

STEP_MS: Final = 400
"""No step is longer than this while frames matter: pages take a gap for an absence."""
STEP_LIMIT_S: Final = 4.0
"""A step that takes longer in real time is given up: the page computes, or awaits an answer."""
FRAMELESS_MS: Final = 150
"""A run shorter than this needs no frame of its own."""
FRAME_LIMIT_S: Final = 0.25
FRAME: Final = "new Promise((resolve) => requestAnimationFrame(() => resolve(true)))"


@dataclass(slots=True)
class PageTime:
    """Runs the clock of one visit. ``passed_ms`` is how far it was run.

    ``is_real``: the clock is left alone, and a run is a wait, for pages that measure frames.
    ``draws``: the page does things in its frames, so that they are drawn all the while.
    """

    visit: Visit
    passed_ms: float = 0.0
    is_real: bool = False
    draws: bool = True
    _session: CDPSession | None = None
    _expired: asyncio.Event = field(default_factory=asyncio.Event)
    _policy: str = "pauseIfNetworkFetchesPending"

    async def begin(self) -> None:
        """Stops the page's clock; from now on it moves by ``run`` alone."""
        if self.is_real:
            return
        self._session = await self.visit.page.context.new_cdp_session(self.visit.page)
        self._session.on("Emulation.virtualTimeBudgetExpired", lambda _: self._expired.set())
        await self.run(1)

    async def run(self, ms: float, *, is_seen: bool = True) -> None:
        """Lets that much page time pass. Raises VisitEnded.

        ``is_seen``: the page is in front, so frames are drawn meanwhile; a page that is not, or
        time in which frames do not matter, passes in one step.
        """
        if self.is_real:
            await self.visit.of(asyncio.sleep(ms / 1000), ms / 1000 + STEP_LIMIT_S)
            self.passed_ms += ms
            return
        left = ms
        while left > 0:
            step = min(left, STEP_MS) if is_seen and self.draws else left
            await self._step(step)
            left -= step
            if is_seen and (self.draws or ms >= FRAMELESS_MS):
                await self.frame()

    async def _step(self, ms: float) -> None:
        assert self._session is not None
        self._expired.clear()
        policy: dict[str, Any] = {"policy": self._policy, "budget": ms}
        await self.visit.of(self._session.send("Emulation.setVirtualTimePolicy", policy))
        try:
            async with asyncio.timeout(STEP_LIMIT_S):
                await self.visit.of(self._expired.wait(), STEP_LIMIT_S + 1)
        except TimeoutError:
            # Some requests are never answered: the clock no longer waits for them.
            self._policy = "advance"
        self.passed_ms += ms

    async def frame(self) -> None:
        """Waits until the page has drawn a frame; what is not in front draws none."""
        assert self._session is not None
        world = await self.visit.world((await self.visit.frames())[0])
        values = {"expression": FRAME, "contextId": world, "awaitPromise": True}
        with suppress(TimeoutError, PlaywrightError):
            async with asyncio.timeout(FRAME_LIMIT_S):
                await self.visit.of(self._session.send("Runtime.evaluate", values))
