"""Playwright's driver, a process of its own: started when needed, and again where it was lost."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from threading import Lock
from typing import Final

import psutil
from playwright.async_api import Playwright, async_playwright

STOP_LIMIT_S: Final = 10.0
IN_ITS_COMMAND: Final = "run-driver"

_STARTING: Final = Lock()
"""Drivers start one by one, so that each knows its own process."""


class Driver:
    """One driver for the browsers of one event loop; whoever made it stops it."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._processes: list[psutil.Process] = []
        self._room = asyncio.Lock()

    async def playwright(self) -> Playwright:
        """Playwright, as started by the first who asks, and anew once its process has died."""
        async with self._room:
            if self._playwright is not None and not self.is_alive:
                await self.stop()
            if self._playwright is None:
                await self._start()
            assert self._playwright is not None
            return self._playwright

    async def stop(self) -> None:
        """Ends the driver, in whatever state it is."""
        playwright, self._playwright = self._playwright, None
        if playwright is not None:
            with suppress(Exception):
                async with asyncio.timeout(STOP_LIMIT_S):
                    await playwright.stop()
        self.kill()

    def kill(self) -> None:
        """Ends its process at once, also from another thread."""
        for process in self._processes:
            with suppress(psutil.Error):
                process.kill()

    async def _start(self) -> None:
        await asyncio.to_thread(_STARTING.acquire)
        try:
            before = set(psutil.Process().children())
            self._playwright = await async_playwright().start()
            new = [each for each in psutil.Process().children() if each not in before]
            self._processes = [each for each in new if _is_driver(each)]
        finally:
            _STARTING.release()

    @property
    def is_alive(self) -> bool:
        """Whether its process still runs; a browser knows nothing of its end."""
        return all(_is_alive(process) for process in self._processes)


def _is_driver(process: psutil.Process) -> bool:
    with suppress(psutil.Error):
        return IN_ITS_COMMAND in process.cmdline()
    return False


def _is_alive(process: psutil.Process) -> bool:
    with suppress(psutil.Error):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False
