"""The dashboard's views over real HTTP: what a reader finds, where, and in which words."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pasteguard.model.report import Mark, Outcome, Picture
from tests.server.browsing import Reader, link, one, told, words
from tests.server.running import Running
from tests.server.runs import ALLOWED, BLOCKED, URL, night, of, report

NIGHTS = [ALLOWED, ALLOWED, BLOCKED, BLOCKED, ALLOWED | {"drop": Outcome.RESTRICTED}]


@pytest.fixture(scope="module")
def shown(service: Running) -> str:
    """A public project with a page that blocked pasting from its third build to its fourth."""
    service.project("shown", is_public=True)
    for number, outcomes in enumerate(NIGHTS, 1):
        service.stored(night(number, outcomes), f"project=shown&build=v{number}")
    return "/projects/shown"


@pytest.fixture
def reader(service: Running) -> Iterator[Reader]:
    with Reader(service) as browsing:
        yield browsing


def history(reader: Reader, project: str) -> str:
    return str(one(reader.page(project), "table.marks th a")["href"])


def test_a_public_project_is_read_without_a_token(reader: Reader, shown: str) -> None:
    assert "shown" in told(reader.page("/"), "table")
    page = reader.page(shown)
    assert "tests.example/essay" in told(page, "table.marks tbody tr")
    assert [words(each) for each in page.select("table.marks td.restricted")] == ["restricted"]


def test_outcomes_are_words_and_symbols_in_grouped_columns(reader: Reader, shown: str) -> None:
    table = one(reader.page(shown), "table.marks")
    assert [words(each) for each in table.select("th[scope=colgroup]")] == ["Writing the answer"]
    names = [words(each) for each in table.select("thead .upright")]
    marks = table.select("tbody tr")[0].find_all("td")[1 : 1 + len(names)]
    found = dict(zip(names, map(words, marks), strict=True))
    assert found == {"Pasting": "allowed", "Dropping text": "restricted", "Copying": "allowed"}
    assert all(mark.find("svg") for mark in marks)


def test_a_history_tells_when_pasting_was_blocked_and_by_which_line(
    reader: Reader, shown: str
) -> None:
    page = reader.page(history(reader, shown))
    turns = [words(each) for each in page.select(".turns > li")]
    blocked = next(each for each in turns if "v3" in each and "Pasting" in each)
    assert "2026-10-03" in blocked
    assert "allowed → became restricted blocked" in blocked
    assert "guard.js:46:11 refusePaste" in blocked
    assert "refuse();" in blocked
    freed = next(each for each in turns if "v5" in each and "Pasting" in each)
    assert "restricted → became allowed" in freed


def test_a_timeline_says_in_words_what_it_draws(reader: Reader, shown: str) -> None:
    page = reader.page(history(reader, shown))
    strips = {
        told(row, "th"): one(row, "svg.strip")["aria-label"]
        for row in page.select("table.timeline tbody tr")
    }
    assert strips["Pasting"] == (
        "allowed in 2 runs, then restricted in 2 runs, then allowed in 1 run"
    )
    assert strips["Dropping text"] == "not judged in 4 runs, then restricted in 1 run"


def test_a_history_can_be_that_of_one_restriction(reader: Reader, shown: str) -> None:
    page = reader.page(history(reader, shown) + "?restriction=paste")
    assert {words(each) for each in page.select(".turns h3")} == {"Pasting"}
    assert "Pasting" in told(page, ".only")


def test_what_is_restricted_now_says_since_when_also_where_that_is_long_ago(
    reader: Reader, service: Running
) -> None:
    service.project("long", is_public=True)
    for day in range(1, 29):
        for hour in range(3):
            outcomes = ALLOWED if (day, hour) == (1, 0) else BLOCKED
            at = f"2026-09-{day:02}T{hour:02}:00:00Z"
            service.stored(of(report(outcomes, at=at)), "project=long")
    page = reader.page(history(reader, "/projects/long"))
    assert told(page, ".since").endswith("since 2026-09-01")
    assert not page.select(".turns > li")
    older = reader.page(link(page, "Older runs of this page"))
    assert [words(each) for each in older.select(".turns h3")] == ["Pasting"]


def test_two_reports_are_compared_from_the_history(reader: Reader, shown: str) -> None:
    page = reader.page(history(reader, shown))
    turn = next(each for each in page.select(".turns > li") if "v3" in words(each))
    compared = reader.page(link(turn, "Compare with the one before"))
    assert [words(each) for each in compared.select(".side")] == [
        "Before 2026-10-02 04:00 UTC Build: v2",
        "After 2026-10-03 04:00 UTC Build: v3",
    ]
    row = told(compared, "table.compared tbody tr")
    assert row.startswith("Pasting Essay allowed")
    assert "guard.js:46:11 refusePaste" in row
    assert told(compared, "h2") == "Newly restricted (1)"


def test_two_runs_are_compared_from_the_list_of_runs(reader: Reader, shown: str) -> None:
    form = one(reader.page(f"{shown}/runs"), 'form[action="/compare"]')
    chosen = {name: form.select(f"input[name={name}][checked]") for name in ("before", "after")}
    keys = {name: inputs[0]["value"] for name, inputs in chosen.items()}
    page = reader.page(f"/compare?before={keys['before']}&after={keys['after']}")
    found = [words(each) for each in page.find_all("h2")]
    assert found == ["Newly restricted (1)", "No longer restricted (1)"]
    assert "tests.example/essay" in told(page, "table.compared tbody tr")


def test_a_run_leads_to_its_reports_and_they_to_findings(reader: Reader, shown: str) -> None:
    run = reader.page(link(reader.page(f"{shown}/runs"), "2026-10-03"))
    assert "Build v3" in told(run, "dl")
    found = reader.page(str(one(run, "table.reports th a")["href"]))
    finding = reader.page(link(found, "This finding on a page of its own"))
    main = told(finding, "main")
    for part in ("Essay", "paste: restricted.", "guard.js:46:11 refusePaste", "refuse();"):
        assert part in main
    assert "Who is affected" in main
    assert "What to do instead" in main
    assert "Let people paste, and look at the text." in main


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("", {"a", "b", "c"}),
        ("search=/B", {"b"}),
        ("restriction=paste&outcome=restricted", {"a"}),
        ("outcome=restricted", {"a", "b"}),
        ("group=watch&outcome=restricted", {"b"}),
        ("group=time", set()),
        ("group=answer&search=c", {"c"}),
    ],
)
def test_pages_are_searched_and_filtered(
    reader: Reader, service: Running, query: str, pages: set[str]
) -> None:
    found = {
        "a": BLOCKED,
        "b": ALLOWED | {"tab-switch": Outcome.RESTRICTED},
        "c": ALLOWED,
    }
    service.project("filter", is_public=True)
    reports = [report(each, url=f"https://tests.example/{name}") for name, each in found.items()]
    assert service.send(of(*reports), "project=filter").status_code in (200, 201)
    rows = reader.page(f"/projects/filter?{query}").select("table.marks tbody th .url")
    assert {words(each).rpartition("/")[2] for each in rows} == pages


def test_pages_and_runs_come_in_parts_that_lead_on(reader: Reader, service: Running) -> None:
    service.project("many", is_public=True)
    reports = [report(ALLOWED, url=f"https://tests.example/many-{n:02}x") for n in range(60)]
    service.stored(of(*reports), "project=many")
    seen: list[str] = []
    path: str | None = "/projects/many?outcome=allowed"
    while path:
        page = reader.page(path)
        seen += [words(each) for each in page.select("table.marks tbody th .url")]
        following = page.select_one("a[rel=next]")
        path = str(following["href"]) if following else None
    assert len(seen) == len(set(seen)) == 60


def test_a_trend_has_its_figures_as_a_table(reader: Reader, shown: str) -> None:
    page = reader.page(shown)
    rows = [words(each) for each in page.select("table.figures tbody tr")]
    assert rows == ["2026-10-03 1", "2026-10-01 0"]
    one = reader.page(f"{shown}?restriction=paste")
    rows = [words(each) for each in one.select("table.figures tbody tr")]
    assert rows[0] == "2026-10-05 0 0 1"


def test_every_page_is_said_in_japanese_as_well(reader: Reader, shown: str) -> None:
    reader.language = "ja"
    page = reader.page(shown)
    assert page.html is not None
    assert page.html["lang"] == "ja"
    assert "制限あり" in words(page)
    reader.language = "en"
    assert reader.submit(shown, "/language", language="ja").headers["Location"] == shown
    assert "プロジェクト" in words(reader.page("/"))
    assert "/nothing には何もないか" in words(reader.page("/nothing", 404))


def test_what_has_not_changed_is_not_sent_again(reader: Reader, shown: str) -> None:
    first = reader.get(shown)
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert set(first.headers["Vary"].split(", ")) == {"Cookie", "Accept-Language"}
    again = reader.get(shown, **{"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    style = one(reader.page(shown), "link[rel=stylesheet]")
    kept = reader.get(str(style["href"]))
    assert kept.headers["Content-Type"].startswith("text/css")
    assert "immutable" in kept.headers["Cache-Control"]


def test_a_reported_address_is_a_link_that_tells_nothing(reader: Reader, shown: str) -> None:
    found = reader.page(history(reader, shown)).find("a", href=URL)
    assert found is not None
    assert {"noreferrer", "noopener"} <= set(found["rel"])


def test_a_picture_shows_where_the_field_is(reader: Reader, service: Running) -> None:
    service.project("pictured", is_public=True)
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()
    picture = Picture("image/png", data, 800, 600, (Mark("f1", 10, 20, 300, 100),))
    service.stored(of(replace(report(BLOCKED), picture=picture)), "project=pictured")
    run = link(reader.page("/projects/pictured/runs"), "2026-11-20")
    shown = reader.page(str(one(reader.page(run), "table.reports th a")["href"]))
    finding = reader.page(link(shown, "This finding on a page of its own"))
    for page in (shown, finding):
        frame = one(page, ".framed.restricted rect")
        assert (frame["x"], frame["y"], frame["width"]) == ("10", "20", "300")
        source = str(one(page, ".page-picture img")["src"])
        assert reader.get(source).headers["Content-Type"] == "image/png"
