"""Numbers, dates and tokens of requests, over all routes: no fault of ours, and as described."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

import msgspec
import pytest
from werkzeug.routing import Rule

from pasteguard.model.report import Picture, Run
from pasteguard_server import query_string
from pasteguard_server.api import OPERATIONS
from pasteguard_server.api.operations import Operation
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard import page, project, runs
from tests.server.browsing import Reader, one
from tests.server.conftest import settings_for
from tests.server.running import Running, serving
from tests.server.runs import ALLOWED, BLOCKED, night

HUGE: Final = (
    *("9" * 5000, "9" * 25, str(2**63), str(2**53), "-1", "-" + "9" * 30),
    *("1e400", "\N{ARABIC-INDIC DIGIT THREE}", "0" * 5000, f"{2**63}-{2**63}", "nan"),
)
PARAMETER: Final = re.compile(r"<(?:[^<>:]*:)?(\w+)>")
YEARS: Final = ("99999", str(2**53), str(2**63), "9" * 25, "9" * 5000, "-1")
DATES: Final = ("If-Modified-Since", "If-Unmodified-Since", "If-Range", "Date")
QUERIES: Final[dict[str, Any]] = {
    **{f"api.{each.name}": each.query for each in OPERATIONS if each.query},
    "dashboard.compare": query_string.CompareQuery,
    "dashboard.page": page.Query,
    "dashboard.project": project.Query,
    "dashboard.run": runs.Query,
    "dashboard.runs": query_string.ListQuery,
}
"""What a route can be asked; also the dashboard's, which are described nowhere."""


@pytest.fixture(scope="module")
def filled(service: Running) -> dict[str, str]:
    """Something that each parameter of a path finds."""
    service.project("odd", is_public=True)
    service.stored(night(1, ALLOWED), "project=odd")
    run_id = service.stored(night(2, BLOCKED), "project=odd")
    found = service.read(f"runs/{run_id}")["reports"][0]
    numbers = {"page": str(found["page"]), "report": str(found["id"])}
    return {
        **numbers,
        **{f"{name}_id": number for name, number in numbers.items()},
        **{"run": run_id, "key": run_id, "project": "odd", "name": "odd", "prefix": "all"},
        **{each: f"{found['id']}-0" for each in ("finding", "finding_id")},
        **{"restriction": "paste", "version": "x"},
    }


def readable(service: Running) -> Iterator[Rule]:
    """The routes that answer GET."""
    for rule in service.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()):
            yield rule


def path_of(rule: str, values: dict[str, str]) -> str:
    return PARAMETER.sub(lambda found: values[found[1]], rule)


def look(service: Running, rule: Rule, path: str, token: str | None, **headers: str) -> None:
    """Asks, and expects any answer but a fault."""
    wanted = "application/json" if rule.endpoint.startswith("api.") else "text/html"
    answer = service.ask("GET", path, token, headers={"Accept": wanted, **headers})
    assert answer.status_code < 500, (path[:80], headers)


@pytest.mark.parametrize("number", HUGE, ids=range(len(HUGE)))
@pytest.mark.parametrize("token", [None, ""], ids=["nobody", "admin"])
def test_a_number_in_a_path_or_a_query_is_no_fault_of_ours(
    service: Running, filled: dict[str, str], number: str, token: str | None
) -> None:
    for rule in readable(service):
        for name in PARAMETER.findall(rule.rule):
            look(service, rule, path_of(rule.rule, filled | {name: number}), token)
        kind = QUERIES.get(rule.endpoint)
        for name in kind.__struct_fields__ if kind else ():
            others = "".join(f"&{each}=1" for each in ("before", "after") if each != name)
            path = f"{path_of(rule.rule, filled)}?{name}={number}{others}"
            look(service, rule, path, token)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        pytest.param(
            name,
            year,
            id=f"{name}-{number}",
            # Each year in one header on every change.
            marks=[] if number % len(DATES) == turn else [pytest.mark.every],
        )
        for turn, name in enumerate(DATES)
        for number, year in enumerate(YEARS)
    ],
)
def test_a_date_beyond_all_years_is_no_fault_of_ours(
    service: Running, filled: dict[str, str], name: str, year: str
) -> None:
    headers = {name: f"Mon, 30 Nov {year} 06:22:33 GMT", "Range": f"bytes=0-{year}"}
    for rule in readable(service):
        look(service, rule, path_of(rule.rule, filled), None, **headers)


