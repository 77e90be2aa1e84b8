"""What a candidate does in the popup, and what it must never do to them."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from tests.extension.ui.conftest import STATES, LoadedExtension

pytestmark = pytest.mark.browser


def test_what_is_restricted_is_told_with_a_word_and_how_sure_it_is(
    extension: LoadedExtension,
) -> None:
    page = extension.popup("paste-and-limit")
    answer = page.locator("[data-answer=paste]")
    assert answer.locator(".word").inner_text() == "Blocked"
    assert answer.locator("summary").inner_text().startswith("Read in the page's code")
    answer.locator("summary").click()
    detail = answer.locator(".parts").inner_text()
    assert "Question 1: describe a project you are proud of" in detail
    assert "https://assess.example/static/guard.js, line 41, function guardAnswer" in detail
    assert "event.preventDefault()" in answer.locator("pre").inner_text()


def test_what_cannot_be_told_has_a_next_step_beside_it(extension: LoadedExtension) -> None:
    page = extension.popup("cannot-tell")
    unclear = page.locator(".section.unclear")
    assert "This does not mean that it is allowed." in unclear.inner_text()
    rows = unclear.locator("li.answer")
    assert rows.count() > 5
    assert rows.locator(".next").count() == rows.count()


def test_the_symbols_are_never_all_there_is(extension: LoadedExtension) -> None:
    page = extension.popup("tab-switches-punished")
    for answer in page.locator("li.answer").all():
        assert answer.locator(".word").text_content()
        assert answer.locator(".symbol").get_attribute("aria-hidden") == "true"


def test_everything_is_reached_with_the_tab_key_from_top_to_bottom(
    extension: LoadedExtension,
) -> None:
    page = extension.popup("paste-and-limit")
    reachable = "summary, button, a[href], input, textarea, pre"
    visible = [each for each in page.locator(reachable).all() if each.is_visible()]
    tops = []
    for _ in visible:
        page.keyboard.press("Tab")
        tops.append(
            page.evaluate(
                "() => { const box = document.activeElement.getBoundingClientRect();"
                " return box.top + scrollY }"
            )
        )
    same_line = 8
    assert all(later >= earlier - same_line for earlier, later in pairwise(tops))
    assert page.evaluate("document.activeElement.textContent") == "日本語"


def test_texts_of_a_page_are_never_markup(extension: LoadedExtension) -> None:
    evil = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>{start} @act.paste"
    page = extension.popup("paste-and-limit")
    report = json.loads((STATES / "paste-and-limit.json").read_text("utf-8"))
    report["fields"][0]["label"] = evil
    report["findings"][0]["evidence"][0]["code"] = evil
    report["findings"][0]["disclosed"] = evil
    report["page"] = {**report["page"], "title": evil, "origin": "https://assess.example"}
    page.route("**/states/evil.json", lambda route: route.fulfill(json=report))
    extension.popup("evil")
    page.locator("[data-answer=paste] summary").click()
    assert evil in page.locator("[data-answer=paste]").inner_text()
    assert page.locator("img, main b").count() == 0
    assert page.title() == "Pasteguard"


def test_an_engine_that_breaks_is_told_without_a_traceback(extension: LoadedExtension) -> None:
    page = extension.popup("crash")
    assert page.locator("h1").inner_text() == "Something went wrong while reading this page."
    assert "Error" not in page.locator("body").inner_text()
    assert any("the engine broke" in complaint for complaint in extension.complaints)
    extension.complaints.clear()


def test_the_language_changes_with_one_press_and_stays(extension: LoadedExtension) -> None:
    page = extension.popup("free")
    page.get_by_role("button", name="日本語").click()
    page.get_by_role("heading", name="このページに制限は見つかりませんでした。").wait_for()
    assert extension.stored("settings")["language"] == "ja"


def test_checking_from_the_start_explains_itself_before_it_asks(extension: LoadedExtension) -> None:
    page = extension.popup("cannot-tell")
    press = page.get_by_role("button", name="Reload and check from the start")
    assert not press.is_visible()
    page.get_by_text("Check from the start", exact=True).click()
    said = page.locator(".start").inner_text()
    assert "could notice this check" in said and "not during a test" in said
    press.click()
    page.get_by_text("Permission was not given. Nothing has changed.").wait_for()


def test_what_is_open_and_focused_stays_so_when_a_fuller_report_comes(
    extension: LoadedExtension,
) -> None:
    page = extension.popup("cannot-tell", grants=True)
    page.locator("[data-answer='paste.unclear'] summary").click()
    page.get_by_text("Check from the start", exact=True).click()
    page.get_by_role("button", name="Reload and check from the start").click()
    page.get_by_text("Checked from the start of the page.").wait_for()
    assert page.locator("[data-answer='paste.unclear'] details").get_attribute("open") is not None
    page.get_by_role("button", name="Switch off and give back the permission").click()
    page.get_by_text("Switched off.").wait_for()
    assert extension.stored("stopped") is True


def test_a_page_is_kept_in_my_tests_unless_one_says_no(extension: LoadedExtension) -> None:
    page = extension.popup("paste-and-limit")
    page.get_by_text("Kept in My tests").wait_for()
    (entry,) = extension.stored("tests")
    assert (entry["limit"], "paste" in entry["restricted"]) == (1_800_000, True)
    page.get_by_role("button", name="Do not keep").click()
    page.get_by_text("Not kept in My tests.").wait_for()
    assert extension.stored("tests") == []


@pytest.mark.parametrize("state", ["start-page", "not-a-web-page"])
def test_what_is_no_test_is_not_kept(extension: LoadedExtension, state: str) -> None:
    page = extension.popup(state)
    assert page.get_by_text("Kept in My tests").count() == 0
    assert extension.stored("tests") is None


def test_nothing_is_kept_when_the_option_is_off(extension: LoadedExtension) -> None:
    extension.store(fake={"state": "paste-and-limit"}, settings={"language": "en", "keep": False})
    page = extension.popup_again()
    page.get_by_role("heading", level=1).wait_for()
    assert extension.stored("tests") is None


def test_the_sites_file_is_asked_for_only_on_a_press_and_then_answers(
    extension: LoadedExtension,
) -> None:
    page = extension.popup("cannot-tell", "ja")
    assert page.locator("[data-answer='tab-switch']").count() == 0
    page.get_by_role("button", name="サイトの開示ファイルを確認する").click()
    answer = page.locator("[data-answer='tab-switch']")
    answer.locator("summary").click()
    assert "サイトの開示ファイルから" in answer.inner_text()
    assert "タブの切り替え回数を記録します。" in answer.inner_text()


def test_a_message_is_made_from_what_was_found_and_keeps_what_is_edited(
    extension: LoadedExtension,
) -> None:
    page = extension.popup("paste-and-limit")
    page.get_by_text("Ask the company, or write afterwards").click()
    text = page.get_by_label("Message")
    assert "text cannot be pasted into the answer box" in text.input_value()
    page.get_by_label("Japanese").check()
    assert text.input_value().startswith("採用ご担当者様")
    assert text.get_attribute("lang") == "ja"
    page.get_by_label("Your name (optional)").fill("山田 花子")
    page.get_by_label("Company (optional)").fill("例示株式会社")
    page.get_by_label("After the test").check()
    assert "例示株式会社" in text.input_value()
    assert page.get_by_text("Best sent within 24 hours after the test.").is_visible()
    assert extension.stored("settings")["name"] == "山田 花子"
    text.fill("Mine.")
    page.get_by_label("Before the test").check()
    assert text.input_value() == "Mine."
    assert page.get_by_text("5 characters").is_visible()
    page.get_by_role("button", name="Make it anew").click()
    assert "このたびはオンライン試験の機会をいただき" in text.input_value()


def test_a_message_can_be_copied(extension: LoadedExtension) -> None:
    page = extension.popup("paste-and-limit")
    page.get_by_text("Ask the company, or write afterwards").click()
    page.get_by_role("button", name="Copy the message").click()
    page.get_by_text("Copied.").wait_for()


def test_at_most_three_things_can_be_asked_for(extension: LoadedExtension) -> None:
    page = extension.popup("paste-and-limit")
    page.get_by_text("Ask the company, or write afterwards").click()
    boxes = page.locator("input[name=request]")
    assert [box.is_checked() for box in boxes.all()] == [True, False, True, True, False]
    assert [box.is_disabled() for box in boxes.all()] == [False, True, False, False, True]


def test_no_page_of_the_extension_holds_inline_code_or_reaches_outside() -> None:
    for file in sorted((Path(__file__).parents[3] / "extension").rglob("*.html")):
        markup = file.read_text("utf-8")
        assert "<script>" not in markup and " on" not in markup.split("<body>")[0], file
        assert "http" not in markup and "style=" not in markup, file
