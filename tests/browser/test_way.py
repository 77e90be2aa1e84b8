"""A journey is walked once where the page can be entered again: an attempt is started once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

JOURNEY = """
async def journey(page):
    await page.get_by_label("Name").fill("A. Candidate")
    await page.get_by_role("button", name="Log in").click()
    await page.get_by_role("link", name="Read the instructions").click()
    await page.get_by_role("button", name="Start attempt").click()
    await page.get_by_label("Answer").wait_for(timeout=4000)
"""
LOG_IN = '<form method="post" action="/log-in"><label>Name <input name="name"></label>'
LOG_IN += "<button>Log in</button></form>"
INSTRUCTIONS = "<p>You have one attempt. Pasting is not possible in this test.</p>"
INSTRUCTIONS += '<form method="post" action="/attempts"><button>Start attempt</button></form>'
START_IN_WINDOW = "<p>Time limit: 30 minutes</p>"
START_IN_WINDOW += "<button onclick=\"window.open('/secure/attempt')\">Start attempt</button>"
WINDOW_JOURNEY = """
async def journey(page):
    await page.get_by_label("Name").fill("A. Candidate")
    await page.get_by_role("button", name="Log in").click()
    yield "logged in"
    await page.goto(page.url.rstrip("/") + "/secure")
    {last}
