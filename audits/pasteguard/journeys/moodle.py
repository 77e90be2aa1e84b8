"""Moodle: from the address of a quiz (mod/quiz/view.php?id=...) into an attempt at it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

NEEDS = ("user", "password")
TAKES = ("user", "password", "quiz-password")


async def journey(page: Page, settings: Mapping[str, str]) -> None:
    """Logs in where the site asks for it, and presses what begins or goes on with an attempt."""
    if await page.locator("#username").count():
        await page.locator("#username").fill(settings["user"])
        await page.locator("#password").fill(settings["password"])
        await page.locator("#loginbtn").click()
        await page.wait_for_load_state()
        if await page.locator("#username").count():
            raise UsageError(Message("notice.journey-log-in", {"user": settings["user"]}))
    begin = ".quizattempt button, .quizattempt input[type=submit], .quizstartbuttondiv button"
    try:
        await page.locator(begin).first.click(timeout=8000)
    except PlaywrightError as error:
        raise UsageError(Message("notice.journey-no-attempt")) from error
    # A time limit or a password of the quiz is asked about in a dialog first.
    start = page.locator("#id_submitbutton").filter(visible=True).first
    with suppress(PlaywrightError):
        await start.wait_for(timeout=2000)
        if "quiz-password" in settings:
            await page.locator("#id_quizpassword").fill(settings["quiz-password"])
        await start.click()
    with suppress(PlaywrightError):
        # In the secure window the attempt has a window of its own.
        await page.wait_for_url("**/mod/quiz/attempt.php*", timeout=4000)
