"""What a server answers instead of the test is no pass: the command against a real one."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

FIELD: Final = "<label>Essay <textarea></textarea></label>"
ROUTED: Final = f"{FIELD}<script>location.hash = '#/login'</script>"
ANSWERS: Final = {
    "/exam": (200, FIELD),
    "/broken": (500, FIELD),
    "/gone": (404, "Nothing here"),
    "/checking": (403, "Checking your browser"),
    "/empty": (200, ""),
    "/welcome": (200, "<h1>Welcome</h1>"),
    "/moved": (302, ""),
    "/login": (200, "<label>Name <input></label>"),
    "/routed": (200, ROUTED),
    "/start": (200, "<a href='/exam'>Start</a>"),
}
REASONS: Final = {
    "/exam": [],
    "/exam/?question=1#top": [],
    "/broken": ["error-status"],
    "/gone": ["error-status", "no-fields"],
    "/checking": ["error-status", "no-fields"],
    "/empty": ["no-fields"],
    "/welcome": ["no-fields"],
    "/moved": ["another-page"],
    "/routed#/exam": ["another-page"],
}


class Handler(BaseHTTPRequestHandler):
    """Answers by path; ``/never`` is kept waiting until the server ends."""

    ended = threading.Event()

    def do_GET(self) -> None:
        path = self.path.partition("?")[0].rstrip("/")
        if path == "/never":
            self.ended.wait()
            return
        status, body = ANSWERS.get(path, (404, ""))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/login")
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    Handler.ended.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        Handler.ended.set()
        server.shutdown()
        thread.join()


def audit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a folder of its own, looking for a paste guard alone."""
    (folder / ".git").mkdir(exist_ok=True)
    program = "from pasteguard.cli import main; main()"
    asked = ["audit", "--only", "paste", "--lang", "en", "--mode", "passive"]
    command = [sys.executable, "-c", program, *asked]
    return subprocess.run(
        [*command, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_with_a_policy_each_is_named_in_every_form_with_its_reason(
    url: str, tmp_path: Path
) -> None:
    forms = ("json", "html", "markdown", "junit", "sarif", "csv", "gitlab", "github")
    outputs = [part for form in forms for part in ("--format", form, "--output", form)]
    targets = [f"{url}{path}" for path in REASONS]
    done = audit(tmp_path, *targets, "--policy", "fair", *outputs)
    assert done.returncode == 2, done.stderr
    written = {form: (tmp_path / form).read_text("utf-8") for form in forms}
    policy = json.loads(written["json"])["policy"]
    found: dict[str, list[str]] = {path: [] for path in REASONS}
    for gap in policy["gaps"]:
        found[list(REASONS)[gap["report"]]].append(gap["reason"])
    assert found == REASONS
    for path, reasons in REASONS.items():
        for form in ("html", "markdown", "junit", "sarif", "csv", "gitlab", "github"):
            asked = f"{url}{path}".partition("#")[0].partition("?")[0]
            assert not reasons or asked in written[form], (form, path)
    assert done.stderr.count("Not audited in full") == sum(map(bool, REASONS.values()))
    errors = ElementTree.fromstring(written["junit"]).findall("testsuite/testcase/error")
    assert len(errors) == sum(map(bool, REASONS.values()))
    (invocation,) = json.loads(written["sarif"])["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == sum(map(len, REASONS.values()))


@pytest.mark.every
def test_what_the_policy_lets_pass_and_what_was_led_to_is_a_pass(url: str, tmp_path: Path) -> None:
    (tmp_path / "pasteguard.toml").write_text(
        "[policy]\npreset = 'fair'\n"
        "[[policy.pages]]\nurl = '*/welcome'\nallow-unaudited = ['no-fields']\n"
    )
    done = audit(tmp_path, f"{url}/welcome", f"{url}/exam")
    assert done.returncode == 0, done.stdout
    assert "/welcome (no-fields)" in done.stdout
    led = audit(tmp_path, f"{url}/start", "--click", "Start")
    assert led.returncode == 0, led.stdout


def test_a_page_that_never_answers_exits_with_2_also_without_a_policy(
    url: str, tmp_path: Path
) -> None:
    done = audit(tmp_path, f"{url}/never", "--timeout", "4", "--output", "r.json")
    assert done.returncode == 2
    assert "/never" in done.stderr


def test_without_a_policy_an_error_page_is_reported_and_exits_with_0(
    url: str, tmp_path: Path
) -> None:
    done = audit(tmp_path, f"{url}/broken")
    assert done.returncode == 0, done.stderr
    assert "HTTP status 500" in done.stdout


@pytest.mark.parametrize("mode", ["markup", pytest.param("passive", marks=pytest.mark.every)])
def test_files_have_no_status_and_are_judged_by_what_is_in_them(mode: str, tmp_path: Path) -> None:
    (tmp_path / "exam.html").write_text(FIELD)
    (tmp_path / "empty.html").write_text("")
    arguments = ("--mode", mode, "--policy", "fair")
    assert audit(tmp_path, "exam.html", *arguments).returncode == 0
    done = audit(tmp_path, "exam.html", "empty.html", *arguments)
    assert done.returncode == 2
    assert "empty.html" in done.stdout
