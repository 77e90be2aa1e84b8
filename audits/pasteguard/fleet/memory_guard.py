"""Who watches over a worker's browser: no page fills the machine, no browser grows old."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

from pasteguard.browser.launcher import RunningBrowser
from pasteguard.fleet.jobs import Limits
from pasteguard.fleet.memory import memory_mb_of
from pasteguard.gather.gathered import Gathering
from pasteguard.model.report import Message

LOOK_EVERY_S: Final = 0.5


class MemoryGuard:
    """Holds a browser to ``limits``, from a thread: a hung event loop does not keep it from it."""

    def __init__(self) -> None:
        self.limits = Limits()
        self._seen: RunningBrowser | None = None
        self._audits = 0

    @contextmanager
    def over(self, running: RunningBrowser, gathering: Gathering) -> Iterator[None]:
        """Watches during one audit; one over the limit is ended, and ``gathering`` told why."""
        if running is not self._seen:
            self._seen, self._audits = running, 0
        self._audits += 1
        done = Event()
        watch = Thread(target=self._watch, args=(running, gathering, done), daemon=True)
        watch.start()
        try:
            yield
        finally:
            done.set()
            watch.join()

    def is_worn(self, running: RunningBrowser) -> bool:
        """Whether it has done its audits, or has grown too big to be kept."""
        if self._audits >= self.limits.audits:
            return True
        return memory_mb_of(running.process.pid) > self.limits.grown_mb

    def _watch(self, running: RunningBrowser, gathering: Gathering, done: Event) -> None:
        limit = self.limits.memory_mb
        while not done.wait(LOOK_EVERY_S):
            if memory_mb_of(running.process.pid) > limit:
                gathering.cut_short = Message("notice.memory", {"megabytes": limit})
                running.kill()
                return
