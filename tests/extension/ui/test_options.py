"""The options, and what is known beforehand when a service is set."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Literal

import pytest

from tests.extension.ui.conftest import LoadedExtension, violations

pytestmark = pytest.mark.browser


class Audits(ThreadingHTTPServer):
    """A start page, and a service that keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.pages: list[dict[str, Any]] = []


class Answers(BaseHTTPRequestHandler):
    server: Audits

    def do_GET(self) -> None:
        if self.path == "/start":
            self._answer(
                "text/html", '<title>Start</title><a href="/test/essay?c=1">Start the test</a>'
            )
            return
        self.server.asked.append((self.path, dict(self.headers)))
        known: dict[str, Any] = {"scheme": "pasteguard.page/1"}
        if self.path == "/api/v1/known":
            known["digits"] = 1
        else:
            known["pages"] = self.server.pages
        self._answer("application/json", json.dumps(known))

    def _answer(self, kind: str, body: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *ignored: object) -> None:
        """Says nothing."""


@pytest.fixture
def audits() -> Iterator[Audits]:
    with Audits() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_options_have_no_fault_of_accessibility(
    extension: LoadedExtension, language: Literal["en", "ja"]
) -> None:
    extension.store(settings={"language": language}, fake={"sites": ["https://assess.example"]})
    page = extension.open("options/options.html", "#options h1")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


def test_a_choice_is_kept_at_once(extension: LoadedExtension) -> None:
    extension.store(settings={"language": "en"})
    page = extension.open("options/options.html", "#options h1")
    page.get_by_label("Keep the test pages I check in My tests").uncheck()
    page.get_by_text("Saved.").wait_for()
    assert extension.stored("settings")["keep"] is False
    page.get_by_label("Language").select_option("ja")
    page.get_by_role("heading", name="Pasteguard の設定").wait_for()


def test_a_site_that_is_checked_from_the_start_can_be_let_go(extension: LoadedExtension) -> None:
    extension.store(settings={"language": "en"}, fake={"sites": ["https://assess.example"]})
    page = extension.open("options/options.html", "#options h1")
    page.get_by_role("button", name="Stop checking assess.example from the start").click()
    page.get_by_text("None.").wait_for()


def test_an_address_that_cannot_be_asked_is_refused_with_an_example(
    extension: LoadedExtension,
) -> None:
    extension.store(settings={"language": "en"})
    page = extension.open("options/options.html", "#options h1")
    page.get_by_label("Address of the service").fill("audits.example.org")
    page.get_by_role("button", name="Use this service").click()
    page.get_by_text("for example https://audits.example.org").wait_for()
    assert page.get_by_label("Address of the service").get_attribute("aria-invalid") == "true"
    assert "service" not in (extension.stored("settings") or {})


def test_a_start_page_says_what_the_test_behind_it_allows(
    extension: LoadedExtension, audits: Audits
) -> None:
    extension.store(settings={"language": "en"})
    page = extension.open("options/options.html", "#options h1")
    page.get_by_label("Address of the service").fill(audits.url)
    page.get_by_role("button", name="Use this service").click()
    page.get_by_text(f"Now asked: {audits.url}").wait_for()

    start = extension.context.new_page()
    start.goto(f"{audits.url}/start")
    hashing = "url => import('../shared/page_hash.js').then(({ pageHash }) => pageHash(url))"
    page_hash = page.evaluate(hashing, f"{audits.url}/test/essay")
    audits.pages = [
        {
            "hash": page_hash,
            "audited_on": "2026-11-02",
            "restricted": {"paste": ["blocks"], "time-limit": ["limits"]},
            "allowed": ["copy"],
            "reported": ["tab-switch"],
        }
    ]
    find = "url => chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === url)?.id)"
    tab = page.evaluate(find, start.url)
    page.evaluate(
        "page => chrome.storage.local.set({ fake: { state: 'start-page', page } })",
        {"url": start.url, "origin": audits.url},
    )
    extension.popup_again(tab)
    ahead = page.locator(".ahead")
    ahead.wait_for()
    assert ahead.inner_text() == (
        "The next page, in the audit of November 2, 2026: "
        "You cannot paste here, and the time is limited."
    )
    known = page.locator(".known").inner_text()
    assert "Start the test, audited on November 2, 2026" in known
    assert "Said by candidates, not confirmed: Switching tabs" in known
    assert violations(page) == []
    start.close()

    paths = [path for path, _ in audits.asked if path.startswith("/api/")]
    assert paths[0] == "/api/v1/known"
    assert {len(path.removeprefix("/api/v1/known/")) for path in paths[1:]} == {1}
    for _, headers in (each for each in audits.asked if each[0] in paths):
        assert not {"Cookie", "Referer"} & set(headers)

    extension.open("options/options.html", "#options h1")
    page.get_by_role("button", name="Stop asking it").click()
    page.get_by_text("No service is asked any more.").wait_for()
    assert extension.stored("settings")["service"] == ""


def test_a_service_that_is_away_is_told_and_stops_nothing(extension: LoadedExtension) -> None:
    extension.store(
        settings={"language": "en", "service": "http://127.0.0.1:9"},
        fake={"state": "paste-and-limit"},
    )
    page = extension.popup_again()
    page.get_by_text("127.0.0.1:9 could not be asked.").wait_for()
    assert page.locator("[data-answer=paste]").is_visible()
    extension.complaints[:] = [
        each for each in extension.complaints if "ERR_UNSAFE_PORT" not in each
    ]
