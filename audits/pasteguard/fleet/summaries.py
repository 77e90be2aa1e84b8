"""How a run ended, for people: what was audited, what was not and why, what is most restricted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rich.console import RenderableType

from pasteguard.catalogue import entries
from pasteguard.fleet.showing import duration
from pasteguard.fleet.tallies import Tally
from pasteguard.reports.lines import Line
from pasteguard.texts import text

MOST_RESTRICTIONS: Final = 8


@dataclass(frozen=True, slots=True)
class Ending:
    """What there is to say beside the counts; ``judged`` where there was a policy.

    ``service`` is the address of the run there, or of the service where nothing arrived; empty
    where nobody asked for one. ``command`` goes on with the run.
    """

    name: str
    seconds: float
    judged: bool = False
    service: str = ""
    sent: int = 0
    unsent: int = 0
    refused: int = 0
    command: str = ""


def summary(tally: Tally, ending: Ending, language: str) -> list[RenderableType]:
    """The summary, part by part."""
    return [
        Line(_head(tally, ending, language), style="bold"),
        *(Line(f"  {line}") for line in _failures(tally, language)),
        *(Line(line) for line in _restricted(tally, language)),
        *(Line(line) for line in _rest(tally, ending, language)),
    ]


def _head(tally: Tally, ending: Ending, language: str) -> str:
    values: dict[str, str | int] = {
        "name": ending.name,
        "done": tally.done,
        "total": tally.total,
        "audited": tally.done - tally.unaudited,
        "time": duration(ending.seconds, language),
    }
    is_whole = tally.done == tally.total
    return text("fleet.summary" if is_whole else "fleet.summary.partly", language, **values)


def _failures(tally: Tally, language: str) -> Iterator[str]:
    for kind, count in tally.kinds.most_common():
        yield text(
            "fleet.summary.kind",
            language,
            kind=text(f"fleet.kind.{kind}", language),
            count=count,
            example=tally.examples[kind],
        )


def _restricted(tally: Tally, language: str) -> Iterator[str]:
    if not tally.restricted:
        return
    titles = {entry.id: entry.title.say(language) for entry in entries()}
    named = [
        text("fleet.summary.restriction", language, name=titles.get(name, name), count=count)
        for name, count in tally.restricted.most_common(MOST_RESTRICTIONS)
    ]
    separated = text("list.separator", language).join(named)
    yield text("fleet.summary.restricted", language, list=separated)


def _rest(tally: Tally, ending: Ending, language: str) -> Iterator[str]:
    if ending.judged:
        yield text("fleet.summary.against", language, count=tally.against)
    if not ending.service:
        return
    if ending.sent:
        yield text("fleet.summary.sent", language, count=ending.sent, url=ending.service)
    if ending.refused:
        yield text("fleet.summary.refused", language, count=ending.refused)
    if ending.unsent:
        yield text("fleet.summary.unsent", language, count=ending.unsent, command=ending.command)
