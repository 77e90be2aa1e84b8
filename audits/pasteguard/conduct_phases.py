"""The phases in which a page's conduct is seen; side by side where one needs nothing of another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Set
from contextlib import AbstractContextManager
from typing import Final

from pasteguard.conduct_look import ConductLook
from pasteguard.leaving import drop_connection, leave, look_at_print
from pasteguard.observation import Phase
from pasteguard.pressing import press_on
from pasteguard.running_out import let_time_pass
from pasteguard.second_tab import open_on_a_phone, open_twice
from pasteguard.side_by_side import side_by_side

WORK: Final[dict[Phase, Callable[[ConductLook], Awaitable[None]]]] = {
    Phase.PRESS: press_on,
    Phase.PRINT: look_at_print,
    Phase.LEAVE: leave,
    Phase.OFFLINE: drop_connection,
    Phase.TIME: let_time_pass,
    Phase.SECOND_TAB: open_twice,
    Phase.PHONE: open_on_a_phone,
}
AT_ONCE: Final = frozenset({Phase.SECOND_TAB, Phase.OFFLINE, Phase.PRINT})
"""These need nothing of what the look through all acts has found."""

OpenStep = Callable[[str], AbstractContextManager[object]]


async def see_conduct(look: ConductLook, step: OpenStep, *, is_side_by_side: bool) -> None:
    """Goes through all acts and phases; whatever ends it, what was seen is in ``look``."""
    looks: dict[Phase, ConductLook] = {}

    async def see(phases: Set[Phase]) -> None:
        works = [see_one(phase) for phase in WORK if phase in phases & look.phases]
        if is_side_by_side:
            await side_by_side(works)
        else:
            for work in works:
                await work

    async def see_one(phase: Phase) -> None:
        looks[phase] = look.apart()
        with step(f"conduct-{phase}"):
            await WORK[phase](looks[phase])

    async def go_through() -> None:
        with step("conduct"):
            await look.run()
        await see(WORK.keys() - AT_ONCE)

    try:
        if is_side_by_side:
            await side_by_side([go_through(), see(AT_ONCE)])
        else:
            await go_through()
            await see(AT_ONCE)
    finally:
        for phase in WORK:
            if phase in looks:
                look.take_in(looks[phase])
