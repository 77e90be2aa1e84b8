"""Which rules hold for an element: importance, how exact they are, order, and their media."""

from __future__ import annotations

import pytest

from pasteguard.markup.index import Index
from pasteguard.markup.styles import Styles
from pasteguard.markup.stylesheets import Medium, read_sheet
from pasteguard.markup.tree import parse


def hidden(style: str, html: str = "<div class=x><p>text</p></div>") -> bool:
    index = Index.of(parse(html))
    return Styles(read_sheet(style).rules).hides(index.named("p")[0])


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (".x { display: none }", True),
        ("p { display: none } div p { display: block }", False),
        ("p { display: none; display: block }", False),
        ("p { visibility: hidden !important } div p { visibility: visible }", True),
        ("@media (width: 1px) { .x { display: none } }", False),
        (".x { display: none; display: block } ", False),
        (".x { display: none !important; display: block }", True),
        (".x { display: none ! IMPORTANT }", True),
        ("#no, .x { display: none }", True),
        ("div p { display: none } :where(#no, .x) p { display: block }", True),
        ("p { display: none } :is(#no, div) p { display: block }", False),
        ("p:not(#no) { display: none } div p { display: block }", True),
        ("/* } */ .x { content: '}'; display: none }", True),
        (".y:after { content: '{' } .x { display: none }", True),
        (".\\78 { display: none }", True),
        ("<!-- .x { display: none } -->", True),
        (".x { color: { display: none } }", False),
        (".x { p { display: none } }", True),
        (".x { & > p { display: none } }", True),
        ("p { .x & { display: none } }", True),
        ("i, p { .x & { display: none } }", True),
        (".x { @media screen { display: none } }", True),
        (".x { @media print { display: none } }", False),
        (".x { b { display: none } }", False),
        ("@media print, screen { .x { display: none } }", True),
        ("@media not print { .x { display: none } }", True),
        ("@media not screen { .x { display: none } }", False),
        ("@supports (display: grid) { .x { display: none } }", False),
        ("@font-face { display: none } .x { display: none", True),
        (".x::before { display: none }", False),
        (f"@media {'(' * 5000}{')' * 5000} {{ .x {{ display: none }} }}", False),
    ],
)
def test_rules_hide_what_they_and_what_holds_it_say(style: str, expected: bool) -> None:
    assert hidden(style) is expected


def test_a_rule_begins_in_the_line_of_its_selector() -> None:
    rules = read_sheet("p { color: red }\n\nb {\n color: red\n}\n", line=10).rules
    assert [rule.line for rule in rules] == [10, 12]


@pytest.mark.parametrize(
    ("condition", "on_screen", "on_paper"),
    [("print", False, True), ("screen", True, False), ("all", True, True), ("", True, True),
     ("not print", True, False), ("only screen", True, False), ("tty", False, False),
     ("print and (orientation: portrait)", False, None), ("(min-width: 1px)", None, None),
     ("not screen and (color)", None, True), ("screen, print", True, True),
     ("print, (color)", None, True)],
)  # fmt: skip
def test_a_media_query_holds_where_it_says(
    condition: str, on_screen: bool | None, on_paper: bool | None
) -> None:
    (rule,) = read_sheet(f"@media {condition} {{ p {{ color: red }} }}").rules
    assert rule.holds_on(Medium.SCREEN) is on_screen
    assert rule.holds_on(Medium.PAPER) is on_paper


def test_what_a_sheet_imports_is_told() -> None:
    text = """@import "a.css"; @import url(b.css) print; @IMPORT url("c.css");
    /* @import "no.css"; */ p { content: '@import "neither.css";' }"""
    assert read_sheet(text).imports == ["a.css", "b.css", "c.css"]


@pytest.mark.parametrize(
    "text",
    ["{" * 50_000, "a{" * 50_000, "@media print{" * 20_000, "p{a:" + "(" * 50_000,
     "a,b,c,d{" * 5_000, "'" * 50_000, "p{" + "a:b;" * 20_000, ":is(" * 20_000 + "{a:b}",
     "a:b" * 20_000, "/*" * 50_000, "p{x:" + "'a\n" * 20_000],
)  # fmt: skip
def test_a_sheet_without_end_is_read(text: str) -> None:
    assert Styles(read_sheet(text).rules).rules is not None
