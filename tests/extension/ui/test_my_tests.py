"""The pages a candidate has checked: a day with eight companies, notes, export, deletion."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.extension.ui.conftest import LoadedExtension, violations
from tests.extension.ui.one_day import DAY, TITLES

pytestmark = pytest.mark.browser


def my_tests(extension: LoadedExtension, language: Literal["en", "ja"] = "en") -> Page:
    extension.page.set_viewport_size({"width": 1000, "height": 800})
    extension.store(tests=DAY, settings={"language": language, "name": "山田 花子"})
    return extension.open("tests/tests.html", "#tests > *")


def test_a_day_reads_from_morning_to_evening(extension: LoadedExtension) -> None:
    page = my_tests(extension)
    days = page.locator("h2").all_inner_texts()
    assert days == ["November 22, 2026 (8)", "November 20, 2026 (1)"]
    assert tuple(page.locator("section").first.locator("h3").all_inner_texts()) == TITLES
    assert page.locator(".limit").all_inner_texts()[0:3] == [
        "30 minutes",
        "no time limit found",
        "time limit not known",
    ]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_list_has_no_fault_of_accessibility(
    extension: LoadedExtension, language: Literal["en", "ja"]
) -> None:
    page = my_tests(extension, language)
    page.locator(".test button").first.click()
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 600})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_notes_are_kept(extension: LoadedExtension) -> None:
    page = my_tests(extension)
    page.get_by_label("Notes on Case study").fill("Ask Ms Ito")
    page.get_by_label("Notes on Case study").blur()
    page.get_by_text("Saved.").wait_for()
    assert [each["notes"] for each in extension.stored("tests") if each["notes"]] == ["Ask Ms Ito"]


def test_one_entry_is_deleted_and_can_be_put_back(extension: LoadedExtension) -> None:
    page = my_tests(extension)
    page.get_by_role("button", name="Delete Case study").click()
    page.get_by_text("Deleted: Case study.").wait_for()
    assert page.locator("h3").count() == 8
    assert page.evaluate("document.activeElement.textContent") == "Undo"
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Case study").wait_for()
    assert len(extension.stored("tests")) == 9


def test_all_entries_are_deleted_only_after_a_second_yes(extension: LoadedExtension) -> None:
    page = my_tests(extension)
    page.get_by_role("button", name="Delete all", exact=True).click()
    assert page.evaluate("document.activeElement.textContent") == "Keep them"
    assert len(extension.stored("tests")) == 9
    page.get_by_role("button", name="Yes, delete all").click()
    page.get_by_text("Nothing here yet.").wait_for()
    assert extension.stored("tests") == []


def test_the_list_is_exported_for_a_spreadsheet_and_for_a_program(
    extension: LoadedExtension, tmp_path: Path
) -> None:
    page = my_tests(extension, "ja")
    for name, press in (
        ("list.csv", "CSV で書き出す（表計算用）"),
        ("list.json", "JSON で書き出す"),
    ):
        with page.expect_download() as download:
            page.get_by_role("button", name=press).click()
        download.value.save_as(tmp_path / name)
    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith('"確認日時","タイトル"')
    assert any('"\'=HYPERLINK(1)"' in line for line in lines)
    assert len(json.loads((tmp_path / "list.json").read_text("utf-8"))["tests"]) == 9


def test_a_note_after_the_test_is_written_from_what_was_found_then(
    extension: LoadedExtension,
) -> None:
    page = my_tests(extension)
    page.get_by_role("button", name="Write a message about Case study").click()
    text = page.get_by_label("Message", exact=True).input_value()
    assert "text cannot be pasted into the answer box" in text
    assert text.endswith("山田 花子")
    assert page.get_by_text("Best sent within 24 hours").is_visible()
