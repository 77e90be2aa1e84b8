"""A page over time: what turned, in which build, and by which code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select, tuple_

from pasteguard.model.report import Outcome
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import in_parts
from pasteguard_server.db.summaries import Standing
from pasteguard_server.queries.pages import page_of
from pasteguard_server.queries.pagination import timed_place
from pasteguard_server.queries.rows import Code, History, ReportRow, Since, Turn
from pasteguard_server.queries.runs import decode_finding, read_report_rows, report_rows

MOST: Final = 400
CODES_PER_TURN: Final = 3


def history_of(
    connection: Connection,
    page_id: int,
    *,
    restriction: str | None = None,
    cursor: str | None = None,
    limit: int = 100,
) -> History | None:
    """The newest reports of a page, or those before the cursor, and what turned in them.

    Turns are of one restriction, or of all. None where there is no such page. Raises
    CursorUnknown. The cursor of older reports is that of the last one's (began, id).
    """
    page = page_of(connection, page_id)
    if page is None:
        return None
    report = tables.report.c
    asked = report_rows().where(report.page_id == page_id)
    place = timed_place(cursor)
    if place is not None:
        asked = asked.where(tuple_(report.began, report.id) < place)
    # One more is read than is shown: the oldest one shown turned from it.
    asked = asked.order_by(report.began.desc(), report.id.desc()).limit(min(limit, MOST) + 1)
    rows = read_report_rows(connection, asked)
    shown = rows[: min(limit, MOST)]
    turns = [
        turn
        for turn in _turns(rows)
        if turn.report in shown and restriction in (None, turn.restriction)
    ]
    return History(page, shown, _with_codes(connection, turns), len(rows) > len(shown))


def since_when(connection: Connection, page_id: int) -> dict[str, Since]:
    """Since when the page does what it does now, by restriction."""
    state = tables.page_state.c
    asked = select(state.restriction, state.since, state.report_id).where(state.page_id == page_id)
    return {row.restriction: Since(row.since, row.report_id) for row in connection.execute(asked)}


def _turns(newest_first: Sequence[ReportRow]) -> list[Turn]:
    """What turned from each report to the next; a report may judge some restrictions only."""
    last: dict[str, tuple[Standing, ReportRow]] = {}
    turns: list[Turn] = []
    for number, row in enumerate(reversed(newest_first)):
        for restriction, standing in row.standings.items():
            before = last.get(restriction)
            if before is None and number > 0:
                turns.append(Turn(restriction, None, standing, row, None))
            elif before is not None and before[0] != standing:
                turns.append(Turn(restriction, before[0], standing, row, before[1]))
            last[restriction] = (standing, row)
    return turns[::-1]


def _with_codes(connection: Connection, turns: Sequence[Turn]) -> tuple[Turn, ...]:
    wanted = {place for turn in turns for place in _places(turn)}
    codes = dict(_codes(connection, wanted))
    return tuple(
        replace(turn, codes=codes.get(place, ()) if place else ())
        for turn in turns
        for place in [next(_places(turn), None)]
    )


def _places(turn: Turn) -> Iterator[tuple[int, str]]:
    """The report in which the restriction that came or went can be seen."""
    if turn.after.outcome is Outcome.RESTRICTED:
        yield turn.report.id, turn.restriction
    elif turn.previous and turn.before and turn.before.outcome is Outcome.RESTRICTED:
        yield turn.previous.id, turn.restriction


def _codes(
    connection: Connection, places: Iterable[tuple[int, str]]
) -> Iterator[tuple[tuple[int, str], tuple[Code, ...]]]:
    finding, statement = tables.finding, tables.statement
    found: dict[tuple[int, str], list[Code]] = {}
    for part in in_parts(sorted(places), 200):
        asked = (
            select(finding.c.report_id, finding.c.position, statement.c.data)
            .join(statement, finding.c.statement_id == statement.c.id)
            .where(
                tuple_(finding.c.report_id, statement.c.restriction).in_(part),
                finding.c.report_id.in_({report_id for report_id, _ in part}),
                statement.c.outcome == Outcome.RESTRICTED.value,
            )
            .order_by(finding.c.report_id, finding.c.position)
        )
        for row in connection.execute(asked):
            decoded = decode_finding(row.data)
            codes = found.setdefault((row.report_id, decoded.restriction), [])
            name = f"{row.report_id}-{row.position}"
            codes += [
                Code(name, each.mechanism, each) for each in decoded.evidence if each.source
            ] or [Code(name, each.mechanism, each) for each in decoded.evidence[:1]]
    for place, codes in found.items():
        yield place, tuple(_distinct(codes))[:CODES_PER_TURN]


def _distinct(codes: Iterable[Code]) -> Iterator[Code]:
    seen = set()
    for code in codes:
        source = code.evidence.source
        place = (source.url, source.line, source.column) if source else code.mechanism
        if place not in seen:
            seen.add(place)
            yield code
