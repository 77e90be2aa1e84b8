"""A loss that comes about where nothing is done, too, is held against nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pasteguard.artifacts.fields import Attempt, FieldEvidence, LeftAlone, PageEvidence
from pasteguard.judge.left_alone import (
    field_with_control,
    is_after_change,
    judged_with_control,
    needs_control,
    page_with_control,
    takes_by_itself,
    was_emptied,
)
from pasteguard.judge.text_taking import SENTINEL
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Outcome
from pasteguard.restrictions.copy.judge import judge_field as judge_copy
from pasteguard.restrictions.copy.judge import judge_page as judge_question
from pasteguard.restrictions.cut.judge import judge_field as judge_cut
from pasteguard.restrictions.paste.judge import judge_field as judge_paste
from tests.builders import (
    WRITTEN,
    arrived,
    attempt,
    blame,
    cancelled,
    kept_away,
    lost,
    reason,
    taken_back,
    text_trial,
    took,
    tried_on,
)

KEY = "textarea|essay#1"
CHANGES = LeftAlone(fields=frozenset({KEY}))
EMPTIES = LeftAlone(emptied=frozenset({KEY}))
NEVER = LeftAlone()
GONE_DURING = kept_away("copy", changed_at=3.0, confirmed=True, blame=(blame("replaceChildren"),))
GONE_PASTE = lost("paste", changed_at=3.0, confirmed=True)
EMPTIED = taken_back("paste", after_ms=400, confirmed=True)


@pytest.mark.parametrize(
    ("judge", "tried"),
    [
        (judge_copy, GONE_DURING),
        (judge_cut, replace(GONE_DURING, act="cut")),
        (judge_paste, GONE_PASTE),
        (judge_paste, replace(GONE_PASTE, changed_at=-500.0)),
        (judge_paste, taken_back("paste", after_ms=400, changed_at=420.0, confirmed=True)),
    ],
    ids=["copy", "cut", "paste", "before", "later"],
)
def test_a_field_that_goes_by_itself_leaves_unclear_what_was_lost_with_it(
    judge: Callable[[FieldEvidence], Verdict], tried: Attempt
) -> None:
    assert needs_control(tried)
    evidence = tried_on(None, tried)
    for alone, outcome in ((NEVER, Outcome.RESTRICTED), (CHANGES, Outcome.UNCLEAR)):
        verdict = judged_with_control(judge, evidence, field_with_control(evidence, KEY, alone))
        assert verdict.outcome is outcome
    assert reason(verdict) == "reason.goes-by-itself"


@pytest.mark.parametrize(
    "tried",
    [
        lost("paste", cancelled("paste"), changed_at=30.0, confirmed=True),
        taken_back("paste", after_ms=400, changed_at=900.0, confirmed=True),
        lost("paste", changed_at=900.0, confirmed=True),
    ],
    ids=["cancelled-before", "taken-before", "never-came"],
)
def test_what_was_lost_before_the_field_went_is_the_acts(tried: Attempt) -> None:
    assert not is_after_change(tried)
    evidence = tried_on(None, tried)
    assert field_with_control(evidence, KEY, CHANGES) is evidence


def test_a_field_that_is_emptied_by_itself_leaves_unclear_what_it_lost() -> None:
    once = taken_back("paste-menu", after_ms=300)
    evidence = tried_on(None, once, EMPTIED)
    assert was_emptied(EMPTIED)
    controlled = field_with_control(evidence, KEY, EMPTIES)
    verdict = judged_with_control(judge_paste, evidence, controlled)
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.goes-by-itself")
    assert judge_paste(evidence).outcome is Outcome.RESTRICTED


def test_what_a_page_cancels_is_its_doing_whatever_else_it_does() -> None:
    refused = lost("paste", cancelled("paste"), confirmed=True)
    both = LeftAlone(fields=frozenset({KEY}), emptied=frozenset({KEY}))
    evidence = tried_on(None, EMPTIED, refused)
    controlled = field_with_control(evidence, KEY, both)
    assert controlled.attempts == (refused,)
    assert judged_with_control(judge_paste, evidence, controlled).outcome is Outcome.RESTRICTED


def test_what_worked_stays_known() -> None:
    emptied = attempt("cut", (0, WRITTEN), (2, "")).snapshots
    cut = took("cut", clipboard=WRITTEN, snapshots=emptied, confirmed=True)
    evidence = tried_on(None, arrived("paste"), cut)
    controlled = field_with_control(evidence, KEY, EMPTIES)
    assert judged_with_control(judge_cut, evidence, controlled).outcome is Outcome.ALLOWED


def test_nothing_is_taken_from_a_field_that_was_empty_by_then() -> None:
    empty = kept_away("copy", before="", selected="", blame=(blame("replaceChildren"),))
    written = kept_away("copy", blame=(blame("replaceChildren"),))
    assert judge_copy(tried_on(None, written, replace(empty, confirmed=True))).outcome is (
        Outcome.UNCLEAR
    )


@pytest.mark.parametrize(
    ("kept", "is_by_itself"),
    [
        ([], False),
        ([None], False),
        ([300.0, None], True),
        ([300.0, 310.0, 302.0, 298.0], False),
        ([0.0, 0.0, 8.0, 0.0], False),
        ([120.0, 290.0, 180.0, 40.0], True),
    ],
)
def test_an_answer_comes_each_time_and_after_the_same_time(
    kept: list[float | None], is_by_itself: bool
) -> None:
    assert takes_by_itself(kept) is is_by_itself


def test_a_question_that_goes_by_itself_is_not_kept_from_being_copied() -> None:
    gone = text_trial(
        selected_later="", clipboard=SENTINEL, gone_at=900.0, copy_blame=(blame("replaceChildren"),)
    )
    page = PageEvidence(texts=(gone,))
    assert judge_question(page).outcome is Outcome.RESTRICTED
    controlled = page_with_control(page, LeftAlone(text_goes=True))
    verdict = judged_with_control(judge_question, page, controlled)
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.goes-by-itself")
    assert page_with_control(page, NEVER) is page
