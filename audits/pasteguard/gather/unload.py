"""Leaving a page: reloading, going back, being asked, printing, losing the connection.

All of it is done for real, with a text in the field; what became of the text is looked at after.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import (
    BACK,
    LEAVE_EMPTY,
    LEAVE_WRITTEN,
    OFFLINE,
    OFFLINE_WRITE,
    PRINT,
    RELOAD,
    Observation,
    PageState,
)
from pasteguard.browser.event_listeners import navigation_listeners, page_listeners
from pasteguard.browser.fields import take_inventory
from pasteguard.browser.visit import ProbeFailed, VisitEnded, abandon
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.observer import Watching

SAVED_MS: Final = 65_000.0
"""Drafts are saved after a pause, every half minute, or every minute."""
LOAD_S: Final = 4.0
SETTLED_MS: Final = 1500.0
BACKS: Final = 3
OFFLINE_MS: Final = 600_000.0
ONLINE_MS: Final = 65_000.0
"""Drafts that are saved each minute are saved again within that."""
AUTOSAVE_MS: Final = 4000.0
PRINT_REPLACED: Final = "!Function.prototype.toString.call(window.print).includes('native code')"
NOWHERE: Final = "about:blank"
LEAVE_S: Final = 1.5


async def leave(look: ConductLook) -> None:
    """Reloads, goes back and forth, and leaves, with text in the field and without."""
    asked = await look.visiting(lambda watching: _reload_go_back_and_leave(look, watching))
    if asked is None:
        asked = await look.visiting(lambda watching: _leave(look, watching, LEAVE_WRITTEN))
    if asked:
        await look.visiting(lambda watching: _leave(look, watching, LEAVE_EMPTY))


async def _reload_go_back_and_leave(look: ConductLook, watching: Watching) -> bool | None:
    """Whether the browser asked before it left; None where the page no longer stands as it did."""
    if await look.enter(watching) is None:
        # Without a text there is nothing to lose, but the way back can be tried.
        await watching.person.touch_page()
    else:
        await watching.person.wait(SAVED_MS)
        await _reload(watching, 1)
        if not _has_text(look, watching):
            # Some pages keep what was written once the field is left.
            field = await look.enter(watching)
            await watching.person.wait(SETTLED_MS)
            await _leave_field(watching, field)
            await watching.person.wait(SETTLED_MS)
            await _reload(watching, 2)
        await look.enter(watching)
        await watching.person.wait(SETTLED_MS)
    for number in range(1, BACKS + 1):
        label = await _go_back(watching, number)
        if label != "held":
            break
        # The browser lets a page refuse Back once for each time that a person touches it.
        await watching.person.touch_page()
        await watching.person.wait(SETTLED_MS)
    if label == "held":
        look.listeners += await navigation_listeners(watching.visit)
    if label != "left" or not _stands_as_before(watching):
        return None
    return await _leave(look, watching, LEAVE_WRITTEN)


def _stands_as_before(watching: Watching) -> bool:
    """Whether the page looks after the last act as it did before it; with no act it does."""
    if not watching.observations:
        return True
    last = watching.observations[-1]
    return last.after is not None and last.after.lines == last.before.lines


def _has_text(look: ConductLook, watching: Watching) -> bool:
    """Whether what was written is in a field after the last act."""
    after = watching.observations[-1].after
    return after is not None and any(look.typed in each.text for each in after.fields.values())


async def _leave_field(watching: Watching, key: str | None) -> None:
    """Takes the focus from the field, as a click beside it does."""
    handle = next((handle for handle in watching.handles if handle.key == key), None)
    if handle is not None:
        with suppress(PlaywrightError, ProbeFailed):
            await watching.visit.ask(handle.frame, "leave", handle.index)


async def _reload(watching: Watching, number: int) -> None:
    """Reloads the page and compares its fields."""
    before, saved = await watching.state(), watching.traffic.since(0)
    watching.visit.arrived = False
    await watching.visit.send("Page.reload")
    await _loaded(watching)
    after = await watching.state()
    watching.visit.arrived = True
    watching.observations.append(Observation(RELOAD, number, before, after, saved=saved))


async def _loaded(watching: Watching) -> None:
    """Waits for the document that came, and takes its inventory; the clock runs meanwhile."""
    visit = watching.visit
    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(LOAD_S):
            loading = asyncio.ensure_future(visit.page.wait_for_load_state("load"))
            try:
                while not loading.done():
                    await watching.time.run(50, is_seen=False)
                    await asyncio.sleep(0.02)
                await loading
            finally:
                abandon(loading)
    await watching.person.wait(SETTLED_MS)
    handles = {handle.key: handle for handle in await take_inventory(visit)}
    watching.handles = [handles.get(h.key, h.gone()) for h in watching.handles]
    known = {handle.key for handle in watching.handles}
    watching.handles += [handle for key, handle in handles.items() if key not in known]


async def _go_back(watching: Watching, number: int) -> str:
    """Presses Back: ``left`` the page, ``moved`` within it, or was ``held`` where it stood."""
    visit = watching.visit
    history = await visit.send("Page.getNavigationHistory")
    at, entries = int(history["currentIndex"]), history["entries"]
    if at == 0:
        return "left"
    before = await watching.state()
    visit.arrived = False
    await visit.send("Page.navigateToHistoryEntry", {"entryId": entries[at - 1]["id"]})
    await asyncio.sleep(0.25)
    with suppress(VisitEnded, PlaywrightError):
        await watching.person.wait(SETTLED_MS)
    visit.arrived = True
    now = await visit.send("Page.getNavigationHistory")
    index, url = int(now["currentIndex"]), now["entries"][int(now["currentIndex"])]["url"]
    if url.split("#")[0] != entries[at]["url"].split("#")[0] or url == NOWHERE:
        label = "left"
    else:
        label = "held" if index >= at else "moved"
    after: PageState | None = None
    if label == "left":
        # Forward again: is what was written still there?
        visit.arrived = False
        with suppress(PlaywrightError, VisitEnded):
            await visit.send("Page.navigateToHistoryEntry", {"entryId": entries[at]["id"]})
            await _loaded(watching)
            after = await watching.state()
    else:
        with suppress(PlaywrightError, VisitEnded):
            after = await watching.state()
    watching.observations.append(Observation(BACK, number, before, after, label=label))
    return label


async def _leave(look: ConductLook, watching: Watching, name: str) -> bool:
    """Goes to another address; True where the browser asked first."""
    visit = watching.visit
    if name == LEAVE_WRITTEN:
        if await look.enter(watching) is None:
            await watching.person.touch_page()
    else:
        # Browsers ask only where a person has touched the page.
        await watching.person.touch_page()
    await watching.person.wait(SETTLED_MS)
    before = await watching.state()
    visit.stays, visit.arrived = True, False
    mark, asked = watching.traffic.count, visit.leave_warnings
    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(LEAVE_S):
            await visit.session.send("Page.navigate", {"url": NOWHERE})
    await asyncio.sleep(0.05)
    was_asked = visit.leave_warnings > asked
    if was_asked and not any(each.type == "beforeunload" for each in look.listeners):
        # Set only now: the first input, or the first text, brought it.
        look.listeners += await page_listeners(visit, frozenset({"beforeunload"}))
    watching.observations.append(
        Observation(
            name,
            1,
            before,
            None,
            sent=watching.traffic.since(mark),
            label="asked" if was_asked else "left",
        )
    )
    return was_asked


async def drop_connection(look: ConductLook, watching: Watching) -> None:
    """Takes the connection away for ten minutes of the page's time, and gives it back.

    ``passed_ms`` of what is observed is the time of the visit at which the connection was back.
    """
    if await look.enter(watching) is None:
        return
    await watching.person.wait(SAVED_MS)
    back_ms = 0.0

    async def write() -> None:
        await _set_offline(watching, is_offline=True)
        await watching.person.hands.insert(look.pasted)
        await watching.person.hands.type(" ")

    async def offline() -> None:
        await watching.time.run(OFFLINE_MS, is_seen=False)

    async def online() -> None:
        nonlocal back_ms
        back_ms = watching.time.passed_ms
        await _set_offline(watching, is_offline=False)

    written = await watching.observe(OFFLINE_WRITE, write, after_ms=AUTOSAVE_MS)
    if written.after is None:
        return
    seen = await watching.observe(OFFLINE, offline, online, away_ms=100, after_ms=ONLINE_MS)
    watching.observations[-1] = seen.at(back_ms)


async def _set_offline(watching: Watching, *, is_offline: bool) -> None:
    await watching.visit.send(
        "Network.emulateNetworkConditions",
        {"offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
    )


async def look_at_print(look: ConductLook, watching: Watching) -> None:
    """Presses Ctrl+P, and sees the page as a printer gets it: its styles, what it does before."""
    visit = watching.visit
    await visit.ask((await visit.frames())[0], "watchPrinting")
    pressed = await watching.observe(
        f"{PRINT}-key", lambda: watching.person.hands.press("p", control=True), after_ms=100
    )
    cancelled = await visit.ask((await visit.frames())[0], "cancelledKeys")
    replaced = await visit.send(
        "Runtime.evaluate", {"expression": PRINT_REPLACED, "returnByValue": True}
    )
    label = "cancelled" if "p" in cancelled else ""
    if replaced["result"].get("value") is True:
        label = "replaced"
    watching.observations[-1] = replace(pressed, label=label)

    await look.enter(watching)
    texts = await visit.ask((await visit.frames())[0], "mainTexts") or []

    async def to_paper() -> None:
        await visit.send("Emulation.setEmulatedMedia", {"media": "print"})
        await watching.person.wait(300)

    async def back_to_screen() -> None:
        await visit.send("Emulation.setEmulatedMedia", {"media": ""})
        await visit.send("Page.printToPDF", {"pageRanges": "1"})

    seen = await watching.observe(PRINT, to_paper, back_to_screen, away_ms=50, after_ms=300)
    rules = await visit.ask((await visit.frames())[0], "printRules")
    questions = tuple(map(str, texts))
    watching.observations[-1] = seen = replace(seen, label=" ".join(rules), questions=questions)
    printed = await visit.ask((await visit.frames())[0], "printedLines")
    if printed is not None and seen.after is not None:
        lines = replace(seen.after, lines=tuple(printed))
        watching.observations[-1] = replace(seen, after=lines)
