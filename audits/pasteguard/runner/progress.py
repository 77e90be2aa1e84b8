"""How far an audit is, on a terminal: one line a page at work, one line a page that is done."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TextIO

from rich.console import Console
from rich.progress import Progress as LiveProgress
from rich.progress import SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from pasteguard.model.options import Progress, Target
from pasteguard.model.report import Message, Outcome, Report
from pasteguard.texts import say, text

LONGEST_NAME: Final = 48


class Silence:
    """Tells nobody anything: for logs, pipes and tests."""

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """Says nothing."""


class Lines:
    """Tells one plain line a page that is done, so that a log shows life."""

    def __init__(self, tell: Callable[[str], None], language: str, total: int) -> None:
        self._tell = tell
        self._language = language
        self._total = total
        self._done = 0

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """How it ended, and how many there are."""
        self._done += 1
        what = say(summary_of(target, report), self._language)
        done = text("progress.line", self._language, done=self._done, total=self._total, what=what)
        self._tell(done)


class Log:
    """Tells each step in a line, with the seconds since the audit of the target began."""

    def __init__(self, tell: Callable[[str], None], language: str) -> None:
        self._tell = tell
        self._language = language
        self._began: dict[Target, float] = {}

    def started(self, target: Target) -> None:
        """The first line of the target."""
        self._began[target] = time.monotonic()
        self._line(target, text("progress.starting", self._language))

    def step(self, target: Target, what: Message) -> None:
        """What is done now."""
        self._line(target, say(what, self._language))

    def finished(self, target: Target, report: Report) -> None:
        """How it ended."""
        self._tell(say(summary_of(target, report), self._language))

    def _line(self, target: Target, what: str) -> None:
        seconds = f"{time.monotonic() - self._began[target]:5.1f}"
        self._tell(
            text(
                "progress.log",
                self._language,
                seconds=seconds,
                name=_shortened(target.name),
                what=what,
            )
        )


@contextmanager
def shown_progress(stream: TextIO, language: str, total: int) -> Iterator[Progress]:
    """Shows ``total`` audits on the stream; where it is no terminal, a line when one is done."""
    console = Console(file=stream)
    if not console.is_terminal or console.is_dumb_terminal:
        yield Lines(lambda line: print(line, file=stream, flush=True), language, total)
        return
    with _live(console) as live:
        yield Display(live, language, total)


def _live(console: Console) -> LiveProgress:
    characters = "dots" if console.encoding.startswith("utf") else "line"
    return LiveProgress(
        SpinnerColumn(characters),
        TextColumn("{task.description}", markup=False),
        TextColumn("{task.fields[step]}", style="dim", markup=False),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )


class Display:
    """Progress on rich's live display, which must have been started."""

    def __init__(self, live: LiveProgress, language: str, total: int) -> None:
        self._live = live
        self._language = language
        self._total = total
        self._done = 0
        self._tasks: dict[Target, TaskID] = {}
        self._together = live.add_task(self._count(), step="") if total > 1 else None

    def started(self, target: Target) -> None:
        """A line for the target."""
        step = text("progress.starting", self._language)
        self._tasks[target] = self._live.add_task(_shortened(target.name), step=step)

    def step(self, target: Target, what: Message) -> None:
        """What is done now, on the target's line."""
        self._live.update(self._tasks[target], step=say(what, self._language))

    def finished(self, target: Target, report: Report) -> None:
        """The target's line goes, and one that says how it ended stays."""
        self._live.remove_task(self._tasks.pop(target))
        self._done += 1
        if self._together is not None:
            self._live.update(self._together, description=self._count())
        summary = say(summary_of(target, report), self._language)
        self._live.console.print(Text(summary, style="red" if report.error else ""))

    def _count(self) -> str:
        return text("progress.together", self._language, done=self._done, total=self._total)


def summary_of(target: Target, report: Report) -> Message:
    """How the audit of a target ended, in one sentence."""
    values: dict[str, str | int] = {
        "name": _shortened(target.name),
        "seconds": f"{report.duration_ms / 1000:.1f}",
    }
    restricted = _having(report, Outcome.RESTRICTED)
    known = restricted | _having(report, Outcome.ALLOWED)
    if report.error is not None:
        return Message("progress.finished.partly" if known else "progress.finished.failed", values)
    if restricted:
        return Message("progress.finished.restricted", values | {"count": len(restricted)})
    return Message("progress.finished.free" if known else "progress.finished.unclear", values)


def _having(report: Report, outcome: Outcome) -> set[str]:
    return {finding.restriction for finding in report.findings if finding.outcome is outcome}


def _shortened(name: str) -> str:
    """The name's beginning and end: the end tells the pages of one site apart."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[:half]}…{name[-half + 1 :]}"
