"""Nothing that could change anything reaches the server while a page is tried out."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from pasteguard.catalogue import restrictions_named
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.site import WEBSOCKET_KEY

pytest_plugins = ["pytester"]
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
ACTS: Final = {
    "straight": restrictions_named(["tab-switch", "reload-loss"]),
    "journey": restrictions_named(["single-tab"]),
}
"""What acts on the page in each way there is: acts, which write, and leaving; a second tab."""

EVERYTHING: Final = """<!doctype html><html lang="en"><title>Test</title>
<button id="start">Start</button>
<form id="form" method="post" action="/form" target="sink">
<label for="answer">Essay</label><textarea id="answer" name="answer"></textarea></form>
<iframe name="sink"></iframe><iframe src="/frame"></iframe>
<a id="link" href="#" ping="/ping">Help</a>
<script>
const box = document.getElementById("answer");
const post = (way, options) => fetch(`/${way}`, { method: "POST", body: "x", ...options });
function send(when) {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "REPORT"])
    post(`fetch-${when}`, { method }).catch(() => undefined);
  post(`keepalive-${when}`, { keepalive: true }).catch(() => undefined);
  navigator.sendBeacon(`/beacon-${when}`, box.value);
  const request = new XMLHttpRequest();
  request.open("POST", `/xhr-${when}`);
  request.send("x");
  try { fetchLater(`/later-${when}`, { method: "POST", body: "x" }); } catch {}
}
send("load");
document.getElementById("form").submit();
document.getElementById("link").click();
addEventListener("pagehide", () => send("pagehide"));
addEventListener("unload", () => send("unload"));
addEventListener("beforeunload", () => send("beforeunload"));
document.addEventListener("visibilitychange", () => send(`visibility-${document.visibilityState}`));
for (const type of ["input", "keydown", "paste", "copy", "click", "blur", "mouseleave", "resize"])
  addEventListener(type, () => navigator.sendBeacon(`/act-${type}`), true);
