"""The real extension, in both browsers: what it reports, and that a page notices nothing of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from tests.expectations import ALL_BY_PATH
from tests.extension import noticing, safety
from tests.extension.chromium import chromium_with
from tests.extension.copies import copy_extension
from tests.extension.firefox import firefox_with, needs_firefox
from tests.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

ANSWERS: Final = {
    "paste/restricts-document-listener.html": ("paste", "restricted"),
    "paste/restricts-reverts-after-300-ms.html": ("paste", "restricted"),
    "paste/restricts-same-origin-iframe.html": ("paste", "restricted"),
    "paste/restricts-several-lines.html": ("paste", "restricted"),
    "paste/allows-plain-page.html": ("paste", "allowed"),
    "paste/lookalike-upper-case.html": ("paste", "allowed"),
    "paste/restricts-closed-shadow-root.html": ("paste", "unclear"),
    "select/restricts-user-select-none.html": ("select", "restricted"),
    "tab-switch/restricts-submits-the-third-time.html": ("tab-switch", "restricted"),
    "tab-switch/restricts-polled-and-sent-with-the-answer.html": ("tab-switch", "restricted"),
    "tab-switch/lookalike-keeps-the-draft.html": ("tab-switch", "allowed"),
    "tab-switch/unclear-notes-it-in-the-console.html": ("tab-switch", "unclear"),
    "camera/restricts-on-start.html": ("camera", "restricted"),
    "camera/lookalike-mentions-the-camera.html": ("camera", "allowed"),
    "time-limit/restricts-no-clock-shown.html": ("time-limit", "restricted"),
    "time-out/restricts-submits-the-text.html": ("time-out", "restricted"),
    "reload-loss/allows-local-storage.html": ("reload-loss", "allowed"),
}
SOME: Final = tuple(list(ANSWERS)[i] for i in (0, 4, 8, 14))
"""What Firefox is asked, which is slower to drive."""


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    return asyncio.run(_chromium_reports(tmp_path_factory.mktemp("chromium")))


async def _chromium_reports(folder: Path) -> dict[str, Any]:
    reports: dict[str, Any] = {}
    with Site(is_cached=True) as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            page = await driven.context.new_page()
            for path in ANSWERS:
                await page.goto(f"{site.url}/{path}")
                await page.wait_for_timeout(150)
                reports[path] = await driven.look(page)
            reports["pasted"] = await _after_a_paste(driven, page, site)
            reports["started"] = await _from_the_start(driven, page, site)
            with Site(noticing.PAGES) as own:
                reports["kept"] = await _kept(driven, page, own)
                await page.goto(f"{own.url}/far.html")
                reports["far"] = await driven.look(page)
    return reports


async def _after_a_paste(driven: Any, page: Any, site: Site) -> Any:
    """What is known after the candidate's own paste failed."""
    await page.goto(f"{site.url}/paste/restricts-controlled-value.html")
    await driven.look(page)
    await page.bring_to_front()
    await page.evaluate("navigator.clipboard?.writeText('a text of some length').catch(() => 0)")
    await page.locator("textarea").focus()
    await page.keyboard.press("Control+v")
    await page.wait_for_timeout(2200)
    return await driven.ask("reportOf", await driven.tab_of(page))


async def _from_the_start(driven: Any, page: Any, site: Site) -> dict[str, Any]:
    url = f"{site.url}/camera/restricts-at-load.html"
    await page.goto(url)
    tab = await driven.tab_of(page)
    began = await driven.ask("begin", tab, site.url)
    await page.wait_for_timeout(1500)
    report = await driven.ask("reportOf", tab)
    was_on = await driven.ask("isFromBeginning", site.url)
    await driven.ask("stopFromBeginning", site.url)
    return {
        "began": began,
        "report": report,
        "was_on": was_on,
        "is_on": await driven.ask("isFromBeginning", site.url),
        "sites": await driven.ask("sitesFromBeginning"),
    }


async def _kept(driven: Any, page: Any, site: Site) -> dict[str, Any]:
    """What looking says of handlers that stand in no listener, and what from the start says."""
    await page.goto(f"{site.url}/kept.html")
    tab = await driven.tab_of(page)
    looked = await driven.look(page)
    stepped = await page.evaluate("stepped")
    await driven.ask("begin", tab, site.url)
    await page.wait_for_timeout(1200)
    started = await driven.look(page)
    return {"look": by_label(looked), "start": by_label(started), "stepped": stepped}


def by_label(report: Any) -> dict[str, str]:
    """What is said of pasting, by the field's label."""
    labels = {each["id"]: each["label"] for each in report["fields"]}
    pasting = [each for each in report["findings"] if each["restriction"] == "paste"]
    return {labels[each["field"]]: each["outcome"] for each in pasting}


