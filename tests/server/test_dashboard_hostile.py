"""Reports are hostile: whatever stands in them is text on every page, and leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pasteguard.model.report import Evidence, EvidenceKind, Field, Message, Page, Run, Source
from tests.server.browsing import Reader, link, one
from tests.server.running import Running
from tests.server.runs import ALLOWED, BLOCKED, of, report

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}\u202eabc"
ADDRESS = "javascript:alert(1)//https://tests.example/"


def hostile(at: str, outcomes: dict[str, object]) -> Run:
    made = report(outcomes, at=at)  # type: ignore[arg-type]  # as of any sender
    code = Source(ADDRESS + EVIL, 1, 1, EVIL)
    said = Message("proof.unknown", {})
    proof = Evidence(EvidenceKind.EXERCISED, EVIL, EVIL, said, code, EVIL, EVIL)
    findings = tuple(
        replace(
            each,
            summary=EVIL,
            reason=EVIL,
            disclosed=EVIL,
            consequence=EVIL,
            said={},
            evidence=(proof,),
        )
        for each in made.findings
    )
    page = Page(ADDRESS + EVIL, ADDRESS + EVIL, EVIL, 200, EVIL)
    fields = (Field("f1", EVIL, EVIL, EVIL, EVIL),)
    shown = replace(made, page=page, fields=fields, findings=findings, browser=EVIL, version=EVIL)
    return of(shown)


@pytest.fixture(scope="module")
def paths(service: Running) -> list[str]:
    """Every kind of page over what is hostile."""
    service.project("hostile", is_public=True)
    runs = [
        service.stored(hostile("2026-10-01T00:00:00Z", dict(ALLOWED)), "project=hostile"),
        service.stored(
            hostile("2026-10-02T00:00:00Z", dict(BLOCKED)), "project=hostile&build=%3Cb%3E%22"
        ),
    ]
    with Reader(service) as reader:
        page = str(one(reader.page("/projects/hostile"), "table.marks th a")["href"])
        number = link(reader.page(page), "Newest report").rpartition("/")[2]
    return [
        "/projects/hostile",
        "/projects/hostile/runs",
        f"/projects/hostile?search={EVIL}",
        page,
        f"/runs/{runs[1]}",
        f"/reports/{number}",
        f"/findings/{number}-0",
        f"/compare?before={runs[0]}&after={runs[1]}",
        f"/compare?before={int(number) - 1}&after={number}",
        f"/{EVIL}",
    ]


@pytest.fixture
def reader(service: Running) -> Iterator[Reader]:
    with Reader(service) as browsing:
        yield browsing


def test_nothing_of_a_report_becomes_markup_or_a_link(reader: Reader, paths: list[str]) -> None:
    for path in paths:
        response = reader.get(path)
        page = reader.page(path, response.status_code)
        assert not page.find_all(["script", "iframe", "object", "embed"]), path
        assert not page.select("[style], [onerror], [onclick]"), path
        assert all(str(each["src"]).startswith("/api/v1/") for each in page.find_all("img")), path
        links = [str(each["href"]) for each in page.find_all("a")]
        assert all(each.startswith(("/", "#")) and each[:2] != "//" for each in links), path
        assert "\u202e" not in response.text, path
        assert "script-src" not in response.headers["Content-Security-Policy"]
        assert "unsafe" not in response.headers["Content-Security-Policy"]


def test_what_turns_text_around_is_written_out(reader: Reader, paths: list[str]) -> None:
    assert "[U+202E]abc" in reader.get(paths[0]).text
