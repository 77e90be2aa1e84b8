"""What a report came to, in a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pasteguard.fleet.entries import KINDS, PageResult, entry_of, kind_of
from pasteguard.fleet.jobs import not_audited
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Notice, Outcome
from pasteguard.policy.reading import preset_policy
from pasteguard.texts import all_texts
from tests.fake_auditor import finding, report_on

TARGET = Target("https://a.example/test", "test")
REPORT = report_on(TARGET, finding("paste", Outcome.RESTRICTED), finding("copy", Outcome.ALLOWED))


def notice(name: str) -> Notice:
    return Notice(name, "", "", Message(name))


def test_an_entry_is_given_back_as_it_was_kept() -> None:
    entry = PageResult(
        "https://a.example/ü", "late", is_audited=False, restricted=("a",), against=3
    )
    assert PageResult.from_text(entry.to_text()) == entry


def test_a_report_comes_to_what_it_restricts() -> None:
    assert entry_of(REPORT) == PageResult("https://a.example/test", restricted=("paste",))


def test_only_a_policy_makes_a_finding_count_against_a_page() -> None:
    today = date(2026, 11, 22)
    assert entry_of(REPORT, today=today).against == 0
    assert entry_of(REPORT, preset_policy("fair"), today).against == 1


def test_a_page_that_was_not_audited_says_why() -> None:
    why = Message("notice.robots-forbid", {"host": "a.example"})
    found = entry_of(not_audited(TARGET, Options(), why))
    assert (found.kind, found.is_audited) == ("robots", False)


def test_a_page_that_was_not_finished_was_not_audited_in_full() -> None:
    late = replace(REPORT, warnings=(notice("notice.held-back"), notice("notice.deadline")))
    assert (kind_of(late), entry_of(late).is_audited) == ("late", False)


def test_a_page_that_the_policy_could_not_judge_is_told_as_one() -> None:
    down = replace(REPORT, page=replace(REPORT.page, status=500))
    assert (entry_of(down).kind, entry_of(down).is_audited) == ("", True)
    judged = entry_of(down, preset_policy("fair"))
    assert (judged.kind, judged.is_audited) == ("unjudged", False)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_words(kind: str) -> None:
    assert f"fleet.kind.{kind}" in all_texts()


def test_an_error_that_nobody_thought_of_is_another_kind() -> None:
    assert kind_of(replace(REPORT, error=notice("notice.own-mistake"))) == "other"
