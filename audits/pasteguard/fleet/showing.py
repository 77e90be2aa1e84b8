"""How a run goes, under the eyes of whoever started it: one line on a terminal, or a log."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

from pasteguard.fleet.entries import FINE, PageResult
from pasteguard.fleet.tallies import Tally
from pasteguard.texts import text

LONGEST_ADDRESS: Final = 100


class View(Protocol):
    """What a run is shown on."""

    def kept(self, entry: PageResult) -> None:
        """A page was counted."""

    def tick(self, under_way: int, unsent: int) -> None:
        """Now and then, with how many audits are under way and how many reports wait."""

    def say(self, said: str) -> None:
        """A sentence that is to stay."""


class Nothing:
    """Shows only what is to stay."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def kept(self, entry: PageResult) -> None:
        """Nothing."""

    def tick(self, under_way: int, unsent: int) -> None:
        """Nothing."""

    def say(self, said: str) -> None:
        """The sentence."""
        self._tell(said)


class PageLog:
    """A line for each page, for a log."""

    def __init__(self, tally: Tally, language: str, tell: Callable[[str], None]) -> None:
        self._tally = tally
        self._language = language
        self._tell = tell

    def kept(self, entry: PageResult) -> None:
        """What became of the page."""
        self._tell(
            text(
                "fleet.page",
                self._language,
                done=self._tally.done,
                total=self._tally.total,
                url=entry.url[:LONGEST_ADDRESS],
                what=outcome_of(entry, self._language),
            )
        )

    def tick(self, under_way: int, unsent: int) -> None:
        """Nothing."""

    def say(self, said: str) -> None:
        """The sentence."""
        self._tell(said)


class Bar:
    """One line that changes: how far, how fast, what went wrong, how long it will take."""

    def __init__(self, live: Progress, tally: Tally, language: str) -> None:
        self._live = live
        self._tally = tally
        self._language = language
        self._task = live.add_task("", total=tally.total, completed=tally.done)

    def kept(self, entry: PageResult) -> None:
        """Nothing until the next tick."""

    def tick(self, under_way: int, unsent: int) -> None:
        """Says how it stands."""
        said = standing(self._tally, self._language, under_way, unsent, time.monotonic())
        self._live.update(self._task, completed=self._tally.done, description=said)

    def say(self, said: str) -> None:
        """The sentence, above the line."""
        self._live.console.print(said, markup=False, highlight=False, emoji=False)


@contextmanager
def bar(stream: TextIO, tally: Tally, language: str) -> Iterator[View | None]:
    """The line on the stream; None where that is no terminal."""
    console = Console(file=stream)
    if not console.is_terminal or console.is_dumb_terminal:
        yield None
        return
    columns = (
        SpinnerColumn("dots" if console.encoding.startswith("utf") else "line"),
        BarColumn(bar_width=20),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as live:
        yield Bar(live, tally, language)


def standing(tally: Tally, language: str, under_way: int, unsent: int, now: float) -> str:
    """How the run stands, in a line."""
    parts = [text("fleet.standing", language, done=tally.done, total=tally.total)]
    speed, left = tally.pages_a_minute(now), tally.seconds_left(now)
    if speed is not None:
        parts.append(text("fleet.speed", language, speed=f"{speed:.1f}"))
    if left:
        parts.append(text("fleet.left", language, time=duration(left, language)))
    parts.append(text("fleet.under-way", language, count=under_way))
    failed = ", ".join(
        f"{text(f'fleet.kind.{kind}', language)} {count}"
        for kind, count in tally.kinds.most_common(3)
    )
    if failed:
        parts.append(failed)
    if unsent:
        parts.append(text("fleet.unsent", language, count=unsent))
    return " · ".join(parts)


def outcome_of(entry: PageResult, language: str) -> str:
    """What became of one page, in some words."""
    if entry.kind != FINE:
        return text(f"fleet.kind.{entry.kind}", language)
    if entry.restricted:
        return text("fleet.restricts", language, count=len(entry.restricted))
    return text("fleet.free", language)


def duration(seconds: float, language: str) -> str:
    """A duration as people say it, in two units at most."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes == 0:
        return text("fleet.seconds", language, seconds=rest)
    hours, minutes = divmod(minutes, 60)
    if hours == 0:
        return text("fleet.minutes", language, minutes=minutes, seconds=rest)
    return text("fleet.hours", language, hours=hours, minutes=minutes)
