"""Time: the page's clock is run on with a text in the field, past its limit if it has one.

Nothing else is done meanwhile, which also shows whether doing nothing is noticed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import (
    ACTIVE,
    TIME,
    TIME_AGAIN,
    Observation,
    PageState,
    Reading,
)
from pasteguard.browser.refresh_header import refresh_by_header
from pasteguard.browser.visit import ProbeFailed, VisitEnded
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.observer import Watching
from pasteguard.judge.clocks.countdowns import find_clocks, limit_of, stated_limit
from pasteguard.judge.reactions import is_destructive
from pasteguard.judge.time_limits import BESIDE_MS, END, acts, countdowns, readings_of

READ_AFTER_MS: Final = (1000.0, 1000.0, 3000.0, 15_000.0, 45_500.0)
"""The steps between readings: minutes that count down show it after more than one."""
BEFORE_MS: Final = 8000.0
"""The last look before the end."""
AFTER_MS: Final = 45_000.0
GRACE_MS: Final = 90_000.0
"""Some pages give a time of grace after zero."""
LIMITS_TRIED: Final = 4
SOON_MS: Final = 62_000.0
ENOUGH_STATES: Final = 5
CHUNK_MS: Final = 300_000.0
CHUNK_LIMIT: Final = 24
BLIND_MS: Final = 4_200_000.0
"""Where no limit is known, so long is waited for one: most tests are shorter."""
SMALL_STEPS: Final = 20
SMALL_STEP_MS: Final = 5000.0
REAL_READINGS: Final = 5
REAL_STEP_MS: Final = 1600.0
"""Real time: a clock of seconds moves in each step."""
CLOCK_FACE: Final = re.compile(r"\d:\d\d(?!\d)")
ACTIVE_STEP_MS: Final = 20_000.0
ACTIVE_LIMIT: Final = 90


async def let_time_pass(look: ConductLook) -> None:
    """Reads the page's clocks, and runs them out."""

    async def work(watching: Watching) -> None:
        look.refresh_s, look.refresh = await _refresh(watching)
        await look.enter(watching)
        await _run_out(look, watching)

    await look.visiting(work)
    if _shows_what_stands_still(look.readings):
        await _read_in_real_time(look)
    conduct = look.conduct()
    passed = conduct.of(TIME)
    at = next((at for at, seen in enumerate(passed) if acts(conduct, seen)), None)
    if at is None or _is_expected(look, passed[at]):
        return
    before = passed[at - 1].passed_ms if at else 0.0
    await _run_again(look, before, passed[at].passed_ms)
    if not countdowns(conduct.readings):
        await _stay_active(look, passed[at].passed_ms)


def _is_expected(look: ConductLook, seen: Observation) -> bool:
    """Whether a clock or a sentence of the page says that something will happen then."""
    clocks = countdowns(look.readings)
    return seen.label == END or any(
        abs(limit_of(clock) - seen.passed_ms) <= BESIDE_MS for clock in clocks
    )


async def _refresh(watching: Watching) -> tuple[float | None, str]:
    """After how many seconds the page is left, by its markup or a header; what says so."""
    with suppress(ProbeFailed, PlaywrightError):
        found = await watching.visit.ask((await watching.visit.frames())[0], "refreshAfter")
        if found is not None:
            return float(found["seconds"]), str(found["html"])
    return refresh_by_header(watching.visit) or (None, "")


async def _run_out(look: ConductLook, watching: Watching) -> None:
    start = watching.time.passed_ms
    states: list[PageState] = []
    for ms in READ_AFTER_MS:
        seen = await _pass(watching, ms, start)
        states += [state for state in (seen.before, seen.after) if state is not None]
        look.readings = readings_of(tuple(states))
        if is_destructive(seen) or acts(look.conduct(), seen):
            return
        clocks = countdowns(look.readings) if len(states) > ENOUGH_STATES else []
        if clocks and (clocks[0].left_ms or 0.0) < SOON_MS:
            # The next reading would be after the end.
            break
    for limit in _limits(look):
        passed = watching.time.passed_ms - start
        # A clock may have run out while it was read.
        if await _run_to(look, watching, max(limit, passed + BEFORE_MS) - BEFORE_MS, start):
            return
        for after in (AFTER_MS + BEFORE_MS, GRACE_MS):
            seen = await _pass(watching, after, start, END)
            if is_destructive(seen) or acts(look.conduct(), seen):
                return
    # Whatever the page shows and says, it may act at another time.
    await _run_to(look, watching, BLIND_MS, start)


