"""Which browser is used, and what a page is told of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pasteguard.browser import launcher
from pasteguard.browser.launcher import (
    CHOICE_VARIABLE,
    ON_THE_PATH,
    find_browser,
    ordinary_user_agent,
)
from pasteguard.errors import BrowserMissing
from pasteguard.texts import LANGUAGES, next_step, say

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a browser; programs in its folder ``bin`` are found by their names."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv(CHOICE_VARIABLE, raising=False)
    monkeypatch.setattr(launcher, "AT_FIXED_PLACES", ())
    return tmp_path


def install(place: Path, says: str = "Chromium 156.0.7445.2 built on Debian") -> str:
    """A program that tells this version; returns its path."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"#!/bin/sh\necho '{says}'\n")
    place.chmod(0o755)
    return str(place)


def test_a_machine_without_a_browser_is_told_what_to_do(machine: Path) -> None:
    with pytest.raises(BrowserMissing) as raised:
        find_browser()
    for language in LANGUAGES:
        assert say(raised.value.message, language)
        assert CHOICE_VARIABLE in next_step(raised.value.message, language)


@pytest.mark.parametrize("name", ON_THE_PATH)
def test_a_browser_on_the_path_is_found_by_its_name(machine: Path, name: str) -> None:
    path = install(machine / "bin" / name)
    found = find_browser()
    assert (found.path, found.version) == (path, "156.0.7445.2")


def test_chrome_on_the_path_comes_before_chromium_and_edge(machine: Path) -> None:
    for name in ("microsoft-edge", "chromium", "google-chrome"):
        path = install(machine / "bin" / name)
    assert find_browser().path == path


def test_a_browser_at_its_usual_place_is_found_last(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fixed = install(machine / "Applications/Google Chrome")
    monkeypatch.setattr(launcher, "AT_FIXED_PLACES", (str(machine / "missing"), fixed))
    assert find_browser().path == fixed
    on_the_path = install(machine / "bin/chromium")
    assert find_browser().path == on_the_path


def test_playwrights_own_browser_comes_before_those_of_the_machine(machine: Path) -> None:
    install(machine / "bin/google-chrome")
    own = install(machine / "ms-playwright/chromium-1200/chrome-linux/chrome")
    assert find_browser(own).path == own


def test_playwrights_own_browser_need_not_be_there(machine: Path) -> None:
    path = install(machine / "bin/chromium")
    assert find_browser(str(machine / "ms-playwright/chrome")).path == path
    assert find_browser("").path == path


def test_the_users_choice_comes_first_by_path_or_by_name(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = install(machine / "ms-playwright/chrome")
    install(machine / "bin/google-chrome")
    by_name = install(machine / "bin/my-browser")
    by_path = install(machine / "opt/browser")
    for chosen, path in (("my-browser", by_name), (by_path, by_path)):
        monkeypatch.setenv(CHOICE_VARIABLE, chosen)
        assert find_browser(own).path == path


@pytest.mark.parametrize("chosen", ["no-such-browser", "/no/such/browser"])
def test_a_choice_that_is_not_there_is_an_error_that_names_it(
    machine: Path, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    install(machine / "bin/chromium")
    monkeypatch.setenv(CHOICE_VARIABLE, chosen)
    with pytest.raises(BrowserMissing) as raised:
        find_browser()
    assert raised.value.message.id == "notice.browser-choice-missing"
    for language in LANGUAGES:
        assert chosen in say(raised.value.message, language)
        assert next_step(raised.value.message, language)


def test_a_choice_that_cannot_be_run_is_an_error(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(install(machine / "opt/browser"))
    path.chmod(0o644)
    monkeypatch.setenv(CHOICE_VARIABLE, str(path))
    with pytest.raises(BrowserMissing):
        find_browser()


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("bin/chromium", "Chromium"),
        ("bin/google-chrome-stable", "Google Chrome"),
        ("bin/microsoft-edge", "Microsoft Edge"),
        ("Google Chrome.app/Contents/MacOS/Google Chrome", "Google Chrome"),
        ("ms-playwright/chromium-1200/chrome-linux/chrome", "Chromium"),
        ("knowledge/chromium", "Chromium"),
    ],
)
def test_a_browser_is_called_by_its_name(machine: Path, place: str, name: str) -> None:
    assert find_browser(install(machine / place)).name == name


@pytest.mark.parametrize("says", ["", "no version here"])
def test_a_browser_may_keep_its_version_to_itself(machine: Path, says: str) -> None:
    assert find_browser(install(machine / "bin/chromium", says)).version == ""


def test_a_browser_that_does_not_run_has_no_version(machine: Path) -> None:
    broken = Path(install(machine / "opt/chromium"))
    broken.write_text("\x7fnot a program")
    assert find_browser(str(broken)).version == ""


@pytest.mark.parametrize(
    ("platform", "system"),
    [
        ("linux", "X11; Linux x86_64"),
        ("darwin", "Macintosh; Intel Mac OS X 10_15_7"),
        ("win32", "Windows NT 10.0; Win64; x64"),
        ("freebsd14", "X11; Linux x86_64"),
    ],
)
def test_a_page_is_told_what_a_browser_with_a_window_tells(platform: str, system: str) -> None:
    told = ordinary_user_agent("156.0.7445.2", platform)
    assert told == (
        f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/156.0.0.0 Safari/537.36"
    )
    assert "Headless" not in told
