"""Why a page can no longer be asked is told by what became of it, never by an error's text.

An error's text holds the page's address, and what a journey looked for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Playwright, async_playwright

from pasteguard.browser.launcher import RunningBrowser, running
from pasteguard.browser.navigation import arrive
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import PasteguardError
from pasteguard.model.options import Options
from tests.faults import FaultSite, form

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

FRAMED: Final = form(more='<iframe title="Part" srcdoc="<textarea></textarea>"></iframe>')
JOURNEY: Final = """
async def journey(page):
    await page.get_by_text("This round is closed, it crashed").click(timeout=300)
"""
JOURNEY_WITH_A_WINDOW: Final = """
async def journey(page):
    async with page.expect_popup() as opened:
        await page.evaluate("open('/fair')")
    popup = await opened.value
    await popup.close()
    await popup.get_by_text("Next").click()
"""


class Bench:
    """One browser, and one site with the page at every address in question."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.manager = async_playwright()
        self.playwright: Playwright = self.loop.run_until_complete(self.manager.start())
        self.started = running(self.playwright)
        self.browser: RunningBrowser = self.loop.run_until_complete(self.started.__aenter__())

    def close(self) -> None:
        self.loop.run_until_complete(self.started.__aexit__(None, None, None))
        self.loop.run_until_complete(self.playwright.stop())
        self.loop.close()

    def on(
        self, url: str, work: Callable[[Visit], Awaitable[object]], options: Options | None = None
    ) -> None:
        """Does the work on a page."""

        async def worked() -> None:
            visit = (await arrive(self.browser, url, options or Options())).visit
            try:
                await work(visit)
            finally:
                await visit.close()

        self.loop.run_until_complete(worked())


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    opened = Bench()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def site() -> Iterator[FaultSite]:
    with FaultSite({"closed-beta": FRAMED, "crashed/enclosed": FRAMED}) as served:
        yield served


async def nothing(visit: Visit) -> None:
    del visit


@pytest.mark.parametrize(
    "path",
    [
        "closed-beta",
        "enclosed/",
        "why-it-crashed",
        "ERR_CERT_DATE_INVALID",
        "Download is starting",
        "?next=net::ERR_TOO_MANY_REDIRECTS",
    ],
)
def test_an_address_says_nothing_of_why_it_could_not_be_opened(
    bench: Bench, site: FaultSite, path: str
) -> None:
    with pytest.raises(PasteguardError) as raised:
        bench.on(f"{site.closed_url}/{path}", nothing)
    assert raised.value.message.id == "notice.connection-refused"


@pytest.mark.parametrize("path", ["closed-beta", "crashed/enclosed"])
def test_a_command_that_fails_on_a_page_ends_nothing_whatever_the_page_is_called(
    bench: Bench, site: FaultSite, path: str
) -> None:
    async def fail(visit: Visit) -> None:
        # The browser shows a page of its own instead, which would end the visit.
        visit.arrived = False
        with pytest.raises(PlaywrightError, match=path):
            await visit.of(visit.page.goto(f"{site.closed_url}/{path}"))
        assert not visit.ended.done()

    bench.on(f"{site.url}/{path}", fail)


@pytest.mark.parametrize("journey", [JOURNEY, JOURNEY_WITH_A_WINDOW], ids=["text", "window"])
def test_a_journey_that_fails_is_no_page_that_went_away(
    bench: Bench, site: FaultSite, tmp_path: Path, journey: str
) -> None:
    path = tmp_path / "journey.py"
    path.write_text(journey, encoding="utf-8")
    with pytest.raises(PasteguardError) as raised:
        bench.on(f"{site.url}/closed-beta", nothing, Options(journey=path))
    assert raised.value.message.id == "notice.journey-failed"


async def close(visit: Visit) -> None:
    await visit.page.close()


async def crash(visit: Visit) -> None:
    other = await visit.page.context.new_cdp_session(visit.page)
    await other.send("Page.crash")


@pytest.mark.parametrize(("end", "reason"), [(close, "closed"), (crash, "crashed")])
@pytest.mark.parametrize("is_waiting", [True, False], ids=["meanwhile", "before"])
def test_a_page_that_is_gone_is_told_as_it_went(
    bench: Bench,
    site: FaultSite,
    end: Callable[[Visit], Awaitable[None]],
    reason: str,
    is_waiting: bool,
) -> None:
    async def ask(visit: Visit) -> None:
        never = {"expression": "new Promise(() => undefined)", "awaitPromise": True}
        ending = asyncio.ensure_future(end(visit))
        if not is_waiting:
            await asyncio.wait({visit.ended})
        with pytest.raises(VisitEnded) as raised:
            await visit.send("Runtime.evaluate", never)
        assert raised.value.reason == reason
        await asyncio.wait({ending}, timeout=1)
        ending.cancel()

    bench.on(f"{site.url}/fair", ask)


@pytest.mark.parametrize(
    "change",
    [
        "document.querySelector('iframe').remove()",
        "document.querySelector('iframe').srcdoc = '<p>Another part</p>'",
        "document.querySelector('iframe').src = '/fair';"
        " document.querySelector('iframe').removeAttribute('srcdoc')",
    ],
    ids=["removed", "written", "gone on"],
)
def test_a_frame_that_is_gone_fails_alone(bench: Bench, site: FaultSite, change: str) -> None:
    async def ask(visit: Visit) -> None:
        top, frame = await visit.frames()
        await visit.ask(frame, "takeInventory")
        await visit.page.evaluate(change)
        await visit.of(asyncio.sleep(0.3))
        with pytest.raises(ProbeFailed):
            await visit.ask(frame, "takeInventory")
        assert await visit.ask(top, "takeInventory")

    bench.on(f"{site.url}/closed-beta", ask)


def test_a_page_that_went_on_has_navigated(bench: Bench, site: FaultSite) -> None:
    async def ask(visit: Visit) -> None:
        visit.arrived = False
        top = (await visit.frames())[0]
        await visit.page.goto(f"{site.url}/fair")
        with pytest.raises(VisitEnded) as raised:
            await visit.ask(top, "takeInventory")
        assert raised.value.reason == "navigated"

    bench.on(f"{site.url}/closed-beta", ask)
