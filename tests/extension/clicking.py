"""A real press of the extension's icon in Chromium, with the extension as it ships.

It holds no permission but the one the press gives it for the tab, as for a candidate.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

from playwright.async_api import BrowserContext, CDPSession, Page, Worker, async_playwright

from pasteguard.browser.launcher import find_browser
from tests.extension.copies import EXTENSION

PATIENCE: Final = 20.0
SOON: Final = 0.05
WIDE: Final = 360
"""In CSS pixels: what a popup takes so that a sentence and its word stand on one line."""


class Popup:
    """The popup that stands over a page; Playwright knows no popups, so it is asked by hand."""

    def __init__(self, browser: CDPSession, session: str) -> None:
        self._browser = browser
        self._session = session
        self._asked = 0
        self._answers: dict[int, Any] = {}
        browser.on("Target.receivedMessageFromTarget", self._hear)

    def _hear(self, message: dict[str, Any]) -> None:
        answer = json.loads(message["message"])
        self._answers[answer.get("id", 0)] = answer.get("result")

    async def evaluate(self, code: str) -> Any:
        """What the expression gives in the popup, as if a person's press had led to it."""
        self._asked += 1
        what = {"expression": code, "returnByValue": True, "userGesture": True}
        asked = {"id": self._asked, "method": "Runtime.evaluate", "params": what}
        message = {"sessionId": self._session, "message": json.dumps(asked)}
        await self._browser.send("Target.sendMessageToTarget", message)
        async with asyncio.timeout(PATIENCE):
            while self._asked not in self._answers:
                await asyncio.sleep(SOON)
        return self._answers[self._asked]["result"].get("value")

    async def says(self) -> str:
        """Its words, once it has looked."""
        async with asyncio.timeout(PATIENCE):
            while not await self.evaluate("!!document.querySelector('#answers[aria-busy=false]')"):
                await asyncio.sleep(SOON)
        words: str = await self.evaluate("document.body.innerText")
        return words

    async def width(self, at_least: int) -> int:
        """How wide it is in CSS pixels; a browser widens it to its content step by step."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while await self.evaluate("innerWidth") < at_least:
                    await asyncio.sleep(SOON)
        width: int = await self.evaluate("innerWidth")
        return width

    async def is_cut_off(self) -> bool:
        """Whether something stands beside what can be seen of it."""
        code = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        cut_off: bool = await self.evaluate(code)
        return cut_off


class Candidate:
    """Somebody with the extension in their browser."""

    def __init__(self, context: BrowserContext, worker: Worker, browser: CDPSession) -> None:
        self.context = context
        self.worker = worker
        self._browser = browser

    async def _targets(self, kind: str) -> list[dict[str, Any]]:
        found = await self._browser.send("Target.getTargets", {"filter": [{"type": kind}]})
        listed: list[dict[str, Any]] = found["targetInfos"]
        return listed

    async def has_popup(self) -> bool:
        """Whether a popup is open."""
        return any("/popup/popup.html" in each["url"] for each in await self._targets("page"))

    async def click_icon(self, page: Page) -> Popup:
        """Presses the icon while the page is in front."""
        await page.bring_to_front()
        tab = next(each for each in await self._targets("tab") if each["url"] == page.url)
        extension = self.worker.url.split("/")[2]
        act = {"id": extension, "targetId": tab["targetId"]}
        await self._browser.send("Extensions.triggerAction", act)
        async with asyncio.timeout(PATIENCE):
            while not await self.has_popup():
                await asyncio.sleep(SOON)
        popup = next(each for each in await self._targets("page") if "/popup.html" in each["url"])
        attached = await self._browser.send(
            "Target.attachToTarget", {"targetId": popup["targetId"], "flatten": False}
        )
        return Popup(self._browser, attached["sessionId"])


@asynccontextmanager
async def candidate(folder: Path) -> AsyncIterator[Candidate]:
    """A browser with the extension as it is; the folder is for its profile."""
    copied = shutil.copytree(EXTENSION, folder / "extension")
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            folder / "profile",
            executable_path=find_browser(playwright.chromium.executable_path).path,
            headless=True,
            chromium_sandbox=False,
            locale="en-US",
            args=[
                f"--load-extension={copied}",
                f"--disable-extensions-except={copied}",
                "--enable-unsafe-extension-debugging",
            ],
        )
        workers = context.service_workers
        worker = workers[0] if workers else await context.wait_for_event("serviceworker")
        assert context.browser is not None
        try:
            yield Candidate(context, worker, await context.browser.new_browser_cdp_session())
        finally:
            await context.close()
