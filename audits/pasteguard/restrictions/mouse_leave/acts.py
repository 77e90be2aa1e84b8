"""The mouse leaves the page at its upper edge, as on the way to a tab."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.mouse_leave.judge import TYPES


async def leave(person: Person) -> None:
    """Moves the mouse out."""
    await person.leave_with_mouse()


async def come_back(person: Person) -> None:
    """Moves it back in."""
    await person.come_back_with_mouse()


PAGE_ACTS: Final = (PageAct(20, "mouse-leave", leave, come_back, times=3, types=TYPES),)
