"""Where a worker's audits are done: an event loop on a thread of its own, with one browser."""

from __future__ import annotations

import asyncio
import ctypes
from concurrent.futures import TimeoutError as NotInTime
from contextlib import suppress
from threading import Thread
from typing import Final

from pasteguard.browser.driver import Driver
from pasteguard.fleet.jobs import Limits
from pasteguard.fleet.memory_guard import MemoryGuard
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Target
from pasteguard.model.report import Message, Report
from pasteguard.runner.run import conduct
from pasteguard.runner.worker import Worker

START_LIMIT_S: Final = 60.0
STOP_LIMIT_S: Final = 15.0
SLACK_S: Final = 50.0
"""What an audit may take beyond its own time: its browser starts before and ends after it."""


class Stuck(Exception):
    """The event loop does not come back: the workplace is to be abandoned."""


class Silent:
    """Tells nobody how far an audit is: its worker may be on another machine."""

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """Says nothing."""


class Workplace:
    """One browser for the audits of one thread, made at the first audit and kept between them."""

    def __init__(self) -> None:
        self._guard = MemoryGuard()
        self._is_left = False
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._run, name="pasteguard-audits", daemon=True)
        self._thread.start()
        self._driver = Driver()
        self._worker = Worker(self._driver, conduct, self._guard)

    def _run(self) -> None:
        # The way in which ``abandon`` ends a thread that does not listen.
        with suppress(SystemExit):
            self._loop.run_forever()

    def audit(self, gathering: Gathering, limits: Limits) -> Report:
        """The report of the target that ``gathering`` is about, within limits.

        Raises Stuck where it takes far too long.
        """
        self._guard.limits = limits
        work = asyncio.run_coroutine_threadsafe(self._audit(gathering), self._loop)
        try:
            return work.result(START_LIMIT_S + gathering.options.timeout_s + SLACK_S)
        except NotInTime:
            if work.done():
                raise
            raise Stuck from None

    def rest(self) -> None:
        """Gives the browser up until the next audit."""
        asyncio.run_coroutine_threadsafe(self._worker.stop(), self._loop).result(STOP_LIMIT_S)

    def stop(self) -> None:
        """Ends the browser and everything else here; for a worker that goes home."""
        if self._is_left:
            return
        with suppress(Exception):
            asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(STOP_LIMIT_S)
        self.abandon()

    def abandon(self) -> None:
        """Ends all that does not need the event loop to be ended, and the loop if it listens."""
        self._is_left = True
        self._worker.kill()
        self._driver.kill()
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(1.0)
        if not self._thread.is_alive():
            self._loop.close()
        elif self._thread.ident is not None:
            # A journey that loops for ever would take a core from every later audit.
            stop = ctypes.py_object(SystemExit)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread.ident), stop)

    async def _audit(self, gathering: Gathering) -> Report:
        return await self._worker.audit(gathering, Silent())

    async def _stop(self) -> None:
        await self._worker.stop()
        await self._driver.stop()
