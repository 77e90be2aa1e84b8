"""A journey is walked: a user's own steps to the page, and the window in which they may end."""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Final

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pasteguard.browser.announcements import read_lines
from pasteguard.browser.visit import Visit, VisitEnded, abandon
from pasteguard.browser.way_failures import brief_with_line, first_line, line_in, way_failed
from pasteguard.errors import PasteguardError, UsageError
from pasteguard.judge.own_mistakes import brief
from pasteguard.model.report import Message

JOURNEY_LIMIT_S: Final = 60.0
WINDOW_COMES_S: Final = 5.0
"""How long a window may take to be there that the page has asked for: on a busy machine."""
WINDOW_LIMIT_S: Final = 10.0
"""How long a window that the way opened may take to show a field."""
FIELDS: Final = (
    "textarea, [contenteditable]:not([contenteditable=false]), input:not([type]),"
    " input:is([type=text], [type=number])"
)

Journey = Callable[..., Awaitable[object] | AsyncIterator[object]]
"""Gets the page, and the settings if it takes two. It may return the page that it leads to, where
that is another window, and may yield on its way."""


async def travel(
    visit: Visit, path: Path, settings: Mapping[str, str], lines: list[str]
) -> Page | None:
    """Walks the journey; the other window that it led to, None where it stayed in its own.

    What can be read in the pages on its way is added to ``lines``. Raises WayFailed or VisitEnded.
    """
    journey = load_journey(path)
    reading: list[asyncio.Task[None]] = []

    async def read() -> None:
        lines.extend(await read_lines(visit))

    def read_soon(_: Page) -> None:
        reading.append(asyncio.create_task(read()))

    visit.page.on("domcontentloaded", read_soon)
    try:
        led_to = await visit.of(_awaited(journey, visit.page, settings, read), JOURNEY_LIMIT_S + 1)
    except (VisitEnded, PasteguardError):
        raise
    except Exception as error:
        # What a journey raises that is no Exception is the cause of one.
        cause = error.__cause__ if isinstance(error, _JourneyEnded) else error
        assert cause is not None
        line = line_in(path, cause) or first_line(journey)
        raise await way_failed(
            visit, "notice.journey-failed", path=path.name, line=line, why=brief(cause)
        ) from error
    finally:
        visit.page.remove_listener("domcontentloaded", read_soon)
        for task in reading:
            abandon(task)
    return led_to if isinstance(led_to, Page) and led_to is not visit.page else None


class _JourneyEnded(Exception):
    """The journey did what would end this program; the cause is how."""


async def _awaited(
    journey: Journey,
    page: Page,
    settings: Mapping[str, str],
    read: Callable[[], Awaitable[None]],
) -> object:
    try:
        async with asyncio.timeout(JOURNEY_LIMIT_S):
            takes_settings = len(inspect.signature(journey).parameters) > 1
            walking = journey(page, settings) if takes_settings else journey(page)
            if not isinstance(walking, AsyncIterator):
                return await walking
            async for _ in walking:
                await read()
            return None
    except (Exception, asyncio.CancelledError, KeyboardInterrupt):
        raise
    except BaseException as error:
        # sys.exit(), or a test runner's way to fail, is meant for the journey, not for the run.
        raise _JourneyEnded from error


async def window_opened(visit: Visit) -> Page | None:
    """The window that the way opened, unless the page itself has a field to write in."""
    end = time.monotonic() + WINDOW_COMES_S
    while len(visit.windows) < visit.opened and time.monotonic() < end:
        await visit.of(asyncio.sleep(0.05))
    opened = [page for page in visit.windows if not page.is_closed()]
    if not opened:
        return None
    with suppress(PlaywrightError):
        if await visit.of(visit.page.locator(FIELDS).filter(visible=True).count()):
            return None
    window = opened[-1]
    with suppress(PlaywrightError, PlaywrightTimeout):
        field = window.locator(FIELDS).filter(visible=True).first
        await visit.of(field.wait_for(timeout=WINDOW_LIMIT_S * 1000), WINDOW_LIMIT_S + 1)
    return window if window.url.startswith(("http:", "https:")) else None


def load_journey(path: Path) -> Journey:
    """The ``journey`` function of a journey file. Raises UsageError with the next step."""
    try:
        specification = importlib.util.spec_from_file_location("pasteguard_journey", path)
        assert specification is not None and specification.loader is not None
        module: ModuleType = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise UsageError(
            Message(
                "notice.journey-unreadable",
                {"path": str(path), "why": brief_with_line(path, error)},
            )
        ) from error
    journey = getattr(module, "journey", None)
    if not (inspect.iscoroutinefunction(journey) or inspect.isasyncgenfunction(journey)):
        raise UsageError(Message("notice.journey-missing", {"path": str(path)}))
    found: Journey = journey
    return found
