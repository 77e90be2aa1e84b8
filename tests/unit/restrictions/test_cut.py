from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Attempt, Event, FieldFacts
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.cut.judge import judge_field
from tests.builders import (
    WRITTEN,
    attempt,
    cancelled,
    event,
    facts,
    kept_away,
    readable,
    reason,
    took,
    tried_on,
)


def cut(*events: Event, after: str = "", clipboard: str = WRITTEN) -> Attempt:
    """Cutting that brought this to the clipboard and left this in the field."""
    shown = attempt("cut", (0, WRITTEN), (3, after)).snapshots
    return took("cut", *events, clipboard=clipboard, snapshots=shown)


def test_text_that_leaves_the_field_for_the_clipboard_is_allowed() -> None:
    assert readable(judge_field(tried_on(None, cut()))).outcome is Outcome.ALLOWED


def test_cutting_that_is_cancelled_is_blocked() -> None:
    verdict = readable(judge_field(tried_on(None, kept_away("cut", cancelled("cut")))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].mechanism == "cut-event"


def test_cutting_that_puts_another_text_on_the_clipboard_alters() -> None:
    verdict = readable(judge_field(tried_on(None, cut(clipboard="Please do not cut."))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.ALTERS,))


@pytest.mark.parametrize(
    ("seen", "mechanism"),
    [
        (cancelled("beforeinput", input="deleteByCut"), "beforeinput"),
        (event("input", input="deleteByCut"), "input-revert"),
    ],
)
def test_text_that_is_copied_but_stays_in_the_field_restricts(seen: Event, mechanism: str) -> None:
    verdict = readable(judge_field(tried_on(None, cut(seen, after=WRITTEN))))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.RESTRICTED, "judge.cut.stays")
    assert verdict.proofs[0].mechanism == mechanism


def test_copying_that_fails_says_nothing_of_cutting() -> None:
    evidence = tried_on(None, kept_away("copy", cancelled("copy")), cut())
    assert judge_field(evidence).outcome is Outcome.ALLOWED


@pytest.mark.parametrize("disturbance", ["hung", "failed"])
def test_cutting_that_could_not_be_watched_is_unclear(disturbance: str) -> None:
    evidence = tried_on(None, took("cut", clipboard=None, disturbance=disturbance))
    assert readable(judge_field(evidence)).outcome is Outcome.UNCLEAR


def test_cutting_without_effect_that_nobody_caused_is_unclear() -> None:
    verdict = readable(judge_field(tried_on(facts("ace"), kept_away("cut", event("cut")))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-copied")


def test_cutting_that_was_not_tried_or_had_nothing_to_cut_is_unclear() -> None:
    assert reason(readable(judge_field(tried_on()))) == "reason.not-tried"
    empty = tried_on(None, kept_away("cut", before=""))
    assert reason(readable(judge_field(empty))) == "reason.nothing-to-take"


@pytest.mark.parametrize(
    ("field", "why"),
    [
        (facts(readonly=True), "reason.readonly"),
        (facts(disabled=True), "reason.disabled"),
        (facts("password"), "reason.copy-not-expected"),
        (facts("code-boxes", boxes=4), "reason.copy-not-expected"),
    ],
)
def test_fields_from_which_nobody_cuts_are_not_judged(field: FieldFacts, why: str) -> None:
    verdict = readable(judge_field(tried_on(field, kept_away("cut"))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, why)
