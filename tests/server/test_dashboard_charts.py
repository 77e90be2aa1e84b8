"""Geometry of charts, and the addresses that may be followed, from literals."""

from __future__ import annotations

import pytest

from pasteguard.model.report import Outcome, Source
from pasteguard_server.dashboard.charts import area, outcome_chart, rounded, sparks, total_chart
from pasteguard_server.dashboard.links import inward, outward, spot
from pasteguard_server.queries.rows import Day, Trend


@pytest.mark.parametrize(
    ("value", "top"), [(0, 1), (1, 1), (3, 4), (5, 5), (6, 10), (41, 50), (9999, 10_000)]
)
def test_a_chart_ends_at_a_number_that_is_easily_read(value: int, top: int) -> None:
    assert rounded(value) == top


def test_an_area_turns_only_where_the_value_does() -> None:
    assert area([1, 1, 2, 2], 2) == "M0 50L50 50L50 0L100 0L100 100L0 100Z"
    assert area([0, 0], 1) == ""
    assert area([], 1) == ""


def test_a_total_is_over_all_restrictions_and_its_table_names_the_days_that_differ() -> None:
    trend = Trend(
        ("2026-11-01", "2026-11-02", "2026-11-03"), {"paste": (1, 1, 2), "cut": (0, 0, 1)}
    )
    chart = total_chart(trend)
    assert chart.layers[0].values == (1, 1, 3)
    assert chart.turns == (("2026-11-03", (3,)), ("2026-11-01", (1,)))
    assert [each.restriction for each in sparks(trend, 5)] == ["paste", "cut"]


def test_a_project_without_runs_has_an_empty_chart() -> None:
    assert total_chart(Trend((), {})).layers[0].values == ()
    assert outcome_chart([]).days == ()


def test_outcomes_lie_one_on_the_other() -> None:
    day = Day("2026-11-01", {Outcome.RESTRICTED: 1, Outcome.ALLOWED: 1})
    restricted, unclear, allowed = outcome_chart([day]).layers
    assert restricted.path == "M0 50L100 50L100 100L0 100Z"
    assert unclear.path == ""
    assert allowed.path == "M0 0L100 0L100 50L0 50Z"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "http:", "http://["],
)
def test_only_http_addresses_are_links(url: str) -> None:
    assert outward(url) is None


@pytest.mark.parametrize("path", ["//evil.example/", "https://evil.example/", "/\\evil", "/\n", ""])
def test_only_paths_of_this_service_are_led_to(path: str) -> None:
    assert inward(path) == "/"


def test_a_place_is_named_without_what_script_and_page_share() -> None:
    page = "https://tests.example/a/test"
    names = {
        "https://tests.example/a/guard.js": "guard.js:1",
        "https://tests.example/b/guard.js": "b/guard.js:1",
        "https://other.example/guard.js": "https://other.example/guard.js:1",
    }
    for url, name in names.items():
        assert spot(Source(url, 1), page) == name
