"""The sample assessment that comes with Pasteguard: the same test, guarded and fair."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath
from threading import Thread
from typing import Final
from urllib.parse import unquote, urlsplit

from pasteguard.judge.disclosure.declaration import WELL_KNOWN
from pasteguard.model.options import Target
from pasteguard.texts import text

REPORT: Final = Path("pasteguard-demo.html")
"""Where the report of the demo goes unless the user says otherwise."""
CLICKS: Final = ("Start the test",)
"""What leads from the start page to the test, in both versions."""

_LOOPBACK: Final = "127.0.0.1"
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


class Version(StrEnum):
    """The versions of the sample; the values are the folders below ``samples/``."""

    GUARDED = "guarded"
    FAIR = "fair"


def targets(url: str, versions: tuple[Version, ...], language: str) -> tuple[Target, ...]:
    """The start pages of the sample served at ``url``, named in the language."""
    return tuple(
        Target(f"{url}/{version}/index.html", text(f"demo.{version}", language))
        for version in versions
    )


@contextmanager
def serving() -> Iterator[str]:
    """Serves the sample to this machine alone, on a free port; gives its address."""
    with _Server((_LOOPBACK, 0), _Handler) as server:
        server.daemon_threads = True
        # The default of half a second would be waited for when it stops.
        serve = partial(server.serve_forever, poll_interval=0.02)
        thread = Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield f"http://{_LOOPBACK}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Server(ThreadingHTTPServer):
    """A browser that goes away while it is answered is not worth a word."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing."""


class _Handler(BaseHTTPRequestHandler):
    """The files below samples/, and a service that takes answers and forgets them."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """A file of the sample."""
        path = PurePosixPath(unquote(urlsplit(self.path).path))
        resource = _resource(path)
        if resource is None:
            self._answer(HTTPStatus.NOT_FOUND, b"", "text/plain")
        else:
            self._answer(HTTPStatus.OK, resource.read_bytes(), _TYPES[path.suffix])

    def do_POST(self) -> None:
        """What the sample's own scripts send: read, and thrown away."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(HTTPStatus.NO_CONTENT, b"", None)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal belongs to the audit."""

    def _answer(self, status: HTTPStatus, body: bytes, kind: str | None) -> None:
        self.send_response(status)
        if kind is not None:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        # Kept by the browser, as most sites are, and asked for again: what reads a page afterwards,
        # as the extension does, reads its scripts from there.
        self.send_header("Cache-Control", "no-cache")
        self.end_headers()
        self.wfile.write(body)


def _resource(path: PurePosixPath) -> Traversable | None:
    """The file of the sample at an absolute path; None where there is none, or none to show."""
    parts = path.parts[1:]
    if str(path) == WELL_KNOWN:
        parts = (path.name,)
    if path.suffix not in _TYPES or any(part in ("", ".", "..") or "\\" in part for part in parts):
        return None
    found = files("pasteguard.cli").joinpath("samples", *parts)
    return found if found.is_file() else None
