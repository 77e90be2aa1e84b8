"""What a page that looks out for watchers notices of the extension, in both browsers.

The page (``pages/notice.html``) tries everything it can think of. It is opened twice: without the
extension doing anything, and with it; what it finds in the second case only is what it notices.
A third case shows that every trick can find something: ``careless.js`` takes no care.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Page

from tests.extension.chromium import Driven, chromium_with
from tests.extension.copies import copy_extension
from tests.extension.firefox import Firefox, firefox_with
from tests.site import Site

PAGES: Final = Path(__file__).parent / "pages"
Found = Mapping[str, list[str]]

COLLECTING: Final = "--js-flags=--expose-gc"
"""Lets the page have collected what nobody holds, to see what somebody does hold."""

LOOKS: Final = 3
"""So often a page is looked at, each time after a look at another page."""
FIRST: Final = "at first: "
NATURAL: Final = ("favicon.ico", "at first: focus")
"""Browsers ask for a site's icon, and give a new page the focus, when they find the time."""


def difference(before: Found, after: Found) -> dict[str, list[str]]:
    """What the page found in the second case only, trick by trick, without addresses and times."""
    told = {
        trick: sorted(_plain_all(found) - _plain_all(before.get(trick, [])))
        for trick, found in after.items()
    }
    return {trick: found for trick, found in told.items() if found}


def each_time(times: Sequence[Mapping[str, list[str]]]) -> dict[str, list[str]]:
    """What was noticed every time: on a busy machine any page has a long task for once."""
    first, *others = times
    always = {
        trick: sorted({*found}.intersection(*(other.get(trick, []) for other in others)))
        for trick, found in first.items()
    }
    return {trick: found for trick, found in always.items() if found}


def at_any_time(times: Sequence[Found]) -> Found:
    """What was found in any of the visits."""
    tricks = {trick for found in times for trick in found}
    return {trick: [each for found in times for each in found.get(trick, [])] for trick in tricks}


def _of_look(found: Found) -> Found:
    """Without what was found before anybody looked: nothing of the extension was there then."""
    return {
        trick: [each for each in each_found if not each.startswith(FIRST)]
        for trick, each_found in found.items()
    }


def _both(early: Found, late: Found) -> Found:
    """What was found while the page loaded, and after that: the same twice is not the same."""
    named = {trick: [f"{FIRST}{each}" for each in found] for trick, found in early.items()}
    return {trick: [*named.get(trick, []), *late.get(trick, [])] for trick in {*named, *late}}


def _plain_all(found: list[str]) -> set[str]:
    return {_plain(each) for each in found if not any(name in each for name in NATURAL)}


def _plain(found: str) -> str:
    if "extension://" in found:
        return "a stack names the extension"
    if found.startswith("longtask"):
        return "a long task"
    without_time = re.sub(r" \d+$", "", " ".join(found.split()))
    return re.sub(r"http://[\w.]+:\d+/", "/", without_time)


def in_chromium(folder: Path) -> dict[str, Any]:
    """What is noticed in Chromium: of ``look`` and ``start``, and of what takes no care."""
    return asyncio.run(_in_chromium(folder))


async def _in_chromium(folder: Path) -> dict[str, Any]:
    copied = copy_extension(folder)
    with Site(PAGES, is_cached=True) as site:
        async with chromium_with(copied, folder / "profile", COLLECTING) as driven:
            home = driven.worker.url.removesuffix("background/background.js")
            page = await driven.context.new_page()
            url = f"{site.url}/notice.html"
            # The first visit installs the page's service worker.
            await _found_after(driven, page, url, home, does="nothing")
            other = await driven.context.new_page()
            await other.goto(f"{site.other_url}/notice.html")
            await page.bring_to_front()
            # A look at another page keeps the machine as busy, and is nothing to be noticed here.
            withouts, looks = [await _found_after(driven, page, url, home, does="nothing")], []
            for _ in range(LOOKS):
                elsewhere = await driven.tab_of(other)
                withouts.append(
                    await _found_after(driven, page, url, home, does="look", tab=elsewhere)
                )
                looks.append(await _found_after(driven, page, url, home, does="look"))
            await other.close()
            without = at_any_time(withouts)
            await driven.ask("begin", await driven.tab_of(page), site.url)
            await page.wait_for_timeout(800)
            started = await _found_after(driven, page, url, home, does="look")
            await driven.ask("recordCarelessly")
            careless = await _found_after(driven, page, url, f"{site.url}/", does="lookCarelessly")
            return {
                "look": each_time([difference(without, _of_look(looked)) for looked in looks]),
                "start": difference(without, started),
                "careless": difference(without, careless),
                "tricks": await page.evaluate("tricksHere()"),
            }


async def _found_after(
    driven: Driven, page: Page, url: str, home: str, *, does: str, tab: int | None = None
) -> Found:
    """What the page finds where that is done: to the tab of this number, else to its own."""
    await page.goto(url)
    await page.wait_for_timeout(700)
    early: Found = await page.evaluate("found()")
    # What a request of the page's own looks like is forgotten, so that another one shows.
    await page.evaluate("forget()")
    await page.wait_for_timeout(150)
    tab = await driven.tab_of(page) if tab is None else tab
    if does == "look":
        report = await driven.ask("look", tab)
        assert report.get("schema") == "pasteguard.passive/1", report
    if does == "lookCarelessly":
        await driven.ask(does, tab)
    await page.wait_for_timeout(700)
    await page.evaluate("home => askExtensions(home)", home)
    late: Found = await page.evaluate("lookAgain()")
    return _both(early, late)


def in_firefox(folder: Path) -> dict[str, Any]:
    """What is noticed in Firefox, as ``in_chromium``."""
    with Site(PAGES, is_cached=True) as site, firefox_with(folder) as firefox:
        url = f"{site.url}/notice.html"
        _firefox_found(firefox, url, does="nothing")
        without = _firefox_found(firefox, url, does="nothing")
        looks = [_firefox_found(firefox, url, does="look") for _ in range(2)]
        firefox.ask("begin", {"tab": url}, site.url)
        time.sleep(0.8)
        started = _firefox_found(firefox, url, does="look")
        firefox.ask("recordCarelessly")
        careless = _firefox_found(firefox, url, does="lookCarelessly", home=f"{site.url}/")
        return {
            "look": each_time([difference(without, _of_look(looked)) for looked in looks]),
            "start": difference(without, started),
            "careless": difference(without, careless),
            "tricks": firefox.evaluate("tricksHere()"),
        }


def _firefox_found(firefox: Firefox, url: str, *, does: str, home: str = "") -> Found:
    firefox.open(url)
    time.sleep(0.7)
    early: Found = firefox.evaluate("found()")
    firefox.evaluate("forget()")
    time.sleep(0.15)
    if does == "look":
        report: Any = firefox.ask("look", {"tab": url})
        assert report.get("schema") == "pasteguard.passive/1", report
    if does == "lookCarelessly":
        firefox.ask(does, {"tab": url})
    time.sleep(0.7)
    firefox.evaluate(f"askExtensions('{home}')")
    late: Found = firefox.evaluate("lookAgain()")
    return _both(early, late)
