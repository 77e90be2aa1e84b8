"""What a run is to do, kept and given back, and held to what is asked later."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from pasteguard.errors import UsageError
from pasteguard.fleet.plans import (
    Plan,
    Service,
    agreed,
    digest_of,
    options_from,
    options_to_plain,
    plan_from,
)
from pasteguard.model.options import NO_SURROUNDINGS, Options, Target
from pasteguard.model.report import Mode

OPTIONS = Options(
    mode=Mode.PASSIVE,
    language="ja",
    journey=Path("/walks/journey.py"),
    clicks=("Start",),
    storage_state=Path("/walks/state.json"),
    let_through=True,
    timeout_s=90.0,
    disclosure=False,
    only=frozenset({"paste", "copy"}),
    identify="+https://a.example",
    heeds_refusals=True,
)
SERVICE = Service("https://s.example", "hiring")
PLAN = Plan("id", "2026-11-22T04:00:00Z", "digest", options_to_plain(OPTIONS), SERVICE, 1234)


def test_options_are_given_back_as_they_were() -> None:
    assert options_from(json.loads(json.dumps(options_to_plain(OPTIONS)))) == OPTIONS


def test_no_option_that_decides_on_a_report_is_forgotten() -> None:
    # A worker has one job at a time. Python's API alone sets surroundings, audit keeps artifacts;
    # a fleet's journeys are files that need no settings, and none counts how often it is walked.
    assert OPTIONS.surroundings == NO_SURROUNDINGS
    assert OPTIONS.visits is None and not OPTIONS.journey_settings
    elsewhere = {"jobs", "surroundings", "artifact_files", "journey_settings", "visits"}
    kept = options_to_plain(OPTIONS).keys() | elsewhere
    assert kept == {each.name for each in fields(Options)}


def test_a_plan_is_given_back_as_it_was() -> None:
    assert plan_from(json.loads(json.dumps(PLAN.to_plain()))) == PLAN


def test_targets_are_the_same_in_the_same_order_only() -> None:
    first, second = Target("https://a.example/1", "1"), Target("https://a.example/2", "2")
    assert digest_of([first, second]) == digest_of([first, second])
    assert digest_of([first, second]) != digest_of([second, first])
    assert digest_of([first]) != digest_of([first, second])


def test_the_same_run_goes_on_as_it_was_begun() -> None:
    asked = replace(PLAN, run_id="other", started_at="now", service=None, spent_ms=0)
    assert agreed(PLAN, asked, "x") == PLAN


def test_a_service_may_be_named_later_but_not_another_one() -> None:
    without = replace(PLAN, service=None)
    assert agreed(without, PLAN, "x").service == SERVICE
    with pytest.raises(UsageError) as wrong:
        agreed(PLAN, replace(PLAN, service=Service("https://other.example")), "x")
    assert wrong.value.message.id == "notice.fleet.other-service"


def test_the_options_that_differ_are_named() -> None:
    other = options_to_plain(replace(OPTIONS, timeout_s=5.0, let_through=False))
    with pytest.raises(UsageError) as wrong:
        agreed(PLAN, replace(PLAN, options=other), "x")
    assert wrong.value.message.values["options"] == "let-through, timeout-s"
