"""Time: the page's clock is run on with a text in the field, past its limit if it has one.

Nothing else is done meanwhile, which also shows whether doing nothing is noticed.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import ACTIVE, TIME, Observation, PageState
from pasteguard.browser.visit import ProbeFailed, VisitEnded
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.observer import Watching
from pasteguard.judge.clocks.countdowns import stated_limit
from pasteguard.judge.reactions import is_destructive
from pasteguard.judge.time_limits import END, acts, countdowns, readings_of

READ_AFTER_MS: Final = (1000.0, 1000.0, 3000.0, 15_000.0, 45_500.0)
"""The steps between readings: minutes that count down show it after more than one."""
BEFORE_MS: Final = 8000.0
"""The last look before the end."""
AFTER_MS: Final = 45_000.0
SOON_MS: Final = 62_000.0
ENOUGH_STATES: Final = 5
CHUNK_MS: Final = 300_000.0
CHUNK_LIMIT: Final = 24
BLIND_MS: Final = 4_200_000.0
"""Where no limit is known, so long is waited for one: most tests are shorter."""
ACTIVE_STEP_MS: Final = 20_000.0
ACTIVE_LIMIT: Final = 90


async def let_time_pass(look: ConductLook) -> None:
    """Reads the page's clocks, and runs them out."""

    async def work(watching: Watching) -> None:
        look.refresh_s, look.refresh = await _refresh(watching)
        await look.enter(watching)
        await _run_out(look, watching)

    await look.visiting(work)
    conduct = look.conduct()
    passed = conduct.of(TIME)
    acted = next((seen for seen in passed if acts(conduct, seen)), None)
    if acted is not None and not countdowns(conduct.readings) and acted.label != END:
        await _stay_active(look, acted.passed_ms)


async def _refresh(watching: Watching) -> tuple[float | None, str]:
    """The seconds after which the markup leaves the page, None where it does not, and its tag."""
    with suppress(ProbeFailed, PlaywrightError):
        found = await watching.visit.ask((await watching.visit.frames())[0], "refreshAfter")
        if found is not None:
            return float(found["seconds"]), str(found["html"])
    return None, ""


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
    limit, is_known = _limit(look)
    passed = watching.time.passed_ms - start
    if limit <= passed and is_known:
        limit = passed + BEFORE_MS
    chunk = max(CHUNK_MS, limit / CHUNK_LIMIT)
    while limit - passed > BEFORE_MS:
        step = min(chunk, limit - passed - BEFORE_MS)
        seen = await _pass(watching, step, start)
        passed = watching.time.passed_ms - start
        if is_destructive(seen) or acts(look.conduct(), seen):
            return
    if is_known:
        await _pass(watching, BEFORE_MS + AFTER_MS, start, END)


def _limit(look: ConductLook) -> tuple[float, bool]:
    """How far to run the clock, and whether that is a limit that is known."""
    clocks = countdowns(look.readings)
    if clocks and clocks[0].first_ms is not None:
        return clocks[0].first_ms, True
    stated = stated_limit(list(look.readings[0].lines)) if look.readings else None
    if stated is not None and not stated.is_estimate:
        return stated.limit_ms, True
    return BLIND_MS, False


async def _pass(watching: Watching, ms: float, start: float, label: str = "") -> Observation:
    seen = await watching.observe(
        TIME, lambda: watching.time.run(ms, is_seen=False), after_ms=200, label=label
    )
    passed = watching.time.passed_ms - start
    watching.observations[-1] = seen.at(passed)
    return watching.observations[-1]


async def _stay_active(look: ConductLook, until_ms: float) -> None:
    """The same time with a key and a movement every now and then."""

    async def work(watching: Watching) -> None:
        await look.enter(watching)
        before = await watching.state()
        step = max(ACTIVE_STEP_MS, (until_ms + AFTER_MS) / ACTIVE_LIMIT)
        mark, ended = watching.traffic.count, None
        try:
            while watching.time.passed_ms < until_ms + AFTER_MS:
                await watching.time.run(step, is_seen=False)
                await watching.person.stir()
            after: PageState | None = await watching.state()
        except VisitEnded as end:
            after, ended = None, end.reason
        sent = watching.traffic.since(mark)
        watching.observations.append(Observation(ACTIVE, 1, before, after, sent=sent, ended=ended))

    await look.visiting(work)
