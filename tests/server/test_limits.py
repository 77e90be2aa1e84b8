"""Rates, headers, and what those who watch the service see."""

from __future__ import annotations

import json
import logging

import pytest
from sqlalchemy.exc import OperationalError

from pasteguard_server.auth import rate_limits
from pasteguard_server.auth.rate_limits import Buckets, network_of
from pasteguard_server.http import security
from pasteguard_server.http.logs import JsonLines
from tests.server.conftest import Serve
from tests.server.running import Running, problem
from tests.server.runs import run


def test_a_bucket_empties_and_fills_again() -> None:
    buckets = Buckets()
    waits = [buckets.wait_for("a", 60, now=0.0) for _ in range(61)]
    assert waits[:60] == [0.0] * 60
    assert waits[60] == pytest.approx(1.0)
    assert buckets.wait_for("a", 60, now=1.5) == 0.0
    assert buckets.wait_for("a", 60, now=1.5) == pytest.approx(0.5)
    assert buckets.wait_for("b", 60, now=0.0) == 0.0


def test_so_many_callers_are_remembered_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limits, "CALLERS", 2)
    buckets = Buckets()
    for caller in "abc":
        buckets.wait_for(caller, 1, now=0.0)
    assert buckets.wait_for("c", 1, now=0.0) > 0
    assert buckets.wait_for("a", 1, now=0.0) == 0.0


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("nonsense", ""),
        (None, ""),
    ],
)
def test_a_household_counts_as_one_caller(address: str | None, network: str) -> None:
    assert network_of(address) == network


def test_one_request_too_many_is_told_when_to_come_back(serve: Serve) -> None:
    service = serve(read_rate=2)
    answers = [service.get("projects") for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert problem(answers[2]) == (429, "too-often")
    assert int(answers[2].headers["Retry-After"]) > 0
    assert service.send(run()).status_code == 201
    assert service.ask("GET", "/healthz").status_code == 200


@pytest.mark.parametrize("path", ["/api/v1/projects", "/nothing", "/healthz", "/api/v1/known"])
def test_no_answer_can_run_or_load_anything(service: Running, path: str) -> None:
    headers = service.ask("GET", path).headers
    policy = headers["Content-Security-Policy"]
    assert policy == security.POLICY
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Cache-Control" in headers


def test_the_service_tells_how_it_is(service: Running) -> None:
    assert service.ask("GET", "/healthz", None).text == "ok\n"
    assert service.ask("GET", "/readyz", None).text == "ready\n"
    service.stored(run(), "project=metrics")
    metrics = service.ask("GET", "/metrics", None).text
    assert "pasteguard_runs_stored_total" in metrics
    assert 'pasteguard_requests_total{method="POST",route="api.upload_run",status="201"}' in metrics


def test_a_service_without_its_database_is_not_ready(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve()

    def fail() -> None:
        raise OperationalError("", {}, Exception("gone"))

    monkeypatch.setattr(service.service.database, "reading", fail)
    assert problem(service.ask("GET", "/readyz", None)) == (503, "not-ready")
    assert service.ask("GET", "/healthz", None).status_code == 200
    assert problem(service.get("projects", None)) == (503, "not-ready")


def test_a_mistake_of_ours_is_a_problem_and_is_logged_without_secrets(
    service: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "pasteguard_server")
    monkeypatch.setattr("pasteguard_server.api.readings.list_projects", lambda *_: 1 // 0)
    response = service.get("projects?secret=pg_abc")
    assert problem(response) == (500, "server")
    assert "ZeroDivisionError" not in response.text
    lines = [JsonLines().format(each) for each in caplog.records]
    assert any("ZeroDivisionError" in json.loads(each).get("traceback", "") for each in lines)
    assert not any(service.admin in each or "pg_abc" in each for each in lines)


def test_a_proxy_is_believed_only_where_that_is_set(serve: Serve) -> None:
    service = serve(read_rate=1)
    answers = [
        service.get("projects", headers={"X-Forwarded-For": f"203.0.113.{number}"}).status_code
        for number in range(2)
    ]
    assert answers == [200, 429]
