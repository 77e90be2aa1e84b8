"""The question's text is selected and copied."""

from __future__ import annotations

import asyncio
from typing import Final

from pasteguard.browser.user_actions import PageAct, Person
from pasteguard.restrictions.clipboard_log.judge import COPY_QUESTION

COPIED_S: Final = 0.05
"""What is copied reaches the clipboard a little after its event."""


async def copy_question(person: Person) -> None:
    """Selects the question's text and copies it."""
    await person.select_text()
    async with person.visit.running.clipboard_in_use:
        await person.hands.press("c", control=True, command="copy")
        await asyncio.sleep(COPIED_S)


PAGE_ACTS: Final = (PageAct(5, COPY_QUESTION, copy_question),)
