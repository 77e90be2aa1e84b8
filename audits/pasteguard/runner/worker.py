"""One browser and what is audited in it: whatever a page does, the next target gets its audit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, AsyncExitStack, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Protocol

from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.driver import Driver
from pasteguard.browser.launcher import RunningBrowser, running
from pasteguard.browser.user_agent import identity_of
from pasteguard.browser.visit import ProbeFailed, VisitEnded
from pasteguard.errors import BrowserFailed, PasteguardError
from pasteguard.gather.gathered import Gathering
from pasteguard.judge.own_mistakes import brief, own_mistake
from pasteguard.model.options import Progress
from pasteguard.model.report import Message, Report
from pasteguard.runner.keeping import kept
from pasteguard.runner.report_builder import make_report

LAST_NEWS_S: Final = 0.1

Conduct = Callable[[RunningBrowser, Clipboard, Gathering, Progress], Awaitable[None]]
"""What an audit does in a browser; it notes at once what it sees, and raises what ended it."""


class Guard(Protocol):
    """Who watches over a browser, so that one page cannot spoil it for the next."""

    def over(self, running: RunningBrowser, gathering: Gathering) -> AbstractContextManager[None]:
        """Watches during one audit; where it must kill the browser, it first notes that."""

    def is_worn(self, running: RunningBrowser) -> bool:
        """Whether the next audit is to get a new browser; asked after each audit."""


class NoGuard:
    """Watches nothing: for one command with its few targets."""

    def over(self, running: RunningBrowser, gathering: Gathering) -> AbstractContextManager[None]:
        """Watches nothing."""
        return nullcontext()

    def is_worn(self, running: RunningBrowser) -> bool:
        """A browser is kept until it is lost."""
        return False


@dataclass(slots=True)
class Worker:
    """One browser and the audits done in it, one by one; it is replaced if lost or worn."""

    driver: Driver
    conduct: Conduct
    guard: Guard = field(default_factory=NoGuard)
    _stack: AsyncExitStack | None = None
    _running: RunningBrowser | None = None
    _clipboard: Clipboard | None = None
    _identity: str = ""

    async def audit(self, gathering: Gathering, progress: Progress) -> Report:
        """The report of the target that ``gathering`` is about, within its options' deadline.

        It raises nothing but what stops this program.
        """
        began = time.monotonic()
        is_fit = await self._try(gathering, progress)
        try:
            await self._look_after(gathering, is_fit=is_fit)
        except Exception as error:
            # The next audit gets another browser; this one is over.
            gathering.notice("notice.browser-unended", why=brief(error))
            self._forget()
        gathering.duration_ms = elapsed_ms(began)
        return report_of(gathering)

    async def _look_after(self, gathering: Gathering, *, is_fit: bool) -> None:
        """Leaves a browser that is fit for the next audit, or none."""
        if gathering.cut_short is not None or await self._is_lost(is_fit=is_fit):
            _take_back(gathering)
            is_fit = False
        if not is_fit:
            await self._replace()
        elif self._running is not None and self.guard.is_worn(self._running):
            await self.stop()

    async def stop(self) -> None:
        """Ends the browser; the next audit would start another."""
        if self._stack is not None:
            stack = self._stack
            self._forget()
            await stack.aclose()

    def _forget(self) -> None:
        self._stack = self._running = self._clipboard = None

    def kill(self) -> None:
        """Ends the browser at once, also from another thread; ``stop`` has then less to do."""
        if self._running is not None:
            self._running.kill()

    async def _try(self, gathering: Gathering, progress: Progress) -> bool:
        """Audits and notes what went wrong; whether the browser is fit for another audit."""
        limit: asyncio.Timeout | None = None
        try:
            running_browser, clipboard = await self._browser(gathering)
            gathering.browser = (
                f"{running_browser.browser.name} {running_browser.browser.version}".strip()
            )
            with self.guard.over(running_browser, gathering):
                async with asyncio.timeout(gathering.options.timeout_s) as limit:
                    await self.conduct(running_browser, clipboard, gathering, progress)
        except TimeoutError as error:
            if limit is None or not limit.expired():
                gathering.fail(own_mistake(error))
            else:
                gathering.notice("notice.deadline", seconds=round(gathering.options.timeout_s))
        except VisitEnded as ended:
            gathering.notice(f"notice.ended.{ended.reason}")
            return ended.reason not in ("hung", "dialogs", "crashed")
        except PasteguardError as error:
            gathering.fail(error)
            return not isinstance(error, BrowserFailed)
        except (PlaywrightError, ProbeFailed) as error:
            gathering.fail(BrowserFailed(Message("notice.browser-lost", {"why": brief(error)})))
        except OSError as error:
            why = error.strerror or str(error)
            gathering.fail(BrowserFailed(Message("notice.no-room", {"why": why})))
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # Nobody asked for it: something that this audit waited for was cancelled.
            gathering.fail(own_mistake(error))
        except Exception as error:
            # Whatever a page makes of us, the other targets get their audits.
            gathering.fail(own_mistake(error))
        else:
            return True
        return False

    async def _browser(self, gathering: Gathering) -> tuple[RunningBrowser, Clipboard]:
        identity = identity_of(gathering.options.identify)
        now, clipboard = self._running, self._clipboard
        if now and clipboard and self._is_alive(now) and identity == self._identity:
            return now, clipboard
        await self.stop()
        playwright = await self.driver.playwright()
        self._stack = AsyncExitStack()
        self._running = await self._stack.enter_async_context(
            running(playwright, identity=identity)
        )
        self._identity = identity
        self._clipboard = await Clipboard.open(self._running)
        return self._running, self._clipboard

    async def _is_lost(self, *, is_fit: bool) -> bool:
        """Whether the browser went away by itself, as when the system ran out of memory."""
        if self._running is None:
            return False
        if not is_fit:
            # The news that it ended may come a moment after everything asked of it failed.
            await asyncio.sleep(LAST_NEWS_S)
        return not self._is_alive(self._running)

    def _is_alive(self, running: RunningBrowser) -> bool:
        """Whether the browser can be spoken to: it lives, and so does what speaks to it."""
        return running.is_alive and self.driver.is_alive

    async def _replace(self) -> None:
        """A browser that a page left unable to answer is ended; the next target gets a new one."""
        self.kill()
        await self.stop()


def report_of(gathering: Gathering) -> Report:
    """The report of what was gathered until now, in the language of the options. Never fails.

    What was gathered is kept, where the options say so.
    """
    gathered = kept(gathering.artifacts(), gathering.target, gathering.options)
    return make_report(gathered, gathering.options.language)


def _take_back(gathering: Gathering) -> None:
    """Leaves only what is true of a page whose browser was ended under it."""
    gathering.forget()
    gathering.notices = [
        each for each in gathering.notices if not each.id.startswith("notice.ended.")
    ]
    if gathering.cut_short is not None:
        gathering.error = None
        gathering.notice(gathering.cut_short.id, **gathering.cut_short.values)
        return
    gathering.browser_lost = True
    if gathering.error is None or gathering.error.message.id != "notice.browser-lost":
        gathering.fail(BrowserFailed(Message("notice.browser-gone")))


def now_utc() -> str:
    """The time of day as a report has it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def elapsed_ms(began: float) -> int:
    """The time since then on the monotonic clock, in milliseconds."""
    return round((time.monotonic() - began) * 1000)