def outcome(report: Any, restriction: str) -> set[str]:
    return {each["outcome"] for each in report["findings"] if each["restriction"] == restriction}


def evidence(report: Any, restriction: str) -> set[str]:
    return {
        proof["kind"]
        for finding in report["findings"]
        if finding["restriction"] == restriction
        for proof in finding["evidence"]
    }


@pytest.mark.parametrize("path", ANSWERS)
def test_looking_in_chromium_gives_its_answer(path: str, chromium: Mapping[str, Any]) -> None:
    restriction, expected = ANSWERS[path]
    assert outcome(chromium[path], restriction) == {expected}


@pytest.mark.parametrize("path", ANSWERS)
def test_looking_accuses_nobody_wrongly(path: str, chromium: Mapping[str, Any]) -> None:
    for stated in ALL_BY_PATH[path].findings:
        if stated["outcome"] == "allowed" and not stated.get("field"):
            assert outcome(chromium[path], stated["restriction"]) <= {"allowed", "unclear"}


def test_every_restriction_has_an_outcome(chromium: Mapping[str, Any]) -> None:
    report = chromium["paste/allows-plain-page.html"]
    assert len({each["restriction"] for each in report["findings"]}) == 43
    assert report["level"] == "look"
    assert report["schema"] == "pasteguard.passive/1"


def test_a_paste_that_fails_is_observed(chromium: Mapping[str, Any]) -> None:
    assert outcome(chromium["pasted"], "paste") == {"restricted"}
    assert "observed" in evidence(chromium["pasted"], "paste")


def test_check_from_the_start_observes_a_call_and_is_forgotten(chromium: Mapping[str, Any]) -> None:
    started = chromium["started"]
    assert started["began"] == {"granted": True}
    assert started["report"]["level"] == "start"
    assert outcome(started["report"], "camera") == {"restricted"}
    assert "observed" in evidence(started["report"], "camera")
    assert (started["was_on"], started["is_on"], started["sites"]) == (True, False, [])


def test_from_the_start_reads_what_properties_and_frameworks_hold(
    chromium: Mapping[str, Any],
) -> None:
    kept = chromium["kept"]
    assert {kept["start"][name] for name in ("Property", "React", "jQuery")} == {"restricted"}
    assert "restricted" not in {kept["start"][name] for name in ("Nothing", "Trap")}


def test_looking_does_not_step_into_a_trap_among_such_properties(
    chromium: Mapping[str, Any],
) -> None:
    assert set(chromium["kept"]["look"].values()) == {"unclear"}
    assert chromium["kept"]["stepped"] == 0


def test_a_field_that_the_browser_has_not_drawn_yet_is_read_as_well(
    chromium: Mapping[str, Any],
) -> None:
    assert by_label(chromium["far"]) == {"Near": "allowed", "Far": "restricted"}


def test_looking_in_firefox_gives_its_answer(tmp_path: Path) -> None:
    needs_firefox()
    with Site(is_cached=True) as site, firefox_with(tmp_path) as firefox:
        for path in SOME:
            restriction, expected = ANSWERS[path]
            firefox.open(f"{site.url}/{path}")
            report = firefox.ask("look", {"tab": f"{site.url}/{path}"})
            assert outcome(report, restriction) == {expected}, path


IMPOSSIBLE: Final = {
    "chromium": set(),
    "firefox": {"error stacks", "stacks of later errors", "reports"},
}
"""Tricks that not even carelessness shows: Firefox leaves extensions out of stacks."""


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def noticed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    if request.param == "firefox":
        needs_firefox()
    act = noticing.in_chromium if request.param == "chromium" else noticing.in_firefox
    return act(tmp_path_factory.mktemp("noticing")) | {"browser": request.param}


def test_a_page_that_tries_everything_notices_nothing_of_a_look(noticed: Any) -> None:
    assert noticed["look"] == {}


def test_each_trick_finds_what_takes_no_care(noticed: Any) -> None:
    assert set(noticed["tricks"]) <= set(safety.tricks())
    assert set(noticed["tricks"]) - set(noticed["careless"]) <= IMPOSSIBLE[noticed["browser"]]


def test_what_finds_the_recorder_is_what_is_kept_of_it(noticed: Any) -> None:
    kept = {name for name, about in safety.tricks().items() if noticed["browser"] in about["start"]}
    found = set(noticed["start"])
    assert found - safety.SOMETIMES == kept - safety.SOMETIMES
    assert found <= kept, "python -m tests.extension.safety"


@pytest.mark.parametrize("page", safety.PAGES)
def test_the_docs_list_what_is_kept_of_it(page: str) -> None:
    text = (safety.DOCS / page).read_text("utf-8")
    assert text == safety.with_table(text, safety.PAGES[page]), "python -m tests.extension.safety"
