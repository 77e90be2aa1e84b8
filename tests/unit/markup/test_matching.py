"""Which elements a selector chooses: cssselect2 over our tree says what soupsieve says."""

from __future__ import annotations

import pytest
import soupsieve
from bs4 import Tag

from pasteguard.markup.index import Index
from pasteguard.markup.matching import compiled
from pasteguard.markup.tree import attribute, parse

PAGE = """<html lang="ja"><main id="Main" class="a B"><p class="a"><b id="x">1</b></p>
<p class="c a" lang=en>2</p><DIV class="d-1
e"><span>3</span></DIV><fieldset disabled><legend><input name=one></legend><input name=two>
<legend><input name=three checked type=checkbox></legend></fieldset><i></i></main></html>"""


def chosen_by(selector: str, index: Index) -> list[Tag]:
    """The elements that a selector chooses; none where it cannot be read."""
    return [
        each
        for each in index.everything
        if any(
            one.pseudo_element is None and one.test(index.nodes.of(each))
            for one in compiled(selector) or ()
        )
    ]


@pytest.mark.parametrize(
    "selector",
    ["p", "P", "*", ".a", ".B", ".b", "#x", "#X", "p.a", "p.a.c", "main p", "main > p", "p + p",
     "p ~ p b", "p ~ div", "p,b", " p , #x ", "div", ".d-1 span", ".e", "*.a", "[id]", "[ID=x]",
     "[class~=a]", "[class^=d]", "[class$=a]", "[class*='-']", "[lang|=en]", "p:first-child",
     ":is(b, p)", "p:not(.c)", "main#Main.a", "p:nth-child(2)", "p:last-of-type",
     ":nth-last-child(1)", "main :only-child", "p:has(b)", "p:has(+ div)", "main:has(> nav, > div)",
     ":root", ":empty",
     ":lang(en)", "input:disabled", "input:enabled", ":checked", "a:hover", "p b, div span",
     ":where(p, b)", "p:nth-of-type(odd)", "p:first-of-type", "p:nth-child(1 of .c)"],
)  # fmt: skip
def test_a_selector_chooses_what_soupsieve_says(selector: str) -> None:
    index = Index.of(parse(PAGE))
    other = soupsieve.compile(selector)
    expected = [str(each)[:40] for each in index.everything if other.match(each)]
    assert [str(each)[:40] for each in chosen_by(selector, index)] == expected


@pytest.mark.parametrize(
    "selector",
    ["p,,b", "", "> p", "p >", "1p", "a|b", "p:no-such", "p {", ":not(" * 500, "(" * 5000,
     "b " * 5000, "b > " * 600 + "b"],
)  # fmt: skip
def test_what_cannot_be_read_chooses_nothing(selector: str) -> None:
    assert compiled(selector) is None
    assert chosen_by(selector, Index.of(parse(PAGE))) == []


def test_a_part_of_an_element_is_not_the_element() -> None:
    index = Index.of(parse(PAGE))
    assert chosen_by("p::before, b", index) == [index.by_id("x")]


@pytest.mark.parametrize("selector", ["p ~ i", "p + i", "p:nth-child(5000) + i"])
def test_a_long_row_is_matched_from_its_end(selector: str) -> None:
    index = Index.of(parse("<div>" + "<p></p>" * 5_000 + "<i></i></div>"))
    assert len(chosen_by(selector, index)) == 1


def test_a_deep_tree_is_matched_from_its_depth() -> None:
    index = Index.of(parse("<div id=top>" + "<div>" * 5000 + "<i>"))
    (found,) = chosen_by("#top i", index)
    assert attribute(index.everything[0], "id") == "top"
    assert found.name == "i"
