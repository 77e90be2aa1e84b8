"""What an audit keeps gives the same report, in another process and without a browser."""

from __future__ import annotations

import base64
import gzip
import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Final

import pytest

from pasteguard.cli.sample_server import CLICKS, Version, serving, targets
from pasteguard.reports.json_form import decode
from tests.expectations import ALL_BY_PATH, differences
from tests.site import Site

COMMAND: Final = Path(sys.executable).parent / "pasteguard"
REHEARSED: Final = (
    "paste/restricts-inline-attribute.html", "paste/allows-plain-page.html",
    "copy/restricts-document-listener.html", "length-limit/restricts-maxlength.html",
    "context-menu/restricts-document-listener.html", "spellcheck/restricts-attribute.html",
    "tab-switch/restricts-submits-the-third-time.html",
    "keystroke-log/restricts-typing-rhythm.html",
    "camera/restricts-on-start.html", "time-limit/restricts-no-clock-shown.html",
    "session-replay/restricts-compressed.html", "single-tab/restricts-broadcast-channel.html",
)  # fmt: skip
QUICK: Final = ("session-replay/restricts-compressed.html",)
LOOKED_AT: Final = "paste/restricts-document-listener.html"
PASSWORD: Final = "Tr0ub4dor-and-3"
SESSION: Final = "8f3a1b2c9d4e5f60718293a4b5c6d7e8"
INVITE: Final = "Zq81kP0xVw93rT5y"
PAGE: Final = """<!doctype html>
<html lang=en><title>Essay</title><h1>Describe your day in words</h1>
<label>Essay <textarea>Already written by Hanako</textarea></label>
<script>
const own = localStorage.getItem("mine");
const log = location.origin + "/log?token=" + own;  // no request may carry a password
onblur = document.onvisibilitychange = () => fetch(log, {
  method: "POST",
  body: JSON.stringify({ visibility: document.visibilityState, session: own, packed: btoa(own) })
});
localStorage.setItem("again", own);
</script>"""

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]


def run(*arguments: str, folder: Path) -> list[dict[str, Any]]:
    """The reports that a command makes."""
    output = folder / f"{arguments[0]}.json"
    words = [str(COMMAND), *arguments, "--format", "json", "--output", str(output)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 2), done.stderr
    found: list[dict[str, Any]] = json.loads(output.read_text("utf-8"))["reports"]
    return sorted(found, key=lambda report: str(report["page"]["requested_url"]))


def same(*arguments: str, folder: Path) -> list[dict[str, Any]]:
    """The reports of an audit, which judging what it kept makes as well."""
    audited = run("audit", *arguments, "--save-artifacts", str(folder / "kept"), folder=folder)
    judged = run("judge", str(folder / "kept"), folder=folder)
    assert len(judged) == len(audited)
    for one, other in zip(audited, judged, strict=True):
        assert one == other
    return audited


@pytest.mark.parametrize("paths", [QUICK, pytest.param(REHEARSED, marks=pytest.mark.every)])
def test_judging_what_was_kept_of_pages_says_what_the_audit_said(
    site: Site, tmp_path: Path, paths: tuple[str, ...]
) -> None:
    urls = [f"{site.url}/{path}" for path in paths]
    reports = same(*urls, "--jobs", "2", "--timeout", "120", folder=tmp_path)
    assert len(reports) == len(paths)
    judged = decode((tmp_path / "judge.json").read_text("utf-8"))
    by_url = {report.page.requested_url: report for report in judged.reports}
    wrong = {
        path: found
        for path, url in zip(paths, urls, strict=True)
        if (found := differences(ALL_BY_PATH[path], by_url[url]))
    }
    assert wrong == {}


@pytest.mark.every
def test_what_looking_alone_kept_says_the_same(site: Site, tmp_path: Path) -> None:
    (report,) = same(f"{site.url}/{LOOKED_AT}", "--mode", "passive", folder=tmp_path)
    assert any(f["outcome"] == "restricted" for f in report["findings"])


@pytest.mark.every
def test_a_start_page_and_a_disclosure_file_are_kept(tmp_path: Path) -> None:
    clicks = [word for click in CLICKS for word in ("--click", click)]
    with serving() as url:
        (target,) = targets(url, (Version.FAIR,), "en")
        (report,) = same(target.url, *clicks, "--mode", "passive", folder=tmp_path)
    assert report["start"]["announces"]["time-limit"] == "Time: 30 minutes."
    assert report["picture"]["data"]


@pytest.mark.every
def test_a_page_that_could_not_be_opened_and_one_that_crashes_are_kept(
    site: Site, tmp_path: Path
) -> None:
    gone = "http://127.0.0.1:9/nobody-is-there"
    crashes = tmp_path / "crashes.html"
    crashes.write_text(
        "<title>Crash</title><textarea></textarea><script>setTimeout(() => {"
        "const all = []; while (true) all.push(new Array(1e6).fill(Math.random())); }, 700);"
        "</script>",
        encoding="utf-8",
    )
    reports = same(gone, str(crashes), "--timeout", "30", folder=tmp_path)
    assert [bool(report["error"]) for report in reports] == [False, True]
    assert {f["outcome"] for f in reports[1]["findings"]} == {"unclear"}
    assert any(
        each["id"].startswith("notice.ended") or each["id"] == "notice.deadline"
        for each in reports[0]["warnings"]
    )


class Handler(BaseHTTPRequestHandler):
    """Asks for a password, sets a cookie, and serves the page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Set-Cookie", f"sid={SESSION}-of-the-server; Path=/")
        self.end_headers()
        self.wfile.write(PAGE.encode() if self.path.startswith("/t") else b"")

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


def test_no_secret_of_an_audit_is_in_what_it_keeps(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        place = f"127.0.0.1:{server.server_port}"
        stored = [{"name": "mine", "value": SESSION}]
        state = tmp_path / "state.json"
        state.write_text(
            json.dumps(
                {"cookies": [], "origins": [{"origin": f"http://{place}", "localStorage": stored}]}
            )
        )
        url = f"http://me:{PASSWORD}@{place}/t/{INVITE}?invite={INVITE}#{INVITE}"
        asked = ("--storage-state", str(state), "--only", "tab-switch,typing", "--timeout", "120")
        (report,) = same(url, *asked, folder=tmp_path)
        server.shutdown()
    restricted = {f["restriction"] for f in report["findings"] if f["outcome"] == "restricted"}
    assert "tab-switch" in restricted
    (file,) = (tmp_path / "kept").iterdir()
    assert oct(file.stat().st_mode)[-3:] == "600"
    plain = json.loads(gzip.decompress(file.read_bytes()))
    bodies = [sent["body"] for seen in plain["conduct"]["observations"] for sent in seen["sent"]]
    assert bodies
    told = json.dumps(plain) + "".join(map(_opened, bodies)) + file.name
    for secret in (PASSWORD, SESSION, INVITE, "Hanako"):
        assert secret not in told
        assert secret.lower() not in file.name


def _opened(body: str) -> str:
    return base64.b64decode(body).decode("utf-8", "replace")
