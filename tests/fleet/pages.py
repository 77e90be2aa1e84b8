"""Small pages for fleets, each with what is true of pasting there, served so that one can watch."""

from __future__ import annotations

from collections import Counter
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

from tests.faults import form

_FIELD: Final = "document.getElementById('answer')"
BLOCKS: Final = form(f"{_FIELD}.addEventListener('paste', (event) => event.preventDefault());")
ALLOWS: Final = form()
FILLS: Final = form(
    "const all = []; setInterval(() => {"
    " for (let n = 0; n < 20; n++) all.push(new Uint8Array(4e6).fill(7)); }, 20);"
)
HANGS: Final = form("for (;;);")
FLOODS: Final = form(
    "setInterval(() => { for (let n = 0; n < 200; n++)"
    " document.body.append(document.createElement('p')); }, 5);"
    " const line = { text: 'x'.repeat(200) };"
    " setInterval(() => { for (let n = 0; n < 200; n++) console.log(line); }, 5);"
)
PAGES: Final = {
    "blocks": BLOCKS,
    "allows": ALLOWS,
    "fills": FILLS,
    "hangs": HANGS,
    "floods": FLOODS,
}


class PageSite:
    """Serves ``pages`` by name, with anything after a second slash; use with ``with``.

    ``/refused/...`` answers 429 as long as ``refusals`` last. ``asked`` counts the requests by
    path, ``agents`` has all user agents; ``open`` closed lets every answer wait.
    """

    def __init__(self, pages: dict[str, str] | None = None) -> None:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.site = self
        self.pages = pages or PAGES
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.asked: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.refusals = 0
        self.open = Event()
        self.open.set()

    def __enter__(self) -> Self:
        serve = partial(self._server.serve_forever, poll_interval=0.02)
        Thread(target=serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.open.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    site: PageSite

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that is killed in mid-answer is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = self.server.site
        path = self.path.partition("?")[0]
        name = path.split("/")[1]
        site.asked[path] += 1
        site.agents.add(self.headers["User-Agent"])
        site.open.wait(60)
        if name == "refused" and site.refusals > 0:
            site.refusals -= 1
            return self._send(429, "Too many requests", {"Retry-After": "1"})
        found = site.pages.get("allows" if name == "refused" else name)
        return self._send(200 if found else 404, found or "<!doctype html><p>Not found")

    def _send(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""
