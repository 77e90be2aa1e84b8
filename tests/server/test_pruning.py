"""Removing what is old, while the service serves."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from pasteguard.model.report import Picture, Run
from pasteguard.reports import json_form
from pasteguard_server.db import tables
from pasteguard_server.db.projects import set_retention
from pasteguard_server.ingest.retention import Pruned, prune, remove_project
from tests.server.conftest import Serve
from tests.server.running import Running
from tests.server.runs import ALLOWED, BLOCKED, of, report


def shot(content: bytes) -> Picture:
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n" + content).decode()
    return Picture("image/png", data, 10, 10)


def days_ago(days: int, outcomes: Any = ALLOWED, picture: bytes = b"") -> Run:
    at = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
    made = report(outcomes, at=at.replace("+00:00", "Z"))
    return of(replace(made, picture=shot(picture)) if picture else made)


def pruned(service: Running) -> Pruned:
    return prune(service.service.database, service.service.settings)


def rows(service: Running, name: str) -> int:
    table = tables.metadata.tables[name]
    with service.service.database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def builds(service: Running, project: str) -> list[str]:
    return [each["build"] for each in service.read(f"runs?project={project}")["items"]]


def test_runs_beyond_the_retention_go_with_all_that_only_they_need(serve: Serve) -> None:
    service = serve(retention_days=30)
    service.stored(days_ago(40, BLOCKED), "project=p&build=old")
    service.stored(days_ago(20), "project=p&build=recent")
    service.stored(days_ago(1), "project=p&build=new")
    statements = rows(service, "statement")
    assert pruned(service).runs == 1
    assert builds(service, "p") == ["new", "recent"]
    assert rows(service, "statement") == statements - 1
    assert pruned(service) == Pruned(0, 0, 0)


def test_the_newest_report_of_a_page_stays_whatever_its_age(serve: Serve) -> None:
    service = serve(retention_days=30)
    run_id = service.stored(days_ago(400, BLOCKED), "project=p&build=only")
    pruned(service)
    assert json_form.decode(service.get(f"runs/{run_id}/content").content).reports


def test_a_project_may_keep_longer_than_the_others(serve: Serve) -> None:
    service = serve(retention_days=30)
    kept = service.project("kept")
    with service.service.database.writing() as connection:
        set_retention(connection, kept, 0)
    for project in ("kept", "p"):
        service.stored(days_ago(40), f"project={project}&build=old")
        service.stored(days_ago(1), f"project={project}&build=new")
    pruned(service)
    assert builds(service, "kept") == ["new", "old"]
    assert builds(service, "p") == ["new"]


def test_old_pictures_go_before_their_reports_do(serve: Serve) -> None:
    service = serve(picture_days=30)
    old = service.stored(days_ago(40, ALLOWED, b"old"), "project=p")
    service.stored(days_ago(1, BLOCKED, b"new"), "project=p")
    folder = service.service.settings.pictures
    assert pruned(service).pictures == 1
    assert [path.read_bytes()[8:] for path in folder.rglob("*") if path.is_file()] == [b"new"]
    found = service.get(f"runs/{old}/content?pictures=true")
    assert found.json()["reports"][0]["picture"]["data"] == ""


def test_a_picture_that_comes_again_is_there_again(serve: Serve) -> None:
    service = serve()
    first = service.stored(days_ago(2, ALLOWED, b"same"), "project=p")
    service.ask("DELETE", f"/api/v1/runs/{first}")
    assert pruned(service).pictures == 1
    again = service.stored(days_ago(1, ALLOWED, b"same"), "project=p")
    content = service.get(f"runs/{again}/content?pictures=true")
    assert json_form.decode(content.content).reports[0].picture == shot(b"same")


def test_pruning_disturbs_no_upload(serve: Serve) -> None:
    service = serve(retention_days=30, picture_days=30)
    for second in range(5):
        service.stored(days_ago(40 + second, BLOCKED, b"%d" % second), "project=p")
    new = [days_ago(1 + number, BLOCKED, b"%d" % (number % 5)) for number in range(12)]
    with ThreadPoolExecutor(6) as crowd:
        cleaning = [crowd.submit(pruned, service) for _ in range(4)]
        sending = [crowd.submit(service.stored, each, "project=p") for each in new]
        assert all(each.result() for each in cleaning)
        ids = [each.result() for each in sending]
    for run_id, sent in zip(ids, new, strict=True):
        found = service.get(f"runs/{run_id}/content?pictures=true")
        assert found.status_code == 200, found.text
        assert json_form.decode(found.content) == sent


def test_a_removed_project_leaves_nothing(serve: Serve) -> None:
    service = serve()
    service.stored(days_ago(2, BLOCKED, b"x"), "project=p")
    service.stored(days_ago(1, ALLOWED), "project=p")
    service.token("read", project="p")
    project_id = service.project("p")
    with service.service.database.writing(cleaning=True) as connection:
        remove_project(connection, project_id)
    pruned(service)
    left = ("project", "run", "report", "finding", "statement", "content", "picture", "page")
    assert {name: rows(service, name) for name in left} == dict.fromkeys(left, 0)
    assert rows(service, "page_state") == rows(service, "trend") == 0
