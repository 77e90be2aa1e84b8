"""The steps of selectors for people, as ``probe/describe.js`` makes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bs4 import Tag

from pasteguard.markup.tree import attribute, siblings

_STABLE: Final = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_UNSTABLE: Final = re.compile(
    r"\d{3,}|[0-9a-f]{8,}|^(?:ember|react|radix|mui|headlessui|mce_|cke_|quill)",
    re.IGNORECASE | re.ASCII,
)
SELECTING: Final = ("name", "data-testid", "data-test", "aria-label")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a selector: an id, an attribute, a place among its like, or the element alone."""

    tag: str
    name: str | None = None
    value: str = ""
    position: int = 0

    def __str__(self) -> str:
        if self.name == "id":
            return f"#{self.value}"
        if self.name is not None:
            return f'{self.tag}[{self.name}="{self.value}"]'
        return f"{self.tag}:nth-of-type({self.position})" if self.position else self.tag

    def fits(self, element: Tag) -> bool:
        """Whether the step selects the element."""
        if self.tag and element.name != self.tag:
            return False
        if self.name is not None:
            return attribute(element, self.name) == self.value
        return not self.position or _position(element) == self.position


def step_for(element: Tag) -> Step:
    """The step that selects an element among its like."""
    own = attribute(element, "id")
    if own and len(own) <= 60 and _STABLE.fullmatch(own) and not _UNSTABLE.search(own):
        return Step("", name="id", value=own)
    for name in SELECTING:
        value = attribute(element, name)
        if value and len(value) <= 60 and not re.search(r'["\\\n]', value):
            return Step(element.name, name=name, value=value)
    position = _position(element)
    is_alone = position == 1 and not any(
        node.name == element.name for node in siblings(element, before=False)
    )
    return Step(element.name, position=0 if is_alone else position)


def _position(element: Tag) -> int:
    return 1 + sum(node.name == element.name for node in siblings(element, before=True))
