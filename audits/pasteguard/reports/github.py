"""Workflow commands: GitHub shows each as an annotation beside the code of a pull request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pasteguard.policy.judgement import Breach, BreachStatus, Judgement, PageJudgement
from pasteguard.policy.words import Level
from pasteguard.reports import judged
from pasteguard.reports.readable import one_line
from pasteguard.reports.repository import Repository
from pasteguard.reports.wording import Wording
from pasteguard.texts import text

MOST_OF_A_KIND: Final = 10
"""GitHub shows so many annotations of a kind for a step, and drops the others in silence."""
COMMANDS: Final = {Level.ERROR: "error", Level.WARN: "warning"}


def render(judgement: Judgement, language: str, repository: Repository) -> str:
    """A line for each breach that is new, worst first; a last one for those beyond the limit."""
    shown = judged.shown(judgement, language)
    lines = [*_missed(shown, repository, language)]
    left_out = 0
    for level, command in COMMANDS.items():
        pairs = [pair for pair in _new(shown) if pair[1].level is level]
        room = max(1, MOST_OF_A_KIND - sum(line.startswith(f"::{command} ") for line in lines))
        lines += [_line(command, *pair, language, repository) for pair in pairs[:room]]
        left_out += len(pairs[room:])
    if left_out:
        lines.append(f"::notice title=Pasteguard::{text('policy.more', language, count=left_out)}")
    return "".join(f"{line}\n" for line in lines)


def _new(judgement: Judgement) -> Iterator[tuple[PageJudgement, Breach]]:
    return (pair for pair in judgement.worst_first() if pair[1].standing is BreachStatus.NEW)


def _missed(judgement: Judgement, repository: Repository, language: str) -> Iterator[str]:
    for page in judgement.pages:
        if not page.is_audited:
            said = _data(judged.missed_line(page, language))
            yield f"::error file={_property(repository.fallback)},title=Pasteguard::{said}"


def _line(
    command: str, page: PageJudgement, breach: Breach, language: str, repository: Repository
) -> str:
    place = repository.place(breach.finding, page.report.page)
    restriction = breach.finding.restriction
    title = f"{Wording(language).words(restriction).title} ({restriction})"
    properties = {"file": place.path, "line": str(place.line), "title": title}
    if place.column:
        properties["col"] = str(place.column)
    code = None if place.is_known else judged.code_of(page, breach)
    where = ", ".join(part for part in (breach.field, page.report.page.url, code) if part)
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {listed}::{_data(f'{where}: {judged.sentence(breach, language)}')}"


def _data(said: str) -> str:
    """The message with what ends a command written out, as the runner reads it back."""
    return one_line(said).replace("%", "%25")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
