"""Where clicks or a journey come to no page, the report says where, and what could be pressed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode, Report, Run
from pasteguard.reports import html
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

PAGE = """<!doctype html><html lang="en"><title>Hall</title><h1>The hall</h1>
<button>Enter the hall</button> <a href="#rules">Rules</a> <button hidden>Unseen</button>
<button>Enter the hall</button> <input aria-label="Pass" value="hunter2">
<iframe srcdoc="<button>Inside</button>"></iframe></html>"""
JOURNEY = """\
async def enter(page):
    await page.get_by_role("button", name="Leave").click(timeout=300)


async def journey(page):
    await page.get_by_role("link", name="Rules").click()

    await enter(page)
"""


def audit(folder: Path, page: str = PAGE, journey: str | None = None, *clicks: str) -> Run:
    (folder / "hall.html").write_text(page, encoding="utf-8")
    path = folder / "walk.py" if journey is not None else None
    if path is not None and journey is not None:
        path.write_text(journey, encoding="utf-8")
    options = Options(mode=Mode.PASSIVE, journey=path, clicks=clicks, timeout_s=60)
    target = Target((folder / "hall.html").as_uri(), "hall")
    return asyncio.run(audit_targets([target], options, Silence()))


def failed(run: Run, message: str) -> Report:
    (report,) = run.reports
    assert report.error is not None
    assert report.error.id == message, report.error
    return report


def test_a_click_on_nothing_lists_what_can_be_clicked_and_shows_the_page(tmp_path: Path) -> None:
    run = audit(tmp_path, PAGE, None, "Enter the hall", "Begin")
    report = failed(run, "notice.nothing-to-click")
    assert report.error is not None
    assert "“Begin”" in report.error.text
    assert report.error.next_step.endswith("Enter the hall / Rules / Inside")
    assert report.picture is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "The page on which the clicks or the journey failed"), ("ja", "失敗したときの画面")],
)
def test_the_picture_is_in_the_page_of_the_report(tmp_path: Path, language: str, said: str) -> None:
    page = html.render(audit(tmp_path, PAGE, None, "Begin"), language)
    assert "data:image/jpeg;base64," in page
    assert said in page


def test_a_journey_that_fails_says_in_which_of_its_lines(tmp_path: Path) -> None:
    report = failed(audit(tmp_path, PAGE, JOURNEY), "notice.journey-failed")
    assert report.error is not None
    assert report.error.said.values["line"] == 2
    assert "walk.py failed in line 2, on file:" in report.error.text
    assert "Timeout 300ms" in report.error.text
    assert report.error.next_step.endswith("Enter the hall / Rules / Inside")
    assert report.picture is not None


@pytest.mark.every
def test_no_more_than_twelve_are_listed(tmp_path: Path) -> None:
    page = "".join(f"<button>Door {number}</button>" for number in range(1, 31))
    report = failed(audit(tmp_path, page, None, "Begin"), "notice.nothing-to-click")
    assert report.error is not None
    assert str(report.error.said.values["shown"]).count("Door") == 12


def test_a_page_with_nothing_to_press_is_said_to_have_none(tmp_path: Path) -> None:
    report = failed(audit(tmp_path, "<p>Closed</p>", None, "Begin"), "notice.nothing-to-click")
    assert report.error is not None
    assert report.error.next_step.endswith(": none")
