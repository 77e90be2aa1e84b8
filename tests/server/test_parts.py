"""Runs that come in parts: every page once, in its place, in one run."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from pasteguard.model.report import Report
from pasteguard.reports import json_form
from tests.fake_auditor import UNREACHABLE
from tests.server.conftest import Serve
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, BLOCKED, of, report, run


def page(number: int, outcomes: Any = ALLOWED) -> Report:
    return report(outcomes, url=f"https://fleet.example/page-{number:02}/test")


def sent(service: Running, name: str, positions: str, *reports: Report, query: str = "") -> Any:
    asked = f"project={name}&part_of=night&positions={positions}{query}"
    return service.send(of(*reports), asked)


def test_parts_become_one_run_in_the_order_of_their_positions(service: Running) -> None:
    first = sent(service, "order", "7", page(7))
    second = sent(service, "order", "2,0", page(2, BLOCKED), page(0))
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["id"] == second.json()["id"]
    (found,) = service.read("runs?project=order")["items"]
    assert (found["pages"], found["restricted"], found["allowed"]) == (3, 1, 5)
    whole = json_form.decode(service.get(f"runs/{found['id']}/content").content)
    assert whole.reports == (page(0), page(2, BLOCKED), page(7))


def test_a_report_that_is_there_is_not_stored_again_in_whatever_company(service: Running) -> None:
    sent(service, "once", "0,1", page(0), page(1))
    again = sent(service, "once", "1", page(1))
    more = sent(service, "once", "1,2", page(1), page(2))
    assert (again.status_code, again.json()["is_new"]) == (200, False)
    assert (more.status_code, more.json()["is_new"]) == (201, True)
    (found,) = service.read("runs?project=once")["items"]
    assert found["pages"] == 3


def test_parts_at_the_same_time_are_one_run(service: Running) -> None:
    service.project("crowded")
    positions = [number % 12 for number in range(24)]
    with ThreadPoolExecutor(8) as crowd:
        answers = list(
            crowd.map(lambda each: sent(service, "crowded", str(each), page(each)), positions)
        )
    assert sorted(each.status_code for each in answers) == [200] * 12 + [201] * 12
    (found,) = service.read("runs?project=crowded")["items"]
    assert found["pages"] == 12


def test_another_name_and_another_project_are_other_runs(service: Running) -> None:
    sent(service, "names", "0", page(0))
    service.send(of(page(0)), "project=names&part_of=another&positions=0")
    sent(service, "names-elsewhere", "0", page(0))
    assert len(service.read("runs?project=names")["items"]) == 2
    assert len(service.read("runs?project=names-elsewhere")["items"]) == 1


def test_a_run_of_parts_lasts_as_long_as_its_longest_and_counts_what_failed(
    service: Running,
) -> None:
    for position, lasted in ((0, 4000), (1, 9000), (2, 2000)):
        part = replace(of(replace(page(position), error=UNREACHABLE)), duration_ms=lasted)
        service.send(part, f"project=lasting&part_of=night&positions={position}")
    (found,) = service.read("runs?project=lasting")["items"]
    assert (found["duration_ms"], found["failed"]) == (9000, 3)


def test_a_run_of_parts_is_compared_with_the_run_before(service: Running) -> None:
    before = service.stored(run(ALLOWED, url="https://a.example/test"), "project=compared")
    asked = "project=compared&part_of=night&positions=0"
    after = service.stored(run(BLOCKED, url="https://a.example/test"), asked)
    found = service.read(f"compare?before={before}&after={after}")
    assert [each["before"]["outcome"] for each in found["changed"]] == ["allowed"]


@pytest.mark.parametrize(
    "query",
    [
        "part_of=night",
        "positions=0",
        "part_of=night&positions=0,1",
        "part_of=night&positions=",
    ],
)
def test_a_part_that_does_not_say_where_it_belongs_is_refused(service: Running, query: str) -> None:
    response = service.send(of(page(0)), f"project=odd&{query}")
    assert problem(response) == (422, "part")


def test_a_position_twice_or_none_at_all_is_refused(service: Running) -> None:
    assert problem(sent(service, "odd", "1,1", page(0), page(1))) == (422, "part")
    assert problem(sent(service, "odd", "-1", page(0))) == (422, "query")
    assert service.get("projects/odd/pages").status_code in (200, 404)


def test_a_run_may_grow_beyond_what_one_request_may_hold(serve: Serve) -> None:
    service = serve(reports_per_run=2)
    for start in (0, 2, 4):
        reports = (page(start), page(start + 1))
        assert sent(service, "large", f"{start},{start + 1}", *reports).status_code == 201
    assert service.read("runs?project=large")["items"][0]["pages"] == 6


def test_a_run_of_which_some_is_missing_is_shown_page_by_page_without_repeating(
    service: Running,
) -> None:
    positions = range(0, 300, 2)
    reports = [page(number) for number in positions]
    sent(service, "gaps", ",".join(map(str, positions)), *reports)
    (found,) = service.read("runs?project=gaps")["items"]
    shown = [
        service.ask("GET", f"/runs/{found['id']}?skip={skip}", headers={"Accept": "text/html"}).text
        for skip in (0, 100)
    ]
    first, second = (set(re.findall(r"page-\d+", each)) for each in shown)
    assert (len(first), len(second), len(first & second)) == (100, 50, 0)


def test_a_large_run_is_given_back_in_pieces_as_it_was_sent(
    service: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(service, "pieces", "2,0,1", page(2), page(0, BLOCKED), page(1))
    (found,) = service.read("runs?project=pieces")["items"]
    whole = service.get(f"runs/{found['id']}/content")
    monkeypatch.setattr("pasteguard_server.api.run_readings.AT_ONCE", 2)
    pieces = service.get(f"runs/{found['id']}/content")
    assert json_form.decode(pieces.content) == json_form.decode(whole.content)
    assert "ETag" in whole.headers
    assert "ETag" not in pieces.headers
