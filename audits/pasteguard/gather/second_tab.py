"""The same page in two tabs of one browser: do both still work?

The second goes the same way as the first, with the same cookies and storage, and is compared with
what the first showed when it was alone. Where they differ, both are closed, and one goes the way
again: what differs then, too, is not about two tabs.

Done in real time: two tabs share what the clock of one page would hold up.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import (
    AGAIN,
    ALONE,
    FIRST,
    LOST,
    PHONE,
    SECOND,
    SECOND_TAB,
    Observation,
    PageState,
)
from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.fields import take_new_fields
from pasteguard.browser.navigation import close_tab
from pasteguard.browser.visit import Visit, VisitEnded
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.observer import Watcher, Watching
from pasteguard.judge.second_tab import (
    is_doubtful,
    open_fields,
    shows_the_same,
    speaks_of_tabs,
    stands_as,
)

ALONE_S: Final = 2.5
"""A field may come so long after the page."""
BESIDE_S: Final = 5.0
"""The same in the second tab, which finds a busier browser."""
BOTH_S: Final = 1.2
"""Tabs answer each other at once; some look at a note every second."""
LOOK_S: Final = 0.2
GONE_S: Final = 0.3
"""Locks and channels of a closed tab are let go a moment later."""
WAY_TIMES: Final = 3.0
WAY_LEAST_S: Final = 8.0
"""How long a way may take again: so many times as long as the first time, and at least this."""
PHONE_WORDS: Final = re.compile(r"Mobi\b|Mobile|Android|iPhone|userAgentData|maxTouchPoints")


@dataclass(frozen=True, slots=True)
class Tab:
    """What one more tab came to: how it stood, and what it said and sent on its way."""

    seen: Observation
    watching: Watching | None = None


async def open_twice(look: ConductLook) -> None:
    """Opens the page in a second tab and compares both with the page alone."""

    async def work(watching: Watching) -> None:
        await _open_both(look, watching)

    await look.visiting(work, is_real=True)


async def _open_both(look: ConductLook, watching: Watching) -> None:
    visit = watching.visit
    # The first stays in sight: what a page does when it is hidden, it does for any other tab.
    await visit.send("Emulation.setFocusEmulationEnabled", {"enabled": True})
    alone = await _wait_until(watching, ALONE_S, lambda state: bool(open_fields(state)))
    sent, said = watching.traffic.since(0), tuple(visit.dialogs)
    watching.observations.append(
        Observation(SECOND_TAB, 0, alone, alone, sent=sent, dialogs=said, label=ALONE)
    )
    mark = watching.traffic.count
    second = await _come(look, watching, alone, SECOND)
    try:
        first = await _first_beside(watching, alone, mark, said)
        watching.observations += [first, second.seen]
    finally:
        if second.watching is not None:
            await close_tab(second.watching.visit)
    if is_doubtful(look.conduct(), second.seen):
        await close_tab(visit)
        await asyncio.sleep(GONE_S)
        again = await _come(look, watching, alone, AGAIN)
        watching.observations.append(again.seen)
        if again.watching is not None:
            await close_tab(again.watching.visit)


async def _first_beside(
    watching: Watching, alone: PageState, mark: int, said: tuple[str, ...]
) -> Observation:
    """How the first tab stands once the second has come."""
    visit = watching.visit
    after: PageState | None = None
    ended: str | None = None
    try:
        after = await watching.state()
        visit.check()
    except VisitEnded as end:
        ended = end.reason
    return Observation(
        SECOND_TAB,
        1,
        alone,
        after,
        sent=watching.traffic.since(mark),
        dialogs=tuple(visit.dialogs[len(said) :]),
        ended=ended,
        went_to=redact_url(visit.went_to) if visit.went_to else None,
        label=FIRST,
    )


async def _come(look: ConductLook, first: Watching, alone: PageState, label: str) -> Tab:
    """One more tab in the first one's browser context, brought to the same page the same way.

    After a journey the page's own address comes first: whoever is signed in need not sign in again.
    """
    if look.tries_address:
        tab = await _go(look, first, alone, label, by_address=True)
        after = tab.seen.after
        if after is not None and (shows_the_same(after, alone) or speaks_of_tabs(tab.seen)):
            return tab
        if tab.watching is not None:
            await close_tab(tab.watching.visit)
    return await _go(look, first, alone, label, by_address=False)


async def _go(
    look: ConductLook, first: Watching, alone: PageState, label: str, *, by_address: bool
) -> Tab:
    limit_s = max(WAY_LEAST_S, WAY_TIMES * first.way_s)
    watcher = Watcher(is_real=True)

    async def prepare(visit: Visit) -> None:
        # A journey that waits for what no longer comes is to fail, not to take the audit's time.
        visit.page.set_default_timeout(limit_s * 1000 / 2)
        await watcher.prepare(visit)

    def seen(after: PageState | None, ended: str | None) -> Observation:
        sent = watcher.traffic.since(0) if watcher.traffic else ()
        dialogs = tuple(watcher.visit.dialogs) if watcher.visit else ()
        return Observation(
            SECOND_TAB, 2, alone, after, None, sent, dialogs, ended=ended, label=label
        )

    try:
        async with asyncio.timeout(limit_s):
            came = await look.open_beside(first.visit, prepare, by_address)
    except VisitEnded as end:
        return Tab(seen(None, end.reason))
    except (TimeoutError, PlaywrightError):
        return Tab(seen(None, LOST))
    watching: Watching | None = None
    after: PageState | None = None
    ended: str | None = LOST if came.lost is not None else None
    try:
        watching = await Watching.begin(came.visit, watcher, draws=True)
        if ended is None:
            after = await _wait_until(
                watching,
                BESIDE_S,
                lambda state: stands_as(state, alone) or speaks_of_tabs(seen(state, None)),
            )
        await came.visit.of(asyncio.sleep(BOTH_S))
        after = await watching.state()
        came.visit.check()
    except VisitEnded as end:
        ended = ended or end.reason
    except PlaywrightError:
        ended = LOST
    except BaseException:
        await close_tab(came.visit)
        raise
    if watching is None:
        await close_tab(came.visit)
    return Tab(seen(after, ended), watching)


async def _wait_until(
    watching: Watching, limit_s: float, is_enough: Callable[[PageState], bool]
) -> PageState:
    """How the page stands as soon as that is enough, or once the time is over."""
    end = time.monotonic() + limit_s
    while True:
        watching.handles += await take_new_fields(watching.visit, watching.handles)
        state = await watching.state()
        if is_enough(state) or time.monotonic() >= end:
            return state
        await watching.visit.of(asyncio.sleep(LOOK_S))


async def open_on_a_phone(look: ConductLook) -> None:
    """Opens the page as a phone would, where its code asks for phones."""
    if not any(PHONE_WORDS.search(code) for code in look.code):
        return
    alone = next((seen.before for seen in look.observations), None)
    if alone is None:
        return
    state = await look.visiting(Watching.state, is_real=True, as_phone=True)
    if state is not None:
        look.observations.append(Observation(PHONE, 1, alone, state))
