"""The browser's window is made narrower, and wide again."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.resize.judge import TYPES


async def make_narrow(person: Person) -> None:
    """Makes the window narrower."""
    await person.make_window_narrow()


async def make_wide(person: Person) -> None:
    """Gives it its width again."""
    await person.make_window_wide()


PAGE_ACTS: Final = (
    PageAct(30, "resize", make_narrow, make_wide, times=2, types=TYPES, ends_fullscreen=True),
)
