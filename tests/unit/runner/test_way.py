"""Which page is the same one, and which journey has to be walked for each visit."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pasteguard.browser.navigation import Arrived, Prepare
from pasteguard.browser.visit import VisitEnded
from pasteguard.errors import PageRefused, PageUnreachable
from pasteguard.model.options import Options
from pasteguard.model.report import Message
from pasteguard.runner import way
from pasteguard.runner.way import Seen, Way, sets_up_a_visit

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


@dataclass
class FakeVisit:
    """A visit that shows a page, and whether it was closed."""

    shows: Seen
    is_closed: bool = False

    async def close(self) -> None:
        self.is_closed = True


@dataclass
class Server:
    """Answers visits one after the other with a page or an error; ``asked`` are their clicks."""

    answers: list[Seen | Exception]
    asked: list[tuple[str, ...]]

    async def arrive(self, url: str, options: Options, prepare: Sequence[Prepare]) -> Arrived:
        self.asked.append(options.clicks)
        answer = self.answers[len(self.asked) - 1]
        if isinstance(answer, Exception):
            raise answer
        visit: Any = FakeVisit(answer)
        return Arrived(visit, 200, ())


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> None:
    async def kept(visit: FakeVisit) -> dict[str, Any]:
        return {"cookies": [], "origins": []}

    async def seen(visit: FakeVisit) -> Seen:
        return visit.shows

    monkeypatch.setattr(way, "BUILT_S", 0.0)
    monkeypatch.setattr(way, "keep_state", kept)
    monkeypatch.setattr(way, "seen_in", seen)


def gone(server: Server, visits: int) -> list[Any]:
    """The visits that reached their page."""
    the_way = Way(server.arrive, FIRST.url, Options(clicks=("Start",)), lambda times: None)

    async def go() -> list[Any]:
        return [(await the_way.go([])).visit for _ in range(visits)]

    return asyncio.run(go())


@pytest.mark.usefixtures("shown")
def test_a_page_that_comes_again_is_entered_each_time() -> None:
    server = Server([FIRST, FIRST, FIRST], [])
    gone(server, 3)
    assert server.asked == [("Start",), (), ()]


OTHER = Seen("https://test.example/log-in", (), frozenset({"Log in"}))
ASKED = Message("notice.refused")


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("answer", [OTHER, PageUnreachable(ASKED), VisitEnded("crashed")])
def test_where_another_page_comes_the_way_is_gone_and_no_other_is_tried(
    answer: Seen | Exception,
) -> None:
    server = Server([FIRST, answer, FIRST, FIRST], [])
    gone(server, 3)
    assert server.asked == [("Start",), (), ("Start",), ("Start",)]


@pytest.mark.usefixtures("shown")
def test_who_asks_to_be_left_alone_is_not_asked_another_way() -> None:
    server = Server([FIRST, PageRefused(ASKED, "60"), FIRST], [])
    with pytest.raises(PageRefused):
        gone(server, 2)
    assert server.asked == [("Start",), ()]
