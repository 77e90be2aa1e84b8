"""The real extension in a real Firefox, driven over WebDriver BiDi by a small Node script.

Firefox lets no driver open a page of an extension: so the extension's own driver page asks this
side for calls, and hands in the answers.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Final

import pytest

from tests.extension.copies import OUTSIDE, copy_extension

SCRIPT: Final = Path(__file__).with_name("firefox.mjs")
NAMES: Final = ("firefox-esr", "firefox")
PATIENCE: Final = 30.0


def find_firefox() -> str | None:
    """Where Firefox is on this machine; None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def needs_firefox() -> None:
    """Skips the test where there is no Firefox; in CI it fails."""
    if find_firefox() is None:
        if os.environ.get("CI"):
            pytest.fail("Firefox is missing: install firefox-esr")
        pytest.skip("Firefox is missing: this test drives it")


class _Calls(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.calls: queue.Queue[Any] = queue.Queue()
        self.answers: queue.Queue[Any] = queue.Queue()


class _Handler(BaseHTTPRequestHandler):
    server: _Calls

    def do_GET(self) -> None:
        self._reply(json.dumps(self.server.calls.get()).encode())

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        self.server.answers.put(json.loads(self.rfile.read(length)))
        self._reply(b"null")

    def _reply(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


class Firefox:
    """Firefox with the extension in it."""

    def __init__(self, process: subprocess.Popen[str], calls: _Calls) -> None:
        self._process = process
        self._calls = calls

    def command(self, **what: Any) -> Any:
        """Sends the Node script one command, as JSON on a line, and returns its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer.get("value")

    def open(self, url: str) -> None:
        """Opens the page in the browser's one page."""
        self.command(do="open", url=url)

    def evaluate(self, code: str) -> Any:
        """What the expression gives in the page."""
        return self.command(do="evaluate", code=code)

    def ask(self, name: str, *values: Any) -> Any:
        """What the engine's function of that name answers; ``{"tab": url}`` stands for a tab."""
        self._calls.calls.put({"name": name, "values": values})
        answer = self._calls.answers.get(timeout=PATIENCE)
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["value"]


@contextmanager
def firefox_with(folder: Path, *, has_fake_engine: bool = False) -> Iterator[Firefox]:
    """Firefox with a copy of the extension that is made in the folder."""
    calls = _Calls()
    Thread(target=calls.serve_forever, daemon=True).start()
    server = f"http://127.0.0.1:{calls.server_address[1]}"
    copied = copy_extension(folder, server=server, has_fake_engine=has_fake_engine)
    process = subprocess.Popen(
        ["node", str(SCRIPT), str(find_firefox()), str(copied), OUTSIDE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Firefox(process, calls)
    finally:
        calls.calls.put(None)
        # Also where the browser or the script is gone already: nothing is left to be collected.
        with process, suppress(BrokenPipeError):
            try:
                assert process.stdin is not None
                process.stdin.close()
                process.wait(timeout=PATIENCE)
            finally:
                process.kill()
        calls.shutdown()
        calls.server_close()
