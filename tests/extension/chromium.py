"""The real extension in a real Chromium, driven as a candidate would use it.

Browsers ask for host permissions in a window of their own that no driver can click: so the tests
load a copy of the extension whose manifest holds the permission for this machine's addresses.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from playwright.async_api import BrowserContext, Page, Worker, async_playwright

from pasteguard.browsers import find_browser

EXTENSION: Final = Path(__file__).parents[2] / "extension"
HOSTS: Final = ["http://127.0.0.1/*", "http://localhost/*"]


def copy_extension(folder: Path, *, hosts: bool = True) -> Path:
    """A copy of the extension in the folder, allowed to see pages of this machine."""
    copied = folder / "extension"
    shutil.copytree(EXTENSION, copied)
    manifest = json.loads((copied / "manifest.json").read_text("utf-8"))
    if hosts:
        manifest["host_permissions"] = HOSTS
    (copied / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    for page in ("popup/popup.html", "options/options.html"):
        if not (copied / page).exists():
            (copied / page).parent.mkdir(exist_ok=True)
            (copied / page).write_text("<!doctype html>", "utf-8")
    (copied / "driver.html").write_text(
        '<script type="module" src="driver.js"></script>', encoding="utf-8"
    )
    (copied / "driver.js").write_text(
        'import * as engine from "./engine/index.js"; window.engine = engine;\n'
        'import { say } from "./shared/say.js"; window.say = say;\n',
        encoding="utf-8",
    )
    return copied


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
async def chromium_with(folder: Path, profile: Path) -> AsyncIterator[Driven]:
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
