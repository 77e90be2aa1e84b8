"""One finding with all its evidence."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import Connection, select

from pasteguard_server.db import tables
from pasteguard_server.queries.rows import StoredFinding
from pasteguard_server.queries.runs import decode_finding, stored_report

ID: Final = re.compile(r"([0-9]{1,18})-([0-9]{1,6})", re.ASCII)


def stored_finding(connection: Connection, finding_id: str) -> StoredFinding | None:
    """The finding with the id ``report-position``, or None."""
    named = ID.fullmatch(finding_id)
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
    named = ID.fullmatch(finding_id)
    return int(named[1]) if named else None
