"""Developer tools are docked beside the page; ``debugger`` statements are counted."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.devtools.judge import TYPES


async def dock(person: Person) -> None:
    """Docks the tools."""
    await person.dock_tools()


async def undock(person: Person) -> None:
    """Closes them."""
    await person.undock_tools()


async def press_keys(person: Person) -> None:
    """Presses the keys that open them."""
    await person.hands.press("F12")
    await person.hands.press("i", control=True, shift=True)


PAGE_ACTS: Final = (
    PageAct(40, "devtools", dock, undock, times=2, types=TYPES, ends_fullscreen=True),
    PageAct(42, "devtools-keys", press_keys),
)
