"""``pasteguard explain``: the catalogue, read in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table

from pasteguard.catalogue import Entry, Group, Scope, entries, entry
from pasteguard.cli.completion import complete_restrictions
from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.reports.lines import Line
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, text


def explain_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(restriction: str | None) -> int:
        parts = _entry(entry(restriction), language) if restriction else _list(language)
        show(Screen.of(sys.stdout).shown(list(parts)))
        return DONE

    argument = click.Argument(
        ["restriction"], required=False, metavar="[ID]", shell_complete=complete_restrictions
    )
    return local_command("explain", language, [argument], run)


def _list(language: Language) -> Iterator[RenderableType]:
    catalogue = entries()
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for group in Group:
        table.add_row(Line(text(f"catalogue.group.{group}", language), style="bold underline"))
        for each in catalogue:
            if each.group is group:
                table.add_row(Line(f"  {each.id}"), Line(each.question.say(language)))
        table.add_row()
    yield table
    yield Line(text("cli.explain.more", language, example=catalogue[0].id), style="dim")


def _entry(entry: Entry, language: Language) -> Iterator[RenderableType]:
    yield Line(entry.title.say(language), style="bold")
    yield Line(entry.question.say(language))
    group = text(f"catalogue.group.{entry.group}", language)
    yield Line(f"{entry.id} · {group} · {_scope(entry, language)}", style="dim")
    yield Line()
    for name, parts in _sections(entry, language):
        yield Line(text(f"catalogue.heading.{name}", language), style="bold underline")
        yield from (Padding(part, (0, 0, 0, 2)) for part in parts)
        yield Line()


def _sections(entry: Entry, language: Language) -> Iterator[tuple[str, list[RenderableType]]]:
    yield "what", [Line(entry.what.say(language))]
    yield "affected", _points([who.say(language) for who in entry.affected])
    yield "example", [_code(entry.example)]
    remedy: list[RenderableType] = [Line(entry.remedy.say(language))]
    if entry.remedy_code is not None:
        remedy += [Line(), _code(entry.remedy_code)]
    yield "remedy", remedy
    yield "detection", [Line(entry.detection.say(language))]
    yield "limits", [Line(entry.limits.say(language))]
    yield "standards", _standards(entry, language)


def _standards(entry: Entry, language: Language) -> list[RenderableType]:
    if not entry.standards:
        return [Line(text("catalogue.standards.none", language))]
    about = Line(text("catalogue.standards.about", language))
    return [about, *_points([f"{tag.id}: {tag.note.say(language)}" for tag in entry.standards])]


def _points(sentences: list[str]) -> list[RenderableType]:
    points = Table.grid(padding=(0, 1, 0, 0))
    points.add_column(no_wrap=True)
    points.add_column(overflow="fold")
    for sentence in sentences:
        points.add_row("-", Line(sentence))
    return [points]


def _code(code: str) -> RenderableType:
    return Line(code, style="cyan")


def _scope(entry: Entry, language: Language) -> str:
    name = "both" if set(entry.scope) == set(Scope) else entry.scope[0].value
    return text(f"catalogue.scope.{name}", language)
