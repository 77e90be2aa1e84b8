"""What is stored, out: pages as they are, over time and side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from pasteguard.model.report import Message, Notice, Outcome
from tests.server.running import Running, problem, restrictions
from tests.server.runs import ALLOWED, BLOCKED, URL, night, of, report, run

FAILED = Notice("x", "It closed.", "Try again.", Message("x"))


def page_in(service: Running, project: str) -> Any:
    (page,) = service.read(f"projects/{project}/pages")["items"]
    return page


@pytest.fixture(scope="module")
def guarded(service: Running) -> Any:
    """A page whose third build blocks pasting, and whose fifth allows it again."""
    for number, outcomes in enumerate([ALLOWED, ALLOWED, BLOCKED, BLOCKED, ALLOWED], 1):
        service.stored(night(number, outcomes), f"project=guarded&build=v{number}")
    return page_in(service, "guarded")


def test_a_page_is_shown_as_its_newest_report_says(service: Running) -> None:
    service.stored(night(2, BLOCKED), "project=newest")
    service.stored(night(1, ALLOWED), "project=newest")
    page = page_in(service, "newest")
    assert page["standings"]["paste"] == {"outcome": "restricted", "effects": ["blocks"]}
    assert page["audited_at"] == "2026-10-02T04:00:00Z"


def test_an_audit_of_some_restrictions_leaves_the_others_as_they_were(service: Running) -> None:
    service.stored(night(1, BLOCKED), "project=only")
    service.stored(night(2, {"copy": Outcome.RESTRICTED}), "project=only")
    standings = page_in(service, "only")["standings"]
    assert {name: each["outcome"] for name, each in standings.items()} == {
        "paste": "restricted",
        "copy": "restricted",
    }


def test_one_field_that_is_restricted_makes_the_page_restricted(service: Running) -> None:
    mixed = report(ALLOWED)
    blocked = report({"paste": Outcome.RESTRICTED}).findings
    service.stored(of(replace(mixed, findings=mixed.findings + blocked)), "project=mixed")
    assert page_in(service, "mixed")["standings"]["paste"]["outcome"] == "restricted"


def test_tokens_and_ports_of_a_local_server_do_not_make_another_page(service: Running) -> None:
    service.stored(night(1, ALLOWED, "http://127.0.0.1:4711/t/8f3a2b1c9d4e"), "project=same")
    service.stored(night(2, ALLOWED, "http://127.0.0.1:9000/t/77ab01cd9e12"), "project=same")
    assert page_in(service, "same")["key"] == "127.0.0.1/t/*"


def test_a_history_tells_when_and_in_which_build_what_turned(
    service: Running, guarded: Any
) -> None:
    history = service.read(f"pages/{guarded['id']}/history")
    again, blocked = history["turns"]
    assert (blocked["restriction"], blocked["before"]["outcome"]) == ("paste", "allowed")
    assert (blocked["build"], blocked["previous_build"]) == ("v3", "v2")
    assert blocked["at"] == "2026-10-03T04:00:00Z"
    assert (again["after"]["outcome"], again["build"]) == ("allowed", "v5")
    assert [each["build"] for each in history["reports"]] == ["v5", "v4", "v3", "v2", "v1"]


def test_a_turn_names_the_code_that_restricts_or_did(service: Running, guarded: Any) -> None:
    for turn in service.read(f"pages/{guarded['id']}/history")["turns"]:
        (code,) = turn["codes"]
        assert code["evidence"]["source"]["url"].endswith("guard.js")
        assert code["evidence"]["source"]["line"] == 46
        found = service.read(f"findings/{code['finding']}")
        assert found["finding"]["restriction"] == "paste"
        assert found["field"] == "Essay"


def test_a_history_in_parts_loses_no_turn(service: Running, guarded: Any) -> None:
    path = f"pages/{guarded['id']}/history?limit=2"
    turns, builds, following = [], [], ""
    while True:
        part = service.read(path + following)
        turns += part["turns"]
        builds += [each["build"] for each in part["reports"]]
        if part["next"] is None:
            break
        following = f"&cursor={part['next']}"
    assert builds == ["v5", "v4", "v3", "v2", "v1"]
    assert [each["build"] for each in turns] == ["v5", "v3"]


def test_a_history_of_one_restriction_holds_no_other(service: Running, guarded: Any) -> None:
    path = f"pages/{guarded['id']}/history?restriction="
    assert restrictions(service.read(path + "paste")["turns"]) == ["paste", "paste"]
    assert service.read(path + "copy")["turns"] == []


def test_two_runs_are_compared(service: Running, guarded: Any) -> None:
    runs = service.read("runs?project=guarded")["items"]
    by_build = {each["build"]: each["id"] for each in runs}
    path = f"compare?before={by_build['v2']}&after={by_build['v3']}"
    compared = service.read(path)
    (change,) = compared["changed"]
    assert (change["before"]["outcome"], change["after"]["outcome"]) == ("allowed", "restricted")
    assert (change["url"], change["field"]) == (URL, "Essay")
    assert not compared["appeared"] and not compared["gone"]
    same = service.read(f"compare?before={by_build['v3']}&after={by_build['v4']}")
    assert same["changed"] == []


def test_two_reports_are_compared(service: Running, guarded: Any) -> None:
    newest, *_, oldest = service.read(f"pages/{guarded['id']}/history")["reports"]
    assert newest["id"] > oldest["id"]
    path = f"compare?before={oldest['id']}&after={newest['id']}"
    assert service.read(path)["changed"] == []


def test_runs_of_different_hosts_are_compared_by_path(service: Running) -> None:
    staging = service.stored(night(1, ALLOWED, "https://staging.example/essay"), "project=hosts")
    live = service.stored(night(2, BLOCKED, "https://live.example/essay"), "project=hosts")
    compared = service.read(f"compare?before={staging}&after={live}")
    assert len(compared["changed"]) == 1
    assert not compared["pages_appeared"]


def test_a_page_that_only_one_run_has_is_named(service: Running) -> None:
    one = service.stored(of(report(ALLOWED)), "project=pages")
    two = service.stored(
        of(report(ALLOWED), report(BLOCKED, url="https://tests.example/new")), "project=pages"
    )
    compared = service.read(f"compare?before={one}&after={two}")
    assert compared["pages_appeared"] == ["https://tests.example/new"]
    assert len(compared["appeared"]) == 2


def test_pages_are_found_by_text_and_by_outcome(service: Running) -> None:
    for name in ("alpha", "beta_1", "betax1"):
        outcomes = BLOCKED if name == "alpha" else ALLOWED
        service.stored(run(outcomes, url=f"https://find.example/{name}"), "project=find")

    def found(query: str) -> list[str]:
        items = service.read(f"projects/find/pages?{query}")["items"]
        return [each["key"].rpartition("/")[2] for each in items]

    assert found("") == ["alpha", "beta_1", "betax1"]
    assert found("search=ALPHA") == ["alpha"]
    assert found("search=beta_1") == ["beta_1"]
    assert found("search=%25") == []
    assert found("restriction=paste&outcome=restricted") == ["alpha"]
    assert found("outcome=restricted") == ["alpha"]
    assert found("restriction=copy&outcome=restricted") == []


def test_a_long_list_comes_in_parts(service: Running) -> None:
    urls = [f"https://long.example/page-{letter}" for letter in "abcde"]
    service.stored(of(*(report(ALLOWED, url=url) for url in urls)), "project=in-parts")
    keys, following = [], ""
    while True:
        part = service.read(f"projects/in-parts/pages?limit=2{following}")
        keys += [each["key"] for each in part["items"]]
        if part["next"] is None:
            break
        following = f"&cursor={part['next']}"
    assert keys == [url.removeprefix("https://") for url in urls]


def test_runs_come_newest_first_in_parts(service: Running) -> None:
    ids = [service.stored(night(number, ALLOWED), "project=runs") for number in (1, 2, 3)]
    first = service.read("runs?project=runs&limit=2")
    second = service.read(f"runs?project=runs&limit=2&cursor={first['next']}")
    found = [each["id"] for each in (*first["items"], *second["items"])]
    assert found == ids[::-1]
    assert second["next"] is None


@pytest.mark.parametrize("cursor", ["x", "WyJhIl0", "WzEsMTAwMDAwMDAwMDAwMDAwMDAwMDBd", "é"])
def test_a_cursor_that_no_list_gave_is_refused(service: Running, cursor: str) -> None:
    service.project("cursors")
    for path in ("projects/cursors/pages", "runs"):
        assert problem(service.get(f"{path}?cursor={cursor}")) == (422, "cursor")


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "limit=9999", "outcome=maybe"])
def test_a_wrong_parameter_is_refused_by_name(service: Running, query: str) -> None:
    service.project("queries")
    response = service.get(f"projects/queries/pages?{query}")
    assert problem(response) == (422, "query")
    assert query.partition("=")[0] in response.json()["detail"]


def test_a_trend_counts_pages_day_by_day(service: Running) -> None:
    other = "https://tests.example/other"
    service.stored(night(1, ALLOWED), "project=trend")
    service.stored(night(1, ALLOWED, other), "project=trend")
    service.stored(night(3, BLOCKED), "project=trend")
    trend = service.read("projects/trend/trend?restriction=paste&days=1000")["days"]
    days = {each["day"]: each["pages"] for each in trend}
    assert days["2026-10-01"] == {"allowed": 2}
    assert days["2026-10-02"] == {"allowed": 2}
    assert days["2026-10-03"] == {"allowed": 1, "restricted": 1}
    assert all((a["day"] < b["day"]) for a, b in pairwise(trend))


def test_an_audit_that_failed_is_counted_and_told(service: Running) -> None:
    broken = replace(report({}), error=FAILED)
    run_id = service.stored(of(broken), "project=failed")
    found = service.read(f"runs/{run_id}")
    assert found["run"]["failed"] == 1
    assert [each["failed"] for each in found["reports"]] == [True]


def test_a_projects_counts_are_those_of_its_pages(service: Running) -> None:
    service.stored(night(1, BLOCKED), "project=counts")
    service.stored(night(2, BLOCKED), "project=counts")
    found = {each["name"]: each for each in service.read("projects")["items"]}["counts"]
    assert (found["pages"], found["restricted_pages"], found["runs"]) == (1, 1, 2)


def test_what_has_not_changed_is_not_sent_again(service: Running, guarded: Any) -> None:
    path = f"pages/{guarded['id']}/history"
    etag = service.get(path).headers["ETag"]
    again = service.get(path, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        *("pages/999999", "pages/999999/history", "pages/x", "pages/99999999999999999999"),
        *("runs/nothing", "runs/nothing/content", "reports/999999", "reports/999999/picture"),
        *("findings/1", "findings/999999-0", "findings/x-y", "projects/none/pages"),
        *("compare?before=1&after=999999", "compare?before=a&after=b", "nothing", "runs/%00"),
    ],
)
def test_what_is_not_there_is_a_problem(service: Running, path: str) -> None:
    assert problem(service.get(path)) == (404, "not-found")


def test_a_method_that_is_not_taken_is_a_problem_with_those_that_are(service: Running) -> None:
    response = service.ask("PUT", "/api/v1/runs")
    assert problem(response) == (405, "method")
    assert "GET" in response.headers["Allow"]


def test_a_problem_is_told_in_the_callers_language(service: Running) -> None:
    response = service.get("nothing", headers={"Accept-Language": "ja,en;q=0.5"})
    assert response.headers["Content-Language"] == "ja"
    assert "ありません" in response.json()["detail"] or "ない" in response.json()["detail"]
