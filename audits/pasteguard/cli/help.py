"""Help in the user's language, wrapped by what its characters take on a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

import click
from rich.cells import cell_len

from pasteguard.reports.lines import break_offsets
from pasteguard.texts import LANGUAGES, Language, all_texts, text

WIDEST: Final = 96


class LocalFormatter(click.HelpFormatter):
    """Click's help layout, with headings in a language and wide characters counted as two."""

    def __init__(self, language: Language, width: int | None) -> None:
        super().__init__(width=width, max_width=WIDEST)
        self._language = language

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that shows how a command is written."""
        self.write(
            f"{prefix or text('cli.help.usage', self._language)}{prog} {args}".rstrip() + "\n"
        )

    def write_heading(self, heading: str) -> None:
        """The heading of a section, which click names in English."""
        known = f"cli.help.{heading}"
        self.write((text(known, self._language) if known in all_texts() else f"{heading}:") + "\n")

    def write_text(self, text: str) -> None:
        """Paragraphs, between which stands an empty line."""
        indent = " " * self.current_indent
        for line in _wrapped(text, self.width - self.current_indent):
            self.write(f"{indent}{line}".rstrip() + "\n")

    def write_dl(
        self,
        rows: Iterable[tuple[str, str]],
        col_max: int = 30,
        col_spacing: int = 2,
    ) -> None:
        """Terms at the left, and at the right what they mean."""
        listed = list(rows)
        terms = [cell_len(term) for term, _ in listed if cell_len(term) <= col_max]
        column = max(terms, default=0) + col_spacing
        indent = " " * self.current_indent
        for term, meaning in listed:
            lines = _wrapped(meaning, self.width - self.current_indent - column)
            gap = column - cell_len(term)
            first = f"{term}{' ' * gap}{lines.pop(0)}" if gap >= col_spacing else term
            for line in (first, *(f"{' ' * column}{line}" for line in lines)):
                self.write(f"{indent}{line}".rstrip() + "\n")


class LocalContext(click.Context):
    """Gives a command the formatter of its language; ``obj`` is that language."""

    def make_formatter(self) -> click.HelpFormatter:
        """A formatter in the language of the command line."""
        return LocalFormatter(self.obj or LANGUAGES[0], self.terminal_width)


def _wrapped(text: str, width: int) -> list[str]:
    lines = []
    for paragraph in text.split("\n"):
        offsets = [0, *break_offsets(paragraph, width), len(paragraph)]
        pieces = [paragraph[a:b].strip() for a, b in pairwise(offsets)]
        lines += pieces or [""]
    return lines
