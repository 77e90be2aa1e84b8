"""Two audits side by side, as text, Markdown and JSON, and the command that shows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from pasteguard.model.report import Effect, Outcome, Run
from pasteguard.reports import json_form
from pasteguard.reports.difference import FORMATS, differences
from pasteguard.texts import LANGUAGES
from tests.fake_auditor import run
from tests.unit.policy.builders import found, report, run_of, unclear
from tests.unit.reports import sample

LOGS = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, field=None)
PUNISHES = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, Effect.PUNISHES, field=None)
FREE = found("paste", Outcome.ALLOWED)
BEFORE = run_of(report(FREE, LOGS, found("drop"), found("undo"), found("ime", Outcome.ALLOWED)))
AFTER = run_of(
    report(
        found("paste"), PUNISHES, found("drop", Outcome.ALLOWED), unclear("undo", "reason.unseen")
    )
)


def sections(before: Run, after: Run) -> dict[str, list[str]]:
    listed = differences(before, after, "en").sections
    return {name: [item.restriction for item in items] for name, items in listed.items()}


def test_what_is_newly_or_further_restricted_is_worse_and_the_contrary_better() -> None:
    assert sections(BEFORE, AFTER) == {
        "worse": ["paste", "tab-switch"],
        "better": ["drop"],
        "other": ["undo"],
    }
    assert sections(AFTER, BEFORE) == {
        "worse": ["drop", "undo"],
        "better": ["paste", "tab-switch"],
        "other": [],
    }


def test_a_restriction_that_could_not_be_seen_again_is_no_improvement() -> None:
    assert sections(run_of(report(found())), run_of(report(unclear("paste", "reason.unseen")))) == {
        "worse": [],
        "better": [],
        "other": ["paste"],
    }


def test_what_came_or_went_without_a_restriction_is_only_counted() -> None:
    compared = differences(BEFORE, AFTER, "en")
    assert compared.silent == 1
    assert differences(BEFORE, BEFORE, "en").is_empty


def test_pages_that_only_one_side_has_are_named() -> None:
    other = report(FREE, url="https://staging.example/other")
    text = FORMATS["terminal"](differences(BEFORE, run_of(*BEFORE.reports, other), "en"), "en")
    assert "Only in the later audit: https://staging.example/other" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_every_form_tells_of_every_item_and_survives_a_hostile_page(
    form: str, language: str
) -> None:
    told = FORMATS[form](differences(BEFORE, AFTER, language), language)
    for restriction in ("paste", "tab-switch", "drop", "undo"):
        assert restriction in told
    hostile = sample.run(sample.hostile_report())
    attacked = FORMATS[form](differences(sample.run(), hostile, language), language)
    assert "\x1b" not in attacked
    if form == "markdown":
        assert "<script>" not in attacked


def test_the_json_says_what_was_and_what_is() -> None:
    plain = json.loads(FORMATS["json"](differences(BEFORE, AFTER, "en"), "en"))
    assert plain["schema"] == "pasteguard.diff/1"
    paste, switch = plain["worse"]
    assert (paste["before"]["outcome"], paste["after"]["outcome"]) == ("allowed", "restricted")
    assert switch["after"]["effects"] == ["records", "punishes"]
    assert paste["field"] == "Essay 1"


def diff(tmp_path: Path, *arguments: str) -> Result:
    for name, content in (("a.json", BEFORE), ("b.json", AFTER)):
        (tmp_path / name).write_text(json_form.encode(content), encoding="utf-8")
    return run("diff", str(tmp_path / "a.json"), str(tmp_path / "b.json"), *arguments)


def test_the_command_exits_with_1_only_when_asked_to(tmp_path: Path) -> None:
    assert diff(tmp_path).exit_code == 0
    result = diff(tmp_path, "--exit-code")
    assert result.exit_code == 1
    assert "allowed → restricted" in result.stdout
    same = [str(tmp_path / "a.json")] * 2
    assert run("diff", *same, "--exit-code").exit_code == 0
    assert json.loads(diff(tmp_path, "--format", "json").stdout)["worse"]


@pytest.mark.parametrize("content", [None, "{}", "no JSON"])
def test_a_file_that_is_no_result_is_told(content: str | None, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    result = run("diff", str(path), str(path))
    assert result.exit_code == 2
    assert "--format json" in result.stderr
