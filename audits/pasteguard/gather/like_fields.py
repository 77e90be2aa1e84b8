"""Which fields of a page are alike, so that not each of them has to be tried in every way. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Final

from pasteguard.artifacts.fields import FieldFacts

LEAST_ALIKE: Final = 5
"""So many fields are alike before any of them is sampled."""
OF_ITS_OWN: Final = re.compile(
    r"id|name|value|title|placeholder|tabindex|data-.*|aria-(label|labelledby|describedby|posinset)"
)
"""Attributes that tell one of many like fields from another, and nothing of what it takes."""


def samples(fields: Sequence[FieldFacts]) -> dict[int, int]:
    """Which fields are only sampled, each with the one that is tried in full for it.

    Both are places in ``fields``. Of fields that are alike, the first, the middle and the last are
    tried in full: a page that treats one of many in another way mostly does so with these.
    """
    groups: defaultdict[object, list[int]] = defaultdict(list)
    for place, facts in enumerate(fields):
        groups[_likeness(facts)].append(place)
    return {
        place: group[0]
        for group in groups.values()
        if len(group) >= LEAST_ALIKE
        for number, place in enumerate(group)
        if number not in (0, len(group) // 2, len(group) - 1)
    }


def _likeness(facts: FieldFacts) -> object:
    """What like fields have in common: all that the markup says, but names, numbers and labels."""
    return (
        facts.kind,
        facts.tag,
        facts.boxes,
        facts.readonly,
        facts.disabled,
        facts.maxlength,
        facts.pattern,
        facts.inputmode,
        facts.spellcheck,
        facts.drawn,
        _attributes(facts.html),
    )


def _attributes(html: str) -> object:
    tag = _OpeningTag()
    tag.feed(html)
    return tuple(
        (name, re.sub(r"\d+", "0", value or ""))
        for name, value in tag.attributes
        if not OF_ITS_OWN.fullmatch(name)
    )


class _OpeningTag(HTMLParser):
    """The attributes of the first element."""

    def __init__(self) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes = self.attributes or sorted(attrs, key=lambda each: each[0])
