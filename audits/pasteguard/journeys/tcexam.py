"""TCExam: from its public address into a test."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.async_api import Page

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

NEEDS = ("user", "password")
TAKES = ("user", "password", "test")


async def journey(page: Page, settings: Mapping[str, str]) -> None:
    """Logs in where the site asks for it, and opens the test of that number, else the first."""
    if await page.locator("#xuser_name").count():
        await page.locator("#xuser_name").fill(settings["user"])
        await page.locator("#xuser_password").fill(settings["password"])
        await page.locator("#login").click()
        await page.wait_for_load_state()
        if await page.locator("#xuser_name").count():
            raise UsageError(Message("notice.journey-log-in", {"user": settings["user"]}))
    is_open = False
    number = f"testid={settings['test']}" if "test" in settings else "testid="
    for script in ("tce_test_start.php", "tce_test_execute.php"):
        link = page.locator(f'a[href*="{script}"][href*="{number}"]').first
        if await link.count():
            await link.click()
            await page.wait_for_load_state()
            is_open = True
    if not is_open:
        raise UsageError(Message("notice.journey-no-attempt"))
