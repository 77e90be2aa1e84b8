"""Asking about a page without saying which; what candidates say of it."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from pasteguard.artifacts.page_hash import SCHEME, page_hash
from pasteguard_server.api import knowns
from pasteguard_server.ingest.publish import set_public
from pasteguard_server.queries.lookup import STEP
from tests.server.conftest import Serve
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, BLOCKED, of, report, run


def published(serve: Serve, **changes: Any) -> Running:
    service = serve(**changes)
    service.project("open", is_public=True)
    return service


def pages(service: Running, prefix: str = "all") -> dict[str, Any]:
    return {each["hash"]: each for each in service.read(f"known/{prefix}", None)["pages"]}


def test_with_few_pages_the_whole_list_is_given(serve: Serve) -> None:
    service = published(serve)
    service.stored(run(BLOCKED), "project=open")
    assert service.read("known", None) == {"scheme": SCHEME, "digits": 0}
    url = "https://tests.example/essay?candidate=4711#x"
    assert pages(service)[page_hash(url)] == {
        "hash": page_hash(url),
        "audited_on": "2026-11-20",
        "restricted": {"paste": ["blocks"]},
        "allowed": ["copy"],
        "reported": [],
    }


def test_only_what_is_published_and_can_be_reached_is_told(serve: Serve) -> None:
    service = published(serve)
    service.stored(run(), "project=closed")
    for url in ("http://localhost:8000/a", "http://10.0.0.7/a", "file:///a.html", "http://a/b"):
        service.stored(run(url=url), "project=open")
    assert pages(service) == {}
    closed = service.project("closed")
    with service.service.database.writing() as connection:
        set_public(connection, closed, is_public=True)
    assert set(pages(service)) == {page_hash("https://tests.example/essay")}


def test_with_many_pages_every_answer_holds_many(serve: Serve) -> None:
    service = published(serve, known_least=3, reports_per_run=10_000)
    letters = "abcdefghijklmnopqrstuvwxyz"
    urls = [f"https://tests.example/{a}/{b}" for a in letters for b in letters]
    service.stored(of(*(report(ALLOWED, url=url) for url in urls)), "project=open")
    service.app.extensions.pop("pasteguard-digits", None)
    digits = service.read("known", None)["digits"]
    assert digits == 1
    found = {prefix: pages(service, prefix) for prefix in "0123456789abcdef"}
    assert min(map(len, found.values())) >= 3
    assert {name for each in found.values() for name in each} == set(map(page_hash, urls))


def test_the_number_of_digits_is_counted_anew_beside_the_answers(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = published(serve, known_least=0)
    monkeypatch.setattr(knowns, "FRESH_S", -1.0)
    numbers = [0, *[2] * 1000]
    monkeypatch.setattr("pasteguard_server.queries.lookup.digits", lambda *_, **__: numbers.pop(0))
    assert service.read("known", None)["digits"] == 0
    ends = time.monotonic() + 10
    while service.read("known", None)["digits"] == 0:
        assert time.monotonic() < ends
    for thread in threading.enumerate():
        if thread.name == knowns.THREAD:
            thread.join(10)


def test_more_digits_than_asked_for_are_refused(serve: Serve) -> None:
    service = published(serve)
    for prefix in ("a", page_hash("https://tests.example/essay"), "ALL"):
        assert problem(service.get(f"known/{prefix}", None)) == (422, "known-digits")


def test_an_answer_may_be_cached_by_all_and_tells_nothing_by_its_size(serve: Serve) -> None:
    service = published(serve)
    sizes = []
    for number in range(3):
        service.stored(run(url=f"https://tests.example/page-{number}"), "project=open")
        response = service.get("known/all", None, headers={"Accept-Encoding": "gzip"})
        sizes.append(len(response.content))
        assert response.headers["Cache-Control"] == "public, max-age=3600, no-transform"
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert "Set-Cookie" not in response.headers
        assert "Content-Encoding" not in response.headers
    assert sizes == [STEP] * 3
    again = service.get("known/all", None, headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_nobody_who_asks_is_logged(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    service = published(serve)
    caplog.set_level("INFO", "pasteguard_server")
    service.get("known/all", None)
    service.get("known", None)
    assert caplog.records == []
    service.get("projects", None)
    assert [each.getMessage() for each in caplog.records] == ["answered"]


PAGE = page_hash("https://tests.example/essay")


def said(**changes: Any) -> dict[str, Any]:
    return {"scheme": SCHEME, "page": PAGE, "outcomes": {"paste": "restricted"}} | changes


def say(service: Running, body: Any, sender: str = "127.0.0.1") -> Any:
    return service.ask(
        "POST", "/api/v1/passive", None, json=body, headers={"X-Forwarded-For": sender}
    )


def test_reports_of_candidates_are_off_unless_the_operator_wants_them(serve: Serve) -> None:
    assert problem(say(serve(), said())) == (403, "passive-off")


def test_a_report_is_believed_only_where_several_agree(serve: Serve) -> None:
    service = published(serve, passive=True, passive_rate=1000, proxies=1)
    for number in (1, 1, 1, 2):
        assert say(service, said(), f"203.0.113.{number}").status_code == 204
        assert pages(service) == {}
    say(service, said(), "203.0.113.3")
    assert pages(service)[PAGE]["reported"] == ["paste"]
    assert pages(service)[PAGE]["restricted"] == {}
    assert pages(service)[PAGE]["audited_on"] is None


def test_those_who_see_it_otherwise_are_counted_too(serve: Serve) -> None:
    service = published(serve, passive=True, passive_rate=1000, proxies=1)
    for number in range(8):
        outcome = "restricted" if number % 2 else "allowed"
        say(service, said(outcomes={"paste": outcome}), f"203.0.113.{number}")
    assert pages(service) == {}


def test_an_audit_settles_what_candidates_say(serve: Serve) -> None:
    service = published(serve, passive=True, passive_rate=1000, passive_agreeing=1)
    say(service, said(outcomes={"paste": "restricted", "drop": "restricted"}))
    service.stored(run(ALLOWED), "project=open")
    assert pages(service)[PAGE]["allowed"] == ["copy", "paste"]
    assert pages(service)[PAGE]["reported"] == ["drop"]


@pytest.mark.parametrize(
    "body",
    [
        said(page="https://tests.example/essay?name=me"),
        said(page=PAGE.upper()),
        said(note="my name is ..."),
        said(outcomes={"my name": "restricted"}),
        said(outcomes={"paste": "it hurts"}),
        said(outcomes={"paste": "unclear"}),
        said(outcomes={}),
        said(scheme="other"),
        [],
    ],
)
def test_a_report_holds_no_text_name_or_address(serve: Serve, body: Any) -> None:
    service = serve(passive=True, passive_rate=1000)
    assert problem(say(service, body)) == (422, "passive-form")


def test_reports_are_limited_by_rate(serve: Serve) -> None:
    service = serve(passive=True, passive_rate=2)
    answers = [say(service, said()).status_code for _ in range(3)]
    assert answers == [204, 204, 429]
