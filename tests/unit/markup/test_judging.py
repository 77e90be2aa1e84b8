"""What markup alone says of each restriction: as much as it proves, and no more."""

from __future__ import annotations

import pytest

from pasteguard.catalogue import Scope, entries
from pasteguard.model.report import EvidenceKind, Outcome
from tests.unit.markup.pages import ESSAY, finding, page, report, script

REFUSES = "(event) => event.preventDefault()"
FIELD_LITERALS = [
    ("paste", '<textarea onpaste="return false"></textarea>', Outcome.RESTRICTED),
    ("paste", '<div onpaste="return false"><textarea></textarea></div>', Outcome.RESTRICTED),
    ("paste", '<div onpaste="return false"></div><textarea></textarea>', Outcome.ALLOWED),
    (
        "paste",
        '<textarea onpaste="if (unknown()) event.preventDefault()"></textarea>',
        Outcome.UNCLEAR,
    ),
    ("paste", '<textarea onpaste="console.log(1)"></textarea>', Outcome.ALLOWED),
    ("paste", '<textarea disabled onpaste="return false"></textarea>', Outcome.NOT_APPLICABLE),
    ("paste", "<textarea readonly></textarea>", Outcome.NOT_APPLICABLE),
    ("paste", '<div class="ql-editor" contenteditable></div>', Outcome.UNCLEAR),
    ("drop", '<textarea ondrop="event.preventDefault()"></textarea>', Outcome.RESTRICTED),
    ("copy", '<textarea oncopy="return false;"></textarea>', Outcome.RESTRICTED),
    ("copy", '<input type="password">', Outcome.NOT_APPLICABLE),
    ("cut", '<textarea oncut="return false"></textarea>', Outcome.RESTRICTED),
    ("typing", '<textarea onkeydown="return false"></textarea>', Outcome.RESTRICTED),
    ("undo", '<textarea onkeydown="return false"></textarea>', Outcome.UNCLEAR),
    ("ime", '<input type="email">', Outcome.NOT_APPLICABLE),
    ("dictation", '<textarea onbeforeinput="return false"></textarea>', Outcome.UNCLEAR),
    ("spellcheck", '<textarea spellcheck="false"></textarea>', Outcome.RESTRICTED),
    ("spellcheck", '<div spellcheck="false"><textarea></textarea></div>', Outcome.RESTRICTED),
    ("spellcheck", '<textarea data-gramm="false"></textarea>', Outcome.RESTRICTED),
    ("spellcheck", '<input type="number">', Outcome.NOT_APPLICABLE),
    ("length-limit", '<textarea maxlength="200"></textarea>', Outcome.RESTRICTED),
    ("length-limit", '<input type="tel" maxlength="9">', Outcome.NOT_APPLICABLE),
]
PAGE_LITERALS = [
    (
        "copy",
        '<div oncopy="return false"><p>A question long enough.</p></div>',
        "restricted",
    ),
    ("select", "<style>body { user-select: none }</style>", "restricted"),
    ("select", "<style>button { -webkit-user-select: none }</style><button>Go</button>", "allowed"),
    ("select", '<link rel="stylesheet" href="a.css">', "unclear"),
    ("context-menu", '<textarea oncontextmenu="return false"></textarea>', "restricted"),
    ("context-menu", '<button oncontextmenu="return false">Go</button>', "allowed"),
    ("print", "<style>@media print { body { display: none } }</style>", "restricted"),
    ("print", "<style>@media print { nav { display: none } }</style>", "allowed"),
    ("print", "<style>@media screen { .x { display: none } }</style>", "allowed"),
    ("print", "<style>@media not print { body { display: none } }</style>", "allowed"),
    ("print", "<style>@media print and (color) { body { display: none } }</style>", "unclear"),
    ("print", "<style>body { @media print { p { display: none } } }</style>", "restricted"),
    ("select", "<style>body { p { user-select: none } }</style>", "restricted"),
    ("select", "<style>@media screen, print { p { user-select: none } }</style>", "restricted"),
    ("select", "<style>p:no-such { user-select: none }</style>", "unclear"),
    (
        "fullscreen",
        "<style>@media not all and (display-mode: fullscreen) { p { display: none } }</style>",
        "unclear",
    ),
    ("time-limit", '<meta http-equiv="refresh" content="1800; url=/over">', "restricted"),
    ("time-limit", "<p>You have 30 minutes.</p>", "restricted"),
    ("time-limit", "<p>制限時間は三十分です。</p>", "restricted"),
    ("time-out", '<meta http-equiv="refresh" content="1800">', "unclear"),
    ("camera", '<iframe src="/room" allow="camera; microphone"></iframe>', "unclear"),
    ("lockdown-client", '<a href="sebs://example.com/test.seb">Start</a>', "unclear"),
    ("reload-loss", ESSAY, "restricted"),
    ("time-limit", '<meta http-equiv="refresh" content="0; url=/test">', "unclear"),
    ("shortcuts", "<button accesskey=s>Send</button>", "unclear"),
]
CODE_LITERALS = [
    ("context-menu", f'document.addEventListener("contextmenu", {REFUSES});', "restricted"),
    ("context-menu", "document.oncontextmenu = () => false;", "restricted"),
    ("select", "document.onselectstart = function () { return false; };", "restricted"),
    ("shortcuts", f'window.addEventListener("keydown", {REFUSES});', "restricted"),
    ("leave-warning", f'addEventListener("beforeunload", {REFUSES});', "restricted"),
    ("leave-warning", 'window.onbeforeunload = () => "Stay?";', "restricted"),
    (
        "leave-warning",
        f'function begin() {{ addEventListener("beforeunload", {REFUSES}); }}',
        "allowed",
    ),
    (
        "tab-switch",
        'document.addEventListener("visibilitychange", () => {\n'
        '  if (document.hidden) alert("!");\n});',
        "restricted",
    ),
    ("tab-switch", 'document.addEventListener("visibilitychange", save);', "unclear"),
    (
        "window-blur",
        "window.onblur = () => { document.querySelector('textarea').disabled = true; };",
        "restricted",
    ),
    (
        "back-trap",
        "history.pushState(null, '', location.href);\n"
        "onpopstate = () => history.pushState(null, '', location.href);",
        "restricted",
    ),
    ("geolocation", "navigator.geolocation.getCurrentPosition(() => {});", "restricted"),
    ("time-limit", "setTimeout(() => { location.href = '/out'; }, 300000);", "restricted"),
    ("idle", "setTimeout(() => { location.href = '/out'; }, 300000);", "allowed"),
]


