"""The key that takes a picture of the screen is pressed."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.screenshot.judge import TYPES


async def take_picture(person: Person) -> None:
    """Presses PrintScreen."""
    await person.press_print_screen()


PAGE_ACTS: Final = (PageAct(10, "screenshot", take_picture, times=2, types=TYPES),)
