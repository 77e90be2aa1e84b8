"""Another program gets the focus while the page stays in sight."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Phase
from pasteguard.browser.user_actions import LONG_AWAY_MS, PageAct, Person
from pasteguard.restrictions.window_blur.judge import TYPES


async def leave(person: Person) -> None:
    """Gives the focus to another window."""
    await person.leave_window()


async def come_back(person: Person) -> None:
    """Takes it back."""
    await person.come_back_to_window()


PAGE_ACTS: Final = (
    # For a person the page stays in full screen; the tab that takes the focus here ends it.
    PageAct(
        50,
        "window-blur",
        leave,
        come_back,
        first_away_ms=LONG_AWAY_MS,
        times=3,
        types=TYPES,
        phase=Phase.FOCUS_LOSS,
        ends_fullscreen=True,
    ),
)
