"""What a terminal can show: its width, whether it styles text, and which characters it has."""

from __future__ import annotations

from dataclasses import dataclass
from io import StringIO
from typing import Final, TextIO

from rich.console import Console, RenderableType

from pasteguard.model.report import Outcome

FILE_WIDTH: Final = 80
WIDEST: Final = 110
NARROWEST: Final = 40
_STYLES: Final = {
    Outcome.RESTRICTED: "bold red",
    Outcome.ALLOWED: "green",
    Outcome.UNCLEAR: "yellow",
    Outcome.NOT_APPLICABLE: "dim",
}
_SYMBOLS: Final = {
    Outcome.RESTRICTED: "✗",
    Outcome.ALLOWED: "✓",
    Outcome.UNCLEAR: "?",
    Outcome.NOT_APPLICABLE: "–",
}
_ASCII_SYMBOLS: Final = {
    Outcome.RESTRICTED: "x",
    Outcome.ALLOWED: "+",
    Outcome.UNCLEAR: "?",
    Outcome.NOT_APPLICABLE: "-",
}


@dataclass(frozen=True, slots=True)
class Screen:
    """What the text is shown on; as made, a plain file of 80 columns in UTF-8."""

    width: int = FILE_WIDTH
    styled: bool = False
    coloured: bool = False
    encoding: str = "utf-8"

    @classmethod
    def of(cls, stream: TextIO) -> Screen:
        """The screen behind an open stream; heeds NO_COLOR, FORCE_COLOR, TERM and COLUMNS."""
        console = Console(file=stream)
        return cls(
            width=min(max(console.width, NARROWEST), WIDEST) if console.is_terminal else FILE_WIDTH,
            styled=console.is_terminal and not console.is_dumb_terminal,
            coloured=console.color_system is not None and not console.no_color,
            encoding=console.encoding,
        )

    def symbol(self, outcome: Outcome) -> str:
        """The mark of an outcome, from the characters this screen has."""
        fits = all(self.can_show(symbol) for symbol in _SYMBOLS.values())
        return (_SYMBOLS if fits else _ASCII_SYMBOLS)[outcome]

    def style(self, outcome: Outcome) -> str:
        """The rich style of an outcome; never the only sign of it."""
        return _STYLES[outcome]

    def rule(self) -> str:
        """What a line of code is marked with at its left."""
        return "│" if self.can_show("│") else "|"

    def can_show(self, text: str) -> bool:
        """Whether the screen's encoding has all these characters."""
        try:
            text.encode(self.encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    def shown(self, parts: list[RenderableType]) -> str:
        """The parts as text that this screen can show, lines without trailing space."""
        file = StringIO()
        console = Console(
            file=file,
            width=self.width,
            force_terminal=self.styled,
            color_system="standard" if self.styled else None,
            no_color=not self.coloured,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
        )
        console.print(*parts, sep="\n")
        text = "".join(f"{line.rstrip()}\n" for line in file.getvalue().split("\n")).rstrip("\n")
        return self._encodable(text) + "\n"

    def _encodable(self, text: str) -> str:
        if self.can_show(text):
            return text
        try:
            return text.encode(self.encoding, errors="replace").decode(self.encoding)
        except LookupError:
            return text.encode("ascii", errors="replace").decode("ascii")
