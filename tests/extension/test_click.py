"""What a press of the icon allows the extension, and what it does not: as it ships, in Chromium."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Final, get_args

import pytest

from pasteguard.texts import Language, text
from tests.extension.clicking import WIDE, Candidate, candidate
from tests.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

BOX: Final = "<textarea aria-label='Essay' onpaste='return false'></textarea>"
FRAME: Final = "<iframe src='{}/box.html' width='600' height='300'></iframe>"
GRANTED: Final = "chrome.permissions.getAll().then(({ origins }) => origins)"
REGISTERED: Final = "chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return asyncio.run(_told(tmp_path_factory.mktemp("click")))


async def _told(folder: Path) -> dict[str, Any]:
    pages = folder / "pages"
    pages.mkdir()
    (pages / "box.html").write_text(BOX)
    with Site(pages) as site:
        for name, frame in (("own", ""), ("same", site.url), ("other", site.other_url)):
            body = FRAME.format(frame) if frame else BOX
            (pages / f"{name}.html").write_text(f"<!doctype html><title>{name}</title>{body}")
        async with candidate(folder) as person:
            found: dict[str, Any] = {
                name: await _over(person, f"{site.url}/{name}.html") for name in PAGES
            }
            found["sizes"] = {
                language: await _size(person, f"{site.url}/own.html", language)
                for language in get_args(Language)
            }
            return found | await _asking(person, f"{site.url}/own.html")


PAGES: Final = ("own", "same", "other")


async def _over(person: Candidate, url: str) -> str:
    page = await person.context.new_page()
    await page.goto(url, wait_until="load")
    popup = await person.click_icon(page)
    words = await popup.says()
    await page.close()
    return words


async def _size(person: Candidate, url: str, language: str) -> dict[str, Any]:
    """How the popup stands that the press opened: its words, width, and what is beside it."""
    save = "language => chrome.storage.local.set({ settings: { language } })"
    await person.worker.evaluate(save, language)
    page = await person.context.new_page()
    await page.goto(url, wait_until="load")
    popup = await person.click_icon(page)
    words = await popup.says()
    size = {"width": await popup.width(WIDE), "cut_off": await popup.is_cut_off(), "words": words}
    await page.close()
    return size


async def _asking(person: Candidate, url: str) -> dict[str, Any]:
    """What becomes of the press that asks for the permission, which nobody answers here."""
    page = await person.context.new_page()
    await page.goto(url)
    await page.evaluate("window.stillHere = true")
    popup = await person.click_icon(page)
    await popup.says()
    await popup.evaluate("document.querySelector('[data-focus=start]').click()")
    await asyncio.sleep(1)
    return {
        "popup": await person.has_popup(),
        "wanted": await person.worker.evaluate(
            "chrome.storage.session.get('wanted').then(({ wanted }) => wanted.origin)"
        ),
        "granted": await person.worker.evaluate(GRANTED),
        "registered": await person.worker.evaluate(REGISTERED),
        "reloaded": not await page.evaluate("window.stillHere === true"),
        "url": url,
    }


def test_a_press_of_the_icon_reads_the_page(told: dict[str, Any]) -> None:
    assert "You cannot paste here" in told["own"]


@pytest.mark.parametrize("language", get_args(Language))
def test_the_pressed_popup_is_wide_enough_for_a_sentence(
    told: dict[str, Any], language: Language
) -> None:
    size = told["sizes"][language]
    assert text("popup.level.look", language) in size["words"]
    assert WIDE <= size["width"] <= 800
    assert not size["cut_off"]


def test_a_frame_of_the_same_site_is_read_as_well(told: dict[str, Any]) -> None:
    assert "You cannot paste here" in told["same"]


def test_a_frame_of_another_site_is_not_read_and_the_popup_says_so(told: dict[str, Any]) -> None:
    words = told["other"]
    assert "The test seems to stand in a frame of another site" in words
    assert "Ask before the test what it allows." in words
    assert "Frames of other sites that could not be looked into: 1 (localhost:" in words
    assert "There is nowhere to write here." not in words


def test_while_the_browser_asks_for_the_permission_nothing_is_done_yet(
    told: dict[str, Any],
) -> None:
    # Chromium takes the popup away when it asks; the background knows what was wanted.
    assert told["popup"] is False
    assert told["url"].startswith(told["wanted"])
    assert (told["granted"], told["registered"], told["reloaded"]) == ([], 0, False)
