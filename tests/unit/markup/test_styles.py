"""What is asked of an element before a selector is matched, which must never lose a match."""

from __future__ import annotations

import pytest
import soupsieve

from pasteguard.markup.index import Index
from pasteguard.markup.styles import Styles, marks_of, rules_of, subjects_of
from pasteguard.markup.tree import parse

PAGE = """<main id="Main" class="a B"><p class="a"><b id="x">1</b></p><p class="c a">2</p>
<DIV class="d-1"><span>3</span></DIV></main>"""


@pytest.mark.parametrize(
    "selector",
    ["p", "P", "*", ".a", ".B", ".b", "#x", "#X", "p.a", "p.a.c", "main p", "main > p", "p + p",
     "p ~ p b", "p,b", " p , #x ", "div", ".d-1 span", "*.a", "[id]", "p:first-child", ":is(b, p)",
     "p:not(.c)", "main#Main.a", "p,,b", "", "> p", "p >", "1p", "a|b", "p::selection"],
)  # fmt: skip
def test_what_a_selector_fits_has_what_it_asks_for(selector: str) -> None:
    try:
        compiled = soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, NotImplementedError):
        return
    for element in Index.of(parse(PAGE)).everything:
        if compiled.match(element):
            assert any(map(marks_of(element).issuperset, subjects_of(selector)))


def test_an_element_without_the_class_need_not_be_matched() -> None:
    first = Index.of(parse(PAGE)).named("p")[0]
    assert not any(map(marks_of(first).issuperset, subjects_of("main .c")))


def hidden(style: str, html: str = "<div class=x><p>text</p></div>") -> bool:
    index = Index.of(parse(html))
    return Styles(list(rules_of(style))).hides(index.named("p")[0])


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (".x { display: none }", True),
        ("p { display: none } div p { display: block }", False),
        ("p { display: none; display: block }", False),
        ("p { visibility: hidden !important } div p { visibility: visible }", True),
        ("@media (width: 1px) { .x { display: none } }", False),
    ],
)
def test_rules_hide_what_they_and_what_holds_it_say(style: str, expected: bool) -> None:
    assert hidden(style) is expected


def test_the_line_of_a_rule_is_that_of_its_opening_brace_or_before() -> None:
    rules = list(rules_of("p { color: red }\n\nb {\n color: red\n}\n", line=10))
    assert [rule.line for rule in rules] == [10, 14]
