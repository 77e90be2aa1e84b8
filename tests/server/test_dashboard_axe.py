"""Every view in a real browser: axe, a phone's width, the keyboard, both languages and schemes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Literal, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from pasteguard.browser.launcher import find_browser
from pasteguard_server.demo_runs import seed
from tests.server.conftest import settings_for
from tests.server.running import Running, serving

LOOKS = [
    pytest.param(("en", "light", 1280), marks=pytest.mark.every),
    ("ja", "dark", 1280),
    ("ja", "light", 360),
]
FOCUSED_LINK = "document.activeElement.closest('a')?.textContent"
COMPLAINTS_OF_ERRORS = "Failed to load resource"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The demo's history; SQLite, as a browser sees no difference."""
    settings = settings_for(tmp_path_factory.mktemp("demo"), "")
    with serving(settings) as running:
        seed(settings)
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        sandbox = [] if getattr(os, "geteuid", lambda: 1)() else ["--no-sandbox"]
        path = find_browser(playwright.chromium.executable_path).path
        opened = playwright.chromium.launch(executable_path=path, args=sandbox)
        yield opened
        opened.close()


@pytest.fixture
def opened(
    browser: Browser, demo: Running, request: pytest.FixtureRequest
) -> Iterator[tuple[Page, Running]]:
    """A reader who has logged in, and whose browser in the end has had nothing to complain of."""
    language, scheme, width = request.param
    context = browser.new_context(
        color_scheme=cast(Literal["light", "dark"], scheme),
        viewport={"width": width, "height": 900},
        locale=language,
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda one: complaints.append(one.text))
    page.goto(f"{demo.url}/login")
    page.fill("#token", demo.admin)
    page.press("#token", "Enter")
    page.wait_for_url(f"{demo.url}/")
    yield page, demo
    context.close()
    assert [each for each in complaints if COMPLAINTS_OF_ERRORS not in each] == []


def views(demo: Running) -> dict[str, str]:
    pages = demo.read("projects/demo/pages")["items"]
    writing = next(each for each in pages if "writing" in each["url"])
    runs = demo.read("runs?project=demo")["items"]
    return {
        "projects": "/",
        "project": "/projects/demo",
        "one restriction": "/projects/demo?restriction=paste&outcome=restricted",
        "none found": "/projects/demo?search=nothing",
        "runs": "/projects/demo/runs",
        "settings": "/projects/demo/settings",
        "history": f"/pages/{writing['id']}",
        "run": f"/runs/{runs[0]['id']}",
        "report": f"/reports/{writing['report']}",
        "finding": f"/findings/{writing['report']}-0",
        "comparison": f"/compare?before={runs[-1]['id']}&after={runs[0]['id']}",
        "tokens": "/tokens",
        "error": "/nothing",
    }


@pytest.mark.browser
@pytest.mark.parametrize("opened", LOOKS, indirect=True, ids=str)
def test_every_view_is_accessible_and_as_wide_as_the_window(opened: tuple[Page, Running]) -> None:
    page, demo = opened
    width = page.viewport_size["width"] if page.viewport_size else 0
    for name, path in views(demo).items():
        page.goto(demo.url + path)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response
        violations = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
        assert violations == [], name
        assert "color-contrast" in {each["id"] for each in found["passes"]}, name
        assert page.evaluate("document.documentElement.scrollWidth") == width, name


@pytest.mark.browser
@pytest.mark.parametrize("opened", [("en", "light", 1280)], indirect=True, ids=str)
def test_the_keyboard_alone_goes_from_the_start_to_a_change(opened: tuple[Page, Running]) -> None:
    page, _ = opened

    def press_on(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if name in (page.evaluate(FOCUSED_LINK) or ""):
                with page.expect_navigation():
                    page.keyboard.press("Enter")
                return
        raise AssertionError(name)

    press_on("demo")
    press_on("English writing test")
    press_on("Compare with the one before")
    assert page.locator("h1").inner_text() == "Side by side"


@pytest.mark.browser
@pytest.mark.parametrize("opened", [("en", "light", 1280)], indirect=True, ids=str)
def test_the_language_that_was_chosen_stays(opened: tuple[Page, Running]) -> None:
    page, demo = opened
    page.click("button[value=ja]")
    page.goto(f"{demo.url}/projects/demo")
    assert page.locator("html").get_attribute("lang") == "ja"
