"""Runs, reports and findings as they were stored."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, Select, select, tuple_

from pasteguard.model.report import Check, Finding, Report, Run
from pasteguard.reports import json_form
from pasteguard_server.db import tables
from pasteguard_server.db.blobs import contents_of, in_parts, picture_path, unpacked
from pasteguard_server.db.database import Database
from pasteguard_server.db.summaries import from_plain
from pasteguard_server.queries.pagination import part_of, timed_place
from pasteguard_server.queries.rows import Part, ReportRow, RunRow, StoredFinding, StoredReport

_FINDING: Final = msgspec.json.Decoder(Finding)
_CHECKS: Final = msgspec.json.Decoder(tuple[Check, ...])


FINDING_ID: Final = re.compile(r"([0-9]{1,18})-([0-9]{1,6})", re.ASCII)


def list_runs(
    connection: Connection,
    project_ids: Iterable[int] | None,
    *,
    cursor: str | None = None,
    limit: int = 50,
) -> Part[RunRow]:
    """The runs of these projects, or of all, newest first. Raises CursorUnknown."""
    run = tables.run.c
    asked = _runs()
    if project_ids is not None:
        asked = asked.where(run.project_id.in_(list(project_ids)))
    place = timed_place(cursor)
    if place is not None:
        asked = asked.where(tuple_(run.began, run.id) < place)
    found = connection.execute(asked.order_by(run.began.desc(), run.id.desc()).limit(limit + 1))
    return part_of([_run_row(row) for row in found], limit, lambda each: (each.began, each.id))


def run_of(connection: Connection, key: str) -> RunRow | None:
    """The run with that key, or None."""
    row = connection.execute(_runs().where(tables.run.c.key == key)).one_or_none()
    return _run_row(row) if row else None


def run_before(connection: Connection, run: RunRow) -> RunRow | None:
    """The run of the same project that began before this one, or None."""
    table, project = tables.run.c, tables.project.c
    asked = _runs().where(
        project.name == run.project, tuple_(table.began, table.id) < (run.began, run.id)
    )
    newest = asked.order_by(table.began.desc(), table.id.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return _run_row(row) if row else None


def reports_of(
    connection: Connection, run_id: int, *, skip: int = 0, limit: int | None = None
) -> tuple[ReportRow, ...]:
    """The reports of a run, in their order, without findings; all, or so many after the skipped."""
    report = tables.report.c
    asked = report_rows().where(report.run_id == run_id).order_by(report.position)
    # Positions do not count reports: of a run that comes in parts some may be missing yet.
    return read_report_rows(connection, asked.offset(skip).limit(limit))


def project_of_run(connection: Connection, key: str) -> int | None:
    """The project that the run belongs to, or None where there is no such run."""
    asked = select(tables.run.c.project_id).where(tables.run.c.key == key)
    return connection.execute(asked).scalar_one_or_none()


def project_of_report(connection: Connection, report_id: int) -> int | None:
    """The project that the report belongs to, or None where there is no such report."""
    asked = (
        select(tables.run.c.project_id).join(tables.report).where(tables.report.c.id == report_id)
    )
    return connection.execute(asked).scalar_one_or_none()


def whole_run(connection: Connection, key: str, pictures_in: Path | None = None) -> Run | None:
    """The run as it was sent; its pictures only where their folder is given. None: no such run."""
    row = connection.execute(select(tables.run).where(tables.run.c.key == key)).one_or_none()
    if row is None:
        return None
    asked = select(tables.report.c.id).where(tables.report.c.run_id == row.id)
    ids = connection.execute(asked.order_by(tables.report.c.position)).scalars().all()
    stored = (_with_picture(each, pictures_in) for each in stored_reports(connection, ids))
    return Run(row.started_at, row.duration_ms, tuple(stored), row.version)


def run_in_pieces(database: Database, key: str, pictures_in: Path | None = None) -> Iterator[bytes]:
    """The same as JSON, some reports in memory at a time, for a run of any size; it must be there.

    What comes in meanwhile is left out: all is of one moment.
    """
    with database.reading() as connection:
        row = connection.execute(select(tables.run).where(tables.run.c.key == key)).one()
        asked = select(tables.report.c.id).where(tables.report.c.run_id == row.id)
        ids = connection.execute(asked.order_by(tables.report.c.position)).scalars().all()
        head = Run(row.started_at, row.duration_ms, (), row.version)
        begun, ended = json_form.encode(head).rsplit("[]", 1)
        yield f"{begun}[".encode()
        separator = "\n"
        for part in in_parts(ids, 20):
            for stored in stored_reports(connection, part):
                report = json_form.encode_report(_with_picture(stored, pictures_in))
                yield f"{separator}{report}".encode()
                separator = ",\n"
        yield f"\n]{ended}".encode()


def stored_report(connection: Connection, report_id: int) -> StoredReport | None:
    """The report with all its findings, or None."""
    return next(iter(stored_reports(connection, [report_id])), None)


def stored_reports(connection: Connection, ids: Sequence[int]) -> list[StoredReport]:
    """The reports with all their findings, in the order of the ids."""
    found: dict[int, StoredReport] = {}
    for part in in_parts(ids, 50):
        rows = connection.execute(report_rows().where(tables.report.c.id.in_(part))).all()
        frames = contents_of(connection, [row.frame_id for row in rows])
        digests = contents_of(connection, [row.digest_id for row in rows])
        findings = findings_of(connection, part)
        for row in rows:
            frame = msgspec.convert(frames[row.frame_id], Report)
            report = replace(
                frame,
                started_at=row.report_started_at,
                duration_ms=row.report_duration_ms,
                checks=_CHECKS.decode(unpacked(row.checks)),
                findings=tuple(findings.get(row.report_id, ())),
            )
            plain = report_row(row, digests)
            found[row.report_id] = StoredReport(plain, report, row.picture_hash, row.picture_kind)
    return [found[each] for each in ids if each in found]


def findings_of(
    connection: Connection, report_ids: Sequence[int]
) -> Mapping[int, Sequence[Finding]]:
    """The findings of these reports, in their order."""
    finding, statement = tables.finding, tables.statement
    asked = (
        select(finding.c.report_id, statement.c.data)
        .join(statement, finding.c.statement_id == statement.c.id)
        .where(finding.c.report_id.in_(report_ids))
        .order_by(finding.c.report_id, finding.c.position)
    )
    found: dict[int, list[Finding]] = {}
    for row in connection.execute(asked):
        found.setdefault(row.report_id, []).append(decode_finding(row.data))
    return found


def decode_finding(stored: bytes) -> Finding:
    """A finding from what a statement holds."""
    return _FINDING.decode(unpacked(stored))


def _with_picture(stored: StoredReport, folder: Path | None) -> Report:
    report = stored.report
    if folder is None or stored.picture_hash is None or report.picture is None:
        return report
    try:
        data = picture_path(folder, stored.picture_hash).read_bytes()
    except FileNotFoundError:
        return report
    return replace(report, picture=replace(report.picture, data=base64.b64encode(data).decode()))


def report_rows() -> Select[Any]:
    """What a ReportRow is read from; the columns of the report itself have names of their own."""
    report, page, picture = tables.report.c, tables.page, tables.picture
    return (
        _runs()
        .add_columns(
            report.id.label("report_id"),
            report.page_id,
            report.began.label("report_began"),
            report.started_at.label("report_started_at"),
            report.duration_ms.label("report_duration_ms"),
            report.failed.label("report_failed"),
            report.frame_id,
            report.digest_id,
            report.checks,
            page.c.url,
            page.c.title,
            picture.c.hash.label("picture_hash"),
            picture.c.kind.label("picture_kind"),
        )
        .join(tables.report, report.run_id == tables.run.c.id)
        .join(page, report.page_id == page.c.id)
        .outerjoin(picture, report.picture_id == picture.c.id)
    )


def read_report_rows(connection: Connection, asked: Select[Any]) -> tuple[ReportRow, ...]:
    """The rows of a query made from ``report_rows``."""
    rows = connection.execute(asked).all()
    digests = contents_of(connection, [row.digest_id for row in rows])
    return tuple(report_row(row, digests) for row in rows)


def report_row(row: Row[Any], digests: Mapping[int, Any]) -> ReportRow:
    """A row of ``report_rows`` with the digests it may name."""
    return ReportRow(
        id=row.report_id,
        run=_run_row(row),
        page_id=row.page_id,
        url=row.url,
        title=row.title,
        began=row.report_began,
        failed=row.report_failed,
        standings=from_plain(digests[row.digest_id]),
    )


def _runs() -> Select[Any]:
    project = tables.project
    return select(tables.run, project.c.name.label("project")).join(
        project, tables.run.c.project_id == project.c.id
    )


def _run_row(row: Row[Any]) -> RunRow:
    return RunRow(
        id=row.id,
        key=row.key,
        project=row.project,
        build=row.build,
        version=row.version,
        began=row.began,
        received=row.received_at,
        duration_ms=row.duration_ms,
        pages=row.pages,
        restricted=row.restricted,
        allowed=row.allowed,
        unclear=row.unclear,
        failed=row.failed,
    )


def stored_finding(connection: Connection, finding_id: str) -> StoredFinding | None:
    """The finding with the id ``report-position``, or None."""
    named = FINDING_ID.fullmatch(finding_id)
    if named is None:
        return None
    report_id, position = map(int, named.groups())
    finding, statement = tables.finding, tables.statement
    asked = (
        select(statement.c.data)
        .join(finding, finding.c.statement_id == statement.c.id)
        .where(finding.c.report_id == report_id, finding.c.position == position)
    )
    data = connection.execute(asked).scalar_one_or_none()
    stored = stored_report(connection, report_id) if data is not None else None
    if data is None or stored is None:
        return None
    decoded = decode_finding(data)
    labels = {field.id: field.label or field.selector for field in stored.report.fields}
    return StoredFinding(
        id=f"{report_id}-{position}",
        finding=decoded,
        field=labels.get(decoded.field or ""),
        page=stored.report.page,
        report=stored.row,
    )


def report_id_of(finding_id: str) -> int | None:
    """The report that a finding's id names, or None where it is no such id."""
    named = FINDING_ID.fullmatch(finding_id)
    return int(named[1]) if named else None
