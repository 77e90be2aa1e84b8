"""The same page in a second tab of the same browser: do both still work?

Done in real time: two tabs share what the clock of one page would hold up.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from typing import Final

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page

from pasteguard.conduct_look import ConductLook
from pasteguard.observation import (
    OPEN,
    PHONE,
    SECOND_TAB,
    SWITCHED,
    FieldState,
    Observation,
    PageState,
)
from pasteguard.sent import Sent
from pasteguard.traffic import sent_of
from pasteguard.visit import WORLD, Visit
from pasteguard.watching import Watching

OPEN_S: Final = 6.0
BOTH_S: Final = 1.2
"""Tabs answer each other at once; some look at a note every second."""
PHONE_WORDS: Final = re.compile(r"Mobi\b|Mobile|Android|iPhone|userAgentData|maxTouchPoints")
FREE: Final = (
    "[...document.querySelectorAll('input, textarea, [contenteditable]')]"
    ".filter((field) => field.checkVisibility() && !field.matches(':disabled, [readonly], "
    "[type=hidden], [contenteditable=false], [inert] *')).length"
)


async def open_twice(look: ConductLook) -> None:
    """Opens the page in a second tab and compares both with the page alone."""
    await look.visiting(_open_both, is_real=True)


async def _open_both(watching: Watching) -> None:
    await _switch(watching)
    before = await watching.state()
    mark = watching.traffic.count
    sent: list[Sent] = []
    second = await _open_second(watching.visit, sent)
    if second is None:
        return
    await watching.visit.of(asyncio.sleep(BOTH_S))
    first_after = await watching.state()
    sent += watching.traffic.since(mark)
    second_after = await _state_of(second, before)
    with suppress(PlaywrightError):
        await second.close()
    watching.observations += [
        Observation(SECOND_TAB, 1, before, first_after, sent=tuple(sent), label="first"),
        Observation(SECOND_TAB, 2, before, second_after, label="second"),
    ]


async def _switch(watching: Watching) -> None:
    """Opens an empty tab for as long: what the page does about that is not about a second tab."""
    person, visit = watching.person, watching.visit
    before, mark = await watching.state(), watching.traffic.count
    await person.open_tab()
    await visit.of(asyncio.sleep(BOTH_S))
    during = await watching.state()
    await person.close_tab()
    await visit.of(asyncio.sleep(BOTH_S / 3))
    after = await watching.state()
    sent = watching.traffic.since(mark)
    seen = Observation(SECOND_TAB, 0, before, after, during, sent=sent, label=SWITCHED)
    watching.observations.append(seen)


async def open_on_a_phone(look: ConductLook) -> None:
    """Opens the page as a phone would, where its code asks for phones."""
    if not any(PHONE_WORDS.search(code) for code in look.code):
        return
    alone = next((seen.before for seen in look.observations), None)
    if alone is None:
        return
    state = await look.visiting(Watching.state, is_real=True, as_phone=True)
    if state is not None:
        look.observations.append(Observation(PHONE, 1, alone, state))


async def _open_second(visit: Visit, sent: list[Sent]) -> Page | None:
    """A second tab at the same address, whose requests go to ``sent``; None where it cannot be."""
    visit.acting = False
    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(OPEN_S):
            second = await visit.running.open_page(visit.context.id)
            second.on("request", lambda request: sent.append(sent_of(request, 0.0)))
            await second.goto(visit.page.url)
            return second
    return None


async def _read(page: Page) -> tuple[str, int]:
    """The page's text and how many of its fields are free, as a world of our own sees them."""
    session = await page.context.new_cdp_session(page)
    tree = await session.send("Page.getFrameTree")
    frame = {"frameId": tree["frameTree"]["frame"]["id"], "worldName": WORLD}
    world = (await session.send("Page.createIsolatedWorld", frame))["executionContextId"]
    asked = {"expression": f"[document.body.innerText, {FREE}]", "returnByValue": True}
    answer = await session.send("Runtime.evaluate", {**asked, "contextId": world})
    text, free = answer["result"]["value"]
    return str(text), int(free)


async def _state_of(page: Page, alone: PageState) -> PageState | None:
    """What is read in the second tab, and whether its fields are as free as those of the first."""
    with suppress(PlaywrightError, TimeoutError, KeyError):
        async with asyncio.timeout(OPEN_S):
            text, free = await _read(page)
            lines = tuple(" ".join(line.split()) for line in text.split("\n") if line.strip())
            standing = OPEN if free >= len(alone.fields) else "disabled"
            fields = {key: FieldState("", standing) for key in alone.fields}
            return PageState(alone.at_ms, alone.now_ms, lines, fields=fields)
    return None
