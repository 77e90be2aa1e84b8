"""What ``tests/unit/gather/test_concurrency.py`` is about, in a real browser."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.launcher import running
from pasteguard.browser.navigation import Arrived, arrive
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome
from pasteguard.runner import run
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.site import Site


@pytest.mark.browser
def test_pages_that_open_at_once_are_told_apart_and_all_keep_their_focus() -> None:
    async def look() -> None:
        async with async_playwright() as playwright, running(playwright) as browser:
            await Clipboard.open(browser)
            assert browser.keeps_focus
            opened = await asyncio.gather(*(browser.new_page() for _ in range(4)))
            for page, context in opened:
                session = await page.context.new_cdp_session(page)
                told = await session.send("Target.getTargetInfo")
                assert told["targetInfo"]["browserContextId"] == context.id
                assert await page.evaluate("document.hasFocus()")

    asyncio.run(look())


@pytest.mark.browser
@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("begins", "at_once"),
    [
        pytest.param("bare", 3, marks=pytest.mark.every),
        pytest.param("signed in", 3, marks=pytest.mark.every),
        ("by a journey of its own each time", 1),
    ],
)
def test_visits_overlap_unless_each_goes_its_own_way(
    begins: str, at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits, most = 0, 0

    async def counted(*values: object) -> Arrived:
        nonlocal visits, most
        visits += 1
        most = max(most, visits)
        arrived = await arrive(*values)  # type: ignore[arg-type] # what arrive is called with
        arrived.visit.when_closed.append(leave)
        return arrived

    def leave() -> None:
        nonlocal visits
        visits -= 1

    monkeypatch.setattr(run, "arrive", counted)
    state = tmp_path / "state.json"
    state.write_text(json.dumps({"cookies": [], "origins": []}))
    journey = tmp_path / "journey.py"
    # What listens to a page has to be set up in each visit.
    journey.write_text("async def journey(page):\n    page.on('console', lambda said: None)\n")
    options = Options(
        only=frozenset({"paste", "print", "tab-switch", "reload-loss"}),
        storage_state=state if begins == "signed in" else None,
        journey=journey if at_once == 1 else None,
    )
    with Site() as site:
        target = Target(f"{site.url}/print/allows-printing.html", "print")
        report = asyncio.run(audit_targets([target], options, Silence())).reports[0]
    tried = {f.restriction: f.outcome for f in report.findings if f.restriction in options.only}
    assert tried.keys() == options.only
    assert Outcome.UNCLEAR not in tried.values()
    assert (most, visits) == (at_once, 0)
