"""A stand-in for a Pasteguard service, which answers as a test wants it to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final

from pasteguard.artifacts.page_hash import page_hash

AUDITED: Final = {
    "hash": page_hash("https://assess.example/app"),
    "audited_on": "2026-11-02",
    "restricted": {"paste": ["blocks"], "time-limit": ["limits"]},
    "allowed": ["copy"],
    "reported": ["tab-switch"],
}
"""What it knows: the page of ``states/cannot-tell.json``."""


class Service(ThreadingHTTPServer):
    """Below ``/broken`` it fails, below ``/refuses`` it takes no reports of candidates."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.host = f"127.0.0.1:{self.server_address[1]}"
        self.url = f"http://{self.host}"
        self.asked: list[tuple[str, dict[str, str]]] = []


class _Answers(BaseHTTPRequestHandler):
    server: Service

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        known: dict[str, Any] = {"scheme": "pasteguard.page/1"}
        if self.path.endswith("/known"):
            known["digits"] = 1
        else:
            known["pages"] = [AUDITED]
        self._answer(known, HTTPStatus.OK)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        refuses = self.path.startswith("/refuses")
        self._answer({}, HTTPStatus.FORBIDDEN if refuses else HTTPStatus.CREATED)

    def do_OPTIONS(self) -> None:
        self._answer({}, HTTPStatus.OK)

    def _answer(self, body: dict[str, Any], status: HTTPStatus) -> None:
        broken = self.path.startswith("/broken")
        self.send_response(HTTPStatus.SERVICE_UNAVAILABLE if broken else status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def standing_in() -> Iterator[Service]:
    """The stand-in, at a free port of this machine."""
    with Service() as service:
        Thread(target=service.serve_forever, args=(0.02,), daemon=True).start()
        yield service
        service.shutdown()
