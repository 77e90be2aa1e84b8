"""Which elements a selector chooses: cssselect2, shown the tree of a saved page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from bs4 import Tag
from cssselect2 import compile_selector_list

from pasteguard.markup.tree import attribute, is_text

LONGEST_SELECTOR: Final = 2000
"""In characters; no style sheet of a person has such, and a longer one is not read."""
_SPACES: Final = " \t\r\n\f"
# What Python says of a selector that is no selector, or that nests deeper than it can follow.
_UNREADABLE: Final = (ValueError, NotImplementedError, RecursionError, SyntaxError, MemoryError)


@lru_cache(maxsize=4096)
def compiled(selector: str) -> Sequence[Any] | None:
    """The selectors of a list as cssselect2 compiles them; None where it cannot be read.

    As in browsers, one that cannot be read spoils the whole list. Those for a part of an element,
    as ``::before``, have a ``pseudo_element``.
    """
    if len(selector) > LONGEST_SELECTOR:
        return None
    try:
        return tuple(compile_selector_list(selector))
    except _UNREADABLE:
        return None


@dataclass(eq=False)
class Node:
    """An element of the page as cssselect2 wants to see one: its ``ElementWrapper``, over a tag.

    It is its own ElementTree element, too. A page may have a hundred thousand elements in a row
    or in one another, so nothing here recurs, and only what is asked for is made.
    """

    element: Tag
    parent: Node | None
    nodes: Nodes
    in_html_document: bool = True
    namespace_url: str = ""

    @property
    def etree_element(self) -> Node:
        """Itself."""
        return self

    @property
    def tag(self) -> str:
        """The element's name."""
        return self.element.name

    local_name = tag

    @property
    def attrib(self) -> Mapping[str, Any]:
        """The element's attributes."""
        return self.element.attrs

    @property
    def text(self) -> str:
        """Whether it holds text: empty where it does not."""
        return "".join(each for each in self.element.contents if is_text(each))

    def get(self, name: str, default: str | None = None) -> str | None:
        """The value of an attribute."""
        value = attribute(self.element, name)
        return default if value is None else value

    @property
    def id(self) -> str | None:
        """The element's id."""
        return attribute(self.element, "id")

    @cached_property
    def classes(self) -> frozenset[str]:
        """The element's classes."""
        told = attribute(self.element, "class") or ""
        return frozenset(told.translate(str.maketrans(_SPACES, " " * len(_SPACES))).split(" "))

    @cached_property
    def etree_children(self) -> list[Node]:
        """The elements right inside it."""
        return [self.nodes.of(each) for each in self.element.contents if isinstance(each, Tag)]

    @property
    def etree_siblings(self) -> list[Node]:
        """The elements beside it, itself among them."""
        return [self] if self.parent is None else self.parent.etree_children

    @cached_property
    def index(self) -> int:
        """Its place among its siblings, from 0."""
        for place, each in enumerate(self.etree_siblings):
            each.__dict__["index"] = place  # all at once: one by one takes the square of the time
        return int(self.__dict__["index"])

    @property
    def previous(self) -> Node | None:
        """The sibling before it."""
        return self.etree_siblings[self.index - 1] if self.index else None

    @property
    def previous_siblings(self) -> Sequence[Node]:
        """The siblings before it."""
        return self.etree_siblings[: self.index]

    @property
    def ancestors(self) -> Iterator[Node]:
        """What holds it, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def iter_siblings(self) -> Iterator[Node]:
        """The siblings, itself among them."""
        return iter(self.etree_siblings)

    def iter_next_siblings(self) -> Iterator[Node]:
        """The siblings after it."""
        return iter(self.etree_siblings[self.index + 1 :])

    def iter_children(self) -> Iterator[Node]:
        """The elements right inside it."""
        return iter(self.etree_children)

    def iter_subtree(self) -> Iterator[Node]:
        """Itself and all elements inside it, in order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack += reversed(node.etree_children)

    @property
    def lang(self) -> str:
        """The language that it is in; empty where nothing says so."""
        for node in (self, *self.ancestors):
            if (told := node.get("lang")) is not None:
                return told.lower()
        return ""

    @property
    def in_disabled_fieldset(self) -> bool:
        """Whether a fieldset around it is disabled, and it does not stand in its first legend."""
        inside = self
        for node in self.ancestors:
            if node.tag == "fieldset" and "disabled" in node.attrib:
                first = next((each for each in node.etree_children if each.tag == "legend"), None)
                if inside is not first:
                    return True
            inside = node
        return False


class Nodes:
    """The elements of a document for matching, each made once, when it is first asked for."""

    def __init__(self) -> None:
        self._known: dict[int, Node] = {}

    def of(self, element: Tag) -> Node:
        """The node of an element."""
        missing: list[Tag] = []
        above: Tag | None = element
        while above is not None and above.name != "[document]" and id(above) not in self._known:
            missing.append(above)
            above = above.parent
        node = self._known.get(id(above)) if above is not None else None
        for each in reversed(missing):
            node = self._known[id(each)] = Node(each, node, self)
        if node is None:
            raise ValueError("the document itself is no element")
        return node
