"""Two stored runs, or two stored reports, side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import msgspec
from sqlalchemy import Connection, select

from pasteguard.model.report import Finding, Report, Run
from pasteguard.reports.comparison import Comparison, compare_reports, compare_runs
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of, in_parts
from pasteguard_server.queries.runs import decode_finding, stored_report

Place = tuple[int, int]
"""A page's id, and the how manieth report of it in its run."""


def compare_stored_runs(connection: Connection, before: str, after: str) -> Comparison | None:
    """What the later run found otherwise, by the runs' keys; None where one is not there.

    Only findings that are not the same on both sides are read at all, so that two runs of a
    thousand pages cost what their difference costs.
    """
    old, new = _places(connection, before), _places(connection, after)
    if old is None or new is None:
        return None
    said_before, said_after = _statements(connection, old), _statements(connection, new)
    return compare_runs(
        _reduced(connection, old, said_before, said_after),
        _reduced(connection, new, said_after, said_before),
    )


def compare_stored_reports(connection: Connection, before: int, after: int) -> Comparison | None:
    """The same for two reports; None where one is not there."""
    old, new = stored_report(connection, before), stored_report(connection, after)
    return compare_reports(old.report, new.report) if old and new else None


def _places(connection: Connection, key: str) -> dict[Place, tuple[int, int]] | None:
    """The reports of a run by place, each with its id and that of its frame."""
    report = tables.report.c
    run_id = connection.execute(
        select(tables.run.c.id).where(tables.run.c.key == key)
    ).scalar_one_or_none()
    if run_id is None:
        return None
    asked = select(report.id, report.page_id, report.frame_id).where(report.run_id == run_id)
    seen: Counter[int] = Counter()
    places = {}
    for row in connection.execute(asked.order_by(report.position)):
        places[row.page_id, seen[row.page_id]] = (row.id, row.frame_id)
        seen[row.page_id] += 1
    return places


def _statements(
    connection: Connection, places: dict[Place, tuple[int, int]]
) -> dict[Place, list[int]]:
    by_report = {report_id: place for place, (report_id, _) in places.items()}
    finding = tables.finding.c
    found: dict[Place, list[int]] = {}
    for part in in_parts(by_report):
        asked = select(finding.report_id, finding.statement_id).where(finding.report_id.in_(part))
        for row in connection.execute(asked.order_by(finding.report_id, finding.position)):
            found.setdefault(by_report[row.report_id], []).append(row.statement_id)
    return found


def _reduced(
    connection: Connection,
    places: dict[Place, tuple[int, int]],
    ours: dict[Place, list[int]],
    theirs: dict[Place, list[int]],
) -> Run:
    """The run without the findings that both sides hold on the same page."""
    shared = {place: set(theirs.get(place, ())) for place in places}
    kept = {
        place: [each for each in ours.get(place, ()) if each not in shared[place]]
        for place in places
    }
    frames = contents_of(connection, [frame_id for _, frame_id in places.values()])
    wanted = {each for statements in kept.values() for each in statements}
    findings: dict[int, Finding] = {}
    for part in in_parts(wanted):
        statement = tables.statement.c
        asked = select(statement.id, statement.data).where(statement.id.in_(part))
        findings |= {row.id: decode_finding(row.data) for row in connection.execute(asked)}
    reports = tuple(
        replace(
            msgspec.convert(frames[frame_id], Report),
            findings=tuple(findings[each] for each in kept[place]),
        )
        for place, (_, frame_id) in places.items()
    )
    return Run("", 0, reports, "")
