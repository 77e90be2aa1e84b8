"""Another tab is opened before the page, and closed again: the page is hidden meanwhile."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Phase
from pasteguard.browser.user_actions import LONG_AWAY_MS, PageAct, Person
from pasteguard.restrictions.tab_switch.judge import TYPES


async def leave(person: Person) -> None:
    """Opens a tab before the page."""
    await person.open_tab()


async def come_back(person: Person) -> None:
    """Closes it."""
    await person.close_tab()


PAGE_ACTS: Final = (
    PageAct(
        60,
        "tab-switch",
        leave,
        come_back,
        first_away_ms=LONG_AWAY_MS,
        times=4,
        types=TYPES,
        phase=Phase.FOCUS_LOSS,
    ),
)
