"""Which page is the same one, and which journey has to be walked for each visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from pasteguard.runner.way import Seen, sets_up_a_visit

LINES = frozenset({"Question 1", "Describe a good meeting.", "29:58 left", "Your answer", "Submit"})
FIRST = Seen("https://test.example/attempts/1?step=2", ("textarea Answer answer",), LINES)


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (FIRST, True),
        # A clock goes on, an address has another token.
        (
            Seen(
                "https://test.example/attempts/1?step=2&t=9",
                FIRST.fields,
                LINES - {"29:58 left"} | {"29:41 left"},
            ),
            True,
        ),
        (Seen("https://test.example/log-in", FIRST.fields, LINES), False),
        (Seen("https://other.example/attempts/1", FIRST.fields, LINES), False),
        (Seen(FIRST.url, (), LINES), False),
        (Seen(FIRST.url, ("textarea Answer answer", "text Code code"), LINES), False),
        (Seen(FIRST.url, FIRST.fields, frozenset({"This attempt is open elsewhere."})), False),
    ],
)
def test_a_page_is_the_same_where_a_person_would_take_it_for_that(
    other: Seen, is_same: bool
) -> None:
    assert FIRST.is_like(other) is is_same


@pytest.mark.parametrize(
    ("step", "sets_up"),
    [
        ('await page.get_by_role("button", name="Start").click()', False),
        ("await page.evaluate(\"localStorage.setItem('a', 'b')\")", False),
        (
            'await page.context.add_cookies([{"name": "a", "value": "b", "url": "http://x/"}])',
            False,
        ),
        ('await page.route("**/api", lambda route: route.abort())', True),
        ('page.on("dialog", lambda dialog: dialog.accept())', True),
        ('await page.set_extra_http_headers({"X-Team": "blue"})', True),
        ("await page.clock.install()", True),
        ("await page.(", True),
    ],
)
def test_what_is_set_up_in_each_visit_is_seen_in_the_journey(
    tmp_path: Path, step: str, sets_up: bool
) -> None:
    journey = tmp_path / "journey.py"
    journey.write_text(f"async def journey(page):\n    {step}\n", encoding="utf-8")
    assert sets_up_a_visit(journey) is sets_up
