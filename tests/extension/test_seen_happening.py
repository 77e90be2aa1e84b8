"""What the extension says of a candidate's own acts, done with trusted input on a real page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.async_api import CDPSession, Page

from tests.extension import noticing
from tests.extension.chromium import Driven, chromium_with
from tests.extension.copies import copy_extension
from tests.extension.firefox import firefox_with, needs_firefox
from tests.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

SAMPLE: Final = "A text of twenty letters"
MOMENT_MS: Final = 350
"""After which a text that has not come is known not to come, also where the next act follows."""
SETTLED_MS: Final = 1700


def said(report: Any, restriction: str) -> dict[str, str]:
    """By the field's label (empty: the page), ``fails`` or ``works``, and the act."""
    labels = {each["id"]: each["label"] for each in report["fields"]}
    return {
        labels.get(finding["field"], ""): " ".join(
            (proof["said"]["id"].removeprefix("proof.observed-"), proof["said"]["values"]["act"])
        )
        for finding in report["findings"]
        if finding["restriction"] == restriction
        for proof in finding["evidence"]
        if proof["kind"] == "observed"
    }


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    return asyncio.run(_in_chromium(tmp_path_factory.mktemp("acts")))


async def _in_chromium(folder: Path) -> dict[str, Any]:
    with Site(noticing.PAGES) as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            page = await driven.context.new_page()
            await page.goto(f"{site.url}/acts.html")
            await driven.look(page)
            await page.bring_to_front()
            await _act(page, await driven.context.new_cdp_session(page))
            report = await driven.ask("reportOf", await driven.tab_of(page))
            menus = {name: await _menu(driven, page, site, name) for name in ("menu", "none")}
            return {"report": report, "menus": menus}


async def _act(page: Page, session: CDPSession) -> None:
    async def keys(field: str, *pressed: str) -> None:
        await page.locator(field).focus()
        for each in pressed:
            await page.keyboard.press(each)
        await page.wait_for_timeout(MOMENT_MS)

    await page.locator("#plain").focus()
    await page.keyboard.type(SAMPLE)
    await keys("#plain", "Control+a", "Control+c", "Control+v")
    await keys("#undone", "Control+v", "Control+z")
    await keys("#short", "Control+v")
    await keys("#refuses", "Control+v")
    await keys("#again", "Control+v")
    await page.locator("#editor").focus()
    await _paste_from_menu(session)
    await page.wait_for_timeout(MOMENT_MS)
    await keys("#kept", "Control+a", "Control+c")
    await keys("#copies", "Control+a", "Control+c")
    await page.frame_locator("iframe").locator("#inner").focus()
    await page.keyboard.press("Control+v")
    await page.wait_for_timeout(SETTLED_MS)
    await keys("#back", "Control+v")
    await page.wait_for_timeout(SETTLED_MS)


async def _paste_from_menu(session: CDPSession) -> None:
    """As from the browser's menu: a command, with a key event that names no key."""
    event = {"type": "rawKeyDown", "commands": ["paste"]}
    await session.send("Input.dispatchKeyEvent", event)


async def _menu(driven: Driven, page: Page, site: Site, name: str) -> dict[str, str]:
    await page.goto(f"{site.url}/acts.html?{name}")
    await driven.look(page)
    await page.bring_to_front()
    await page.locator("#menu").click(button="right", force=True, position={"x": 0, "y": 0})
    await page.wait_for_timeout(600)
    return said(await driven.ask("reportOf", await driven.tab_of(page)), "context-menu")


def test_a_paste_is_judged_by_the_text_in_the_field(chromium: Mapping[str, Any]) -> None:
    assert said(chromium["report"], "paste") == {
        "Plain": "works @act.paste",
        "Short": "works @act.paste",
        "Refuses": "fails @act.paste",
        "Refuses again": "fails @act.paste",
        "Takes back": "fails @act.paste",
        "Drawn anew": "works @act.paste-menu",
        "In a frame": "fails @act.paste",
    }


def test_a_copy_is_judged_by_what_the_clipboard_of_the_event_holds(
    chromium: Mapping[str, Any],
) -> None:
    assert said(chromium["report"], "copy") == {
        "Plain": "works @act.copy",
        "Refuses copying": "fails @act.copy",
        "Copies itself": "works @act.copy",
    }


def test_a_menu_of_the_pages_own_is_no_refusal(chromium: Mapping[str, Any]) -> None:
    assert chromium["menus"] == {"menu": {}, "none": {"": "fails @act.menu"}}


@pytest.mark.every
def test_firefox_judges_a_paste_by_the_text_as_well(tmp_path: Path) -> None:
    needs_firefox()
    with Site(noticing.PAGES) as site, firefox_with(tmp_path) as firefox:
        url = f"{site.url}/acts.html"
        firefox.open(url)
        firefox.ask("look", {"tab": url})
        firefox.command(do="type", field="#plain", text=SAMPLE)
        for field, keys in (
            ("#plain", ["a", "c", "v"]),
            ("#undone", ["v", "z"]),
            ("#refuses", ["v"]),
            ("#copies", ["a", "c"]),
            ("#kept", ["a", "c"]),
        ):
            firefox.command(do="press", field=field, keys=keys, wait=MOMENT_MS)
        firefox.command(do="press", field="#kept", keys=[], wait=SETTLED_MS)
        report = firefox.ask("reportOf", {"tab": url})
        assert said(report, "paste") == {"Plain": "works @act.paste", "Refuses": "fails @act.paste"}
        assert said(report, "copy") == {
            "Plain": "works @act.copy",
            "Refuses copying": "fails @act.copy",
            "Copies itself": "works @act.copy",
        }
