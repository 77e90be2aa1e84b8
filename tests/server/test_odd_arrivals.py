"""What arrives with a wrong clock, with numbers beyond all bounds, or blown up."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from dataclasses import replace
from typing import Any, Final

import msgspec
import pytest
from sqlalchemy import update

from pasteguard.errors import UsageError
from pasteguard.reports import json_form
from pasteguard_server.api import OPERATIONS
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.db import tables
from pasteguard_server.db.times import iso, ms_of, now_ms
from pasteguard_server.webhooks import client, worker
from pasteguard_server.webhooks.client import Call
from pasteguard_server.webhooks.settings import add_webhook
from pasteguard_server.webhooks.worker import deliver_due
from tests.server.conftest import Receiver, Serve
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, BLOCKED, run

HUGE: Final = (2**53, 2**63, -(2**63) - 1, 10**400)
MINUTE_MS: Final = 60_000


def outcome_of(service: Running, project: str) -> str:
    (page,) = service.read(f"projects/{project}/pages")["items"]
    outcome: str = page["standings"]["paste"]["outcome"]
    return outcome


@pytest.mark.parametrize("ahead", ["2999-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "a day"])
def test_a_clock_that_is_ahead_freezes_nothing(service: Running, ahead: str) -> None:
    at = iso(now_ms() + 24 * 3600_000) if ahead == "a day" else ahead
    project = f"ahead-{at[:10]}"
    sent = service.send(run(BLOCKED, at=at), f"project={project}")
    assert (sent.status_code, sent.json()["clock_is_ahead"]) == (201, True)
    assert outcome_of(service, project) == "restricted"
    later = service.send(run(ALLOWED, at=iso(now_ms() + 1000)), f"project={project}")
    assert (later.status_code, later.json()["clock_is_ahead"]) == (201, False)
    assert outcome_of(service, project) == "allowed"
    # What the sender claims stays in the report.
    kept = service.get(f"runs/{sent.json()['id']}/content")
    assert json_form.decode(kept.content).started_at == at


def test_a_few_minutes_are_nothing(service: Running) -> None:
    at = iso(now_ms() + 3 * MINUTE_MS)
    sent = service.send(run(ALLOWED, at=at), "project=minutes")
    assert not sent.json()["clock_is_ahead"]
    (page,) = service.read("projects/minutes/pages")["items"]
    assert ms_of(page["audited_at"]) == ms_of(at)


DAY_MS: Final = 24 * 3600_000
ODD_MOMENTS: Final = (
    *("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59.999999+14:00", "2999-01-01", "a day"),
    *("1970-01-01T00:00:00Z", "2026-11-20T04:00:00", "20261120", "2026-11-20T04:00:00+23:59"),
)


@pytest.mark.parametrize("at", ODD_MOMENTS)
def test_whatever_its_clock_says_a_run_can_be_looked_at(service: Running, at: str) -> None:
    claimed = iso(now_ms() + DAY_MS) if at == "a day" else at
    project = f"moments-{ODD_MOMENTS.index(at)}"
    run_id = service.stored(run(BLOCKED, at=claimed), f"project={project}")
    found = service.read(f"runs/{run_id}")
    assert ms_of(found["run"]["started_at"]) <= now_ms()
    report = found["reports"][0]
    for path in (
        *(f"/runs/{run_id}", f"/reports/{report['id']}", f"/findings/{report['id']}-0"),
        *(f"/pages/{report['page']}", f"/projects/{project}", f"/projects/{project}/runs"),
        *(f"/api/v1/pages/{report['page']}/badge/paste", f"/api/v1/runs/{run_id}/content"),
        f"/api/v1/projects/{project}/export?format=csv",
    ):
        assert service.ask("GET", path, headers={"Accept": "text/html, */*"}).status_code == 200


def test_a_time_without_a_zone_is_in_utc_and_never_in_the_future(service: Running) -> None:
    local = iso(now_ms() + 9 * 3600_000).removesuffix("Z")
    sent = service.send(run(BLOCKED, at=local), "project=naive")
    assert (sent.status_code, sent.json()["clock_is_ahead"]) == (201, True)
    assert service.send(run(ALLOWED, at=iso(now_ms() + 1000)), "project=naive").status_code == 201
    assert outcome_of(service, "naive") == "allowed"


@pytest.mark.parametrize("at", ["1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
def test_a_time_before_1970_is_told_what_is_wrong(service: Running, at: str) -> None:
    sent = service.send(run(BLOCKED, at=at), "project=early")
    assert problem(sent) == (422, "run.early")
    assert "clock" in sent.json()["next"]


def test_parts_of_a_run_whose_clock_is_ahead_freeze_nothing(
    serve: Serve, receiver: Receiver
) -> None:
    service = serve(private_webhooks=True)
    project_id = service.project("parts-ahead")
    with service.service.database.writing() as connection:
        add_webhook(connection, project_id, receiver.url)
    asked = "project=parts-ahead&part_of=night&positions="
    for position, outcomes in enumerate((BLOCKED, ALLOWED)):
        part = run(outcomes, at="2999-01-01T00:00:00Z", url=f"https://a.example/{'ab'[position]}")
        sent = service.send(part, asked + str(position))
        assert (sent.status_code, sent.json()["clock_is_ahead"]) == (201, True)
    now = run(ALLOWED, at=iso(now_ms() + 1000), url="https://a.example/a")
    service.stored(now, "project=parts-ahead")
    pages = service.read("projects/parts-ahead/pages")["items"]
    assert {each["standings"]["paste"]["outcome"] for each in pages} == {"allowed"}
    badge = next(each["id"] for each in pages if each["key"].endswith("/a"))
    assert "allowed" in service.get(f"pages/{badge}/badge/paste").text
    # The turn is told now, and not in the year 2999.
    assert deliver_due(service.service) == 1
    assert json.loads(receiver.told[0][1])["changes"][0]["after"] == "allowed"


def changed(where: str, number: int) -> bytes:
    plain: Any = msgspec.to_builtins(run(BLOCKED))
    report = plain["reports"][0]
    source = report["findings"][0]["evidence"][0]["source"]
    places: dict[str, tuple[dict[str, Any], str]] = {
        "run": (plain, "duration_ms"),
        "report": (report, "duration_ms"),
        "status": (report["page"], "status"),
        "line": (source, "line"),
        "said": (report["findings"][0]["said"]["summary"]["values"], "count"),
    }
    holder, name = places[where]
    holder[name] = number
    return json.dumps(plain).encode()


@pytest.mark.parametrize("number", HUGE, ids=["53", "63", "below", "400"])
@pytest.mark.parametrize("where", ["run", "report", "status", "line", "said"])
def test_a_number_beyond_all_bounds_is_refused(service: Running, where: str, number: int) -> None:
    status, code = problem(service.send(changed(where, number), "project=numbers"))
    assert status == 422
    assert code in {"run.number", "run.unreadable"}


def test_a_negative_duration_is_refused(service: Running) -> None:
    sent = service.send(changed("report", -1), "project=numbers")
    assert problem(sent) == (422, "run.duration")


def test_long_digits_in_a_text_are_no_number(service: Running) -> None:
    sent = service.send(replace(run(), version="1" * 30), "project=digits")
    assert sent.status_code == 201


@pytest.mark.parametrize("number", ["9223372036854775808", "9007199254740992", "9" * 24, "٣"])
@pytest.mark.parametrize("path", ["/compare", "/api/v1/compare"])
@pytest.mark.parametrize("token", [None, ""])
def test_reports_that_cannot_be_are_compared_with_nothing(
    service: Running, path: str, number: str, token: str | None
) -> None:
    for query in (f"before={number}&after=1", f"before=1&after={number}"):
        assert service.ask("GET", f"{path}?{query}", token).status_code in (401, 404)


@pytest.mark.parametrize("part_of", ["", "a"])
def test_a_taken_key_of_a_part_is_a_conflict(service: Running, part_of: str) -> None:
    project = f"parts-{part_of or 'none'}"
    key = {"Idempotency-Key": "one"}
    assert service.send(run(ALLOWED), f"project={project}", headers=key).status_code == 201
    query = f"project={project}&part_of={part_of}" + ("&positions=0" if part_of else "")
    assert problem(service.send(run(BLOCKED), query, headers=key)) == (409, "key-taken")


def test_what_the_description_says_of_tokens_is_so(service: Running) -> None:
    described = service.read("openapi.json", None)["paths"]
    for operation in OPERATIONS:
        said = described["/api/v1" + operation.path][operation.method.lower()]["security"]
        assert ({} not in said and said != []) is (operation.scope in (Scope.SUBMIT, Scope.ADMIN))
        if {} in said or said == []:
            continue
        path = "/api/v1" + operation.path.replace("{run}", "0" * 20)
        headers = {"Content-Type": "application/json"}
        asked = service.ask(operation.method, path, None, data=b"{}", headers=headers)
        assert asked.status_code == 401, operation.name


BOMBS: Final = {
    "unknown": b'{"schema": "pasteguard.run/1", "more": [' + b"[]," * 19_000_000 + b"[]]}",
    "values": b'{"schema": "pasteguard.run/1", "reports": [' + b"[]," * 19_000_000 + b"[]]}",
    "top": b"[" + b"[]," * 19_000_000 + b"[]]",
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_small_body_takes_no_large_memory(kind: str) -> None:
    assert len(gzip.compress(BOMBS[kind], 9)) < 60_000
    tracemalloc.start()
    try:
        with pytest.raises(UsageError):
            json_form.decode(BOMBS[kind])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8 * 1024 * 1024


def test_what_unpacks_is_counted_as_it_unpacks(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve(body_mib=1)
    bomb = gzip.compress(b" " * 500_000_000, 9)
    tracemalloc.start()
    try:
        sent = service.send(bomb, headers={"Content-Encoding": "gzip"})
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert problem(sent) == (413, "too-large")
    assert most < 16 * 1024 * 1024


@pytest.mark.parametrize(
    "url", ["{}/テスト/通知?宛先=人事", "{}/caf%C3%A9/é", "{}/a b\u0007c?d=%E3%81%82&e=ü#f"]
)
def test_an_address_in_letters_of_any_language_is_called(
    serve: Serve, receiver: Receiver, url: str
) -> None:
    service = serve(private_webhooks=True)
    project_id = service.project("letters")
    with service.service.database.writing() as connection:
        add_webhook(connection, project_id, url.format(receiver.url.partition("/hook")[0]))
    service.stored(run(ALLOWED), "project=letters")
    service.stored(run(BLOCKED, at="2026-11-21T04:00:00Z"), "project=letters")
    assert deliver_due(service.service) == 1
    assert len(receiver.told) == 1


@pytest.mark.parametrize("error", [UnicodeEncodeError("ascii", "é", 0, 1, "no"), KeyError("x")])
def test_a_message_that_cannot_be_sent_holds_up_no_other(
    serve: Serve, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    service = serve(private_webhooks=True)
    for name in ("first", "second"):
        project_id = service.project(name)
        with service.service.database.writing() as connection:
            add_webhook(connection, project_id, receiver.url)
        service.stored(run(ALLOWED), f"project={name}")
        service.stored(run(BLOCKED, at="2026-11-21T04:00:00Z"), f"project={name}")
    original, calls = client.call, []

    def call(message: Call, *, private: bool) -> None:
        calls.append(message.id)
        if len(calls) == 1:
            raise error
        original(message, private=private)

    monkeypatch.setattr(worker, "call", call)
    assert deliver_due(service.service) == 2
    assert len(receiver.told) == 1
    with service.service.database.writing() as connection:
        connection.execute(update(tables.delivery).values(next_at=0))
    assert deliver_due(service.service) == 1
    assert len(receiver.told) == 2


def test_the_thread_that_delivers_survives_whatever_is_wrong(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    class Enough(BaseException):
        """Ends the thread's loop for the test."""

    def fail(service: object) -> int:
        tried.append(service)
        if len(tried) == 3:
            raise Enough
        raise [ValueError("odd"), RuntimeError("odder")][len(tried) - 1]

    monkeypatch.setattr(worker, "deliver_due", fail)
    monkeypatch.setattr(worker, "LOOK_EVERY_S", 0.0)
    with pytest.raises(Enough):
        worker._forever(serve().service)
    assert len(tried) == 3
