"""The right answers: what a person found out about each system by hand, read from ``answers/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

ANSWERS: Final = Path(__file__).parent / "answers"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is right of one restriction: of the field with this label, or of the page.

    ``verified`` says how a person saw it. Where Pasteguard is known to say something else,
    ``known_difference`` says why; the answer stays what is right.
    """

    restriction: str
    outcome: str
    verified: str
    field: str | None = None
    known_difference: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """Where a candidate writes, for acts by hand.

    ``path`` holds the selectors of the frames on the way and of the element to click, which stands
    last. ``read`` is a JavaScript function of that element: what a person sees in the field.
    ``words`` are written in it, ``lines`` are pasted.
    """

    label: str
    path: tuple[str, ...]
    read: str = "(element) => element.value ?? element.innerText"
    words: str = "some words of mine"
    lines: str = "First line of mine\nsecond line of mine"


@dataclass(frozen=True, slots=True)
class System:
    """One system with a small test of ours in it.

    ``server`` names what serves it, ``path`` is the page there, and ``clicks`` what a candidate
    clicks before writing.
    """

    name: str
    server: str
    path: str
    fields: tuple[Field, ...]
    answers: tuple[Answer, ...]
    clicks: tuple[str, ...] = ()


def systems() -> Mapping[str, System]:
    """All systems by the names of their files."""
    return {
        file.stem: msgspec.json.decode(file.read_bytes(), type=System)
        for file in sorted(ANSWERS.glob("*.json"))
    }
