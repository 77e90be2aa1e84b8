"""Runs in: whole, once, and within the limits."""

from __future__ import annotations

import base64
import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import msgspec
import pytest
import zstandard

from pasteguard.model.policy_result import PolicyResult
from pasteguard.model.report import Mark, Outcome, Picture, Run, Source
from pasteguard.reports import json_form
from tests.server.conftest import Serve
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, BLOCKED, finding, of, report, run

PNG = b"\x89PNG\r\n\x1a\n and more"


def picture(data: bytes = PNG) -> Picture:
    marks = (Mark("f1", 1, 2, 3, 4),)
    return Picture("image/png", base64.b64encode(data).decode(), 800, 600, marks)


def test_a_run_is_stored_and_given_back_as_it_was_sent(service: Running) -> None:
    sent = of(replace(report(BLOCKED), picture=picture()))
    response = service.send(sent, "project=whole&build=1.2")
    assert response.status_code == 201
    assert response.json()["is_new"]
    assert response.headers["Location"] == response.json()["url"]
    found = service.get(f"runs/{response.json()['id']}/content?pictures=true")
    assert json_form.decode(found.content) == sent


def test_the_same_run_twice_is_one_run(service: Running) -> None:
    first = service.send(run(), "project=twice")
    again = service.send(json_form.encode(run()).encode(), "project=twice")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json() | {"is_new": False}
    assert len(service.read("runs?project=twice")["items"]) == 1


def test_a_run_is_the_same_run_whatever_a_policy_made_of_it(service: Running) -> None:
    judged = replace(run(), policy=PolicyResult("fair", "failed", errors=1, warnings=0))
    first = service.send(judged, "project=judged").json()
    assert service.send(run(), "project=judged").json()["id"] == first["id"]
    found = service.get(f"runs/{first['id']}/content")
    assert json_form.decode(found.content) == run()


def test_the_same_run_at_the_same_time_is_one_run(service: Running) -> None:
    service.project("crowd")
    with ThreadPoolExecutor(8) as crowd:
        answers = list(crowd.map(lambda _: service.send(run(), "project=crowd"), range(8)))
    assert sorted(each.status_code for each in answers) == [200] * 7 + [201]
    assert len({each.json()["id"] for each in answers}) == 1


def test_different_runs_at_the_same_time_are_all_stored(service: Running) -> None:
    runs = [run(at=f"2026-11-20T04:00:{second:02}Z") for second in range(16)]
    with ThreadPoolExecutor(8) as crowd:
        answers = list(crowd.map(lambda each: service.send(each, "project=busy"), runs))
    assert {each.status_code for each in answers} == {201}
    assert service.read("projects/busy/pages")["items"][0]["audited_at"] == "2026-11-20T04:00:15Z"


def test_the_same_run_may_be_in_two_projects(service: Running) -> None:
    assert service.stored(run(), "project=here") != service.stored(run(), "project=there")


def test_an_idempotency_key_belongs_to_one_run(service: Running) -> None:
    key = {"Idempotency-Key": "night-1"}
    assert service.send(run(), "project=key", headers=key).status_code == 201
    assert service.send(run(), "project=key", headers=key).status_code == 200
    other = service.send(run(BLOCKED), "project=key", headers=key)
    assert problem(other) == (409, "key-taken")


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)],
)
def test_a_compressed_run_is_taken(service: Running, encoding: str, compress: Any) -> None:
    body = compress(msgspec.json.encode(run()))
    headers = {"Content-Encoding": encoding}
    response = service.send(body, f"project={encoding}", headers=headers)
    assert response.status_code == 201


def test_a_stream_without_a_length_is_taken(service: Running) -> None:
    body = msgspec.json.encode(run())
    headers = {"Content-Type": "application/json"}
    response = service.ask(
        "POST",
        "/api/v1/runs?project=stream",
        data=(body[at : at + 100] for at in range(0, len(body), 100)),
        headers=headers,
    )
    assert response.status_code in (201, 422)  # werkzeug's own server does not join the pieces


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)],
)
def test_a_bomb_is_refused_before_it_unfolds(serve: Serve, encoding: str, compress: Any) -> None:
    service = serve(body_mib=1)
    bomb = compress(b" " * 50 * 1024 * 1024)
    assert len(bomb) < 100_000
    response = service.send(bomb, headers={"Content-Encoding": encoding})
    assert problem(response) == (413, "too-large")


def test_a_body_beyond_the_limit_is_refused(serve: Serve) -> None:
    service = serve(body_mib=1)
    assert problem(service.send(b" " * (1024 * 1024 + 10))) == (413, "too-large")


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_a_broken_stream_is_refused(service: Running, encoding: str) -> None:
    response = service.send(b"this is not compressed", headers={"Content-Encoding": encoding})
    assert problem(response) == (400, "encoding-broken")