"""
CONSENT = "<input type=checkbox id=agree onchange='answer.disabled = !this.checked'>"
CONSENT += "<label>Answer <textarea id=answer disabled onpaste='return false'></textarea></label>"
ONCE_OPEN = """<p>What makes a good meeting?</p>
<label>Answer <textarea id=answer></textarea></label>
<script>
const mine = String(Math.random());
fetch("/opened/" + mine);
setInterval(async () => {
  if (await (await fetch("/latest")).text() === mine) return;
  document.body.innerHTML = "<p>You opened this test in another window.</p>";
}, 700);
</script>"""
IN_DATABASE = """<p>Press Start when you are ready.</p><button>Start</button><script>
const opening = indexedDB.open("paper", 3);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore("signed").createIndex("seat", ["seat", "row"]);
  opening.result.createObjectStore("drafts", { keyPath: "id", autoIncrement: true });
};
opening.onsuccess = () => {
  const stores = () => {
    const writing = opening.result.transaction(["signed", "drafts"], "readwrite");
    return ["signed", "drafts"].map((name) => writing.objectStore(name));
  };
  document.querySelector("button").onclick = () => {
    const pass = { seat: 4, row: -Infinity, at: new Date(7), is: new Map([["a", new Set([1n])]]) };
    Object.assign(pass, { bytes: new Uint16Array([1, 515]).subarray(1), none: undefined });
    pass.itself = pass;
    const [signed, drafts] = stores();
    signed.put(pass, [1, new Date(5), new Uint8Array([9]).buffer]);
    drafts.put({ text: "one" }).transaction.oncomplete = () => location.reload();
  };
  const [signed, drafts] = stores();
  signed.index("seat").get([4, -Infinity]).onsuccess = ({ target: { result: pass } }) => {
    drafts.count().onsuccess = ({ target: { result: count } }) => {
      const isIn = count && pass?.itself === pass && pass.at.getTime() === 7 && "none" in pass
        && pass.is.get("a").has(1n) && pass.bytes.length === 1 && pass.bytes[0] === 515;
      if (isIn) document.body.innerHTML = `TEST`;
    };
  };
};
const photos = indexedDB.open("photos");
photos.onupgradeneeded = () => {
  photos.result.createObjectStore("faces").put(new Blob(["a face"]), "first");
};
</script>"""
TEST = "<h1>Question 1</h1><p>Describe in four sentences what makes a good meeting.</p>"
TEST += '<label>Answer <textarea onpaste="return false"></textarea></label>'
IN_DATABASE = IN_DATABASE.replace("TEST", TEST)


class Exam(ThreadingHTTPServer):
    """One attempt for each candidate; ``counts`` is how often what was asked for."""

    daemon_threads = True

    def __init__(self, *, is_enterable: bool) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.is_enterable = is_enterable
        self.counts: Counter[str] = Counter()
        self.latest = ""
        self.url = f"http://127.0.0.1:{self.server_address[1]}/"


class Handler(BaseHTTPRequestHandler):
    server: Exam

    def do_GET(self) -> None:
        self.server.counts[f"GET {self.path}"] += 1
        is_known = "candidate=yes" in self.headers.get("Cookie", "")
        if not is_known:
            self.answer(LOG_IN)
        elif self.path == "/instructions":
            self.answer(INSTRUCTIONS)
        elif self.path == "/secure":
            self.answer(START_IN_WINDOW)
        elif self.path == "/secure/once":
            self.answer(ONCE_OPEN)
        elif self.path.startswith("/opened/"):
            self.server.latest = self.path.rpartition("/")[2]
            self.answer("")
        elif self.path == "/latest":
            self.plain(self.server.latest)
        elif self.path == "/secure/database":
            self.answer(IN_DATABASE)
        elif self.path == "/secure/consent":
            self.answer(CONSENT)
        elif self.path == "/secure/attempt" or (
            self.path == "/attempts/1"
            and (self.server.is_enterable or self.server.counts["GET /attempts/1"] == 1)
        ):
            self.answer(TEST)
        elif self.path == "/attempts/1":
            self.answer("<p>This attempt is open elsewhere.</p>")
        else:
            self.answer('<a href="/instructions">Read the instructions</a>')

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.counts[f"POST {self.path}"] += 1
        if self.path == "/log-in":
            self.lead("/", ("Set-Cookie", "candidate=yes; HttpOnly; Path=/"))
        elif self.server.counts["POST /attempts"] == 1:
            self.lead("/attempts/1")
        else:
            self.answer("<p>You have no attempt left.</p>")

    def lead(self, to: str, *headers: tuple[str, str]) -> None:
        self.send_response(303)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def plain(self, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def answer(self, body: str) -> None:
        page = f'<!doctype html><html lang="en"><title>Exam</title>{body}</html>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


@pytest.fixture
def exam(request: pytest.FixtureRequest) -> Iterator[Exam]:
    server = Exam(is_enterable=request.param)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def audit(exam: Exam, folder: Path, *only: str, walks: str = JOURNEY, **asked: Any) -> Report:
    journey = folder / "journey.py"
    journey.write_text(walks, encoding="utf-8")
    options = Options(journey=journey, only=frozenset(only), disclosure=False, **asked)
    run = asyncio.run(audit_targets([Target(exam.url, "exam")], options, Silence()))
    return run.reports[0]


def outcomes(report: Report) -> dict[str, Outcome]:
    return {finding.restriction: finding.outcome for finding in report.findings}


@pytest.mark.parametrize("exam", [True], indirect=True)
def test_one_attempt_is_started_however_many_visits_there_are(exam: Exam, tmp_path: Path) -> None:
    report = audit(exam, tmp_path, "paste", "tab-switch")
    assert report.error is None
    assert outcomes(report) == {"paste": Outcome.RESTRICTED, "tab-switch": Outcome.ALLOWED}
    assert exam.counts["GET /attempts/1"] > 2
    assert exam.counts["POST /log-in"] == exam.counts["POST /attempts"] == 1
    assert not [each for each in report.warnings if each.id == "notice.way-repeated"]


@pytest.mark.parametrize("exam", [False], indirect=True)
def test_a_page_that_cannot_be_entered_again_is_walked_to_and_that_is_said(
    exam: Exam, tmp_path: Path
) -> None:
    report = audit(exam, tmp_path, "paste")
    told = next(each for each in report.warnings if each.id == "notice.way-repeated")
    assert told.said is not None
    assert told.said.values["count"] == exam.counts["POST /log-in"] == 2


@pytest.mark.parametrize("exam", [True], indirect=True)
def test_a_test_that_opens_in_a_window_of_its_own_is_audited_there(
    exam: Exam, tmp_path: Path
) -> None:
    last = 'await page.get_by_role("button", name="Start attempt").click()'
    walks = WINDOW_JOURNEY.format(last=last)
    report = audit(exam, tmp_path, "paste", walks=walks)
    assert report.error is None
    assert report.page.url == f"{exam.url}secure/attempt"
    assert outcomes(report) == {"paste": Outcome.RESTRICTED}
    assert exam.counts["POST /log-in"] == 1
    assert [each.id for each in report.warnings] == ["notice.window-audited"]


@pytest.mark.every
@pytest.mark.parametrize("exam", [True], indirect=True)
def test_the_pages_on_the_way_are_read(exam: Exam, tmp_path: Path) -> None:
    walks = WINDOW_JOURNEY.format(last='yield "start"; await page.goto(page.url + "/attempt")')
    report = audit(exam, tmp_path, "time-limit", walks=walks)
    assert report.start is not None
    assert list(report.start.announces) == ["time-limit"]


@pytest.mark.parametrize("exam", [False], indirect=True)
def test_a_way_that_may_be_gone_once_is_gone_once(exam: Exam, tmp_path: Path) -> None:
    report = audit(exam, tmp_path, "paste", "tab-switch", visits=1)
    assert exam.counts["POST /log-in"] == exam.counts["POST /attempts"] == 1
    assert outcomes(report)["tab-switch"] is Outcome.UNCLEAR
    assert "notice.ended.way-spent" in {each.id for each in report.warnings}


@pytest.mark.every
@pytest.mark.parametrize("exam", [True], indirect=True)
def test_what_the_way_did_in_the_page_itself_is_seen(exam: Exam, tmp_path: Path) -> None:
    walks = WINDOW_JOURNEY.format(
        last='await page.goto(page.url + "/consent"); await page.locator("#agree").check()'
    )
    report = audit(exam, tmp_path, "paste", walks=walks)
    assert outcomes(report) == {"paste": Outcome.RESTRICTED}
    assert "notice.way-repeated" in {each.id for each in report.warnings}


@pytest.mark.every
@pytest.mark.parametrize("exam", [True], indirect=True)
def test_a_test_that_may_be_open_once_is_not_accused_of_what_two_visits_bring(
    exam: Exam, tmp_path: Path
) -> None:
    walks = WINDOW_JOURNEY.format(last='await page.goto(page.url + "/once")')
    report = audit(exam, tmp_path, "paste", "tab-switch", "reload-loss", walks=walks)
    assert outcomes(report)["paste"] is outcomes(report)["tab-switch"] is Outcome.ALLOWED
    assert exam.counts["POST /log-in"] == 1


@pytest.mark.every
@pytest.mark.parametrize("exam", [True], indirect=True)
def test_what_the_way_left_in_databases_is_taken_along(exam: Exam, tmp_path: Path) -> None:
    last = 'await page.goto(page.url + "/database"); await page.get_by_role("button").click()'
    last += "; await page.get_by_label('Answer').wait_for()"
    report = audit(exam, tmp_path, "paste", walks=WINDOW_JOURNEY.format(last=last))
    assert report.error is None
    assert outcomes(report) == {"paste": Outcome.RESTRICTED}
    assert exam.counts["GET /secure/database"] > 2
    assert exam.counts["POST /log-in"] == 1
    assert not [each for each in report.warnings if each.id == "notice.way-repeated"]
