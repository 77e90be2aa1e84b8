"""The journeys that come with Pasteguard, on pages of our own with the ids of the systems."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from pasteguard.journeys import built_in
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

ATTEMPT = (
    '<p>What makes a good meeting?</p><label>Answer <textarea onpaste="return false"></textarea>'
)
DIALOG = """<dialog open><p>Time limit: 30 minutes</p><form method="post" action="{to}">
<input id="id_quizpassword" name="word">
<input type="submit" id="id_submitbutton" value="Start"></form></dialog>"""
PAGES = {
    "/login/index.php": """<form method="post" action="/login/index.php">
<input id="username" name="user"><input id="password" name="word" type="password">
<button id="loginbtn">Log in</button></form>""",
    "/mod/quiz/view.php": """<div class="quizattempt">
<button onclick="document.getElementById('ask').hidden = false">Attempt quiz</button></div>
<div id="ask" hidden>"""
    + DIALOG.format(to="/mod/quiz/startattempt.php")
    + "</div>",
    "/mod/quiz/attempt.php": ATTEMPT,
    "/public/code/index.php": """<form method="post" action="/public/code/index.php">
<input id="xuser_name" name="user"><input id="xuser_password" name="word" type="password">
<input type="submit" id="login"></form>""",
    "/list": '<a href="/public/code/tce_test_start.php?testid=7">run test</a>'
    '<a href="/public/code/tce_test_start.php?testid=12">run test</a>',
    "/public/code/tce_test_start.php": """<p>Timed</p>
<a href="/public/code/tce_test_execute.php?testid=12">run</a>""",
    "/public/code/tce_test_execute.php": ATTEMPT,
}
PAGES["/login/refuses.php"] = PAGES["/login/index.php"].replace("index", "refuses")
LEADS = {
    "/login/refuses.php": "/login/refuses.php",
    "/login/index.php": "/mod/quiz/view.php",
    "/mod/quiz/startattempt.php": "/mod/quiz/attempt.php?attempt=1",
    "/public/code/index.php": "/list",
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = PAGES.get(self.path.partition("?")[0], "<p>There is nothing here.</p>")
        content = f'<!doctype html><html lang="en"><title>Exam</title>{page}</html>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        said = self.rfile.read(int(self.headers["Content-Length"])).decode()
        posts.append((self.path, said))
        self.send_response(303)
        self.send_header("Location", LEADS[self.path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


posts: list[tuple[str, str]] = []


@pytest.fixture
def address() -> Iterator[str]:
    posts.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def audit(url: str, name: str, **settings: str) -> Report:
    told = {"user": "auditor", "password": "between us", **settings}
    options = Options(
        journey=built_in()[name].file,
        journey_settings=tuple(told.items()),
        only=frozenset({"paste"}),
        disclosure=False,
    )
    return asyncio.run(audit_targets([Target(url, "exam")], options, Silence())).reports[0]


def test_moodle_is_logged_in_to_and_one_attempt_begun(address: str) -> None:
    report = audit(f"{address}/login/index.php", "moodle", **{"quiz-password": "open"})
    assert report.error is None
    assert report.page.url == f"{address}/mod/quiz/attempt.php?attempt=…"
    assert [each.outcome for each in report.findings] == [Outcome.RESTRICTED]
    assert report.start is not None
    assert posts == [
        ("/login/index.php", "user=auditor&word=between+us"),
        ("/mod/quiz/startattempt.php", "word=open"),
    ]


def test_who_is_not_let_in_and_where_nothing_begins_is_said(address: str) -> None:
    refused = audit(f"{address}/login/refuses.php", "moodle")
    assert refused.error is not None and refused.error.id == "notice.journey-log-in"
    elsewhere = audit(f"{address}/list", "moodle")
    assert elsewhere.error is not None and elsewhere.error.id == "notice.journey-no-attempt"


@pytest.mark.every
def test_tcexam_is_logged_in_to_and_the_test_of_that_number_opened(address: str) -> None:
    report = audit(f"{address}/public/code/index.php", "tcexam", test="12")
    assert report.error is None
    assert report.page.url == f"{address}/public/code/tce_test_execute.php?testid=…"
    assert [each.outcome for each in report.findings] == [Outcome.RESTRICTED]
    assert len(posts) == 1
