"""Two runs side by side."""

from __future__ import annotations

from dataclasses import replace

from pasteguard.model.options import Target
from pasteguard.model.report import Effect, Field, Finding, Message, Outcome, Report, Run
from pasteguard.reports.comparison import compare_reports, compare_runs
from tests.fake_auditor import finding, report_on

ESSAY = Field("f1", "", "#essay", "textarea", "Essay")
NOTES = Field("f2", "", "#notes", "textarea", "Notes")
ALLOWED = finding("paste", Outcome.ALLOWED)
RESTRICTED = replace(finding("paste", Outcome.RESTRICTED), effects=(Effect.BLOCKS,))


def report(*findings: Finding, url: str = "https://test.example/essay") -> Report:
    return replace(report_on(Target(url, url), *findings), fields=(ESSAY, NOTES))


def run(*reports: Report) -> Run:
    return Run("2026-11-22T04:22:07Z", 1500, reports, "0.1.0")


def test_the_same_run_differs_in_nothing() -> None:
    both = run(report(ALLOWED, RESTRICTED))
    assert compare_runs(both, both).is_empty


def test_an_outcome_that_turned_is_a_change_with_both_sides() -> None:
    found = compare_runs(run(report(ALLOWED)), run(report(RESTRICTED)))
    (change,) = found.changed
    assert (change.before.outcome, change.after.outcome) == ("allowed", "restricted")
    assert found.newly_restricted == (change,)
    assert not found.appeared and not found.gone


def test_other_effects_are_a_change_that_restricts_nothing_new() -> None:
    warned = replace(RESTRICTED, effects=(Effect.WARNS,))
    found = compare_runs(run(report(RESTRICTED)), run(report(warned)))
    assert len(found.changed) == 1
    assert found.newly_restricted == ()


def test_another_wording_is_no_change() -> None:
    reworded = replace(RESTRICTED, summary="Said otherwise.", said={"summary": Message("other")})
    assert compare_runs(run(report(RESTRICTED)), run(report(reworded))).is_empty


def test_what_only_one_side_has_appeared_or_went() -> None:
    copy = finding("copy", Outcome.RESTRICTED)
    found = compare_runs(run(report(ALLOWED)), run(report(copy)))
    assert [each.finding.restriction for each in found.appeared] == ["copy"]
    assert [each.finding.restriction for each in found.gone] == ["paste"]
    assert found.newly_restricted == found.appeared


def test_fields_are_matched_by_label_whatever_they_are_called_in_the_report() -> None:
    before = report(replace(ALLOWED, field="f1"), replace(RESTRICTED, field="f2"))
    swapped = replace(
        report(replace(ALLOWED, field="f2"), replace(RESTRICTED, field="f1")),
        fields=(replace(NOTES, id="f1"), replace(ESSAY, id="f2")),
    )
    assert compare_reports(before, swapped).is_empty


def test_pages_are_matched_by_path_over_hosts_and_tokens() -> None:
    staging = report(ALLOWED, url="http://staging.example:8080/t/8f3a2b1c9d/essay")
    live = report(RESTRICTED, url="https://live.example/t/77ab01cd9e/essay")
    assert len(compare_runs(run(staging), run(live)).changed) == 1


def test_a_page_that_only_one_side_has_is_named_with_its_findings() -> None:
    other = report(RESTRICTED, url="https://test.example/other")
    found = compare_runs(run(report(ALLOWED)), run(report(ALLOWED), other))
    assert found.pages_appeared == (other.page,)
    assert [each.page for each in found.appeared] == [other.page]
    assert compare_runs(run(other), run()).pages_gone == (other.page,)


def test_a_page_twice_in_a_run_is_matched_in_order() -> None:
    found = compare_runs(
        run(report(ALLOWED), report(ALLOWED)), run(report(ALLOWED), report(RESTRICTED))
    )
    assert len(found.changed) == 1
