"""Nothing that could change anything reaches the server while a page is tried out."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import threading
from collections.abc import Iterator
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

import pytest

from pasteguard.auditing import audit_targets
from pasteguard.catalogue import restrictions_named
from pasteguard.model import Report
from pasteguard.options import Options, Target
from pasteguard.progress import Silence
from tests.site import WEBSOCKET_KEY

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

PAGE: Final = """<!doctype html><html lang="en"><title>Test</title>
<form action="/handed-in" method="get">
<label for="answer">Essay</label><textarea id="answer" name="answer"></textarea>
<button>Submit</button></form>
<script>
const socket = new WebSocket(`ws://${location.host}/live`);
socket.addEventListener("open", () => socket.send("hello"));
const worker = new Worker(URL.createObjectURL(new Blob([
  `onmessage = ({ data }) =>
    fetch("${location.origin}/from-worker", { method: "POST", body: data });`,
])));
const live = new Worker(URL.createObjectURL(new Blob([
  `const socket = new WebSocket("ws://${location.host}/of-worker");
  onmessage = ({ data }) => { socket.send(data); socket.send(new TextEncoder().encode(data)); };`,
])));
let late;
const box = document.getElementById("answer");
box.addEventListener("input", () => {
  socket.send(JSON.stringify({ text: box.value }));
  socket.send(new TextEncoder().encode(box.value));
  socket.send(new Blob([box.value]));
  worker.postMessage(box.value);
  live.postMessage(box.value);
  late ??= new Worker(URL.createObjectURL(new Blob([
    `const socket = new WebSocket("ws://${location.host}/of-late-worker");
    socket.onopen = () => setTimeout(() => socket.send("written"), 1000);`,
  ])));
  fetch("/saved", { method: "PUT", body: box.value });
  navigator.sendBeacon("/beacon", box.value);
});
</script></html>"""
SOCKET: Final = "SEND /live"
SOCKETS: Final = {SOCKET, "SEND /of-worker", "SEND /of-late-worker"}
HELD: Final = {"GET /handed-in", "POST /from-worker", "PUT /saved", "POST /beacon", *SOCKETS}
TRIED: Final = restrictions_named(["typing", "keystroke-log"])


class Recorder(ThreadingHTTPServer):
    """Serves the page and keeps what else it is asked, WebSocket frames as ``SEND``."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in mid-answer is no fault of a test."""


class Handler(BaseHTTPRequestHandler):
    server: Recorder

    def do_GET(self) -> None:
        if "Upgrade" in self.headers:
            self.take_frames()
            return
        if self.path != "/":
            self.server.asked.append(f"GET {self.path.partition('?')[0]}")
        self.answer(PAGE.encode() if self.path == "/" else b"")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(f"{self.command} {self.path}")
        self.answer(b"")

    do_PUT = do_POST

    def answer(self, body: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def take_frames(self) -> None:
        key = self.headers["Sec-WebSocket-Key"] + WEBSOCKET_KEY
        self.send_response(HTTPStatus.SWITCHING_PROTOCOLS)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        accepted = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
        self.send_header("Sec-WebSocket-Accept", accepted)
        self.end_headers()
        self.close_connection = True
        with suppress(OSError, IndexError):
            while True:
                head = self.rfile.read(2)
                size = head[1] & 127
                if size >= 126:
                    size = int.from_bytes(self.rfile.read(2 if size == 126 else 8), "big")
                self.rfile.read(4 + size)
                if head[0] & 15 in (1, 2):
                    self.server.asked.append(f"SEND {self.path}")

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    server = Recorder()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def audit(server: Recorder, *, let_through: bool) -> Report:
    options = Options(only=TRIED, let_through=let_through, disclosure=False)
    run = asyncio.run(audit_targets([Target(server.url, "test")], options, Silence()))
    return run.reports[0]


def test_what_could_change_anything_is_held_back_and_shown(recorder: Recorder) -> None:
    report = audit(recorder, let_through=False)
    # Each visit sends its greeting before anything is done to the page.
    assert set(recorder.asked) - {"GET /favicon.ico"} == {SOCKET}
    assert recorder.asked.count(SOCKET) < 10
    shown = {held.request.partition("?")[0] for held in report.held}
    live = recorder.url.replace("http", "ws")
    assert shown == {each.replace("/", f"{recorder.url}/", 1) for each in HELD - SOCKETS} | {
        each.replace("/", f"{live}/", 1) for each in SOCKETS
    }
    found = [each for each in report.findings if each.restriction == "keystroke-log"]
    assert [each.outcome.value for each in found] == ["restricted"]


def test_a_user_may_let_it_through(recorder: Recorder) -> None:
    report = audit(recorder, let_through=True)
    assert set(recorder.asked) >= HELD
    assert report.held == ()
