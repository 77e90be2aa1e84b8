"""The one HTTP client: its limits hold, whatever a server does, and its errors are clear."""

from __future__ import annotations

import logging
import socket
import ssl
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import run
from threading import Event, Thread
from typing import Any, Final

import pytest

from pasteguard import http_client
from pasteguard.http_client import (
    ClientOptions,
    HttpResponse,
    NoResponse,
    ascii_url,
    request,
    seconds_of,
)
from tests.faults import FaultSite

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
OPTIONS: Final = ClientOptions(step_s=20.0, whole_s=60.0, largest=1000)
NEVER: Final = 200
"""Steps that a server takes that dawdles for ever: a test without a deadline ends by these."""
STEP_S: Final = 0.05


class Server(ThreadingHTTPServer):
    """Answers by path, and keeps what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.refusals: list[tuple[int, dict[str, str]]] = []
        self.ended = Event()
        self.port = self.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Quiet: a client that hangs up is part of the tests."""


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        size = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(size)
        self.server.asked.append((self.command, self.path, dict(self.headers), body))
        if self.server.refusals:
            status, headers = self.server.refusals.pop(0)
            self.answer(status, b"refused", headers)
            return
        name = self.path.partition("?")[0].strip("/")
        getattr(self, f"do_{name.replace('-', '_')}", self.do_page)()

    do_POST = do_GET

    def answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def dawdle(self) -> None:
        with suppress(OSError):
            for _ in range(NEVER):
                if self.server.ended.wait(STEP_S):
                    return
                self.wfile.write(b"a")
                self.wfile.flush()

    def do_page(self) -> None:
        self.answer(200, b"page")

    def do_large(self) -> None:
        self.answer(200, b"x" * 5000)

    def do_packed(self) -> None:
        self.answer(200, b"\x1f\x8bpacked", {"Content-Encoding": "gzip"})

    def do_slow_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.dawdle()

    def do_slow_body(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        self.dawdle()

    def do_slow_error(self) -> None:
        self.wfile.write(b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\n\r\n")
        self.dawdle()

    def do_cut(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")

    def do_nothing(self) -> None:
        """Hangs up."""

    def do_no_http(self) -> None:
        self.wfile.write(b"220 mail.example ESMTP\r\n\r\n")

    def do_circle(self) -> None:
        self.answer(302, b"", {"Location": "/circle"})

    def do_away(self) -> None:
        self.answer(302, b"", {"Location": "/page"})

    def do_to_a_file(self) -> None:
        self.answer(302, b"", {"Location": "file:///etc/passwd"})

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.ended.set()
        server.shutdown()


def get(url: str, **options: Any) -> HttpResponse:
    return request("GET", url, replace(OPTIONS, **options))


def test_an_answer_has_its_status_and_its_body(server: Server) -> None:
    assert get(f"{server.url}/page") == HttpResponse(200, "OK", None, b"page")
    ((_, _, headers, _),) = server.asked
    assert headers["User-Agent"] == http_client.AGENT
    assert headers["Accept-Encoding"] == "identity"


def test_of_a_body_no_more_is_read_than_allowed(server: Server) -> None:
    assert len(get(f"{server.url}/large").body) == OPTIONS.largest
    assert get(f"{server.url}/slow-body", largest=0) == HttpResponse(200, "OK", None)


def test_a_body_that_is_packed_without_being_asked_for_is_left_as_it_is(server: Server) -> None:
    assert get(f"{server.url}/packed").body == b"\x1f\x8bpacked"


@pytest.mark.parametrize("path", ["slow-head", "slow-body"])
def test_who_answers_a_letter_at_a_time_is_left_after_the_whole_time(
    server: Server, path: str
) -> None:
    with pytest.raises(NoResponse, match="timed out") as problem:
        get(f"{server.url}/{path}", whole_s=0.5)
    assert problem.value.is_late
    assert isinstance(problem.value.cause, TimeoutError)


def test_a_step_that_takes_too_long_is_no_late_answer() -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    with silent, pytest.raises(NoResponse, match="timed out") as problem:
        get(f"http://127.0.0.1:{silent.getsockname()[1]}/", step_s=0.2)
    assert not problem.value.is_late
    assert isinstance(problem.value.cause, TimeoutError)


def test_who_reads_nothing_of_a_large_body_is_left(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with pytest.raises(NoResponse, match="timed out"):
            request("POST", url, replace(OPTIONS, step_s=0.5), body=bytes(64 * 1024 * 1024))


def test_an_error_is_one_also_where_its_explanation_never_ends(server: Server) -> None:
    refused = HttpResponse(503, "Service Unavailable", 7.0)
    assert get(f"{server.url}/slow-error") == refused
    answer = get(f"{server.url}/slow-error", reads_errors=True, whole_s=0.5)
    assert replace(answer, body=b"") == refused


def test_a_body_arrives_whole_and_with_its_length(server: Server) -> None:
    body = bytes(range(256)) * 1000
    request("POST", f"{server.url}/page", OPTIONS, {"X-Own": "1"}, body)
    ((method, _, headers, arrived),) = server.asked
    assert (method, headers["X-Own"], arrived == body) == ("POST", "1", True)
    assert "Transfer-Encoding" not in headers


def test_redirects_are_followed_where_the_caller_says_so_and_no_further(server: Server) -> None:
    assert get(f"{server.url}/away").status == 302
    assert get(f"{server.url}/away", redirects=1).body == b"page"
    server.asked.clear()
    assert get(f"{server.url}/circle", redirects=3).status == 302
    assert len(server.asked) == 4
    assert get(f"{server.url}/to-a-file", redirects=3).status == 302


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("cut", "without sending complete message body"),
        ("nothing", "disconnected without sending a response"),
        ("no-http", "illegal status line"),
    ],
)
def test_what_is_no_whole_answer_is_none(server: Server, path: str, why: str) -> None:
    with pytest.raises(NoResponse, match=why):
        get(f"{server.url}/{path}")


def test_where_nothing_listens_the_system_says_so() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(NoResponse, match=r"^\[Errno \d+\] Connection refused$") as problem:
            get(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert isinstance(problem.value.cause, ConnectionRefusedError)


def test_a_host_that_does_not_exist_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(NoResponse, match="Name or service not known") as problem:
        get("http://does-not-exist.invalid/")
    assert isinstance(problem.value.cause, socket.gaierror)


@pytest.mark.parametrize(
    "url", ["http://", "ftp://a.example/", "http://u:p@a.example/", "http://[x"]
)
def test_what_is_no_address_of_the_web_is_asked_nothing(url: str) -> None:
    waited: list[float] = []
    with pytest.raises(NoResponse) as problem:
        request("GET", url, replace(OPTIONS, pauses_s=(1.0,)), wait=waited.append)
    assert isinstance(problem.value.cause, ValueError)
    assert not waited


def test_a_certificate_that_nobody_vouches_for_is_told() -> None:
    with (
        FaultSite() as site,
        pytest.raises(NoResponse, match="certificate verify failed") as problem,
    ):
        get(site.bad_url)
    assert isinstance(problem.value.cause, ssl.SSLCertVerificationError)


def test_the_system_says_who_vouches_for_certificates() -> None:
    assert http_client._trust().verify_mode is ssl.CERT_REQUIRED
    assert http_client._trust().check_hostname


@pytest.mark.parametrize(
    ("url", "in_ascii"),
    [
        ("http://例え.テスト:81/通知?宛先=人事#x", "http://xn--r8jz45g.xn--zckzah:81/%E9%80%9A%E7%9F%A5?%E5%AE%9B%E5%85%88=%E4%BA%BA%E4%BA%8B"),
        ("https://ｅｘａｍｐｌｅ.com", "https://example.com/"),
        ("http://a.example/caf%C3%A9/é?a=%2F", "http://a.example/caf%C3%A9/%C3%A9?a=%2F"),
        ("http://[::1]:80/x y", "http://[::1]:80/x%20y"),
    ],
)  # fmt: skip
def test_an_address_in_any_letters_has_one_in_ascii(url: str, in_ascii: str) -> None:
    assert ascii_url(url) == in_ascii


def test_an_address_in_any_letters_arrives(server: Server) -> None:
    get(f"{server.url}/頁?問=答")
    assert [each[1] for each in server.asked] == ["/%E9%A0%81?%E5%95%8F=%E7%AD%94"]


def test_with_an_address_nothing_is_looked_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = socket.getaddrinfo, []

    def look_up(host: Any, *more: Any, **named: Any) -> Any:
        asked.append(host)
        return real(host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    options = replace(OPTIONS, uses_proxies=False)
    url = f"http://webhook.example:{server.port}/page"
    assert request("GET", url, options, address="127.0.0.1").body == b"page"
    ((_, _, headers, _),) = server.asked
    assert headers["Host"] == f"webhook.example:{server.port}"
    assert set(asked) <= {"127.0.0.1"}


@pytest.fixture
def sealed(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """The server under TLS as webhook.example, trusted; gives the names that it is asked by."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=webhook.example",
         "-addext", "subjectAltName=DNS:webhook.example", "-keyout", key, "-out", certificate],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    named: list[Any] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.sni_callback = lambda _socket, name, _context: named.append(name)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    trust = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr(http_client, "_trust", lambda: trust)
    yield named


def test_at_an_address_the_certificate_must_be_that_of_the_host(
    server: Server, sealed: list[Any]
) -> None:
    options = replace(OPTIONS, uses_proxies=False)
    url = f"https://webhook.example:{server.port}/page"
    assert request("GET", url, options, address="127.0.0.1").body == b"page"
    other = url.replace("webhook", "other")
    with pytest.raises(NoResponse, match="Hostname mismatch"):
        request("GET", other, options, address="127.0.0.1")
    assert sealed == ["webhook.example", "other.example"]


@pytest.mark.parametrize("more", [{"redirects": 1}, {"uses_proxies": True}])
def test_who_is_told_where_to_connect_is_led_nowhere_else(more: dict[str, Any]) -> None:
    options = replace(OPTIONS, **({"uses_proxies": False} | more))
    with pytest.raises(ValueError, match="elsewhere"):
        request("GET", "http://a.example/", options, address="127.0.0.1")


def test_a_proxy_of_the_environment_is_used_unless_it_is_not_for_this_host(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"127.0.0.1:{server.port}")
    # What only other programs understand is nobody's fault.
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    get("http://far.example/x")
    get(f"{server.url}/near")
    assert [each[1] for each in server.asked] == ["http://far.example/x", "/near"]


@pytest.mark.parametrize(
    ("asked", "pause"),
    [({}, 1.0), ({"Retry-After": "9"}, 9.0), ({"Retry-After": "999"}, 60.0)],
)
def test_what_may_work_later_is_tried_later(
    server: Server, asked: dict[str, str], pause: float
) -> None:
    server.refusals = [(503, asked)]
    waited: list[float] = []
    options = replace(OPTIONS, pauses_s=(1.0, 2.0))
    assert request("GET", f"{server.url}/page", options, wait=waited.append).body == b"page"
    assert waited == [pause]


def test_the_last_outcome_is_given_after_all_attempts(server: Server) -> None:
    server.refusals = [(503, {}), (503, {}), (502, {})]
    waited: list[float] = []
    options = replace(OPTIONS, pauses_s=(1.0, 2.0))
    assert request("GET", server.url, options, wait=waited.append).status == 502
    assert waited == [1.0, 2.0]
    with pytest.raises(NoResponse):
        request("GET", f"{server.url}/nothing", options, wait=waited.append)
    assert len(waited) == 4


def test_what_will_never_work_is_not_tried_again(server: Server) -> None:
    server.refusals = [(422, {"Retry-After": "1"})]
    waited: list[float] = []
    options = replace(OPTIONS, pauses_s=(1.0,))
    assert request("GET", server.url, options, wait=waited.append).status == 422
    assert not waited


def test_our_requests_stand_in_no_log_but_those_of_others_do(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    import httpx

    caplog.set_level(logging.DEBUG)
    request("POST", f"{server.url}/secret", OPTIONS, body=b"x")
    assert "secret" not in caplog.text
    assert not [each for each in caplog.records if each.name.startswith(("httpx", "httpcore"))]
    with httpx.Client(trust_env=False, verify=False) as theirs:
        theirs.get(f"{server.url}/open")
    assert "/open" in caplog.text


def test_the_libraries_are_loaded_with_the_first_request() -> None:
    code = (
        "import sys, pasteguard.cli.command_line; print({'httpx', 'tenacity'} & set(sys.modules))"
    )
    asked = run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Sun, 22 Nov 2026 12:00:30 GMT", 30.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Sunday, 22-Nov-26 12:01:00 GMT", 60.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("٣", None),
    ],
)
def test_how_long_to_wait_is_read_from_the_header(header: str, seconds: float | None) -> None:
    assert seconds_of(header, NOON) == seconds
