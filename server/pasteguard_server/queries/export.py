"""Findings as rows: for spreadsheets and for programs, a few reports at a time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Final

from sqlalchemy import Connection, select

from pasteguard.model.report import Finding
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import encoded, in_parts
from pasteguard_server.db.database import Database
from pasteguard_server.db.times import iso
from pasteguard_server.queries.rows import StoredReport
from pasteguard_server.queries.runs import stored_reports

_PART: Final = 20
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Row:
    """A finding in one line; of its evidence only the first, which is the strongest."""

    project: str
    page: str
    title: str
    run: str
    build: str
    audited_at: str
    finding: str
    restriction: str
    outcome: str
    effects: str
    field: str
    summary: str
    reason: str
    consequence: str
    evidence: str
    mechanism: str
    source: str
    line: int | None
    fingerprint: str


def newest_reports(connection: Connection, project_id: int) -> Sequence[int]:
    """The newest report of every page of a project, in order of the pages' keys."""
    page = tables.page.c
    asked = select(page.newest_report_id).where(
        page.project_id == project_id, page.newest_report_id.is_not(None)
    )
    return connection.execute(asked.order_by(page.key)).scalars().all()


def reports_in_run(connection: Connection, key: str) -> Sequence[int]:
    """The reports of a run, in their order."""
    report = tables.report
    asked = select(report.c.id).join(tables.run).where(tables.run.c.key == key)
    return connection.execute(asked.order_by(report.c.position)).scalars().all()


def rows_of(database: Database, report_ids: Iterable[int]) -> Iterator[Row]:
    """The findings of the reports.

    No transaction is open while a slow reader takes its time.
    """
    for part in in_parts(report_ids, _PART):
        with database.reading() as connection:
            reports = stored_reports(connection, part)
        for stored in reports:
            labels = {each.id: each.label or each.selector for each in stored.report.fields}
            for position, finding in enumerate(stored.report.findings):
                yield _row(stored, position, finding, labels.get(finding.field or "", ""))


def _row(stored: StoredReport, position: int, finding: Finding, label: str) -> Row:
    first = finding.evidence[0] if finding.evidence else None
    source = first.source if first else None
    run = stored.row.run
    return Row(
        project=run.project,
        page=stored.report.page.url,
        title=stored.report.page.title,
        run=run.key,
        build=run.build or "",
        audited_at=iso(stored.row.began),
        finding=f"{stored.row.id}-{position}",
        restriction=finding.restriction,
        outcome=finding.outcome.value,
        effects=" ".join(finding.effects),
        field=label,
        summary=finding.summary,
        reason=finding.reason or "",
        consequence=finding.consequence or "",
        evidence=first.kind.value if first else "",
        mechanism=(first.mechanism or "") if first else "",
        source=source.url if source else "",
        line=source.line if source else None,
        fingerprint=finding.id,
    )


def json_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """One JSON object a line."""
    for row in rows:
        yield encoded(row) + b"\n"


def csv_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """A table with its names in the first line, in UTF-8 that spreadsheets recognize.

    No cell can become a formula: what begins like one gets an apostrophe before it.
    """
    names = [each.name for each in fields(Row)]
    yield "\ufeff".encode() + _line(names)
    for row in rows:
        yield _line([safe_cell(value) for value in asdict(row).values()])


def safe_cell(value: object) -> str:
    """The value as the text of a cell."""
    text = "" if value is None else str(value).replace("\0", "")
    return f"'{text}" if text.lstrip(" \u3000").startswith(_FORMULA) else text


def _line(cells: Sequence[str]) -> bytes:
    made = io.StringIO()
    csv.writer(made, quoting=csv.QUOTE_ALL).writerow(cells)
    return made.getvalue().encode("utf-8", "replace")
