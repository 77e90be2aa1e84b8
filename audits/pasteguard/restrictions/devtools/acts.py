"""Developer tools are docked beside the page; ``debugger`` statements are counted."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.devtools.judge import CTRL_SHIFT_I, F12, TYPES


async def dock(person: Person) -> None:
    """Docks the tools."""
    await person.dock_tools()


async def undock(person: Person) -> None:
    """Closes them."""
    await person.undock_tools()


async def press_f12(person: Person) -> None:
    """Presses a key that opens them."""
    await person.hands.press("F12")


async def press_ctrl_shift_i(person: Person) -> None:
    """Presses the other keys that open them."""
    await person.hands.press("i", control=True, shift=True)


PAGE_ACTS: Final = (
    PageAct(40, "devtools", dock, undock, times=2, types=TYPES, ends_fullscreen=True),
    PageAct(42, F12, press_f12),
    PageAct(43, CTRL_SHIFT_I, press_ctrl_shift_i),
)
