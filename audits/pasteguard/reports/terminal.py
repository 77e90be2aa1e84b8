"""The report as text for a terminal: the answer first, then the proof, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table

from pasteguard.model.report import Notice, Outcome, Report, Run
from pasteguard.reports.capabilities import (
    Capability,
    Overview,
    has_failed,
    overview,
    result,
    run_verdict,
    verdict,
)
from pasteguard.reports.headlines import unannounced
from pasteguard.reports.lines import Line
from pasteguard.reports.readable import one_line, readable
from pasteguard.reports.screen import Screen
from pasteguard.reports.terminal_proof import restricted
from pasteguard.reports.wording import Wording, groups

PLAIN: Final = Screen()
QUESTION_SHARE: Final = 0.4
"""Of the width, what the column of questions may take."""


def render(run: Run, language: str, screen: Screen = PLAIN) -> str:
    """The run as text for the screen; several reports follow each other."""
    shown = readable(run, language)
    wording = Wording(language)
    parts: list[RenderableType] = []
    results = []
    for report in shown.reports:
        seen = overview(report, groups())
        results.append(result(report, seen))
        parts.extend(_report(report, seen, wording, screen))
    if len(results) > 1:
        parts.append(Line(wording.sentences([run_verdict(results)]), style="bold"))
    return screen.shown(parts)


def _report(
    report: Report, seen: Overview, wording: Wording, screen: Screen
) -> Iterator[RenderableType]:
    yield from _heading(report, seen, wording, screen)
    if report.error:
        yield from _notice(report.error, wording)
    if not has_failed(report, seen):
        yield from _table(seen, wording, screen)
        yield from _not_judged(seen, wording)
        yield from _before_the_test(report, seen, wording, screen)
        yield from restricted(report, seen, wording, screen)
    if report.warnings:
        yield Line(wording.text("section.warnings"), style="bold underline")
        yield Line()
    for warning in report.warnings:
        yield from _notice(warning, wording)
    yield Line(_method(report, wording), style="dim")
    yield Line()


def _heading(
    report: Report, seen: Overview, wording: Wording, screen: Screen
) -> Iterator[RenderableType]:
    yield Line(wording.title(report.page), style="bold")
    yield Line(one_line(report.page.url or report.page.requested_url), style="dim")
    yield Line()
    sentence = wording.sentences(verdict(report, seen))
    yield Line(sentence, style="bold")
    yield Line()


def _notice(notice: Notice, wording: Wording) -> Iterator[RenderableType]:
    yield Line.assemble(("! ", "bold yellow"), notice.text)
    following = Line.assemble((wording.labelled("next"), "bold"), notice.next_step)
    yield Padding(following, (0, 0, 1, 2))


def _table(seen: Overview, wording: Wording, screen: Screen) -> Iterator[RenderableType]:
    if not seen.groups:
        return
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(max_width=int(screen.width * QUESTION_SHARE), overflow="fold")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for group in seen.groups:
        table.add_row(Line(wording.group(group.id), style="underline"))
        for capability in group.capabilities:
            table.add_row(*_row(capability, wording, screen))
    yield table
    yield Line()


def _row(capability: Capability, wording: Wording, screen: Screen) -> tuple[Line, Line, Line]:
    question = wording.words(capability.restriction).question
    word = wording.text(f"outcome.{capability.outcome}")
    outcome = Line(
        f"{screen.symbol(capability.outcome)} {word}", style=screen.style(capability.outcome)
    )
    return Line(question), outcome, Line("\n".join(wording.summary(capability)))


def _before_the_test(
    report: Report, seen: Overview, wording: Wording, screen: Screen
) -> Iterator[RenderableType]:
    """What the start page tells of the test, and what it does not."""
    if report.start is None:
        return
    yield Line(wording.text("section.start"), style="bold underline")
    yield Line()
    yield Line(wording.text("start.page", title=report.start.title or report.start.url))
    for restriction, sentence in report.start.announces.items():
        told = Line(f"{screen.rule()} {wording.words(restriction).title}: ", style="bold")
        told.append(sentence, style="not bold")
        yield Padding(told, (0, 0, 0, 2))
    if not report.start.announces:
        yield Padding(Line(wording.text("start.nothing")), (0, 0, 0, 2))
    silent = unannounced(report, seen.having(Outcome.RESTRICTED))
    if silent:
        titles = wording.listed(wording.words(name).title for name in silent)
        yield Line(wording.text("start.silent"), style="bold")
        yield Padding(Line(titles), (0, 0, 0, 2))
    yield Line()


def _not_judged(seen: Overview, wording: Wording) -> Iterator[RenderableType]:
    if seen.not_judged:
        titles = wording.listed(wording.words(name).title for name in seen.not_judged)
        yield Line(wording.text("not-judged", count=len(seen.not_judged)))
        yield Padding(Line(titles, style="dim"), (0, 0, 1, 2))
    if seen.silent:
        yield Line(wording.text("silent", count=len(seen.silent)), style="dim")
        yield Line()


def _method(report: Report, wording: Wording) -> str:
    parts = (
        wording.text(f"mode.{report.mode}"),
        report.browser,
        wording.seconds(report.duration_ms),
        wording.when(report.started_at),
        f"Pasteguard {report.version}",
    )
    return wording.listed(parts)
