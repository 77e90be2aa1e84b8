"""Pages over restrictions: one mark a cell, in columns grouped as the catalogue groups them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from pasteguard.model.report import Outcome
from pasteguard.reports.capabilities import OTHER_GROUP
from pasteguard.reports.wording import groups
from pasteguard_server.dashboard.words import Words
from pasteguard_server.db.summaries import Standings, counted


@dataclass(frozen=True, slots=True)
class Column:
    """A restriction as a column; ``begins`` where a group begins with it."""

    restriction: str
    title: str
    group: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A group over so many columns."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many restrictions of a page have each outcome, worst first."""

    restricted: int
    unclear: int
    allowed: int


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns of a table, and the headings over them."""

    columns: tuple[Column, ...]
    headings: tuple[Heading, ...]


def columns_for(
    pages: Iterable[Standings], words: Words, only: frozenset[str] | None = None
) -> Columns:
    """A column for each restriction that concerns one of the pages; ``only`` leaves some out."""
    seen = {
        restriction
        for standings in pages
        for restriction, standing in standings.items()
        if standing.outcome is not Outcome.NOT_APPLICABLE or restriction in (only or ())
    }
    if only is not None:
        seen &= only
    known = groups()
    order = [*(each for each in known if each in seen), *sorted(seen - set(known))]
    plain = [
        Column(each, words.wording.words(each).title, known.get(each, OTHER_GROUP))
        for each in order
    ]
    columns: list[Column] = []
    headings: list[Heading] = []
    for group, members in groupby(plain, key=lambda each: each.group):
        first, *others = members
        columns += [Column(first.restriction, first.title, group, begins=True), *others]
        headings.append(Heading(words.wording.group(group), 1 + len(others)))
    return Columns(tuple(columns), tuple(headings))


def tally(standings: Standings) -> Tally:
    """The counts of a page."""
    counts = counted(standings)
    return Tally(counts[Outcome.RESTRICTED], counts[Outcome.UNCLEAR], counts[Outcome.ALLOWED])


def restricted_titles(standings: Standings, words: Words) -> Sequence[str]:
    """The titles of what is restricted, in the catalogue's order."""
    order = list(groups())
    names = [name for name, each in standings.items() if each.outcome is Outcome.RESTRICTED]
    names.sort(key=lambda name: order.index(name) if name in order else len(order))
    return [words.wording.words(name).title for name in names]
