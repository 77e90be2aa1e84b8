"""The pytest plugin on pytest-playwright's own fixtures, with a real browser."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import entry_points
from threading import Thread

import pytest

pytest_plugins = ["pytester"]

PLUGIN = "pasteguard.pytest_plugin"
PAGE = """<!doctype html><html lang="en"><title>Exam</title><h1>Exam</h1>
<form><label>Essay <textarea name="essay"></textarea></label></form>
<script src="/guard.js"></script></html>"""
GUARD = """document.querySelector("textarea").addEventListener("paste", function refuse(event) {
  event.preventDefault();
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) fetch("/log", { method: "POST", body: "tab-switch hidden" });
});
"""
INSIDE = """<!doctype html><html lang="en"><title>Inside</title><h1>Inside</h1>
<meta name="viewport" content="width=device-width">
<script>
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const isPhone = innerWidth === 393 && navigator.maxTouchPoints > 0 && devicePixelRatio === 3;
if (sessionStorage.getItem("ticket") === "7" && dark && isPhone)
  document.body.innerHTML = "<label>Essay <textarea></textarea></label>";
</script></html>"""
PASSWORD = base64.b64encode(b"team:blue").decode()
CONFTEST = """
import asyncio
import pytest
from pasteguard.browser.launcher import find_browser

@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args, browser_type):
    path = find_browser(browser_type.executable_path).path
    return {**browser_type_launch_args, "executable_path": path, "args": ["--no-sandbox"]}

@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "extra_http_headers": {"X-Team": "blue"}, "locale": "ja-JP"}
"""


class Handler(BaseHTTPRequestHandler):
    """An exam for those who have logged in and send the team's header; others are sent away."""

    def do_GET(self) -> None:
        known = "login=yes" in self.headers.get("Cookie", "")
        if self.path == "/guard.js":
            return self.answer(200, GUARD, "text/javascript")
        if self.path == "/inside" and self.headers.get("Authorization") != f"Basic {PASSWORD}":
            return self.ask()
        if self.path == "/inside":
            return self.answer(200, INSIDE, "text/html")
        if self.path == "/broken":
            return self.answer(500, "<textarea></textarea>", "text/html")
        if self.path == "/login":
            return self.answer(200, "<title>Log in</title>", "text/html", "login=yes; Path=/")
        if self.path != "/exam" or not known or self.headers.get("X-Team") != "blue":
            self.send_response(302)
            self.send_header("Location", "/login")
            self.end_headers()
            return None
        return self.answer(200, PAGE, "text/html")

    def ask(self) -> None:
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="staging"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        self.answer(204, "", "text/plain")

    def answer(self, status: int, body: str, kind: str, cookie: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body.encode())))
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the tests read what is printed."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def only_named_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest-playwright and its asynchronous sister cannot be loaded together."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def run_with_browser(pytester: pytest.Pytester, tests: str, *arguments: str) -> pytest.RunResult:
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(tests)
    return pytester.runpytest_subprocess("-p", PLUGIN, *arguments, timeout=200)


def run(pytester: pytest.Pytester, tests: str, *arguments: str) -> pytest.RunResult:
    pytester.makepyfile(tests)
    return pytester.runpytest_inprocess("-p", PLUGIN, *arguments)


@pytest.mark.browser
def test_a_check_sees_the_page_that_the_test_sees(pytester: pytest.Pytester, url: str) -> None:
    result = run_with_browser(
        pytester,
        f"""
        import pytest

        def test_exam(page, pasteguard):
            page.goto("{url}/login")
            page.goto("{url}/exam")
            pasteguard.check(page).allows("typing")
            page.get_by_label("Essay").fill("mine")
            with pytest.raises(AssertionError) as caught:
                pasteguard.check(page).allows("paste", "tab-switch")
            assert page.get_by_label("Essay").input_value() == "mine"
            raise caught.value

        def test_made_up(page, pasteguard):
            page.set_content("<textarea></textarea>")
            pasteguard.check(page).allows("paste")

        def test_error_page(page, pasteguard):
            page.goto("{url}/broken")
            pasteguard.check(page).allows("typing", "paste")
        """,
        "--pasteguard-output=kept",
        "--pasteguard-timeout=150",
        *("-p", "pytest_playwright.pytest_playwright"),
    )
    result.assert_outcomes(failed=3)
    shown = result.stdout.str()
    assert re.search(r"/broken could not be audited.*HTTP status 500", shown)
    assert f"{url}/exam does not allow what this needs" in shown
    assert re.search(r"paste, Essay: restricted\. .*\n.*guard\.js:2:\d+ refuse", shown)
    # Playwright emulates focus in its own pages: only in a browser of its own is this seen.
    assert re.search(r"tab-switch, .*: restricted", shown)
    assert "about:blank" in shown and "set_content" in shown
    assert "= Pasteguard =" in shown
    assert f"{url}/exam  typing allowed" in shown
    kept = {path.name for path in (pytester.path / "kept").rglob("*.*")}
    assert "report.html" in kept
    assert any(name.startswith("page.") for name in kept)


@pytest.mark.browser
def test_password_session_colours_and_device_of_the_context_lead_to_the_same_page(
    pytester: pytest.Pytester, url: str
) -> None:
    result = run_with_browser(
        pytester,
        f"""
        import pytest

        @pytest.mark.browser_context_args(
            http_credentials={{"username": "team", "password": "blue"}}, color_scheme="dark",
            viewport={{"width": 393, "height": 659}}, device_scale_factor=3,
            is_mobile=True, has_touch=True,
        )
        def test_inside(page, pasteguard):
            page.goto("{url}/inside")
            page.evaluate("sessionStorage.setItem('ticket', '7')")
            page.reload()
            assert page.get_by_label("Essay").is_visible()
            pasteguard.check(page).allows("typing")
        """,
        "--pasteguard-timeout=100",
        *("-p", "pytest_playwright.pytest_playwright"),
    )
    result.assert_outcomes(passed=1)


