"""The popup over real pages, with the real engine behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from pasteguard.cli.sample_server import serving
from tests.extension.ui.beforehand import beforehand
from tests.extension.ui.conftest import LoadedExtension
from tests.site import Site

pytestmark = pytest.mark.browser

FIND = "url => chrome.tabs.query({}).then(tabs => tabs.findLast(tab => tab.url === url).id)"


@pytest.fixture
def opened(real: LoadedExtension) -> Iterator[list[Page]]:
    pages: list[Page] = []
    yield pages
    for page in pages:
        page.close()


def popup_over(real: LoadedExtension, url: str, opened: list[Page], service: str = "") -> Page:
    real.store(settings={"language": "en", "service": service})
    target = real.context.new_page()
    opened.append(target)
    target.goto(url)
    page = real.open("options/options.html", "#options h1")
    return real.popup_again(page.evaluate(FIND, target.url))


def test_a_page_that_cancels_pasting_says_so_with_the_line_of_its_code(
    real: LoadedExtension, site: Site, opened: list[Page]
) -> None:
    page = popup_over(real, f"{site.url}/paste/restricts-element-listener.html", opened)
    assert page.locator("h1").inner_text().startswith("You cannot paste here")
    answer = page.locator("[data-answer=paste]")
    answer.locator("summary").click()
    assert "Read in the page's code" in answer.inner_text()
    assert "preventDefault" in answer.locator("pre").first.inner_text()
    page.get_by_text("Kept in My tests").wait_for()


def test_checking_from_the_start_reloads_the_page_and_fills_the_popup(
    real: LoadedExtension, site: Site, opened: list[Page]
) -> None:
    page = popup_over(real, f"{site.url}/tab-switch/restricts-alert-on-return.html", opened)
    page.get_by_text("Check from the start", exact=True).click()
    page.get_by_role("button", name="Reload and check from the start").click()
    page.get_by_text("Checked from the start of the page.").wait_for()
    assert page.locator("[data-answer=tab-switch]").is_visible()
    page.get_by_role("button", name="Switch off and give back the permission").click()
    page.get_by_text("Switched off.").wait_for()


def test_a_page_of_the_browser_itself_is_told_apart(real: LoadedExtension) -> None:
    real.store(settings={"language": "en"})
    page = real.open("options/options.html", "#options h1")
    blank = real.context.new_page()
    blank.goto("chrome://version")
    newest = "chrome.tabs.query({}).then(tabs => Math.max(...tabs.map(tab => tab.id)))"
    page = real.popup_again(page.evaluate(newest))
    assert page.locator(".answer").count() == 0
    assert page.locator("#answers").inner_text() != ""
    assert page.get_by_role("button", name="Check from the start").count() == 0
    blank.close()


def test_the_start_page_of_the_demo_tells_what_the_test_behind_it_allows(
    real: LoadedExtension, opened: list[Page]
) -> None:
    with serving() as url:
        page = popup_over(real, f"{url}/fair/index.html", opened)
        page.get_by_role("button", name="Ask the site for its disclosure file").click()
        limit = page.locator("[data-answer=time-limit]")
        said = "assessment-allows.json says so: “30 minutes. During the test you can add 15 minutes"
        limit.get_by_text(said).wait_for(state="attached")
        assert limit.get_by_text("The page says so: “Time: 30 minutes.”").is_visible()
        limit.locator("summary", has_text="Stated by the page").click()
        assert limit.get_by_text(said).is_visible()


def test_the_start_page_says_what_a_real_service_knows_of_the_test_behind_it(
    real: LoadedExtension, opened: list[Page], tmp_path: Path
) -> None:
    with beforehand(tmp_path) as known:
        page = popup_over(real, known.start, opened, known.service.url)
        page.locator(".ahead", has_text="You cannot paste here").wait_for()
        told = page.locator(".known").inner_text()
        assert "Start the test, audited on November 20, 2026" in told
        assert "Restricted: Pasting" in told
