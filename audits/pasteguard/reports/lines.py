"""Where a line of text may be broken: between words, and between Japanese characters that allow it.

A line does not begin with a closing mark, a small kana or a prolonged sound mark, and does not end
with an opening one, as JIS X 4051 asks.
"""

from __future__ import annotations

import re
from typing import Final

from rich.cells import cell_len
from rich.console import Console, JustifyMethod, OverflowMethod
from rich.containers import Lines
from rich.text import Text

_WIDE: Final = "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
_OPENING: Final = "「『（【［｛〈《〔“‘"
_NOT_FIRST: Final = (
    "、。，．・：；？！」』）】］｝〉》〕”’ー〜々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥"
)
_UNIT: Final = re.compile(
    rf"\s+|[{_OPENING}]*(?:[{_WIDE}]|[^\s{_WIDE}{_OPENING}{_NOT_FIRST}]+)?[{_NOT_FIRST}]*\s*"
)


class Line(Text):
    """Text that wraps by the rules of this module instead of at spaces only."""

    def wrap(
        self,
        console: Console,
        width: int,
        *,
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        tab_size: int = 8,
        no_wrap: bool | None = None,
    ) -> Lines:
        """The lines this takes in ``width`` cells."""
        if no_wrap or self.no_wrap:
            return super().wrap(console, width, overflow=overflow, no_wrap=True)
        lines = Lines()
        for paragraph in self.split(allow_blank=True):
            paragraph.expand_tabs(tab_size)
            parts = paragraph.divide(break_offsets(paragraph.plain, width))
            for part in parts:
                part.rstrip_end(width)
            lines.extend(parts)
        return lines


def break_offsets(line: str, width: int) -> list[int]:
    """Where to cut the line so that no piece is wider than ``width`` terminal cells."""
    offsets: list[int] = []
    used = position = 0
    for unit in _units(line, width):
        if used and used + cell_len(unit.rstrip()) > width:
            offsets.append(position)
            used = 0
        used += cell_len(unit)
        position += len(unit)
    return offsets


def _units(line: str, width: int) -> list[str]:
    """What stays together, in pieces of at most ``width`` cells."""
    units: list[str] = []
    for found in _UNIT.finditer(line):
        piece = ""
        for character in found[0]:
            if cell_len((piece + character).rstrip()) > width:
                units.append(piece)
                piece = ""
            piece += character
        units.append(piece)
    return [unit for unit in units if unit]