@pytest.mark.parametrize(("restriction", "body", "outcome"), FIELD_LITERALS)
def test_a_field_is_judged_by_its_markup(restriction: str, body: str, outcome: Outcome) -> None:
    found = finding(page(body), restriction, of_field=True)
    assert found.outcome is outcome, found


@pytest.mark.parametrize(("restriction", "body", "outcome"), PAGE_LITERALS)
def test_a_page_is_judged_by_its_markup(restriction: str, body: str, outcome: str) -> None:
    found = finding(page(body), restriction)
    assert found.outcome == outcome, found


@pytest.mark.parametrize(("restriction", "code", "outcome"), CODE_LITERALS)
def test_a_page_is_judged_by_its_inline_code(restriction: str, code: str, outcome: str) -> None:
    found = finding(script(code), restriction)
    assert found.outcome == outcome, found


def test_a_page_without_code_hinders_nothing_that_markup_can_tell() -> None:
    outcomes = {f.restriction: f.outcome for f in report(page()).findings}
    unclear = {name for name, outcome in outcomes.items() if outcome is Outcome.UNCLEAR}
    # A server may limit the time by a header, which is not in a file.
    assert unclear == {"time-limit", "time-out"}
    assert outcomes["paste"] is Outcome.ALLOWED


def test_a_page_that_says_that_there_is_no_limit_is_free_of_one() -> None:
    outcomes = {f.restriction: f.outcome for f in report(page("<p>No time limit.</p>")).findings}
    assert outcomes["time-limit"] is Outcome.ALLOWED
    assert outcomes["time-out"] is Outcome.NOT_APPLICABLE


def test_a_script_elsewhere_leaves_unclear_what_it_may_do_and_is_named() -> None:
    made = report(page(f'{ESSAY}<script src="/js/guard.js"></script>'))
    assert Outcome.ALLOWED not in {finding.outcome for finding in made.findings}
    paste = next(each for each in made.findings if each.restriction == "paste")
    assert "guard.js" in (paste.reason or "")
    assert [notice.id for notice in made.warnings] == ["notice.markup-outside-scripts"]