def test_half_a_gzip_stream_is_refused(service: Running) -> None:
    whole = gzip.compress(msgspec.json.encode(run()))
    response = service.send(whole[:-20], headers={"Content-Encoding": "gzip"})
    assert problem(response) == (400, "encoding-broken")


def test_an_unknown_encoding_is_refused_with_those_that_are_known(service: Running) -> None:
    response = service.send(b"x", headers={"Content-Encoding": "br"})
    assert problem(response) == (415, "encoding")
    assert "zstd" in response.headers["Accept-Encoding"]


def test_anything_but_json_is_refused(service: Running) -> None:
    response = service.send(b"<run/>", headers={"Content-Type": "text/xml"})
    assert problem(response) == (415, "media-type")


def changed(**changes: Any) -> bytes:
    plain = msgspec.to_builtins(run())
    return json.dumps(plain | changes).encode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"schema": "pasteguard.run/9"}',
        b"\xff\xfe",
        changed(reports="no"),
        changed(reports=[{"schema": "pasteguard.report/1"}]),
        changed(reports=[]),
        changed(started_at="yesterday"),
        changed(started_at="0001-01-01T00:00:00+23:59"),
    ],
    ids=range(11),
)
def test_what_is_no_run_is_refused(service: Running, body: bytes) -> None:
    status, _ = problem(service.send(body, "project=refused"))
    assert status == 422


@pytest.mark.parametrize(
    ("body", "why"),
    # What is no run from its first letter on is not read further.
    [(b"[" * 100_000, (422, "run.unreadable")), (b'{"a":' * 100_000, (400, "deep"))],
)
def test_deep_json_is_refused(service: Running, body: bytes, why: tuple[int, str]) -> None:
    assert problem(service.send(body)) == why


def test_too_many_reports_are_refused(serve: Serve) -> None:
    service = serve(reports_per_run=2, findings_per_report=1)
    three = of(*(report({"paste": Outcome.ALLOWED}, url=f"https://a.example/{n}") for n in "abc"))
    assert problem(service.send(three)) == (422, "run.many-reports")
    assert problem(service.send(run(ALLOWED))) == (422, "run.many-findings")


def test_a_source_with_endless_originals_is_refused(service: Running) -> None:
    source = Source("a.js")
    for _ in range(20):
        source = Source("a.js", original=source)
    blocked = finding("paste", Outcome.RESTRICTED)
    evidence = (replace(blocked.evidence[0], source=source),)
    deep = of(replace(report({}), findings=(replace(blocked, evidence=evidence),)))
    assert problem(service.send(deep)) == (422, "run.deep")


@pytest.mark.parametrize(
    "shown",
    [
        replace(picture(), kind="image/svg+xml"),
        replace(picture(), data="%%%"),
        picture(b"<svg onload=alert(1)>"),
    ],
)
def test_a_picture_that_is_none_is_refused(service: Running, shown: Picture) -> None:
    sent = of(replace(report(ALLOWED), picture=shown))
    assert problem(service.send(sent)) == (422, "run.picture")


def hostile() -> Run:
    texts = ["\0", "\x1b[31m", "<script>", "=1+1", "\u202e", "𝕏" * 3000, "'; DROP TABLE run;--"]
    one = report(BLOCKED)
    page = replace(one.page, title="".join(texts), url="javascript:alert(1)\0")
    fields = tuple(replace(each, label="".join(texts)) for each in one.fields)
    found = tuple(replace(each, summary="".join(texts)) for each in one.findings)
    return of(replace(one, page=page, fields=fields, findings=found))


def test_hostile_texts_are_kept_as_they_are(service: Running) -> None:
    run_id = service.stored(hostile(), "project=hostile&build=%00x")
    assert json_form.decode(service.get(f"runs/{run_id}/content").content) == hostile()
    assert service.read("projects/hostile/pages")["items"]
    assert service.get("projects/hostile/export?format=csv").status_code == 200


def test_a_picture_is_kept_once_as_a_file(serve: Serve) -> None:
    service = serve()
    for second in (1, 2):
        one = report(ALLOWED, at=f"2026-11-20T04:00:0{second}Z")
        service.stored(of(replace(one, picture=picture())), "project=p")
    files = [path for path in service.service.settings.pictures.rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in files] == [PNG]
    report_id = service.read("projects/p/pages")["items"][0]["report"]
    shown = service.get(f"reports/{report_id}/picture")
    assert (shown.content, shown.headers["Content-Type"]) == (PNG, "image/png")
    whole = service.read(f"reports/{report_id}")
    assert whole["report"]["picture"]["data"] == ""
    assert whole["picture_url"].endswith(f"reports/{report_id}/picture")
