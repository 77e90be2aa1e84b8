"""A database with many findings, made from the sample run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Final

from pasteguard.model.report import Report, Run
from pasteguard.reports import json_form
from pasteguard_server.db.database import Database
from pasteguard_server.db.projects import make_project
from pasteguard_server.ingest.store_run import Upload, store
from pasteguard_server.ingest.validate import received
from pasteguard_server.settings import Settings

PROJECT: Final = "bench"
PAGES_PER_RUN: Final = 20
NIGHTS: Final = 30


def sample() -> tuple[Report, Report]:
    """A report of the guarded sample, and one of the fair sample."""
    content = (files("pasteguard_server") / "sample_run.json").read_bytes()
    guarded, fair = json_form.decode(content).reports
    return guarded, fair


def runs(nights: int = NIGHTS) -> Iterator[Run]:
    """Runs without end: so many nights over 20 pages, then over 20 others; some pages turn."""
    guarded, fair = sample()
    group = 0
    while True:
        for night in range(nights):
            yield run(guarded, fair, group, night)
        group += 1


def run(guarded: Report, fair: Report, group: int, night: int) -> Run:
    """The run of one night over one group of pages."""
    began = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=night, minutes=group)
    at = began.isoformat().replace("+00:00", "Z")
    reports = tuple(
        _report(guarded if (night + number) % 10 == 0 else fair, group, number, at)
        for number in range(PAGES_PER_RUN)
    )
    return Run(at, 60_000, reports, guarded.version)


def _report(made: Report, group: int, number: int, at: str) -> Report:
    # A page has findings of its own: their ids hold its path, and some of them its code.
    url = f"https://host-{group % 50}.example/tests-{group}/page-{number}"
    findings = tuple(
        replace(each, id=f"{group % 4096:03x}{number:02x}{each.id[:11]}") for each in made.findings
    )
    page = replace(made.page, url=url, requested_url=url, title=f"Page {number} of {group}")
    return replace(made, page=page, findings=findings, started_at=at)


def fill(database: Database, settings: Settings, findings: int, nights: int) -> tuple[int, int]:
    """Stores runs until there are so many findings; how many of both there are then."""
    with database.writing() as connection:
        project_id = make_project(connection, PROJECT, is_public=True)
    stored = number = 0
    made = runs(nights)
    while stored < findings:
        each = next(made)
        upload = Upload(received(each, settings), project_id, build=f"{number}")
        store(database, settings, upload)
        number += 1
        stored += sum(len(report.findings) for report in each.reports)
    return number, stored
