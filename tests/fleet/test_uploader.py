"""Reports on their way to a service that is there, away, and back; and one that refuses."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from pasteguard.errors import UsageError
from pasteguard.fleet import uploader as couriers
from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.ledger import REFUSED, SENT, WAITING, Ledger
from pasteguard.fleet.stored_pages import pages_of_service
from pasteguard.fleet.uploader import Consignment, Courier
from pasteguard.model.options import Target
from pasteguard.model.report import Outcome, Report
from pasteguard.reports import json_form
from pasteguard.service_client.upload import Destination
from pasteguard_server.settings import Settings
from tests.fake_auditor import finding, report_on
from tests.server.running import Running, serving
from tests.server.runs import of


@pytest.fixture(autouse=True)
def haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(couriers, "PAUSE_S", 0.05)
    monkeypatch.setattr("pasteguard.service_client.upload.WAITS_S", (0.05, 0.05))


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Running]:
    settings = Settings(folder=tmp_path / "data", findings_per_report=3, submit_rate=10**6)
    with serving(settings) as running:
        yield running


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger(tmp_path / "run.sqlite3")
    yield made
    made.close()


def report(number: int, findings: int = 1) -> Report:
    found = [finding("paste", Outcome.RESTRICTED)] * findings
    return report_on(Target(f"https://a.example/page-{number}/x", "x"), *found)


def keep(ledger: Ledger, *reports: tuple[int, Report]) -> None:
    for position, each in reports:
        ledger.keep(position, PageResult("u"), json_form.encode_report(each))


def courier(ledger: Ledger, url: str, token: str) -> Courier:
    to = Destination(url, token, "nightly", "1.2")
    made = Courier(ledger.path, Consignment("run-x", "2026-11-22T04:00:00Z", to))
    made.start()
    return made


def runs(service: Running) -> list[tuple[str, int]]:
    found = service.read("runs?project=nightly")["items"]
    return [(each["build"], each["pages"]) for each in found]


def test_reports_become_one_run_of_the_service_in_their_places(
    service: Running, ledger: Ledger
) -> None:
    keep(ledger, *((number, report(number)) for number in (2, 0)))
    sending = courier(ledger, service.url, service.admin)
    keep(ledger, (1, report(1)))
    assert sending.finish(30)
    assert runs(service) == [("1.2", 3)]
    run_id = service.read("runs?project=nightly")["items"][0]["id"]
    whole = json_form.decode(service.get(f"runs/{run_id}/content").content)
    assert list(whole.reports) == [report(0), report(1), report(2)]
    assert whole.started_at == "2026-11-22T04:00:00Z"
    assert sending.url == f"{service.url}/runs/{run_id}"


def test_what_was_sent_but_not_noted_is_not_there_twice(service: Running, ledger: Ledger) -> None:
    keep(ledger, *((number, report(number)) for number in range(3)))
    assert courier(ledger, service.url, service.admin).finish(30)
    ledger.mark([0, 2], WAITING)
    assert courier(ledger, service.url, service.admin).finish(30)
    assert (runs(service), ledger.count(SENT)) == ([("1.2", 3)], 3)


def test_reports_wait_while_the_service_is_away_and_go_when_it_is_back(
    tmp_path: Path, ledger: Ledger
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    keep(ledger, *((number, report(number)) for number in range(3)))
    with ExitStack() as stack:
        settings = Settings(folder=tmp_path / "data", submit_rate=10**6)
        with serving(settings, port) as service:
            token = service.admin
        sending = courier(ledger, f"http://127.0.0.1:{port}", token)
        assert not sending.finish(1)
        assert ledger.count(WAITING) == 3
        assert sending.problem is not None
        assert not sending.is_barred
        service = stack.enter_context(serving(settings, port, token))
        assert sending.finish(30)
        assert runs(service) == [("1.2", 3)]


def test_a_report_that_the_service_does_not_take_holds_up_no_other(
    service: Running, ledger: Ledger
) -> None:
    keep(ledger, (0, report(0)), (1, report(1, findings=4)), (2, report(2)))
    sending = courier(ledger, service.url, service.admin)
    assert sending.finish(30)
    assert [ledger.count(each) for each in (SENT, REFUSED, WAITING)] == [2, 1, 0]
    assert sending.refusal is not None
    assert runs(service) == [("1.2", 2)]


def test_a_token_that_is_no_good_bars_the_way_and_keeps_everything(
    service: Running, ledger: Ledger
) -> None:
    keep(ledger, (0, report(0)))
    sending = courier(ledger, service.url, "pg_wrong")
    assert sending.finish(30)
    assert sending.is_barred
    assert sending.problem is not None
    assert ledger.count(WAITING) == 1


def test_a_courier_that_fails_in_a_way_nobody_thought_of_says_so(ledger: Ledger) -> None:
    ledger.keep(0, PageResult("u"), "no JSON at all")
    sending = courier(ledger, "http://127.0.0.1:1", "pg_x")
    assert sending.finish(30)
    assert sending.failure is not None
    assert sending.failure.message.id == "notice.own-mistake"
    assert ledger.count(WAITING) == 1


def test_the_pages_of_a_project_are_targets_but_for_those_with_a_hidden_part(
    service: Running,
) -> None:
    urls = [f"https://a.example/page-{number}/x" for number in range(3)]
    hidden = "https://a.example/with?session=…"
    for url in (*urls, hidden):
        one = report(0)
        page = replace(one.page, url=url, requested_url=url)
        service.stored(of(replace(one, page=page)), "project=pages")
    found = pages_of_service(f"{service.url}/pages", service.admin)
    assert (found.urls, found.hidden) == (tuple(urls), 1)


@pytest.mark.parametrize(("project", "token"), [("none", ""), ("pages", "pg_wrong")])
def test_pages_that_cannot_be_read_are_told(service: Running, project: str, token: str) -> None:
    service.project("pages")
    with pytest.raises(UsageError) as wrong:
        pages_of_service(f"{service.url}/{project}", token or service.admin)
    assert wrong.value.message.id == "notice.fleet.pages-unreadable"
