"""A proxy gets all that the browser asks, and alone is told its password."""

from __future__ import annotations

import base64
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from pasteguard.reports.json_form import decode

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

PASSWORD = "gate/key-4417"
PAGE = b"""<!doctype html><html lang="en"><title>Behind the proxy</title>
<label>Answer <textarea></textarea></label></html>"""


class Gate(ThreadingHTTPServer):
    """A proxy that answers for every host itself; ``asked`` are the addresses it let through."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.address = f"127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Gate

    def do_GET(self) -> None:
        known = base64.b64encode(f"team:{PASSWORD}".encode()).decode()
        if self.headers.get("Proxy-Authorization") != f"Basic {known}":
            self.answer(407, b"Who is there?", ("Proxy-Authenticate", 'Basic realm="gate"'))
            return
        self.server.asked.append(self.path)
        self.answer(200, PAGE)

    def do_CONNECT(self) -> None:
        self.send_error(403)

    def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


@pytest.fixture(scope="module")
def gate() -> Iterator[Gate]:
    server = Gate()
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def audited(folder: Path, url: str, proxy: str, *options: str) -> tuple[Any, str]:
    """The report, and everything that was said or written."""
    output = folder / "report.json"
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "pasteguard", "audit", url, "--mode", "passive", "--verbose"),
            *("--only", "spellcheck", "--output", str(output), *options),
        ],
        capture_output=True,
        text=True,
        env=os.environ | {"PASTEGUARD_PROXY": proxy},
        check=False,
    )
    (report,) = decode(output.read_text("utf-8")).reports
    return report, ran.stdout + ran.stderr + output.read_text("utf-8")


@pytest.mark.parametrize(
    "host",
    [
        pytest.param("exam.invalid", marks=pytest.mark.every),
        "127.0.0.1:4419",
        pytest.param("localhost:4419", marks=pytest.mark.every),
    ],
)
def test_pages_are_opened_through_the_proxy_on_this_machine_too(
    gate: Gate, tmp_path: Path, host: str
) -> None:
    proxy = f"http://team:{PASSWORD.replace('/', '%2F')}@{gate.address}"
    report, said = audited(tmp_path, f"http://{host}/test", proxy)
    assert report.error is None
    assert report.page.title == "Behind the proxy"
    assert f"http://{host}/test" in gate.asked
    # The site's disclosure file is our own request.
    assert f"http://{host}/.well-known/assessment-allows.json" in gate.asked
    assert PASSWORD not in said and "%2Fkey" not in said


@pytest.mark.parametrize("who", [pytest.param("", marks=pytest.mark.every), "team:wrong@"])
def test_a_proxy_that_lets_nobody_in_is_no_page(gate: Gate, tmp_path: Path, who: str) -> None:
    report, _ = audited(tmp_path, "http://exam.invalid/test", f"http://{who}{gate.address}")
    assert report.error is not None
    assert report.error.id == "notice.proxy-log-in"


def test_a_proxy_that_refuses_and_one_that_is_not_there_are_told_apart(
    gate: Gate, tmp_path: Path
) -> None:
    refused, _ = audited(tmp_path, "https://exam.invalid/test", gate.address)
    assert refused.error.id == "notice.proxy-refuses"
    missing, _ = audited(tmp_path, "http://exam.invalid/test", "127.0.0.1:9")
    assert missing.error.id == "notice.proxy-unreachable"


def test_a_kept_file_does_not_have_the_password(gate: Gate, tmp_path: Path) -> None:
    proxy = f"http://team:{PASSWORD.replace('/', '%2F')}@{gate.address}"
    kept = tmp_path / "kept"
    report, _ = audited(tmp_path, "http://exam.invalid/a", proxy, "--save-artifacts", str(kept))
    assert report.error is None
    (file,) = kept.iterdir()
    assert PASSWORD.encode() not in gzip.decompress(file.read_bytes())
