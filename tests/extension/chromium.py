"""The real extension in a real Chromium, driven as a candidate would use it.

A page of the extension's own, which only the copy under test has, stands in for the popup.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import BrowserContext, Page, Worker, async_playwright

from pasteguard.browser.launcher import find_browser


class Driven:
    """A browser with the extension in it; ``ask`` calls the engine as the popup does."""

    def __init__(self, context: BrowserContext, worker: Worker, driver: Page) -> None:
        self.context = context
        self.worker = worker
        self.driver = driver

    async def tab_of(self, page: Page) -> int:
        """The id of the tab that the page stands in."""
        found: int = await self.driver.evaluate(
            "url => chrome.tabs.query({}).then(tabs => tabs.findLast(tab => tab.url === url).id)",
            page.url,
        )
        return found

    async def ask(self, name: str, *values: Any) -> Any:
        """What the engine's function of that name answers."""
        return await self.driver.evaluate(
            "([name, values]) => engine[name](...values)", [name, list(values)]
        )

    async def look(self, page: Page) -> Any:
        """The report on the page."""
        return await self.ask("look", await self.tab_of(page))


@asynccontextmanager
async def chromium_with(folder: Path, profile: Path, *arguments: str) -> AsyncIterator[Driven]:
    """Chromium with the extension of the folder; one of its own pages is open as the driver."""
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            profile,
            executable_path=find_browser(playwright.chromium.executable_path).path,
            headless=True,
            no_viewport=True,
            ignore_default_args=["--disable-extensions"],
            args=[
                "--headless=new",
                "--no-sandbox",
                f"--load-extension={folder}",
                f"--disable-extensions-except={folder}",
                "--disable-background-networking",
                "--window-size=1280,900",
                *arguments,
            ],
        )
        workers = context.service_workers
        worker = workers[0] if workers else await context.wait_for_event("serviceworker")
        driver = await context.new_page()
        await driver.goto(f"{worker.url.split('/background')[0]}/driver.html")
        await driver.wait_for_function("Boolean(window.engine && window.say)")
        try:
            yield Driven(context, worker, driver)
        finally:
            await context.close()
