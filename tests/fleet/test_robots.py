from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from pasteguard.fleet.arrivals import Refused, Unreachable
from pasteguard.fleet.politeness import Said, Unreadable
from pasteguard.fleet.robots import LONGEST, Fetched, NoRobots, asking
from pasteguard.http_client import ClientOptions
from tests.faults import FaultSite

TEXT = """
User-agent: *
Disallow: /

User-agent: pasteguardbot
Allow: /tests/*.html$
Disallow: /tests/
Crawl-delay: 4
"""


class Server(ThreadingHTTPServer):
    """Answers /robots.txt with a status and a text, and keeps the user agents that asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status, self.text = 200, TEXT
        self.headers: dict[str, str] = {}
        self.pause_s = 0.0
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        assert self.path == "/robots.txt"
        self.server.asked.append(self.headers["User-Agent"])
        body = self.server.text.encode()
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not self.server.pause_s:
            self.wfile.write(body)
            return
        with suppress(OSError):
            for letter in body:
                self.wfile.write(bytes([letter]))
                time.sleep(self.server.pause_s)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def robots() -> Iterator[Fetched]:
    robots = asking("+https://example.com/audits", time.monotonic)
    yield robots
    robots.close()


def ask(robots: Fetched, url: str) -> object:
    for _ in range(500):
        if (said := robots.ask(url)) is not None:
            return said
        time.sleep(0.01)
    raise AssertionError("no answer")


def test_the_group_that_names_us_holds_with_its_wildcards(server: Server, robots: Fetched) -> None:
    assert ask(robots, f"{server.url}/tests/english.html") == Said(True, 4.0)
    assert ask(robots, f"{server.url}/tests/english.html?draft") == Said(False, 4.0)
    assert ask(robots, f"{server.url}/elsewhere") == Said(True, 4.0)


def test_a_host_is_asked_once_by_the_name_that_the_user_gave(
    server: Server, robots: Fetched
) -> None:
    for number in range(5):
        ask(robots, f"{server.url}/{number}")
    (agent,) = server.asked
    assert agent.startswith("PasteguardBot/")
    assert agent.endswith(" (+https://example.com/audits)")


@pytest.mark.parametrize("status", [404, 401, 403, 410])
def test_a_robots_txt_that_is_not_there_forbids_nothing(
    server: Server, robots: Fetched, status: int
) -> None:
    server.status = status
    assert ask(robots, f"{server.url}/tests/x") == Said(True)


def test_a_server_that_fails_is_left_alone_and_asked_again(server: Server, robots: Fetched) -> None:
    server.status = 500
    assert ask(robots, f"{server.url}/tests/x") == Unreadable(500)
    server.status, server.headers = 503, {"Retry-After": "9"}
    assert ask(robots, f"{server.url}/tests/x") == Refused(9.0)
    server.status = 200
    assert ask(robots, f"{server.url}/tests/x") == Said(False, 4.0)


def test_redirects_that_lead_nowhere_forbid_nothing(server: Server, robots: Fetched) -> None:
    server.status, server.headers = 302, {"Location": "/robots.txt"}
    assert ask(robots, f"{server.url}/tests/x") == Said(True)
    assert len(server.asked) == 11


def test_a_bad_certificate_is_left_to_the_audit_of_the_page(robots: Fetched) -> None:
    with FaultSite() as site:
        assert ask(robots, f"{site.bad_url}/fair") == Said(True)


def test_a_host_that_answers_a_letter_at_a_time_is_given_up(
    server: Server, robots: Fetched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.fleet.robots._OPTIONS", ClientOptions(5.0, 0.3, LONGEST))
    server.text = "x" * 200
    server.pause_s = 0.05
    assert ask(robots, f"{server.url}/tests/x") == Unreachable()


def test_a_host_where_nothing_answers_is_unreachable(robots: Fetched) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert ask(robots, url) == Unreachable()


def test_a_text_that_is_no_robots_txt_forbids_nothing(server: Server, robots: Fetched) -> None:
    server.text = "<!doctype html><title>\x00Not found</title>\n" * 100
    assert ask(robots, f"{server.url}/x") == Said(True)


def test_files_and_ones_own_pages_are_asked_nothing(robots: Fetched) -> None:
    assert robots.ask("file:///srv/page.html") == Said(True)
    assert NoRobots().ask("https://example.com/") == Said(True)


def test_what_was_said_is_asked_again_after_a_day(server: Server) -> None:
    now = [0.0]
    robots = asking("", lambda: now[0])
    ask(robots, server.url)
    now[0] += 25 * 3600
    ask(robots, server.url)
    robots.close()
    assert len(server.asked) == 2
