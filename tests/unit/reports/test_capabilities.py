from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.model.report import Finding, Message, Outcome, Report
from pasteguard.reports.capabilities import (
    Overview,
    has_failed,
    overview,
    result,
    run_verdict,
    verdict,
)
from tests.unit.reports import sample

GROUPS = {"paste": "answer", "copy": "answer", "tab-switch": "watch"}


def found(restriction: str, *outcomes: Outcome) -> list[Finding]:
    return [
        sample.finding(restriction, outcome, "works", field=f"f{number}")
        for number, outcome in enumerate(outcomes, start=1)
    ]


def seen_in(*findings: Finding) -> Overview:
    return overview(sample.report(findings), GROUPS)


def verdict_ids(report: Report) -> list[str]:
    return [message.id for message in verdict(report, overview(report, GROUPS))]


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([Outcome.ALLOWED, Outcome.RESTRICTED, Outcome.UNCLEAR], Outcome.RESTRICTED),
        ([Outcome.ALLOWED, Outcome.UNCLEAR], Outcome.UNCLEAR),
        ([Outcome.NOT_APPLICABLE, Outcome.ALLOWED], Outcome.ALLOWED),
        ([Outcome.NOT_APPLICABLE], Outcome.NOT_APPLICABLE),
    ],
)
def test_the_strictest_field_decides(outcomes: list[Outcome], expected: Outcome) -> None:
    (capability,) = seen_in(*found("paste", *outcomes)).capabilities
    assert capability.outcome is expected
    assert len(capability.findings) == len(outcomes)
    assert {finding.outcome for finding in capability.worst} == {expected}


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        ([Outcome.ALLOWED], Outcome.ALLOWED),
        ([Outcome.RESTRICTED, Outcome.ALLOWED], Outcome.RESTRICTED),
        ([Outcome.ALLOWED, Outcome.UNCLEAR], Outcome.UNCLEAR),
        ([], Outcome.UNCLEAR),
    ],
)
def test_fields_for_which_another_was_tried_do_not_decide(
    tried: list[Outcome], expected: Outcome
) -> None:
    instead = Message("reason.like-field", {"field": "Answer 1"})
    (like,) = found("paste", Outcome.UNCLEAR)
    sampled = replace(like, said={**like.said, "reason": instead})
    (capability,) = seen_in(*found("paste", *tried), sampled, sampled).capabilities
    assert capability.outcome is expected
    assert len(capability.findings) == len(tried) + 2


def test_groups_and_restrictions_keep_the_order_of_the_catalogue() -> None:
    seen = seen_in(
        *found("tab-switch", Outcome.ALLOWED),
        *found("copy", Outcome.ALLOWED),
        *found("paste", Outcome.ALLOWED),
    )
    assert [group.id for group in seen.groups] == ["answer", "watch"]
    assert [each.restriction for each in seen.capabilities] == ["paste", "copy", "tab-switch"]


def test_what_is_not_yet_judged_is_folded_away_and_never_allowed() -> None:
    seen = seen_in(*found("paste", Outcome.ALLOWED), sample.not_judged("tab-switch"))
    assert "tab-switch" in seen.not_judged
    assert [each.restriction for each in seen.having(Outcome.ALLOWED)] == ["paste"]
    assert seen.checked == 1


def test_not_yet_judged_beside_not_applicable_is_still_not_judged() -> None:
    findings = [*found("copy", Outcome.NOT_APPLICABLE), sample.not_judged("copy")]
    assert "copy" in seen_in(*findings).not_judged


@pytest.mark.parametrize("outcome", [Outcome.RESTRICTED, Outcome.UNCLEAR])
def test_what_is_known_of_a_field_is_shown_though_the_page_is_not_yet_judged(
    outcome: Outcome,
) -> None:
    seen = seen_in(*found("copy", outcome), sample.not_judged("copy"))
    assert [each.outcome for each in seen.capabilities] == [outcome]


def test_a_field_that_allows_does_not_make_the_unjudged_page_allowed() -> None:
    (capability,) = seen_in(*found("copy", Outcome.ALLOWED), sample.not_judged("copy")).capabilities
    assert capability.outcome is Outcome.UNCLEAR


def test_silence_on_a_restriction_is_told_apart_from_what_could_not_be_judged() -> None:
    seen = seen_in(*found("paste", Outcome.ALLOWED))
    assert (seen.silent, seen.not_judged) == (("copy", "tab-switch"), ())


def test_a_restriction_of_a_newer_version_comes_last_in_a_group_of_its_own() -> None:
    seen = seen_in(*found("from-the-future", Outcome.RESTRICTED), *found("paste", Outcome.ALLOWED))
    assert [group.id for group in seen.groups] == ["answer", "other"]


def test_the_verdict_counts_what_could_apply() -> None:
    report = sample.report(
        [
            *found("paste", Outcome.RESTRICTED),
            *found("copy", Outcome.UNCLEAR),
            *found("tab-switch", Outcome.NOT_APPLICABLE),
        ]
    )
    first, second = verdict(report, overview(report, GROUPS))
    assert first.id == "report.verdict.restricts"
    assert (first.values["restricted"], first.values["checked"]) == (1, 2)
    assert (second.id, second.values["unclear"]) == ("report.verdict.unclear", 1)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.ALLOWED, "report.verdict.free.alone"),
        (Outcome.UNCLEAR, "report.verdict.all-unclear.alone"),
        (Outcome.NOT_APPLICABLE, "report.verdict.nothing-checked"),
    ],
)
def test_a_page_without_restrictions_is_called_free_only_where_something_is_known(
    outcome: Outcome, expected: str
) -> None:
    assert verdict_ids(sample.report(found("paste", outcome))) == [expected]


def test_an_audit_that_could_not_be_done_says_nothing_of_the_page() -> None:
    report = sample.unreachable_report()
    assert verdict_ids(report) == ["report.verdict.error"]
    assert result(report, overview(report, GROUPS)) == "error"


def test_an_audit_that_broke_off_keeps_what_it_had_found() -> None:
    report = replace(
        sample.report(found("paste", Outcome.RESTRICTED)),
        error=sample.notice("unknown-host", host="x"),
    )
    assert verdict_ids(report) == ["report.verdict.restricts.alone", "report.verdict.partial"]
    assert not has_failed(report, overview(report, GROUPS))
    assert result(report, overview(report, GROUPS)) == Outcome.RESTRICTED


def test_an_audit_that_broke_off_with_nothing_but_unclear_has_failed() -> None:
    report = replace(
        sample.report(found("paste", Outcome.UNCLEAR)),
        error=sample.notice("unknown-host", host="x"),
    )
    assert verdict_ids(report) == ["report.verdict.error"]


def test_the_verdict_on_a_run_tells_failed_audits_apart() -> None:
    assert run_verdict(["restricted", "allowed", "error"]) == Message(
        "report.verdict.run", {"audited": 2, "restricting": 1, "failed": 1}
    )
