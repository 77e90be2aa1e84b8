"""What is told of a way that came to no page: where it failed, and what could be pressed there."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.redaction import redact_text, redact_url
from pasteguard.browser.screenshot import take_picture
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import WayFailed
from pasteguard.judge.own_mistakes import brief
from pasteguard.model.report import Message

PRESSABLE_LIMIT: Final = 12
WORDS_LIMIT: Final = 60
"""So many letters of a button are told."""
BETWEEN: Final = " / "


async def way_failed(visit: Visit, message: str, **values: str | int) -> WayFailed:
    """The error of that message, with what the page shows: its picture, its buttons and links.

    A page that no longer answers is told without them.
    """
    shown: list[str] = []
    with suppress(VisitEnded, PlaywrightError, ProbeFailed):
        shown = await _pressable(visit)
    picture = None if visit.ended.done() else await take_picture(visit)
    told = BETWEEN.join(shown) or "@way.nothing-to-press"
    return WayFailed(
        Message(message, {**values, "url": redact_url(visit.page.url), "shown": told}), picture
    )


async def _pressable(visit: Visit) -> list[str]:
    """What is written on the buttons and links that can be seen, each once, in their order."""
    found: dict[str, None] = {}
    for frame in await visit.frames():
        for words in await visit.ask(frame, "pressableWords") or []:
            found[redact_text(str(words))[:WORDS_LIMIT]] = None
    return list(found)[:PRESSABLE_LIMIT]


def line_in(path: Path, error: BaseException) -> int | None:
    """The line of the file in which the error came up; None where it is none of the file's."""
    if isinstance(error, SyntaxError):
        return error.lineno
    for each in _with_causes(error):
        places = traceback.extract_tb(each.__traceback__)
        lines = [place.lineno for place in places if Path(place.filename) == path]
        if lines:
            return lines[-1]
    return None


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and those from which it came; where time ran out, only those tell the place."""
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or each.__context__


def first_line(function: Any) -> int:
    """Where the function is written."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code.co_firstlineno if code is not None else 1


def brief_with_line(path: Path, error: BaseException) -> str:
    """The error in a few words, with the line of the file, such as ``journey.py:7``."""
    line = line_in(path, error)
    return f"{brief(error)} ({path.name}:{line})" if line else brief(error)
