"""The description of the API is true: no answer that it does not name, and no 5xx."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from pasteguard_server.api import OPERATIONS, PREFIX
from pasteguard_server.api.openapi import description
from tests.server.conftest import settings_for
from tests.server.running import Running, serving
from tests.server.runs import ALLOWED, BLOCKED, night

SCHEMA: Final = schemathesis.openapi.from_dict(description(OPERATIONS, PREFIX))
CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A service that has something to say about the first ids."""
    folder = tmp_path_factory.mktemp("openapi")
    with serving(settings_for(folder, "", passive=True, passive_rate=10**9)) as service:
        service.project("demo", is_public=True)
        for number, outcomes in enumerate((ALLOWED, BLOCKED, ALLOWED), 1):
            service.stored(night(number, outcomes), "project=demo&build=b")
        yield service


def known(service: Running) -> dict[str, Any]:
    """Values with which something is found, as often as not."""
    runs = service.read("runs")["items"]
    return {
        "project": "demo",
        "page": 1,
        "report": 2,
        "run": runs[-1]["id"],
        "finding": "2-0",
        "restriction": "paste",
        "prefix": "all",
        "before": runs[0]["id"],
        "after": runs[1]["id"],
    }


@SCHEMA.parametrize()
@settings(
    max_examples=12,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_one_that_is_described(
    case: schemathesis.Case[Any], filled: Running
) -> None:
    case.headers["Authorization"] = f"Bearer {filled.admin}"
    check(case, filled)
    for name, value in known(filled).items():
        for place in (case.path_parameters, case.query):
            if name in (place or {}):
                place[name] = value
    if case.method != "DELETE":
        check(case, filled)


def check(case: schemathesis.Case[Any], service: Running) -> None:
    response = case.call(base_url=service.url, session=service.http)
    case.validate_response(response, checks=CHECKS)


def test_the_description_is_valid_and_served(service: Running) -> None:
    made = service.read("openapi.json", None)
    assert made == json.loads(json.dumps(description(OPERATIONS, PREFIX)))
    OpenAPIV31SpecValidator(made).validate()
    assert made["openapi"].startswith("3.1")


def test_every_operation_is_a_route_and_every_route_an_operation(service: Running) -> None:
    rules = {
        (rule.endpoint.removeprefix("api."), method)
        for rule in service.app.url_map.iter_rules()
        if rule.endpoint.startswith("api.") and rule.endpoint != "api.openapi"
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert rules == {(each.name, each.method) for each in OPERATIONS}
