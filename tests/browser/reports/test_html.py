"""What ``tests/unit/reports/test_html.py`` is about, in a real browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from pasteguard.browser.launcher import find_browser
from pasteguard.texts import LANGUAGES
from tests.unit.reports.test_html import ALL, page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        sandbox = [] if getattr(os, "geteuid", lambda: 1)() else ["--no-sandbox"]
        path = find_browser(playwright.chromium.executable_path).path
        opened = playwright.chromium.launch(executable_path=path, args=sandbox)
        yield opened
        opened.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    """All reports in a browser, which in the end has asked for nothing, complained of nothing."""
    language, scheme, width = request.param
    path = tmp_path / "report.html"
    path.write_text(page(*ALL, language=language), encoding="utf-8")
    context = browser.new_context(
        color_scheme=cast(Literal["light", "dark"], scheme),
        viewport={"width": width, "height": 900},
    )
    shown = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    shown.on("request", lambda one: asked.append(one.url))
    shown.on("console", lambda one: complaints.append(one.text))
    shown.goto(path.as_uri())
    yield shown
    context.close()
    assert asked == [path.as_uri()]
    assert complaints == []


LOOKS = [(language, scheme, 1100) for language in LANGUAGES for scheme in ("light", "dark")]
NARROW = [(language, "light", 320) for language in LANGUAGES]


def open_everything(shown: Page) -> None:
    shown.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")


@pytest.mark.browser
@pytest.mark.parametrize("opened", LOOKS, indirect=True, ids=str)
def test_axe_finds_nothing_to_complain_of(opened: Page) -> None:
    open_everything(opened)
    found = Axe().run(opened, options={"resultTypes": ["violations"]}).response
    violations = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
    assert violations == []
    assert "color-contrast" in {each["id"] for each in found["passes"]}


@pytest.mark.browser
@pytest.mark.parametrize("opened", NARROW, indirect=True, ids=str)
def test_a_phone_shows_it_without_scrolling_sideways(opened: Page) -> None:
    open_everything(opened)
    width = opened.evaluate("document.documentElement.scrollWidth")
    assert width == 320


@pytest.mark.browser
@pytest.mark.parametrize("opened", [("en", "dark", 800)], indirect=True, ids=str)
def test_printed_it_is_dark_on_white_with_everything_unfolded(opened: Page) -> None:
    hidden = "document.querySelector('.not-judged li').checkVisibility()"
    assert opened.evaluate(hidden) is False
    opened.emulate_media(media="print")
    assert opened.evaluate("document.querySelector('.not-judged ul').offsetHeight") > 0
    background = opened.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"


@pytest.mark.browser
@pytest.mark.parametrize("opened", [("ja", "light", 700)], indirect=True, ids=str)
def test_printed_what_works_is_one_line_each_without_its_proof(opened: Page) -> None:
    open_everything(opened)
    proof = "document.querySelector('.works .evidence').offsetHeight"
    assert opened.evaluate(proof) > 0
    opened.emulate_media(media="print")
    assert opened.evaluate(proof) == 0
    assert opened.evaluate("document.querySelector('.works summary').offsetHeight") > 0


@pytest.mark.browser
@pytest.mark.parametrize("opened", [("en", "light", 1100), *NARROW], indirect=True, ids=str)
def test_a_frame_stands_on_its_field_at_every_width(opened: Page) -> None:
    image, frame = (
        opened.evaluate(
            "([s]) => (({x, y, width, height}) => [x, y, width, height])"
            "(document.querySelector(s).getBoundingClientRect())",
            [selector],
        )
        for selector in (".page-picture img", ".frame")
    )
    left, top, width, height = image
    assert frame == pytest.approx(
        [left + width / 10, top + height / 4, width / 2, height / 5], abs=1.0
    )