async def _run_to(look: ConductLook, watching: Watching, until_ms: float, start: float) -> bool:
    """Runs the clock on in large steps; whether the page acted, so that this is the end."""
    passed = watching.time.passed_ms - start
    chunk = max(CHUNK_MS, until_ms / CHUNK_LIMIT)
    while until_ms - passed > 0:
        seen = await _pass(watching, min(chunk, until_ms - passed), start)
        passed = watching.time.passed_ms - start
        if is_destructive(seen) or acts(look.conduct(), seen):
            return True
    return False


def _limits(look: ConductLook) -> list[float]:
    """The limits that clocks and sentences tell, the shortest first."""
    limits = {clock.first_ms for clock in countdowns(look.readings) if clock.first_ms is not None}
    stated = stated_limit(list(look.readings[0].lines)) if look.readings else None
    if stated is not None and not stated.is_estimate:
        limits.add(stated.limit_ms)
    apart: list[float] = []
    for limit in sorted(limits):
        if not apart or limit - apart[-1] > BESIDE_MS:
            apart.append(limit)
    return apart[:LIMITS_TRIED]


async def _pass(
    watching: Watching, ms: float, start: float, label: str = "", act: str = TIME
) -> Observation:
    until = watching.time.passed_ms - start + ms
    seen = await watching.observe(
        act, lambda: watching.time.run(ms, is_seen=False), after_ms=200, label=label
    )
    # A page that went away did so at some time until then.
    passed = max(until, watching.time.passed_ms - start)
    watching.observations[-1] = seen.at(passed)
    return watching.observations[-1]


async def _run_again(look: ConductLook, before_ms: float, until_ms: float) -> None:
    """Runs the clock to the moment at which the page acted by itself, there in small steps."""

    async def work(watching: Watching) -> None:
        await look.enter(watching)
        start = watching.time.passed_ms
        if before_ms > 0:
            await _pass(watching, before_ms, start, act=TIME_AGAIN)
        step = max(SMALL_STEP_MS, (until_ms - before_ms) / SMALL_STEPS)
        for _ in range(SMALL_STEPS + 1):
            seen = await _pass(watching, step, start, act=TIME_AGAIN)
            if is_destructive(seen) or acts(look.conduct(), seen):
                return

    await look.visiting(work)


def _shows_what_stands_still(readings: tuple[Reading, ...]) -> bool:
    """Whether the page shows a clock that the page's own time does not move."""
    if countdowns(readings):
        return False
    return any(
        clock.kind == "unknown" or (clock.kind == "countdown" and not clock.sure)
        for clock in find_clocks(readings)
    ) or any(CLOCK_FACE.search(line) for reading in readings[-1:] for line in reading.lines)


async def _read_in_real_time(look: ConductLook) -> None:
    """Reads the clocks while their time is left alone: a worker or the server may keep it."""

    async def work(watching: Watching) -> None:
        states = [await watching.state()]
        for _ in range(REAL_READINGS):
            await watching.time.run(REAL_STEP_MS)
            states.append(await watching.state())
        look.readings_in_real_time = readings_of(tuple(states))

    await look.visiting(work, is_real=True, is_kept=False)


async def _stay_active(look: ConductLook, until_ms: float) -> None:
    """The same time with a key and a movement every now and then."""

    async def work(watching: Watching) -> None:
        await look.enter(watching)
        before = await watching.state()
        step = max(ACTIVE_STEP_MS, (until_ms + AFTER_MS) / ACTIVE_LIMIT)
        mark, first_dialog, ended = watching.traffic.count, len(watching.visit.dialogs), None
        try:
            while watching.time.passed_ms < until_ms + AFTER_MS:
                await watching.time.run(step, is_seen=False)
                await watching.person.stir()
            after: PageState | None = await watching.state()
        except VisitEnded as end:
            after, ended = None, end.reason
        sent = watching.traffic.since(mark)
        said = tuple(watching.visit.dialogs[first_dialog:])
        watching.observations.append(
            Observation(ACTIVE, 1, before, after, sent=sent, dialogs=said, ended=ended)
        )

    await look.visiting(work)