new Worker("/worker.js");
new SharedWorker("/shared.js");
navigator.serviceWorker.register("/service.js");
navigator.serviceWorker.ready.then(async (ready) => {
  addEventListener("keydown", (event) => ready.active.postMessage(event.key), true);
  try { await ready.sync.register("kept"); } catch {}
});
const socket = new WebSocket(`ws://${location.host}/live`);
socket.onopen = () => socket.send("hello");
new EventSource("/events").onmessage = () => navigator.sendBeacon("/after-event");
const first = new RTCPeerConnection(), second = new RTCPeerConnection();
new WebTransport(`https://${location.host}/transport`).ready.catch(() => undefined);
const late = document.createElement("script");
late.type = "speculationrules";
late.textContent = JSON.stringify({ prerender: [{ urls: ["/frame"] }] });
document.head.append(late);
</script></html>"""
OF_WORKERS: Final = """
const name = self.constructor.name;
const post = () => fetch(`/of-${name}`, { method: "POST", body: "x" }).catch(() => undefined);
post();
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", post);
self.addEventListener("sync", post);
const socket = new WebSocket(`ws://${location.host}/of-${name}`);
socket.onopen = () => { socket.send("first"); setInterval(() => socket.send("more"), 500); };
if (name === "DedicatedWorkerGlobalScope" && !location.hash) new Worker("/worker.js#nested");
setInterval(post, 400);
"""
FRAME: Final = """<!doctype html><script>
fetch("/of-frame", { method: "POST", body: "x" });
addEventListener("pagehide", () => navigator.sendBeacon("/of-frame-hidden"));
new Worker("/worker.js#frame");
</script>"""


SERVED: Final = {
    "/": PAGE,
    "/everything": EVERYTHING,
    "/frame": FRAME,
    "/worker.js": OF_WORKERS,
    "/shared.js": OF_WORKERS,
    "/service.js": OF_WORKERS,
}


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
        path = self.path.partition("?")[0]
        if path in SERVED:
            kind = "text/javascript" if path.endswith(".js") else "text/html; charset=utf-8"
            self.answer(SERVED[path].encode(), kind)
            return
        self.server.asked.append(f"GET {path}")
        if path == "/events":
            self.answer(b"data: now\n\n", "text/event-stream")
        else:
            self.answer(b"")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(f"{self.command} {self.path}")
        self.answer(b"")

    do_PUT = do_PATCH = do_DELETE = do_REPORT = do_POST

    def answer(self, body: bytes, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        if self.path == "/everything":
            self.tell_reports()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def tell_reports(self) -> None:
        # Both are ways to have the browser itself send something.
        self.send_header("Reporting-Endpoints", f'default="{self.server.url}/reports"')
        self.send_header("Content-Security-Policy-Report-Only", "img-src 'none'; report-uri /csp")

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


def audit(server: Recorder, path: str = "/", **asked: Any) -> Report:
    options = replace(Options(only=TRIED, disclosure=False), **asked)
    run = asyncio.run(audit_targets([Target(f"{server.url}{path}", "test")], options, Silence()))
    return run.reports[0]


def shown(report: Report) -> dict[str, int]:
    """What the report says was held back: a method and path each, and how often."""
    found: Counter[str] = Counter()
    for held in report.held:
        method, _, url = held.request.partition(" ")
        found[f"{method} {urlsplit(url).path}"] += held.count
    return found


def test_what_could_change_anything_is_held_back_and_shown(recorder: Recorder) -> None:
    report = audit(recorder)
    assert set(recorder.asked) <= {"GET /favicon.ico"}
    assert shown(report).keys() == HELD
    found = [each for each in report.findings if each.restriction == "keystroke-log"]
    assert [each.outcome.value for each in found] == ["restricted"]


@pytest.mark.every
def test_a_user_may_let_it_through(recorder: Recorder) -> None:
    report = audit(recorder, let_through=True)
    assert set(recorder.asked) >= HELD
    assert report.held == ()


EVERY_WAY: Final = {
    *(f"{method} /fetch-load" for method in ("POST", "PUT", "PATCH", "DELETE", "REPORT")),
    *("POST /keepalive-load", "POST /beacon-load", "POST /xhr-load", "POST /form", "POST /ping"),
    *("POST /of-frame", "POST /after-event", "SEND /live", "SEND /transport"),
    *(f"POST /of-{kind}GlobalScope" for kind in ("DedicatedWorker", "SharedWorker")),
    *(f"SEND /of-{kind}GlobalScope" for kind in ("DedicatedWorker", "SharedWorker")),
    *("POST /of-ServiceWorkerGlobalScope", "SEND /of-ServiceWorkerGlobalScope"),
}
"""What the page sends as soon as it is there, whatever is done to it."""


def changing(server: Recorder) -> list[str]:
    """What arrived and could have changed something."""
    return [each for each in server.asked if not each.startswith("GET ")]


@pytest.mark.parametrize(
    ("mode", "way"),
    [
        pytest.param(Mode.PASSIVE, "straight", marks=pytest.mark.every),
        pytest.param(Mode.PASSIVE, "journey", marks=pytest.mark.every),
        (Mode.REHEARSAL, "straight"),
        pytest.param(Mode.REHEARSAL, "journey", marks=pytest.mark.every),
    ],
)
def test_nothing_arrives_whatever_way_it_is_sent(
    recorder: Recorder, mode: Mode, way: str, tmp_path: Path
) -> None:
    journey = tmp_path / "journey.py"
    journey.write_text("async def journey(page):\n    await page.get_by_label('Essay').count()\n")
    chosen = journey if way == "journey" else None
    report = audit(recorder, "/everything", mode=mode, only=ACTS[way], journey=chosen)
    # What the page sends by itself while a journey goes on cannot be told from what it needs.
    own = {"POST /of-ServiceWorkerGlobalScope", "SEND /of-DedicatedWorkerGlobalScope"}
    goes_on = {"POST /of-DedicatedWorkerGlobalScope", *own} if way == "journey" else set()
    assert set(changing(recorder)) <= goes_on
    assert shown(report).keys() >= EVERY_WAY
    told = next(each for each in report.warnings if each.id == "notice.held-back")
    assert told.said is not None
    assert told.said.values["count"] == sum(shown(report).values())


COMMAND: Final = "from pasteguard.cli import main; main()"


@pytest.mark.every
def test_nothing_arrives_from_a_fleet(recorder: Recorder, tmp_path: Path) -> None:
    state = str(tmp_path / "runs")
    asked = f"fleet {recorder.url}/everything --mode passive --workers 1 --format jsonl".split()
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, *asked, "--no-disclosure", "--run", "x", "--state", state],
        capture_output=True,
        text=True,
        check=True,
    )
    assert changing(recorder) == []
    held = json.loads(done.stdout)["held"]
    assert any(each["request"].endswith("/of-ServiceWorkerGlobalScope") for each in held)


@pytest.mark.every
def test_nothing_arrives_from_a_check_in_pytest(
    recorder: Recorder, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    # The page of the test runs no script, so that all that is sent is sent by the audit.
    pytester.makepyfile(f"""
        from playwright.sync_api import sync_playwright
        from pasteguard.browser.launcher import find_browser

        def test_exam(pasteguard):
            with sync_playwright() as playwright:
                path = find_browser(playwright.chromium.executable_path).path
                browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
                page = browser.new_page(java_script_enabled=False)
                page.goto("{recorder.url}/everything")
                assert len(pasteguard.check(page).audit("typing").report.held) > 20
        """)
    done = pytester.runpytest_subprocess("-p", "pasteguard.pytest_plugin", timeout=200)
    done.assert_outcomes(passed=1)
    # A picture of its own that a browser asks for goes against the page's policy, script or not.
    assert set(changing(recorder)) <= {"POST /csp"}
