"""The phases in which a page's conduct is seen; side by side where one needs nothing of another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import Observation, Phase
from pasteguard.browser.visit import ProbeFailed, VisitEnded
from pasteguard.errors import PasteguardError
from pasteguard.gather.concurrency import side_by_side
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.observer import Watching
from pasteguard.gather.second_tab import open_on_a_phone, open_twice
from pasteguard.gather.start_buttons import press_all, refuse
from pasteguard.gather.time_passing import let_time_pass
from pasteguard.gather.unload import drop_connection, leave, look_at_print

OpenStep = Callable[[str], AbstractContextManager[object]]
See = Callable[[ConductLook], Awaitable[None]]

IN_ONE_VISIT: Final[dict[Phase, Callable[[ConductLook, Watching], Awaitable[None]]]] = {
    Phase.PRESS: press_all,
    Phase.PRINT: look_at_print,
    Phase.OFFLINE: drop_connection,
}
"""One after the other in the same visit, as long as the page stays as it was."""
AT_ONCE: Final[dict[Phase, See]] = {Phase.SECOND_TAB: open_twice}
"""These need nothing of what the look through all acts has found."""
AFTERWARDS: Final[dict[Phase, See]] = {
    Phase.LEAVE: leave,
    Phase.TIME: let_time_pass,
    Phase.PHONE: open_on_a_phone,
}


async def see_conduct(look: ConductLook, step: OpenStep, *, at_once: bool) -> None:
    """Goes through all acts and phases; whatever ends it, what was seen is in ``look``.

    A mistake of ours in one phase takes nothing from the others; it is raised once all are done.
    """
    looks: dict[Phase, ConductLook] = {}

    async def go_through() -> None:
        with step("conduct"):
            await _apart(look, look.run())
            await _apart(look, look.compare())
        later = [see(phase, work) for phase, work in AFTERWARDS.items() if phase in look.phases]
        await side_by_side(later, at_once=at_once)

    async def see(phase: Phase, work: See) -> None:
        looks[phase] = look.apart()
        with step(f"conduct-{phase}"):
            await _apart(looks[phase], work(looks[phase]))

    async def see_in_one_visit() -> None:
        looks[Phase.PRESS] = look.apart()
        await _apart(looks[Phase.PRESS], _see_in_one_visit(looks[Phase.PRESS], step))

    works = [see(phase, work) for phase, work in AT_ONCE.items() if phase in look.phases]
    try:
        await side_by_side([go_through(), see_in_one_visit(), *works], at_once=at_once)
    finally:
        for phase in (Phase.PRESS, *AT_ONCE, *AFTERWARDS):
            if phase in looks:
                look.take_in(looks[phase])
    await _apart(look, look.compare())
    if look.mistakes:
        raise look.mistakes[0]


async def _apart(look: ConductLook, work: Awaitable[None]) -> None:
    """Does the work of a phase; where the mistake is ours, it is noted in its look."""
    try:
        await work
    except (VisitEnded, PlaywrightError, ProbeFailed, PasteguardError):
        raise
    except Exception as error:
        look.mistakes.append(error)


async def _see_in_one_visit(look: ConductLook, step: OpenStep) -> None:
    waiting = [phase for phase in IN_ONE_VISIT if phase in look.phases]

    async def go_on(watching: Watching) -> None:
        while waiting:
            phase, known = waiting.pop(0), len(watching.observations)
            with step(f"conduct-{phase}"):
                await IN_ONE_VISIT[phase](look, watching)
            if not all(_is_as_before(seen) for seen in watching.observations[known:]):
                return

    while waiting:
        known = len(waiting)
        await look.visiting(go_on)
        if len(waiting) == known:
            # The page could not even be opened.
            del waiting[0]
    if Phase.PRESS in look.phases:
        await refuse(look)


def _is_as_before(seen: Observation) -> bool:
    """Whether the page stands as if nothing had been done to it."""
    if seen.after is None or seen.dialogs or seen.ended or seen.after.fullscreen:
        return False
    before, after = seen.before, seen.after
    return (
        before.lines == after.lines
        and before.stored == after.stored
        and before.fields == after.fields
    )
