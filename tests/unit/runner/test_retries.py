"""Audits that are tried again or repeated: what is stable is an outcome, the rest is unclear."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Effect, Field, Message, Notice, Outcome, Report, Run
from pasteguard.runner.progress import Silence
from pasteguard.runner.retries import Steadiness, merged, steady
from pasteguard.texts import LANGUAGES, say
from tests.fake_auditor import UNREACHABLE
from tests.unit.policy.builders import found, report, run_of

BLOCKED, WORKS = found("paste", Outcome.RESTRICTED, Effect.BLOCKS), found("paste", Outcome.ALLOWED)
PASSING = replace(UNREACHABLE, retry_helps=True)
TOO_SLOW = Notice("notice.deadline", "x", "y", Message("sample"))
ONE, OTHER = Target("https://a.example/", "a"), Target("https://b.example/", "b")


class Flaky:
    """An auditor that gives the next of a page's reports each time it is asked."""

    def __init__(self, **reports: Sequence[Report]) -> None:
        self.waiting = {name: list(each) for name, each in reports.items()}
        self.asked: list[list[str]] = []

    async def __call__(
        self, targets: Sequence[Target], options: Options, progress: Progress
    ) -> Run:
        self.asked.append([target.name for target in targets])
        return run_of(*(self.waiting[target.name].pop(0) for target in targets))


def audit(auditor: Flaky, *, retries: int = 0, repeat: int = 1) -> Run:
    steadily = steady(auditor, Steadiness(retries, repeat))
    targets = [each for each in (ONE, OTHER) if each.name in auditor.waiting]
    return asyncio.run(steadily(targets, Options(), Silence()))  # type: ignore[arg-type]  # a coroutine


@pytest.mark.parametrize("first", [report(error=PASSING), report(warnings=(TOO_SLOW,))])
def test_only_what_failed_is_tried_again_until_it_succeeds(first: Report) -> None:
    auditor = Flaky(a=[first, first, report(WORKS)], b=[report(BLOCKED)])
    run = audit(auditor, retries=5)
    assert auditor.asked == [["a", "b"], ["a"], ["a"]]
    assert run.reports == (report(WORKS), report(BLOCKED))


def test_what_no_retry_can_mend_is_not_tried_again() -> None:
    auditor = Flaky(a=[report(error=UNREACHABLE)])
    assert audit(auditor, retries=5).reports[0].error is UNREACHABLE
    assert auditor.asked == [["a"]]


def test_retries_come_to_an_end() -> None:
    auditor = Flaky(a=[report(error=PASSING)] * 3)
    assert audit(auditor, retries=2).reports[0].error is PASSING
    assert len(auditor.asked) == 3


def test_without_either_the_auditor_is_left_as_it_is() -> None:
    auditor = Flaky(a=[report(WORKS)])
    assert steady(auditor, Steadiness()) is auditor


def test_a_stable_outcome_stays_with_its_proof() -> None:
    run = audit(Flaky(a=[report(BLOCKED)] * 3), repeat=3)
    assert run.reports[0].findings == (BLOCKED,)
    assert run.reports[0].warnings[0].said.values == {"times": 3, "failed": 0, "unstable": 0}


def test_an_outcome_that_differs_is_unclear_and_tells_both() -> None:
    merged_report = merged([report(BLOCKED), report(WORKS), report(BLOCKED)])
    (finding,) = merged_report.findings
    assert (finding.outcome, finding.effects) == (Outcome.UNCLEAR, ())
    assert finding.id == BLOCKED.id
    assert "restricted 2, allowed 1" in str(finding.reason)
    for language in LANGUAGES:
        assert all(say(message, language) for message in finding.said.values())
    assert merged_report.warnings[0].said.values["unstable"] == 1


def test_a_finding_that_is_not_always_there_is_unclear() -> None:
    (finding, _) = merged([report(BLOCKED, found("drop")), report(found("drop"))]).findings
    assert finding.outcome is Outcome.UNCLEAR
    assert "not there 1" in str(finding.reason)


def test_what_the_first_audit_did_not_have_is_unclear_too() -> None:
    late = replace(found("drop", Outcome.RESTRICTED, Effect.BLOCKS), field="f1")
    field = Field("f1", "", "textarea", "textarea", "Essay")
    second = replace(report(WORKS, late), fields=(field,), warnings=(TOO_SLOW,))
    bare = replace(report(WORKS), fields=())
    together = merged([bare, second, bare])
    assert [each.restriction for each in together.findings] == ["paste", "drop"]
    assert together.findings[1].outcome is Outcome.UNCLEAR
    assert together.findings[1].evidence == late.evidence
    assert together.fields == (field,)
    assert together.warnings[0] == TOO_SLOW


def test_a_field_keeps_its_findings_whatever_number_a_round_gave_it() -> None:
    essay = Field("f1", "", "#essay", "textarea", "Essay")
    coupon = Field("f1", "", "#coupon", "input", "Coupon")
    first = replace(report(replace(BLOCKED, field="f1")), fields=(essay,))
    of_coupon = replace(WORKS, id="of-coupon", field="f1")
    of_essay = replace(BLOCKED, field="f2")
    second = replace(report(of_coupon, of_essay), fields=(coupon, replace(essay, id="f2")))
    together = merged([first, second])
    assert together.fields == (essay, replace(coupon, id="f2"))
    assert [(each.id, each.field, each.outcome) for each in together.findings] == [
        (BLOCKED.id, "f1", Outcome.RESTRICTED),
        ("of-coupon", "f2", Outcome.UNCLEAR),
    ]


def test_a_failed_audit_among_several_is_left_out_and_counted() -> None:
    together = merged([report(error=PASSING), report(WORKS), report(WORKS)])
    assert together.error is None
    assert together.findings == (WORKS,)
    assert together.warnings[0].said.values["failed"] == 1
    assert merged([report(error=PASSING)] * 2).error is PASSING