def test_what_did_not_change_is_still_not_sent_again(
    service: Running, filled: dict[str, str]
) -> None:
    for path in ("/", "/api/v1/projects", f"/reports/{filled['report']}"):
        first = service.ask("GET", path, None, headers={"Accept": "text/html"})
        asked = {"Accept": "text/html", "If-None-Match": first.headers["ETag"]}
        assert service.ask("GET", path, None, headers=asked).status_code == 304


@pytest.mark.parametrize("number", HUGE, ids=range(len(HUGE)))
def test_a_number_in_a_form_is_no_fault_of_ours(
    service: Running, filled: dict[str, str], number: str
) -> None:
    with Reader(service) as reader:
        reader.log_in()
        word = one(reader.page("/tokens"), "input[name=csrf]")["value"]
        for path, name in (
            ("/tokens/revoke", "token"),
            ("/projects/odd/webhooks/remove", "webhook"),
            ("/projects/odd/settings", "retention"),
        ):
            answer = reader.send(path, {"csrf": word, "public": "yes", name: number})
            assert answer.status_code in (303, 404, 422), path


LISTS: Final = ("projects", "runs")
"""What lists all that the caller may read; to nobody, that is nothing."""


@pytest.fixture(scope="module")
def collecting(
    new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """A service that takes what extensions report as well; each test has a project of its own."""
    folder = tmp_path_factory.mktemp("collecting")
    changes = {"passive": True, "passive_rate": 10**9}
    with serving(settings_for(folder, new_database(), **changes)) as running:
        yield running


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
@pytest.mark.parametrize("is_public", [False, True], ids=["private", "public"])
def test_what_an_operation_says_of_tokens_is_what_it_demands(
    collecting: Running, operation: Operation, is_public: bool
) -> None:
    ours = f"{operation.name.replace('_', '-')}-{is_public}".lower()
    collecting.project(ours, is_public=is_public)
    described = collecting.read("openapi.json", None)["paths"]
    said = described[f"/api/v1{operation.path}"][operation.method.lower()]["security"]
    roles = {role for each in said for role in each.get("token", ())}
    is_open = not said or ({} in said and (is_public or operation.name in LISTS))
    stored = [collecting.stored(_pictured(day), f"project={ours}") for day in (1, 2)]
    for number, scope in enumerate((None, *Scope)):
        if number and operation.method == "DELETE":
            stored.append(collecting.stored(_pictured(2 + number), f"project={ours}"))
        token = collecting.token(scope, project=ours) if scope else None
        may = is_open or scope in roles or (scope is Scope.ADMIN and bool(roles))
        status = _status(collecting, operation, token, ours, stored[-1], 10 + number)
        assert (status < 400) is may, (scope, status)
        assert may or status in (401, 403, 404), (scope, status)
    if operation.name not in LISTS and not is_open and operation.name != "upload_run":
        there = collecting.stored(_pictured(20), f"project={ours}")
        stranger = collecting.token("submit", "read", project=f"{ours}-another")
        assert _status(collecting, operation, stranger, ours, there, 21) in (403, 404)


def _status(
    service: Running, operation: Operation, token: str | None, project: str, run_id: str, day: int
) -> int:
    """What the operation answers this caller, on a run that is there."""
    found = service.read(f"runs/{run_id}")["reports"][0]
    values = {
        **{"project": project, "run": run_id, "page": str(found["page"])},
        **{"report": str(found["id"]), "finding": f"{found['id']}-0"},
        **{"restriction": "paste", "prefix": "all"},
    }
    path = re.sub(r"{(\w+)}", lambda each: values[each[1]], operation.path)
    given = {"before": run_id, "after": run_id, "restriction": "paste"}
    known = operation.query.__struct_fields__ if operation.query else ()
    seen = {"paste": "restricted"}
    bodies: dict[str, Any] = {
        "upload_run": _pictured(day),
        "passive": {"scheme": "pasteguard.page/1", "page": "0" * 64, "outcomes": seen},
    }
    answer = service.ask(
        operation.method,
        f"/api/v1{path}",
        token,
        params={name: value for name, value in given.items() if name in known},
        data=msgspec.json.encode(bodies.get(operation.name)),
        headers={"Content-Type": "application/json"},
    )
    return answer.status_code


def _pictured(day: int) -> Run:
    made = night(day, BLOCKED)
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes([day])).decode()
    picture = Picture("image/png", data, 1, 1)
    return replace(made, reports=tuple(replace(each, picture=picture) for each in made.reports))
