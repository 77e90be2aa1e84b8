"""The test pages over HTTP, on two origins, so that a page can hold a frame of another site."""

from __future__ import annotations

import base64
import hashlib
import time
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qs, urlsplit

PAGES: Final = Path(__file__).parent / "pages"
EDITORS: Final = Path(__file__).parent / "editors" / "dist"

WEBSOCKET_KEY: Final = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""RFC 6455, section 1.3."""
_TEXT_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    # The system's own table says that .ts is a video.
    ".ts": "text/plain",
    ".tsx": "text/plain",
}


class Site:
    """Serves ``pages`` at ``url`` and again, as another site, at ``other_url``; use with ``with``.

    Both are addresses without a final slash, on free ports of this machine: ``url`` by number,
    ``other_url`` by the name localhost, so that a browser holds them for two sites. ``/editors/``
    is the folder ``editors``. ``/_origin.js`` tells a page the address of the second site. With
    ``is_cached`` browsers may keep what they get, as on most sites. A page beside which a file
    with the ending ``.refresh`` lies is sent with the header of that name.
    """

    def __init__(
        self, pages: Path = PAGES, editors: Path = EDITORS, *, is_cached: bool = False
    ) -> None:
        self._servers = tuple(_Server(pages, editors, is_cached=is_cached) for _ in range(2))
        first, second = (server.server_address[1] for server in self._servers)
        self.url = f"http://127.0.0.1:{first}"
        self.other_url = f"http://localhost:{second}"
        for server in self._servers:
            server.other_url = self.other_url

    def __enter__(self) -> Self:
        """Start serving."""
        for server in self._servers:
            # The default of half a second would be waited for at every stop.
            serve = partial(server.serve_forever, poll_interval=0.02)
            Thread(target=serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving and give the ports back."""
        for server in self._servers:
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # A browser opens many connections at once; the default queue of five refuses some of them.
    request_queue_size = 64

    def __init__(self, pages: Path, editors: Path, *, is_cached: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages = pages
        self.editors = editors
        self.is_cached = is_cached
        self.other_url = ""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that goes away in mid-answer is no fault of a test."""


class _Handler(SimpleHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    extensions_map: dict[str, str] = {  # noqa: RUF012 - the base class reads it so
        **SimpleHTTPRequestHandler.extensions_map,
        **{suffix: f"{kind}; charset=utf-8" for suffix, kind in _TEXT_TYPES.items()},
        ".json": "application/json",
        ".map": "application/json",
    }

    def do_GET(self) -> None:
        if self.headers.get("Upgrade", "").lower() == "websocket":
            self._accept_socket()
        elif not self._answered():
            super().do_GET()

    def do_HEAD(self) -> None:
        if not self._answered():
            super().do_HEAD()

    def _answered(self) -> bool:
        """Answer what is made and not read from a file, if it was asked for."""
        path = self.path.partition("?")[0]
        if path == "/_origin.js":
            self._send_origin()
        elif path == "/favicon.ico":
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()
        elif path == "/_seconds":
            self._send_seconds()
        else:
            return False
        return True

    def _send_seconds(self) -> None:
        """The seconds that are left, one event each second, until the browser goes away."""
        left = int(parse_qs(urlsplit(self.path).query)["from"][0])
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.close_connection = True
        with suppress(OSError):
            for seconds in range(left, -1, -1):
                self.wfile.write(f"data: {seconds}\n\n".encode())
                time.sleep(1)

    def _accept_socket(self) -> None:
        """Take a WebSocket connection and whatever comes over it, and say nothing."""
        key = self.headers.get("Sec-WebSocket-Key", "") + WEBSOCKET_KEY
        accepted = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
        self.send_response(HTTPStatus.SWITCHING_PROTOCOLS)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", accepted)
        self.end_headers()
        self.close_connection = True
        with suppress(OSError):
            while self.connection.recv(4096):
                pass

    def _send_origin(self) -> None:
        body = f'window.otherOrigin = "{self.server.other_url}";\n'.encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/javascript; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def translate_path(self, path: str) -> str:
        """The file behind an address; SimpleHTTPRequestHandler keeps it inside ``directory``."""
        self.directory = str(self.server.pages)
        if path.startswith("/editors/"):
            self.directory = str(self.server.editors)
            path = path.removeprefix("/editors")
        return super().translate_path(path)

    def end_headers(self) -> None:
        kept = "max-age=600" if self.server.is_cached else "no-store"
        self.send_header("Cache-Control", kept)
        path = urlsplit(self.path).path
        beside = Path(self.translate_path(path)).with_suffix(".refresh")
        if path.endswith(".html") and beside.is_file():
            self.send_header("Refresh", beside.read_text(encoding="utf-8").strip())
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""
