"""What the sample assessment does to a person: what the demo must then find."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Dialog,
    Page,
    Request,
    sync_playwright,
)

from pasteguard.browser.launcher import find_browser
from pasteguard.cli.sample_server import CLICKS, Version, serving

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = find_browser(playwright.chromium.executable_path).path
        launched = playwright.chromium.launch(executable_path=path, chromium_sandbox=False)
        yield launched
        launched.close()


class Candidate:
    """Somebody who takes the test, and what the test sends and complains of meanwhile."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.sent: list[tuple[str, str]] = []
        self.faults: list[str] = []
        page.on("request", self._note)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._hear)

    def _note(self, request: Request) -> None:
        if request.method == "POST":
            self.sent.append((request.url.rsplit("/", 1)[1], request.post_data or ""))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(message.text)

    def start(self, url: str, version: Version) -> None:
        self.page.clock.install()
        self.page.goto(f"{url}/{version}/index.html")
        self.page.get_by_text(CLICKS[0]).click()
        self.page.wait_for_url("**/test.html")

    def paste(self, essay: str, text: str) -> None:
        self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        self.page.locator(essay).click()
        self.page.keyboard.press("Control+v")

    def written(self, essay: str) -> str:
        return self.page.locator(essay).input_value()


@pytest.fixture
def candidate(browser: Browser) -> Iterator[Candidate]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    taking = Candidate(context.new_page())
    yield taking
    context.close()
    assert taking.faults == []


@pytest.mark.parametrize("version", Version)
def test_what_is_typed_stays_and_is_counted(
    candidate: Candidate, url: str, version: Version
) -> None:
    candidate.start(url, version)
    for essay in ("#essay-1", "#essay-2"):
        candidate.page.locator(essay).press_sequentially("two words")
        candidate.page.clock.run_for(2000)
        assert candidate.written(essay) == "two words"
        assert candidate.page.locator(f"output[for={essay[1:]}]").inner_text().startswith("2 ")


def test_the_guarded_test_refuses_one_paste_and_takes_the_other_back(
    candidate: Candidate, url: str
) -> None:
    candidate.start(url, Version.GUARDED)
    candidate.paste("#essay-1", "pasted")
    assert candidate.written("#essay-1") == ""
    candidate.paste("#essay-2", "pasted")
    assert candidate.written("#essay-2") == "pasted"
    candidate.page.clock.run_for(400)
    assert candidate.written("#essay-2") == ""
    assert candidate.page.locator("#toast").is_visible()
    assert [name for name, _ in candidate.sent] == ["events", "events"]
    assert "pasted" in candidate.sent[0][1]


def test_the_guarded_clock_submits_empty_boxes(candidate: Candidate, url: str) -> None:
    candidate.start(url, Version.GUARDED)
    candidate.page.clock.fast_forward("30:01")
    candidate.page.wait_for_url("**/done.html")
    assert candidate.sent[-1] == ("submissions", '{"essay-1":"","essay-2":""}')


def test_the_guarded_test_loses_what_was_typed_when_it_is_reloaded(
    candidate: Candidate, url: str
) -> None:
    candidate.page.on("dialog", lambda dialog: dialog.accept())
    candidate.start(url, Version.GUARDED)
    candidate.page.locator("#essay-1").press_sequentially("lost")
    candidate.page.clock.run_for(61_000)
    candidate.page.reload()
    assert candidate.written("#essay-1") == ""
    assert candidate.page.locator("#time-left").inner_text().startswith("28:")


def test_the_guarded_copy_is_replaced_by_a_watermark(candidate: Candidate, url: str) -> None:
    candidate.start(url, Version.GUARDED)
    candidate.page.locator("#essay-1").press_sequentially("mine")
    candidate.page.keyboard.press("Control+a")
    candidate.page.keyboard.press("Control+c")
    copied = candidate.page.evaluate("navigator.clipboard.readText()")
    assert "mine" not in copied
    assert "Kohaku" in copied


def test_the_fair_test_takes_every_paste_and_sends_nothing(candidate: Candidate, url: str) -> None:
    candidate.start(url, Version.FAIR)
    for essay in ("#essay-1", "#essay-2"):
        candidate.paste(essay, "pasted " * 400)
        candidate.page.clock.run_for(2000)
        assert candidate.written(essay) == "pasted " * 400
    assert candidate.sent == []


def test_the_fair_clock_ends_nothing_and_more_time_can_be_had(
    candidate: Candidate, url: str
) -> None:
    candidate.start(url, Version.FAIR)
    candidate.page.locator("#more-time").click()
    assert candidate.page.locator("#time-left").inner_text().startswith(("44:", "45:"))
    candidate.page.locator("#essay-1").press_sequentially("kept")
    candidate.page.clock.fast_forward("50:00")
    candidate.page.clock.run_for(2000)
    assert candidate.page.url.endswith("/test.html")
    assert candidate.written("#essay-1") == "kept"
    assert "go on writing" in candidate.page.locator("#time-left").inner_text()


def test_the_fair_test_survives_a_reload(candidate: Candidate, url: str) -> None:
    candidate.start(url, Version.FAIR)
    candidate.page.locator("#essay-1").press_sequentially("kept safe")
    candidate.page.reload()
    assert candidate.written("#essay-1") == "kept safe"
    assert candidate.page.locator("output[for=essay-1]").inner_text().startswith("2 ")


def test_the_fair_test_asks_before_it_submits_an_empty_box(candidate: Candidate, url: str) -> None:
    asked: list[str] = []

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    candidate.page.on("dialog", refuse)
    candidate.start(url, Version.FAIR)
    candidate.page.get_by_role("button", name="Submit").click()
    assert len(asked) == 1
    assert candidate.sent == []


def test_the_test_opens_from_a_file_too(candidate: Candidate) -> None:
    page = files("pasteguard.cli").joinpath("samples", "fair", "test.html")
    candidate.page.goto(f"file://{page}")
    candidate.page.locator("#essay-1").press_sequentially("typed")
    assert candidate.written("#essay-1") == "typed"
