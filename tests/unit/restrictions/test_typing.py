from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Canary
from pasteguard.judge.attempts import kept_more
from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.typing.judge import judge_field
from tests.builders import (
    arrived,
    attempt,
    cancelled,
    facts,
    lost,
    readable,
    reason,
    taken_back,
    tried_on,
)

SAMPLE = Canary("Zorbike12, ok.", ("Zorbike12ok",), "short", ",.")


def test_keys_that_bring_their_characters_are_allowed() -> None:
    assert readable(judge_field(tried_on(None, arrived("type")))).outcome is Outcome.ALLOWED


def test_keys_that_are_cancelled_restrict() -> None:
    evidence = tried_on(None, lost("type", cancelled("keydown", key="z")), arrived("insert-sample"))
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].mechanism == "keydown"


def test_keys_of_which_only_letters_arrive_alter() -> None:
    stripped = attempt("type", (0, ""), (2, "Zorbike12ok"), canary=SAMPLE)
    verdict = readable(judge_field(tried_on(None, stripped)))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.ALTERS,))


def test_typed_text_that_is_taken_back_restricts() -> None:
    assert judge_field(tried_on(None, taken_back("type", after_ms=0))).outcome is Outcome.RESTRICTED


def test_inserting_without_keys_is_no_typing() -> None:
    evidence = tried_on(None, arrived("type"), lost("insert"), lost("insert-sample"))
    assert judge_field(evidence).outcome is Outcome.ALLOWED


def test_typing_in_a_readonly_or_disabled_field_is_not_applicable() -> None:
    readonly = readable(judge_field(tried_on(facts(readonly=True), lost("type"), admits=NOTHING)))
    disabled = readable(judge_field(tried_on(facts(disabled=True))))
    assert (readonly.outcome, reason(readonly)) == (Outcome.NOT_APPLICABLE, "reason.readonly")
    assert (disabled.outcome, reason(disabled)) == (Outcome.NOT_APPLICABLE, "reason.disabled")


@pytest.mark.parametrize(
    ("typed", "inserted", "more"),
    [
        ("", "Zorbike12, ok.", True),
        ("Zorbikeok", "Zorbike12, ok.", True),
        ("Zorbike12 ok", "Zorbike12, ok.", True),
        ("Zorbike12, ok.", "Zorbike12, ok.", False),
        ("Zorbike12, ok.", "Zorbike12, ok/?.", True),
        ("12", "12", False),
        ("Zorbike12, ok.", "", False),
    ],
)
def test_a_field_kept_more_where_letters_or_marks_are_missing(
    typed: str, inserted: str, more: bool
) -> None:
    by_keys = attempt("type", (0, ""), (2, typed), canary=SAMPLE)
    without = attempt("insert-sample", (0, ""), (2, inserted), canary=SAMPLE)
    assert kept_more(by_keys, without) is more
