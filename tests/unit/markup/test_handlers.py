"""Which handlers a script sets, where, and what they do: only what is certain is claimed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.markup.scanning import Code
from pasteguard.model.report import Outcome
from tests.unit.markup.pages import finding, script

RESTRICTS = [
    'document.addEventListener("paste", (event) => event.preventDefault());',
    'document.body.addEventListener("paste", function (e) { e.preventDefault(); }, true);',
    'document.getElementById("essay").addEventListener("paste", refuse);\n'
    "function refuse(e) { e.preventDefault(); }",
    'const essay = document.querySelector("#essay");\nessay.onpaste = () => false;',
    '$("#essay").on("paste", function () { return false; });',
    'document.querySelectorAll("textarea").forEach((f) => f.addEventListener("paste", '
    "(e) => e.preventDefault()));",
    'for (const f of document.querySelectorAll("textarea")) {\n  f.addEventListener("paste", '
    "(e) => { e.preventDefault(); });\n}",
    'document.addEventListener("DOMContentLoaded", () => {\n  document.onpaste = () => false;\n});',
    '(function () {\n  document.addEventListener("paste", (e) => { e.preventDefault(); });\n})();',
    'for (const type of ["copy", "paste"]) document.addEventListener(type, '
    "e => e.preventDefault());",
    '// if (never)\ndocument.addEventListener("paste", /* yes */ (e) => {\n  e.preventDefault();\n'
    '  alert("No");\n});',
]
DECIDES = [
    'if (exam) document.addEventListener("paste", (e) => e.preventDefault());',
    'exam && document.addEventListener("paste", (e) => e.preventDefault());',
    'function begin() { document.addEventListener("paste", (e) => e.preventDefault()); }',
    'button.onclick = () => { document.addEventListener("paste", (e) => e.preventDefault()); };',
    'document.addEventListener("paste", (e) => { if (e.detail) e.preventDefault(); });',
    'document.addEventListener("paste", (e) => { e.preventDefault(); essay.value += "x"; });',
    'document.addEventListener("paste", (e) => { e.preventDefault(); editor.insert("x"); });',
    'document.addEventListener("paste", (e) => e.preventDefault(), { once: true });',
    'const f = (e) => e.preventDefault();\ndocument.addEventListener("paste", f);\n'
    'document.removeEventListener("paste", f);',
    "document.addEventListener(names[0], (e) => e.preventDefault());",
    'eval(atob("ZG9jdW1lbnQub25wYXN0ZT0oKT0+ZmFsc2U="));',
    'import("./guard.js");',
    'document.getElementById("essay").setAttribute("onpaste", "return false");',
]
HARMLESS = [
    'document.addEventListener("paste", (e) => console.log("pasted", e));',
    'const text = "document.onpaste = () => false";',
    '// document.addEventListener("paste", (e) => e.preventDefault());',
    'document.addEventListener("copy", (e) => e.preventDefault());',
    "const pattern = /[\"']/g; let total = 4 / 2 / 1;",
    "const greeting = `it's ${1 + `}`.length} o'clock`;",
]


@pytest.mark.parametrize("code", RESTRICTS)
def test_a_handler_that_always_cancels_restricts(code: str) -> None:
    assert finding(script(code), "paste", of_field=True).outcome is Outcome.RESTRICTED


@pytest.mark.parametrize("code", DECIDES)
def test_what_may_or_may_not_cancel_is_unclear(code: str) -> None:
    assert finding(script(code), "paste", of_field=True).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize("code", HARMLESS)
def test_code_that_has_nothing_to_do_with_it_is_no_obstacle(code: str) -> None:
    assert finding(script(code), "paste", of_field=True).outcome is Outcome.ALLOWED


def test_returning_false_from_a_listener_cancels_nothing() -> None:
    code = 'document.addEventListener("paste", () => { return false; });'
    assert finding(script(code), "paste", of_field=True).outcome is Outcome.ALLOWED


def test_comments_and_the_inside_of_strings_are_no_code() -> None:
    code = Code.read("a('x(y)'); // b(\nc(/[/\"]/g) /* d */ + `e${f('g')}h`;")
    assert "".join(code.bare.split()) == "a('');c(/g)+f('');"
    assert code.is_whole


@given(st.text(alphabet="ab\"'`/\\*(){}[]$\n; =>"))
def test_scanning_keeps_every_place(raw: str) -> None:
    code = Code.read(raw)
    assert len(code.bare) == len(code.spoken) == len(raw)
    assert [at for at, letter in enumerate(raw) if letter == "\n"] == [
        at for at, letter in enumerate(code.bare) if letter == "\n"
    ]
    assert all(code.pairs[code.pairs[place]] == place for place in code.pairs)
