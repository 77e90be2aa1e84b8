"""The elements of a saved page: parsed once, asked for attributes, ancestors and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeGuard

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString
from bs4.exceptions import ParserRejectedMarkup

LABEL_LIMIT: Final = 120
TAG_LIMIT: Final = 300
_SPACES: Final = re.compile(r"\s+")
# Python's parser gives up on some of these where a browser sees a comment.
_ODD_DECLARATION: Final = re.compile(r"<!(?!--|doctype\b)|<\?", re.IGNORECASE)


class Unparsable(Exception):
    """The text is nothing that the HTML parser can read."""


def parse(text: str) -> BeautifulSoup:
    """The tree of a page's text. Raises Unparsable."""
    for source in (text, _ODD_DECLARATION.sub("<!--", text)):
        try:
            return BeautifulSoup(
                source,
                "html.parser",
                multi_valued_attributes=None,  # a class attribute as it is written
                on_duplicate_attribute="ignore",  # the first counts, as in browsers
            )
        except (ParserRejectedMarkup, AssertionError, ValueError, RecursionError):
            continue
    raise Unparsable


def attribute(element: Tag, name: str) -> str | None:
    """The attribute's value; empty where it has none, None where there is no such attribute."""
    value = element.attrs.get(name)
    return None if value is None else str(value)


def tidy(text: str) -> str:
    """The text on one line, shortened as a label."""
    return _SPACES.sub(" ", text).strip()[:LABEL_LIMIT]


def is_text(node: PageElement) -> TypeGuard[NavigableString]:
    """Whether it is a piece of text: no element, comment or declaration."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def texts_in(element: Tag) -> Iterator[NavigableString]:
    """The pieces of text below an element, without comments and declarations."""
    return filter(is_text, element.descendants)


def words_in(element: Tag) -> str:
    """The text content of an element."""
    return "".join(texts_in(element))


def ancestry(element: Tag) -> Iterator[Tag]:
    """The element and what holds it, upwards, without the document itself."""
    node: Tag | None = element
    while node is not None and node.name != BeautifulSoup.ROOT_TAG_NAME:
        yield node
        node = node.parent


def closest(element: Tag, *names: str) -> Tag | None:
    """The nearest of these elements that the element is, or that it stands in."""
    return next((node for node in ancestry(element) if node.name in names), None)


def siblings(element: Tag, *, before: bool) -> Iterator[Tag]:
    """The elements beside it, the nearest first."""
    for node in element.previous_siblings if before else element.next_siblings:
        if isinstance(node, Tag):
            yield node


def is_shadow_root(element: Tag) -> bool:
    """Whether it is the template of a shadow root that the markup declares."""
    return element.name == "template" and attribute(element, "shadowrootmode") is not None


def root_of(element: Tag) -> Tag | None:
    """The shadow root that the element is in; None for the document."""
    holders = (node for node in ancestry(element) if node is not element)
    return next((node for node in holders if is_shadow_root(node)), None)


def opening_tag(element: Tag) -> str:
    """The element's opening tag, shortened, without what is written in it."""
    written = [
        f'{name}="{value}"' if value else name
        for name, value in element.attrs.items()
        if name != "value"
    ]
    return f"<{' '.join([element.name, *written])}>"[:TAG_LIMIT]
