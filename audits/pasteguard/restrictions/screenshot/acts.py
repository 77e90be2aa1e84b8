"""The key that takes a picture of the screen is pressed."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import OTHER_KEY, Phase
from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.screenshot.judge import TYPES


async def take_picture(person: Person) -> None:
    """Presses PrintScreen."""
    await person.press_print_screen()


async def press_another(person: Person) -> None:
    """Presses a key by which nobody takes a picture."""
    await person.hands.press("Pause")


PAGE_ACTS: Final = (
    PageAct(8, OTHER_KEY, press_another, phase=Phase.KEY),
    PageAct(10, "screenshot", take_picture, times=2, types=TYPES),
)
