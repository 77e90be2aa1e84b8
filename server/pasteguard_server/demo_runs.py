"""``pasteguard serve --demo``: some weeks of nightly runs of the sample test, to look around in.

The findings are those of ``pasteguard demo``, of the guarded and of the fair version; which night
shows which of them is made up, so that there is a history to see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Final

from pasteguard.model.report import Finding, Report, Run
from pasteguard.reports import json_form
from pasteguard_server.db.database import Database
from pasteguard_server.db.projects import make_project, project_id_of
from pasteguard_server.db.schema import migrate
from pasteguard_server.ingest.store_run import Upload, store
from pasteguard_server.ingest.validate import received
from pasteguard_server.settings import Settings

PROJECT: Final = "demo"
NIGHTS: Final = 21
PAGES: Final = {
    "writing": {"paste": (8, 99), "tab-switch": (13, 99), "drop": (8, 15), "print": (10, 99)},
    "coding": {"copy": (5, 12), "fullscreen": (3, 99), "leave-warning": (0, 99)},
    "interview": {},
}
"""Page to what it restricts, from which night on and until which."""
TITLES: Final = {
    "writing": "English writing test",
    "coding": "Coding exercise",
    "interview": "Questions before the interview",
}


def seed(settings: Settings) -> None:
    """Fills the project, which everybody may read. A project that is there already is left."""
    settings.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.database_url)
    try:
        migrate(database)
        with database.writing() as connection:
            if project_id_of(connection, PROJECT) is not None:
                return
            project_id = make_project(connection, PROJECT, is_public=True)
        for night, run in enumerate(runs(datetime.now(UTC))):
            build = f"2026.{night + 1}"
            store(database, settings, Upload(received(run, settings), project_id, build))
    finally:
        database.close()


def runs(now: datetime) -> Iterator[Run]:
    """The nightly runs until now, oldest first."""
    content = (files(__package__) / "sample_run.json").read_bytes()
    sample = json_form.decode(content)
    guarded, fair = sample.reports
    for night in range(NIGHTS):
        began = (now - timedelta(days=NIGHTS - 1 - night)).replace(microsecond=0)
        at = began.isoformat().replace("+00:00", "Z")
        reports = tuple(_report(name, night, at, guarded, fair) for name in PAGES)
        yield replace(sample, started_at=at, reports=reports)


def _report(name: str, night: int, at: str, guarded: Report, fair: Report) -> Report:
    restricted = {
        restriction for restriction, (first, last) in PAGES[name].items() if first <= night < last
    }
    found = {(each.restriction, each.field): each for each in guarded.findings}
    findings = tuple(_finding(each, restricted, found) for each in fair.findings)
    url = f"https://tests.example/{name}/test"
    page = replace(fair.page, url=url, requested_url=url, title=TITLES[name])
    return replace(fair, started_at=at, page=page, findings=findings)


def _finding(
    fair: Finding, restricted: set[str], guarded: dict[tuple[str, str | None], Finding]
) -> Finding:
    if fair.restriction not in restricted:
        return fair
    return replace(guarded.get((fair.restriction, fair.field), fair), id=fair.id)
