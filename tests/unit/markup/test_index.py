"""The index of a saved page: what is part of it, in document order."""

from __future__ import annotations

import pytest

from pasteguard.markup.index import Index
from pasteguard.markup.tree import parse


def index(html: str) -> Index:
    return Index.of(parse(html))


def test_elements_of_several_names_come_in_document_order_each_once() -> None:
    found = index("<p>a</p><b>b</b><p>c</p>").named("b", "p", "b")
    assert [each.get_text() for each in found] == ["a", "b", "c"]


def test_an_element_with_several_of_the_attributes_comes_once() -> None:
    found = index("<i id=x href=y></i><a href=z></a>").having("href", "id")
    assert [each.name for each in found] == ["i", "a"]


def test_elements_that_handle_events_are_found_by_whatever_event() -> None:
    found = index("<p onpaste=x></p><b></b><i oncopy=y onpaste=z></i>").handled()
    assert [each.name for each in found] == ["p", "i"]


@pytest.mark.parametrize("name", ["noscript", "template", "xmp", "iframe", "noembed", "noframes"])
def test_what_stands_in_an_element_kept_apart_is_left_out(name: str) -> None:
    found = index(f"<{name}>kept <p>apart</p></{name}><input>")
    assert [each.name for each in found.everything] == [name, "input"]
    assert "apart" not in found.texts


def test_the_text_right_inside_an_element_kept_apart_is_there() -> None:
    assert list(index("<textarea>written</textarea>after").texts) == ["written", "after"]


def test_a_shadow_root_in_the_markup_is_part_of_the_page() -> None:
    found = index("<div><template shadowrootmode=open><input></template></div>")
    assert found.first("input") is not None


def test_comments_and_declarations_are_no_text() -> None:
    assert list(index("<!doctype html><!-- no --><p>yes</p>").texts) == ["yes"]


def test_of_two_elements_with_one_id_the_first_has_it() -> None:
    found = index("<p id=x></p><b id=x></b>").by_id("x")
    assert found is not None
    assert found.name == "p"


def test_an_empty_page_has_an_empty_index() -> None:
    found = index("")
    assert not found.everything
    assert not found.texts
    assert found.first("p") is None
