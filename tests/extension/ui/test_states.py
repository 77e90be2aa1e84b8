"""Every state of the popup, in both languages, light and dark: told, and readable for all."""

from __future__ import annotations

from typing import Final, Literal

import pytest

from tests.extension.ui.conftest import STATES, LoadedExtension, violations

pytestmark = pytest.mark.browser

HEADLINES: Final = {
    "free": ("No restriction was found on this page.", "このページに制限は見つかりませんでした。"),
    "paste-and-limit": (
        "You cannot paste here, and you have 30 minutes.",
        "貼り付けができず、制限時間は 30 分です。",
    ),
    "tab-switches-punished": (
        "Leaving this tab has consequences, what you do is recorded, and you have 90 minutes.",
        "このタブを離れると不利になり、操作が記録され、制限時間は 90 分です。",
    ),
    "proctored": (
        "You need a camera, a microphone, screen sharing and full screen, "
        "and what you do is recorded.",
        "カメラ、マイク、画面共有と全画面表示が必要で、操作が記録されます。",
    ),
    "not-a-web-page": (
        "This page cannot be looked at.",
        "このページは調べられません。",
    ),
    "cannot-tell": (
        "What this page allows cannot be told yet.",
        "このページで何ができるかは、まだ分かりません。",
    ),
    "start-page": (
        "There is nowhere to write here. The test may come after this page.",
        "このページに解答欄はありません。試験はこの先にあると思われます。",
    ),
    "page-error": (
        "Something went wrong while reading this page.",
        "ページの読み取り中に問題が起きました。",
    ),
}


def test_every_state_has_its_headline_here() -> None:
    assert sorted(file.stem for file in STATES.glob("*.json")) == sorted(HEADLINES)


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("state", HEADLINES)
def test_a_state_says_its_sentence_and_has_no_fault_of_accessibility(
    extension: LoadedExtension, state: str, language: Literal["en", "ja"]
) -> None:
    page = extension.popup(state, language)
    assert page.locator("h1").inner_text() == HEADLINES[state][language == "ja"]
    assert page.locator("html").get_attribute("lang") == language
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert violations(page) == []


@pytest.mark.parametrize("state", HEADLINES)
def test_at_twice_the_size_nothing_is_cut_off(extension: LoadedExtension, state: str) -> None:
    page = extension.popup(state, "ja")
    page.set_viewport_size({"width": 320, "height": 600})
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    width = "document.documentElement.scrollWidth"
    assert page.evaluate(width) <= 320
    page.set_viewport_size({"width": 400, "height": 600})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(width) <= 400
