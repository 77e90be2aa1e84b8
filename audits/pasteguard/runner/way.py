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
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.announcements import read_lines
from pasteguard.browser.navigation import Arrived, Prepare, keep_state, restore_state
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import PageRefused, PasteguardError
from pasteguard.model.options import Options

SAME_LINES: Final = 0.6
"""This share of the lines has to be the same; a clock goes on, and a greeting changes."""

Arrive = Callable[[str, Options, Sequence[Prepare]], Awaitable[Arrived]]


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells a page from another: its address, its fields' names and the lines read in it."""

    url: str
    fields: tuple[str, ...]
    lines: frozenset[str]

    def is_like(self, other: Seen) -> bool:
        """Whether a person would take them for the same page."""
        if _place(self.url) != _place(other.url) or self.fields != other.fields:
            return False
        all_lines = self.lines | other.lines
        return len(self.lines & other.lines) >= SAME_LINES * len(all_lines)


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
    _trying: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        if self.options.journey is not None and sets_up_a_visit(self.options.journey):
            self.enters = False

    async def go(self, prepare: Sequence[Prepare]) -> Arrived:
        """One more visit that reached the page. Raises what ``navigation.arrive`` does."""
        if not (self.options.clicks or self.options.journey):
            return await self.arrive(self.url, self.options, prepare)
        if self.enters is not None:
            return await self._enter(prepare) or await self._walk(prepare)
        async with self._trying:
            return await self._enter(prepare) or await self._walk(prepare)

    async def _walk(self, prepare: Sequence[Prepare]) -> Arrived:
        self.times += 1
        if self.times > 1:
            self.tell(self.times)
        arrived = await self.arrive(self.url, self.options, prepare)
        if self._first is None:
            with suppress(VisitEnded, PlaywrightError):
                self._state = await keep_state(arrived.visit)
                self._first = await seen_in(arrived.visit)
        return arrived

    async def _enter(self, prepare: Sequence[Prepare]) -> Arrived | None:
        """A visit that begins where the way ended; None where it is not the same page."""
        if self.enters is False or self._first is None or self._state is None:
            return None
        state = self._state

        async def restore(visit: Visit) -> None:
            await restore_state(visit, state)

        options = replace(self.options, clicks=(), journey=None, storage_state=None)
        is_same = False
        try:
            arrived = await self.arrive(self._first.url, options, [restore, *prepare])
            try:
                is_same = self._first.is_like(await seen_in(arrived.visit))
            finally:
                if not is_same:
                    await arrived.visit.close()
        except PageRefused:
            # Who asks to be left alone is not asked another way.
            raise
        except (PasteguardError, PlaywrightError, VisitEnded, KeyError, TypeError):
            pass
        self.enters = is_same
        return arrived if is_same else None