@pytest.mark.browser
@pytest.mark.every
def test_async_pages_are_checked_by_awaiting(pytester: pytest.Pytester, url: str) -> None:
    result = run_with_browser(
        pytester,
        f"""
        import pytest

        @pytest.mark.pasteguard(timeout=100.0)
        @pytest.mark.asyncio(loop_scope="session")
        async def test_exam(page, pasteguard):
            await page.goto("{url}/login")
            await page.goto("{url}/exam")
            with pytest.raises(AssertionError, match="guard.js"):
                await pasteguard.check(page).allows("paste")
        """,
        *("-p", "pytest_asyncio.plugin", "-p", "pytest_playwright_asyncio.pytest_playwright"),
        *("-o", "asyncio_default_fixture_loop_scope=session"),
    )
    result.assert_outcomes(passed=1)


def test_without_a_browser_the_fixture_says_what_is_wrong(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
        import pytest

        @pytest.mark.pasteguard(tmeout=3)
        def test_marker(pasteguard):
            pass

        def test_policy(pasteguard):
            pasteguard.policy_named(None)
        """,
        "--strict-markers",
    )
    result.assert_outcomes(errors=1, failed=1)
    result.stdout.fnmatch_lines(["*takes only these*tmeout*", "*meets() needs a policy*"])
    skipped = pytester.runpytest_inprocess("-p", PLUGIN, "--pasteguard-skip")
    skipped.assert_outcomes(skipped=2)


ASKING = """
import asyncio
import pytest
from playwright.async_api import Page as AsyncPage
from pasteguard import NotAllowed
from pasteguard.api import Result
from pasteguard.model.report import Outcome
from pasteguard.pytest_plugin.checking import Pasteguard
from tests.unit.policy.builders import found, report

ASYNC = AsyncPage.__new__(AsyncPage)
RESULT = Result(report(found("typing", Outcome.ALLOWED)))

@pytest.fixture(autouse=True)
def no_browser(monkeypatch):
    async def later():
        return RESULT
    monkeypatch.setattr(
        Pasteguard, "start", lambda self, page, only: later() if page is ASYNC else RESULT
    )
"""


def test_a_check_that_asks_nothing_or_is_not_awaited_fails(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        ASKING
        + """
def test_nothing(pasteguard):
    pasteguard.check(object())

def test_no_id(pasteguard):
    pasteguard.check(object()).allows()

def test_async_no_id(pasteguard):
    asyncio.run(pasteguard.check(ASYNC).allows())

def test_async_nothing(pasteguard):
    pasteguard.check(ASYNC)

def test_unawaited(pasteguard):
    pasteguard.check(ASYNC).allows("typing")

def test_unawaited_beside_an_awaited(pasteguard):
    check = pasteguard.check(ASYNC)
    asyncio.run(check.allows("typing"))
    check.meets("fair")
""",
        *("-W", "ignore::RuntimeWarning", "-W", "ignore::pytest.PytestUnraisableExceptionWarning"),
    )
    result.assert_outcomes(failed=6)
    result.stdout.fnmatch_lines(
        [
            "*check(page) alone audits nothing*",
            "*allows() was not told what*",
            "*allows() was not told what*",
            "*check(page) alone audits nothing*",
            '*allows("typing") was not awaited*',
            '*meets("fair") was not awaited*',
        ]
    )


def test_a_check_that_was_asked_and_answered_passes(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        ASKING
        + """
def test_sync(pasteguard):
    pasteguard.check(object()).allows("typing")
    pasteguard.check(object()).audit()
    with pytest.raises(NotAllowed):
        pasteguard.check(object()).allows("paste")

def test_async(pasteguard):
    async def all_of_it():
        check = pasteguard.check(ASYNC)
        await check.allows("typing")
        await asyncio.create_task(check.audit("typing"))
        with pytest.raises(NotAllowed):
            await check.allows("paste")
    asyncio.run(all_of_it())

def test_without_a_check(pasteguard):
    pass
""",
    )
    result.assert_outcomes(passed=3)


def test_the_configuration_of_the_project_holds(pytester: pytest.Pytester) -> None:
    (pytester.path / ".git").mkdir()
    (pytester.path / "pasteguard.toml").write_text(
        "[audit]\ntimeout = 7\nclick = ['Start']\n[policy]\npreset = 'strict'\n"
    )
    result = run(
        pytester,
        """
        import pytest

        @pytest.mark.pasteguard(mode="passive", let_through=True)
        def test_settings(pasteguard):
            value = {key: each.value for key, each in pasteguard.settings.items()}
            assert value["timeout"] == 9 and value["click"] == ("Start",)
            assert value["mode"] == "passive" and value["let-through"] is True
            assert pasteguard.policy_named(None).name == "strict"
            assert pasteguard.policy_named("fair").name == "fair"
        """,
        "--pasteguard-timeout=9",
    )
    result.assert_outcomes(passed=1)


def test_the_plugin_is_registered() -> None:
    registered = {each.name: each.value for each in entry_points(group="pytest11")}
    assert registered["pasteguard"] == PLUGIN
