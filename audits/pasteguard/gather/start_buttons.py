"""The way into a test: its buttons are pressed, devices answered, full screen entered and left.

Fake devices answer; where a page asked for one, or for full screen, a second visit refuses it.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Final

from pasteguard.artifacts.page_states import (
    FULLSCREEN,
    FULLSCREEN_REFUSAL,
    PRESS,
    REFUSAL,
    WINDOW_FULLSCREEN,
    Observation,
    PageState,
)
from pasteguard.browser.visit import ProbeFailed
from pasteguard.errors import PasteguardError
from pasteguard.gather.conduct import LEFT_MS, ConductLook
from pasteguard.gather.observer import Watching
from pasteguard.judge.permissions import ASKING
from pasteguard.judge.reactions import is_destructive

BUTTONS: Final = (
    r"start|begin|enter|full ?-?screen|allow|enable|camera|webcam|microphone|record|share|agree"
    r"|continue|check|ready|開始|始め|全画面|フルスクリーン|カメラ|マイク|画面|共有|許可|同意|受験|次へ|録"
)
PRESS_LIMIT: Final = 3
FILLED_MS: Final = 500.0
PRESS_MS: Final = 2500.0
DEVICE_S: Final = 0.25
"""A device answers in real time, whatever the page's clock says."""
LEAVES: Final = 3


async def press_all(look: ConductLook, watching: Watching) -> None:
    """Presses what leads into the test, one button after the other."""
    look.calls += await watching.watcher.calls()
    look.pressed = last = await watching.state()
    if last.fullscreen:
        await _leave_fullscreen(watching)
    await _fill_screen(watching)
    for words in (await buttons(watching))[:PRESS_LIMIT]:
        seen = await press(watching, words)
        if seen.after is None:
            return
        look.pressed = last = seen.after
        if last.fullscreen:
            await _leave_fullscreen(watching)
        if seen.ended:
            return


async def refuse(look: ConductLook) -> None:
    """Where devices or full screen were asked for: presses once more, with that refused."""
    seen_calls = [call for seen in look.observations for call in seen.calls]
    names = {call.name for call in (*look.calls, *seen_calls)}
    if look.pressed is None:
        return
    if names & ASKING:
        await _refuse(look, look.pressed)
    if "requestFullscreen" in names:
        await _refuse_fullscreen(look, look.pressed)


async def buttons(watching: Watching) -> list[str]:
    """What is written on the buttons that lead into the test, each once."""
    found: list[str] = []
    for frame in await watching.visit.frames():
        with suppress(ProbeFailed):
            entries = await watching.visit.ask(frame, "buttonsWith", BUTTONS) or []
            found += [str(entry["words"]) for entry in entries]
    return list(dict.fromkeys(words for words in found if words))


async def press(watching: Watching, words: str) -> Observation:
    """Presses the button with these words."""

    async def do() -> None:
        for frame in await watching.visit.frames():
            with suppress(ProbeFailed):
                for entry in await watching.visit.ask(frame, "buttonsWith", BUTTONS) or []:
                    if entry["words"] == words:
                        await watching.person.press(frame, "button", entry["index"])
                        await watching.visit.of(asyncio.sleep(DEVICE_S))
                        return

    return await watching.observe(PRESS, do, after_ms=PRESS_MS, label=words)


async def _fill_screen(watching: Watching) -> None:
    """Where a style depends on it: does what F11 does, and sees what the page shows then."""
    rules: list[str] = []
    for frame in await watching.visit.frames():
        with suppress(ProbeFailed):
            rules += await watching.visit.ask(frame, "fullscreenRules") or []
    if not rules:
        return
    person = watching.person
    try:
        await watching.observe(
            WINDOW_FULLSCREEN, person.fill_screen, after_ms=FILLED_MS, label=rules[0]
        )
    finally:
        await person.leave_screen()
    await person.wait(FILLED_MS)


async def _leave_fullscreen(watching: Watching) -> None:
    """Leaves full screen as the Esc key does, which the page never sees; a few times at most."""
    leave = watching.person.leave_fullscreen
    for number in range(1, LEAVES + 1):
        seen = await watching.observe(FULLSCREEN, leave, after_ms=LEFT_MS, number=number)
        if is_destructive(seen) or seen.after is None or number == LEAVES:
            return
        again = await buttons(watching)
        if not again:
            return
        entered = await press(watching, again[0])
        if entered.after is None or not entered.after.fullscreen:
            return


async def _refuse(look: ConductLook, granted: PageState) -> None:
    """Does the same with every device refused; what differs is what the refusal brought."""
    refused = await look.visiting(_press_once_more, setting="denied", is_kept=False)
    ended = None if refused is not None or not look.ends else look.ends[-1]
    if ended != "failed":
        look.observations.append(Observation(REFUSAL, 1, granted, refused, ended=ended))


async def _refuse_fullscreen(look: ConductLook, granted: PageState) -> None:
    """Does the same with full screen refused: can the answer be written without it?

    A way to the test that cannot be gone without it leaves that open.
    """
    with suppress(PasteguardError):
        refused = await look.visiting(_press_once_more, refuses_fullscreen=True, is_kept=False)
        if refused is not None:
            look.observations.append(Observation(FULLSCREEN_REFUSAL, 1, granted, refused))


async def _press_once_more(watching: Watching) -> PageState:
    await watching.person.wait(PRESS_MS)
    for words in (await buttons(watching))[:PRESS_LIMIT]:
        if (await press(watching, words)).ended:
            break
    return await watching.state()
