"""What the store answers, as the API answers it."""

from __future__ import annotations

from typing import Any

from flask import url_for

from pasteguard.reports import comparison
from pasteguard_server.api import resources
from pasteguard_server.db import summaries
from pasteguard_server.db.times import iso
from pasteguard_server.queries import rows


def project(found: rows.Project) -> resources.Project:
    """A project as it is answered."""
    newest = iso(found.newest) if found.newest else None
    return resources.Project(
        found.name, found.is_public, found.pages, found.restricted, found.runs, newest
    )


def standings(found: summaries.Standings) -> dict[str, resources.Standing]:
    """Standings as they are answered."""
    return {name: resources.Standing(each.outcome, each.effects) for name, each in found.items()}


def page(found: rows.PageRow) -> resources.Page:
    """A page as it is answered."""
    return resources.Page(
        id=found.id,
        project=found.project,
        key=found.key,
        hash=found.hash,
        url=found.url,
        title=found.title,
        audited_at=iso(found.audited) if found.audited else None,
        report=found.report_id,
        standings=standings(found.standings),
    )


def run(found: rows.RunRow) -> resources.RunSummary:
    """A run as it is answered."""
    return resources.RunSummary(
        id=found.key,
        project=found.project,
        build=found.build,
        version=found.version,
        started_at=iso(found.began),
        received_at=iso(found.received),
        duration_ms=found.duration_ms,
        pages=found.pages,
        restricted=found.restricted,
        allowed=found.allowed,
        unclear=found.unclear,
        failed=found.failed,
        url=address("api.run", run=found.key),
    )


def report(found: rows.ReportRow) -> resources.ReportSummary:
    """A report as it is answered in a list."""
    return resources.ReportSummary(
        id=found.id,
        run=found.run.key,
        build=found.run.build,
        page=found.page_id,
        url=found.url,
        title=found.title,
        started_at=iso(found.began),
        failed=found.failed,
        standings=standings(found.standings),
    )


def whole_report(found: rows.StoredReport) -> resources.WholeReport:
    """A report with all its findings."""
    picture = address("api.picture", report=found.row.id) if found.picture_hash else None
    return resources.WholeReport(
        found.row.id, run(found.row.run), found.row.page_id, found.report, picture
    )


def turn(found: rows.Turn) -> resources.Turn:
    """A turn as it is answered."""
    before, previous = found.before, found.previous
    return resources.Turn(
        restriction=found.restriction,
        before=resources.Standing(before.outcome, before.effects) if before else None,
        after=resources.Standing(found.after.outcome, found.after.effects),
        at=iso(found.report.began),
        report=found.report.id,
        run=found.report.run.key,
        build=found.report.run.build,
        previous_report=previous.id if previous else None,
        previous_build=previous.run.build if previous else None,
        codes=tuple(resources.Code(each.finding_id, each.evidence) for each in found.codes),
    )


def compared(found: comparison.Comparison) -> resources.Compared:
    """A comparison as it is answered."""
    return resources.Compared(
        appeared=tuple(map(_difference, found.appeared)),
        gone=tuple(map(_difference, found.gone)),
        changed=tuple(
            resources.Change(each.page.url, each.field, each.before, each.after)
            for each in found.changed
        ),
        pages_appeared=tuple(each.url for each in found.pages_appeared),
        pages_gone=tuple(each.url for each in found.pages_gone),
    )


def _difference(found: comparison.Difference) -> resources.Difference:
    return resources.Difference(found.page.url, found.field, found.finding)


def day(found: rows.Day) -> resources.Day:
    """A day as it is answered."""
    return resources.Day(
        found.day, {outcome.value: pages for outcome, pages in found.pages.items()}
    )


def address(endpoint: str, **values: Any) -> str:
    """The address of a resource, from the root of this service."""
    return url_for(endpoint, **values)
