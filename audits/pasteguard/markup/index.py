"""One walk through a saved page: its elements by name and attribute, and its pieces of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from pasteguard.markup.matching import Nodes
from pasteguard.markup.tree import attribute, is_shadow_root, is_text

# Elements whose content is no part of the page: shown otherwise, or where there are no scripts.
_APART: Final = frozenset({"iframe", "noembed", "noframes", "noscript", "textarea", "title", "xmp"})


@dataclass(frozen=True, slots=True)
class Index:
    """What is part of a document, in document order.

    What stands in an element that is shown otherwise, or only stored, is left out, but for the
    text right inside it: ``texts`` are the pieces whose holders are in ``everything``. ``nodes``
    are its elements as selectors are matched with them.
    """

    everything: Sequence[Tag]
    texts: Sequence[NavigableString]
    _named: Mapping[str, Sequence[Tag]]
    _having: Mapping[str, Sequence[Tag]]
    _ids: Mapping[str, Tag]
    nodes: Nodes = field(default_factory=Nodes, compare=False)

    @classmethod
    def of(cls, soup: BeautifulSoup) -> Index:
        """The index of a parsed document."""
        everything: list[Tag] = []
        texts: list[NavigableString] = []
        named: defaultdict[str, list[Tag]] = defaultdict(list)
        having: defaultdict[str, list[Tag]] = defaultdict(list)
        node: PageElement | None = soup.contents[0] if soup.contents else None
        while node is not None:
            if isinstance(node, Tag):
                everything.append(node)
                named[node.name].append(node)
                for name in node.attrs:
                    having[name].append(node)
                if _keeps_apart(node):
                    texts += filter(is_text, node.contents)
                    node = _after(node)
                    continue
            elif is_text(node):
                texts.append(node)
            node = node.next_element
        ids: dict[str, Tag] = {}
        for element in having["id"]:
            ids.setdefault(attribute(element, "id") or "", element)
        return cls(everything, texts, dict(named), dict(having), ids)

    def named(self, *names: str) -> Sequence[Tag]:
        """The elements of these names."""
        return _joined(self._named.get(name, ()) for name in names)

    def having(self, *attributes: str) -> Sequence[Tag]:
        """The elements with at least one of these attributes."""
        return _joined(self._having.get(name, ()) for name in attributes)

    def handled(self) -> Sequence[Tag]:
        """The elements with an ``on...`` attribute."""
        return self.having(*(name for name in self._having if name.startswith("on")))

    def by_id(self, name: str) -> Tag | None:
        """The first element of that id."""
        return self._ids.get(name)

    def first(self, name: str) -> Tag | None:
        """The first element of that name."""
        return next(iter(self.named(name)), None)


def place_of(element: Tag) -> tuple[int, int]:
    """The line and column of the element's opening tag, from 1."""
    return (element.sourceline or 1), (element.sourcepos or 0) + 1


def in_order(elements: Iterable[Tag]) -> Sequence[Tag]:
    """The elements in document order, which is that of their opening tags; each once."""
    return sorted({id(each): each for each in elements}.values(), key=place_of)


def _joined(lists: Iterable[Sequence[Tag]]) -> Sequence[Tag]:
    filled = [each for each in lists if each]
    if len(filled) < 2:
        return filled[0] if filled else ()
    return in_order(element for each in filled for element in each)


def _keeps_apart(element: Tag) -> bool:
    return element.name in _APART or (element.name == "template" and not is_shadow_root(element))


def _after(element: Tag) -> PageElement | None:
    """What comes after the end of the element."""
    node: Tag | None = element
    while node is not None and node.next_sibling is None:
        node = node.parent
    return node.next_sibling if node is not None else None
