"""What a field is called: by a person, and by a selector. As ``probe/describe.js`` does it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from bs4 import BeautifulSoup, Tag

from pasteguard.markup.index import Index
from pasteguard.markup.selectors import SELECTING, Step, step_for
from pasteguard.markup.tree import (
    ancestry,
    attribute,
    closest,
    root_of,
    siblings,
    texts_in,
    tidy,
    words_in,
)

SELECTOR_DEPTH: Final = 6
LABELABLE: Final = frozenset(
    {"button", "input", "meter", "output", "progress", "select", "textarea"}
)
_HEADINGS: Final = frozenset({"label", "h1", "h2", "h3", "h4", "h5", "h6", "legend"})
_NO_WORDS: Final = ("textarea", "select", "button", "script", "style")
_EDITORS_HELP: Final = re.compile(r"[.。]\s*(?:Press|Editing area)\b.*$")


@dataclass
class Names:
    """Finds the names of the elements of one document. ``frame_label`` is the frame's own name."""

    index: Index
    frame_label: str = ""
    _steps: dict[int, Step] = field(default_factory=dict)

    @cached_property
    def _labels(self) -> Mapping[str, list[Tag]]:
        """The labels by the id of what they are for; by "" those that hold what they name."""
        found: dict[str, list[Tag]] = {}
        for element in self.index.named("label"):
            found.setdefault(attribute(element, "for") or "", []).append(element)
        return found

    def by_id(self, name: str) -> Tag | None:
        """The first element of that id."""
        return self.index.by_id(name) if name else None

    def label(self, element: Tag, surface: Tag) -> str:
        """The field's name as a person or a screen reader has it; empty where there is none."""
        return _EDITORS_HELP.sub("", self._own_label(element, surface))

    def group_label(self, box: Tag) -> str:
        """The name of the group that boxes of one character stand in."""
        group = next(
            (
                node
                for node in ancestry(box)
                if node.name == "fieldset" or attribute(node, "role") == "group"
            ),
            None,
        )
        if group is None:
            return ""
        legend = group.find("legend")
        named = self._labelled_by(group) or tidy(attribute(group, "aria-label") or "")
        return named or (label_words(legend) if isinstance(legend, Tag) else "")

    def _own_label(self, element: Tag, surface: Tag) -> str:
        for candidate in (element, surface):
            label = (
                self._labelled_by(candidate)
                or tidy(attribute(candidate, "aria-label") or "")
                or self._native(candidate)
            )
            if label:
                return label
        for name in ("placeholder", "aria-placeholder", "title"):
            if label := tidy(attribute(element, name) or ""):
                return label
        return self._ancestors_label(surface) or _nearby(surface) or self.frame_label

    def _ancestors_label(self, surface: Tag) -> str:
        for node in ancestry(surface):
            if attribute(node, "aria-label") is None and attribute(node, "aria-labelledby") is None:
                continue
            if node.name == "body":
                return ""
            return self._labelled_by(node) or tidy(attribute(node, "aria-label") or "")
        return ""

    def _labelled_by(self, element: Tag) -> str:
        named = (self.by_id(name) for name in (attribute(element, "aria-labelledby") or "").split())
        return tidy(" ".join(words_in(each) for each in named if each is not None))

    def _native(self, element: Tag) -> str:
        if element.name not in LABELABLE:
            return ""
        own = attribute(element, "id")
        labels = list(self._labels.get(own, ())) if own and self.by_id(own) is element else []
        holder = closest(element, "label")
        if holder is not None and holder not in labels and self._first_in(holder) is element:
            labels.append(holder)
        return tidy(" ".join(label_words(label) for label in labels))

    def _first_in(self, label: Tag) -> Tag | None:
        if (named := attribute(label, "for")) is not None:
            return self.by_id(named)
        return next(
            (
                node
                for node in label.descendants
                if isinstance(node, Tag)
                and node.name in LABELABLE
                and (attribute(node, "type") or "").lower() != "hidden"
            ),
            None,
        )

    def selector(self, element: Tag) -> str:
        """A selector for people: short, stable, unique where that is possible."""
        root = root_of(element)
        steps: list[Step] = []
        for node in _path_within(element, root):
            steps.insert(0, self._step(node))
            if len(steps) == SELECTOR_DEPTH or self._is_unique(steps, element, root):
                break
        own = " > ".join(map(str, steps))
        host = root.parent if root is not None else None
        return f"{self.selector(host)} >>> {own}" if host is not None else own

    def _step(self, element: Tag) -> Step:
        known = self._steps.get(id(element))
        if known is None:
            known = self._steps[id(element)] = step_for(element)
        return known

    @cached_property
    def _by_attribute(self) -> Mapping[tuple[str, str], list[Tag]]:
        found: dict[tuple[str, str], list[Tag]] = {}
        for name in ("id", *SELECTING):
            for element in self.index.having(name):
                if value := attribute(element, name):
                    found.setdefault((name, value), []).append(element)
        return found

    def _is_unique(self, steps: list[Step], element: Tag, root: Tag | None) -> bool:
        last = steps[-1]
        if last.name is not None:
            others: Sequence[Tag] = self._by_attribute.get((last.name, last.value), ())
        else:
            others = self.index.named(element.name)
        return not any(
            other is not element and _fits(other, steps) and root_of(other) is root
            for other in others
        )


def _fits(element: Tag, steps: list[Step]) -> bool:
    above = ancestry(element)
    return all(
        (node := next(above, None)) is not None and step.fits(node) for step in reversed(steps)
    )


def _path_within(element: Tag, root: Tag | None) -> Iterator[Tag]:
    for node in ancestry(element):
        if node is root:
            return
        yield node


def label_words(label: Tag) -> str:
    """The words of a label, without those of the controls inside it."""
    return tidy("".join(text for text in texts_in(label) if _is_word(text.parent)))


def _is_word(holder: Tag | None) -> bool:
    return holder is not None and closest(holder, *_NO_WORDS) is None


def _nearby(surface: Tag) -> str:
    """A label or heading that stands before the field, where the page ties none to it."""
    node = surface
    for _ in range(3):
        for before in siblings(node, before=True):
            if before.name in _HEADINGS:
                return label_words(before)
        parent = node.parent
        if parent is None or parent.name in ("body", BeautifulSoup.ROOT_TAG_NAME):
            return ""
        node = parent
    return ""
