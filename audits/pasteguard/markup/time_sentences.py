"""What a saved page says of time: a limit, or a clock. English and Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from bs4 import Tag

from pasteguard.judge.clocks.limit_sentences import denies_a_limit, stated_limit
from pasteguard.markup.documents import Document
from pasteguard.markup.tree import ancestry

LONGEST_SENTENCE: Final = 120
_UNREAD: Final = ("script", "style", "title")
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "em", "font", "i", "kbd",
     "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
     "time", "u", "var", "wbr"}
)  # fmt: skip
_CLOCK: Final = re.compile(
    r"\b\d{1,2}:\d{2}\b|\btime(?:r|d\b| limit| left| remaining| is up)|\b(?:minutes?|time) left\b"
    r"|制限時間|残り時間|残り\s*[0-9０-９]|時間切れ",
    re.IGNORECASE,
)


def speaks_of_time(document: Document) -> str | None:
    """The sentence of the document that states a limit or shows a clock; None without one.

    A length of time that limits nothing is no such sentence.
    """
    lines = list(lines_of(document))
    stated = stated_limit(lines)
    if stated is not None and not stated.is_estimate:
        return stated.sentence[:LONGEST_SENTENCE]
    for line in lines:
        found = _CLOCK.search(line)
        if found is not None and not denies_a_limit(line):
            start = max(0, found.start() - LONGEST_SENTENCE // 2)
            return line[start : start + LONGEST_SENTENCE].strip()
    return None


def lines_of(document: Document) -> Iterator[str]:
    """The lines of a document's text: what stands in one block, across the inline tags in it."""
    shown = (
        text
        for text in document.index.texts
        if text.parent is not None
        and text.parent.name not in _UNREAD
        and not document.styles.hides(text.parent)
    )
    for _, texts in groupby(shown, key=lambda text: _block_of(text.parent)):
        line = " ".join("".join(texts).split())
        if line:
            yield line


def _block_of(holder: Tag | None) -> int:
    """What tells the nearest block around a text from others."""
    if holder is None:
        return 0
    return id(next((node for node in ancestry(holder) if node.name not in _INLINE), holder))
