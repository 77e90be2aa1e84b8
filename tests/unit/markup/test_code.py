"""What the code in a saved page does: only what is certain is claimed."""

from __future__ import annotations

import pytest

from pasteguard.model.report import Outcome
from tests.unit.markup.pages import ESSAY, finding, script

RESTRICTS = [
    'document.addEventListener("paste", (event) => event.preventDefault());',
    'document.body.addEventListener("paste", function (e) { e.preventDefault(); }, true);',
    'document.getElementById("essay").addEventListener("paste", refuse);\n'
    "function refuse(e) { e.preventDefault(); }",
    'const essay = document.querySelector("#essay");\nessay.onpaste = () => false;',
    'document.addEventListener("paste", (e) => { e.preventDefault(); essay.value += "x"; });',
    'document.addEventListener("paste", (e) => e.preventDefault(), { once: true });',
    'document.getElementById("essay").setAttribute("onpaste", "return false");',
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
    '$("#essay").on("paste", function () { return false; });',
    'button.onclick = () => { document.addEventListener("paste", (e) => e.preventDefault()); };',
    'document.addEventListener("paste", (e) => { if (unknown(e)) e.preventDefault(); });',
    "document.addEventListener(names[0], (e) => e.preventDefault());",
    'eval(atob("ZG9jdW1lbnQub25wYXN0ZT0oKT0+ZmFsc2U="));',
    'import("./guard.js");',
]
HARMLESS = [
    'function begin() { document.addEventListener("paste", (e) => e.preventDefault()); }',
    'document.addEventListener("paste", (e) => { if (e.detail) e.preventDefault(); });',
    'const f = (e) => e.preventDefault();\ndocument.addEventListener("paste", f);\n'
    'document.removeEventListener("paste", f);',
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


@pytest.mark.parametrize(
    ("restriction", "code", "outcome"),
    [
        # The field is drawn anew in a pause of the writer.
        (
            "ime",
            "essay.oninput = () => setTimeout(() => { slot.innerHTML = made(essay.value); }, 300);",
            Outcome.UNCLEAR,
        ),
        # The text is drawn as a picture.
        (
            "typing",
            'let all = ""; const paper = document.createElement("canvas").getContext("2d");'
            'essay.oninput = () => { all += essay.value; essay.value = "";'
            " paper.fillText(all, 0, 0); };",
            Outcome.UNCLEAR,
        ),
        # Only katakana is taken.
        (
            "typing",
            'essay.oninput = () => { essay.value = essay.value.replace(/[^ァ-ヶー]/g, ""); };',
            Outcome.UNCLEAR,
        ),
        # Nothing is taken.
        ("typing", 'essay.oninput = () => { essay.value = ""; };', Outcome.RESTRICTED),
    ],
)
def test_what_becomes_of_a_text_elsewhere_is_no_loss(
    restriction: str, code: str, outcome: Outcome
) -> None:
    body = f'<div id="slot">{ESSAY}</div>'
    named = 'const [essay, slot] = ["#essay", "#slot"].map((each) => document.querySelector(each));'
    whole = f"{named}\n{code}"
    assert finding(script(whole, body), restriction, of_field=True).outcome is outcome


@pytest.mark.parametrize(("code", "outcome"), [("ask();", "unclear"), ("", "restricted")])
def test_what_is_asked_at_the_start_and_again_on_return_tells_nothing(
    code: str, outcome: str
) -> None:
    asking = 'const ask = () => fetch("/status");'
    listening = 'document.addEventListener("visibilitychange", ask);'
    found = finding(script(f"{asking}\n{code}\n{listening}"), "tab-switch")
    assert found.outcome == outcome


def test_a_page_that_asks_how_it_was_come_to_may_end_at_a_reload() -> None:
    keeping = 'essay.value = sessionStorage.getItem("d"); essay.oninput = () => '
    keeping += 'sessionStorage.setItem("d", essay.value);'
    ending = 'if (performance.getEntriesByType("navigation")[0].type === "reload")'
    ending += ' document.body.innerHTML = "<h1>The test has ended.</h1>";'
    start = 'const essay = document.querySelector("#essay");\n'
    assert finding(script(f"{start}{keeping}"), "reload-loss").outcome is Outcome.ALLOWED
    assert finding(script(f"{start}{keeping}\n{ending}"), "reload-loss").outcome is Outcome.UNCLEAR
