"""The interpreter in V8, and scripts made to harm it: they cost their page an answer at most."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from pasteguard.catalogue import entries
from pasteguard.interpreter.engine import Engine, NoEngine, TooMuch, engine
from pasteguard.markup.evidence import evidence_of
from pasteguard.model.report import Outcome
from pasteguard.runner import markup_judging
from tests.unit.markup.pages import ESSAY, finding, page, read, script

URL = "file:///pages/test.html"
ENDLESS = "/^(a+)+$/.test('a'.repeat(60) + 'b');"
"""A regular expression that our own V8 would be at for years."""
HOSTILE = [
    ENDLESS,
    "for (;;) ;",
    "function f() { return f() + 1; } f();",
    "(" * 50_000,
    "x = [" + "[" * 20_000,
    "let s = 'ab'; for (;;) s += s;",
    "let s = 'ab'; for (;;) { s += s; s.charCodeAt(5); s.replace(/b/g, 'cc'); }",
    "const a = []; for (;;) a.push('ab'.repeat(10000) + a.length);",
    "for (let i = 0; ; i += 1) document.body.append(document.createElement('p'));",
    "setInterval(() => { for (;;) ; }, 1);",
]
PATIENCE_S = 8
"""How long a page may take here, so that what never ends ends sooner; others take 0.1 s."""
STRANGE = [
    "const o = {}; o.o = o; structuredClone(o);",
    "try { new Array(4294967295).fill(1).map((x) => [x]).flat(Infinity); } catch {}",
]


def looked(content: bytes) -> dict[str, Any]:
    catalogue = [{"id": e.id, "scope": [str(scope) for scope in e.scope]} for e in entries()]
    return evidence_of(read(content), URL) | {"catalogue": catalogue}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine of this process gives up sooner."""
    monkeypatch.setattr(engine(), "_seconds", PATIENCE_S)


@pytest.fixture
def begun() -> Iterator[Engine]:
    """An engine of its own, begun."""
    engine = Engine(seconds=60)
    engine.judge(looked(page()))
    yield engine
    engine.close()


@pytest.mark.parametrize("code", [pytest.param(ENDLESS, marks=pytest.mark.every), *HOSTILE[1:]])
def test_a_script_made_to_harm_is_no_more_than_unclear(code: str) -> None:
    found = finding(script(f"const begun = true;\n{code}"), "paste", of_field=True)
    assert found.outcome is Outcome.UNCLEAR
    assert found.reason


@pytest.mark.every
def test_a_page_after_one_that_took_all_memory_is_judged_as_ever(begun: Engine) -> None:
    for code in HOSTILE:
        if "push(" in code or "s += s" in code:
            with contextlib.suppress(TooMuch):
                begun.judge(looked(script(code)))
            assert begun.judge(looked(page()))


@pytest.mark.parametrize("code", STRANGE)
def test_a_strange_script_that_comes_to_an_end_is_followed(code: str) -> None:
    refusing = 'document.addEventListener("paste", (e) => e.preventDefault());'
    assert finding(script(f"{code}\n{refusing}"), "paste", of_field=True).outcome is (
        Outcome.RESTRICTED
    )


@pytest.mark.every
def test_a_page_after_one_made_to_harm_is_judged_as_ever() -> None:
    finding(script(ENDLESS), "paste", of_field=True)
    assert finding(page(), "paste", of_field=True).outcome is Outcome.ALLOWED


def test_what_comes_to_no_end_is_ended(begun: Engine) -> None:
    begun._seconds = 1
    with pytest.raises(TooMuch):
        begun.judge(looked(script(ENDLESS)))
    begun._seconds = 60
    assert begun.judge(looked(page()))


def test_an_engine_that_is_gone_is_started_anew(begun: Engine) -> None:
    assert begun._process is not None
    begun._process.kill()
    begun._process.wait()
    assert begun.judge(looked(page()))


def test_an_engine_that_does_not_start_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(NoEngine):
        Engine().judge(looked(page()))


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="only POSIX has such alarms")
def test_the_deadline_of_a_file_ends_the_engine_at_work(begun: Engine) -> None:
    def alarm(_number: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, alarm)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        with pytest.raises(TimeoutError):
            begun.judge(looked(script(ENDLESS)))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert begun._process is None


def test_code_that_is_too_much_leaves_what_needs_none() -> None:
    content = script(ENDLESS, f"{ESSAY}<input maxlength=9>")
    verdicts = markup_judging.judge_saved(read(content), URL, entries())
    assert verdicts["length-limit", 1].outcome is Outcome.RESTRICTED
    paste = verdicts["paste", 0]
    assert paste.outcome is Outcome.UNCLEAR
    assert paste.reason is not None
    assert paste.reason.id == "reason.code-too-much"


def test_the_engine_ends_with_the_process_that_uses_it(begun: Engine) -> None:
    process = begun._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(60) == 0
    process.stdin = None