def test_what_the_markup_forbids_holds_whatever_scripts_there_are() -> None:
    body = '<textarea onpaste="return false"></textarea><script src="a.js"></script>'
    found = finding(page(body), "paste", of_field=True)
    assert found.outcome is Outcome.RESTRICTED
    source = found.evidence[0].source
    assert source is not None
    assert source.line == 1


def test_the_place_of_the_code_is_told() -> None:
    code = 'document.addEventListener("paste", function refuse(e) {\n  e.preventDefault();\n});'
    found = finding(script(code), "paste", of_field=True)
    source = found.evidence[0].source
    assert found.evidence[0].kind is EvidenceKind.INFERRED
    assert source is not None
    assert (source.line, source.column, source.function) == (3, 3, "refuse")


@pytest.mark.parametrize("content", [b"", page(), page(ESSAY * 3)])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_restriction_has_an_outcome_for_every_place(content: bytes, language: str) -> None:
    made = report(content, language)
    for entry in entries():
        places = [each.field for each in made.findings if each.restriction == entry.id]
        fields = [each.id for each in made.fields] if Scope.FIELD in entry.scope else []
        assert places == [*fields, *([None] if Scope.PAGE in entry.scope or not fields else [])]
    assert all(each.reason for each in made.findings if each.outcome is Outcome.UNCLEAR)


MADE = [
    "document.querySelector('#place').innerHTML = '<textarea onpaste=\"no()\"></textarea>';",
    "document.querySelector('#place').insertAdjacentHTML('beforeend', unknown);",
    "document.write('<textarea></textarea>');",
    "document.querySelector('#place').append(document.createElement('textarea'));",
    "const s = document.createElement('script'); s.src = 'editor.js'; document.head.append(s);",
]


@pytest.mark.parametrize("code", MADE)
def test_a_field_that_code_may_make_is_not_passed_over(code: str) -> None:
    found = finding(script(code, "<div id=place></div>"), "paste")
    assert found.outcome is Outcome.UNCLEAR, found


STYLED = [
    "document.body.style.userSelect = 'none';",
    "document.body.style['user' + 'Select'] = 'none';",
    "document.body.style.cssText = 'user-select: none';",
    "const s = document.createElement('style'); s.textContent = 'x'; document.head.append(s);",
    "document.body.classList.add('exam');",
]


@pytest.mark.parametrize("code", STYLED)
@pytest.mark.parametrize("restriction", ["select", "copy"])
def test_styles_that_code_sets_leave_unclear_what_they_decide(code: str, restriction: str) -> None:
    rule = "<style>.exam { user-select: none }</style>"
    found = finding(page(f"{rule}{ESSAY}<script>{code}</script>"), restriction)
    assert found.outcome is Outcome.UNCLEAR, found


def test_what_comes_after_start_is_not_in_the_file() -> None:
    body = "<button id=go>Start</button><div id=task hidden><textarea></textarea></div>"
    code = "document.querySelector('#go').onclick = () => { task.hidden = false; };"
    found = finding(script(f"const task = document.querySelector('#task');\n{code}", body), "paste")
    assert found.outcome is Outcome.UNCLEAR, found


def test_a_text_is_judged_where_its_own_part_of_the_page_guards_it() -> None:
    body = "<div oncontextmenu='return false'><p>A shorter question.</p></div>"
    assert finding(page(body), "context-menu").outcome is Outcome.RESTRICTED


def test_what_a_script_tells_a_service_worker_is_not_known() -> None:
    code = (
        "navigator.serviceWorker.ready.then((r) => document.addEventListener('keydown', (e) =>"
        " r.active.postMessage(e.key)));"
    )
    assert finding(script(code), "keystroke-log").outcome is Outcome.UNCLEAR


def test_an_editor_of_the_pages_own_is_not_accused_of_taking_text_away() -> None:
    code = (
        "const keys = document.querySelector('textarea');\n"
        "keys.addEventListener('input', () => { document.querySelector('pre').textContent +="
        " keys.value; keys.value = ''; });"
    )
    found = finding(script(code, "<pre></pre><textarea></textarea>"), "typing", of_field=True)
    assert found.outcome is Outcome.UNCLEAR


def test_a_page_has_a_body_that_scripts_listen_on_whether_written_or_not() -> None:
    code = "document.body.addEventListener('paste', (e) => e.preventDefault());"
    content = f"<p>A question.</p><textarea></textarea><script>{code}</script>".encode()
    assert finding(content, "paste", of_field=True).outcome is Outcome.RESTRICTED
