"""What a run is under its policy, on a terminal: below the reports, where one looks first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import RenderableType
from rich.padding import Padding

from pasteguard.model.report import Report
from pasteguard.policy.judgement import Ending, Judgement
from pasteguard.policy.words import Level
from pasteguard.reports import judged, terminal
from pasteguard.reports.capabilities import overview, verdict
from pasteguard.reports.lines import Line
from pasteguard.reports.readable import one_line
from pasteguard.reports.screen import Screen
from pasteguard.reports.terminal import PLAIN
from pasteguard.reports.wording import Wording, groups
from pasteguard.texts import text

_STYLES: Final = {Level.ERROR: "bold red", Level.WARN: "yellow", Level.OFF: "dim"}
_ENDINGS: Final = {
    Ending.PASSED: "bold green",
    Ending.FAILED: "bold red",
    Ending.UNAUDITED: "bold yellow",
}


def render(judgement: Judgement, language: str, screen: Screen = PLAIN) -> str:
    """The reports, and below them the policy where there is one."""
    reports = terminal.render(judgement.run, language, screen)
    if not has_policy(judgement):
        return reports
    return f"{reports}\n{summary(judgement, language, screen)}"


def has_policy(judgement: Judgement) -> bool:
    """Whether somebody asked for a policy."""
    return judgement.policy.is_given


def summary(judgement: Judgement, language: str, screen: Screen = PLAIN) -> str:
    """The policy's part alone."""
    return screen.shown(list(_parts(judged.shown(judgement, language), language)))


def conclusion(judgement: Judgement, language: str, screen: Screen = PLAIN) -> str:
    """How it ended and nothing else: the policy's part, or a line for each page."""
    if has_policy(judgement):
        return summary(judgement, language, screen)
    return screen.shown(
        [
            Line(said_of(report, language))
            for report in judged.shown(judgement, language).run.reports
        ]
    )


def said_of(report: Report, language: str) -> str:
    """A page and its verdict in a line."""
    wording = Wording(language)
    told = wording.sentences(verdict(report, overview(report, groups())))
    return f"{one_line(report.page.url or report.page.requested_url)}: {told}"


def _parts(judgement: Judgement, language: str) -> Iterator[RenderableType]:
    name = judged.policy_name(judgement, language)
    yield Line(text("policy.heading", language, name=name), style="bold underline")
    yield Line(judged.verdict(judgement, language), style=_ENDINGS[judgement.ending])
    yield Line()
    for page in judgement.pages:
        if not page.is_audited:
            yield Line(judged.missed_line(page, language), style="yellow")
            yield Line()
    several = len(judgement.pages) > 1
    for each in judged.told(judgement, language):
        yield from _told(each, language, names_page=several)
    for remark in judged.remarks(judgement, language):
        yield Line(remark, style="dim")


def _told(each: judged.Told, language: str, *, names_page: bool) -> Iterator[RenderableType]:
    page, breach, wording = each.page, each.first, Wording(language)
    level = text(f"policy.level.{breach.level}", language)
    names = [found.finding.restriction for found in each.breaches]
    heading = wording.listed(f"{wording.words(name).title} ({name})" for name in names)
    if breach.field:
        heading += f" · {breach.field}"
    yield Line.assemble((f"[{level}] ", _STYLES[breach.level]), (heading, "bold"))
    told = [each.sentence]
    if code := judged.code_of(page, breach):
        told.append(code)
    if names_page:
        told.append(one_line(page.report.page.url or page.report.page.requested_url))
    yield Padding(Line("\n".join(told)), (0, 0, 1, 2))
