from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Attempt
from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.paste.judge import judge_field
from tests.builders import (
    LINES,
    LONG,
    STYLES,
    arrived,
    cancelled,
    cut_short,
    facts,
    lost,
    readable,
    reason,
    taken_back,
    tried_on,
)

WAYS = {
    "paste-menu": "short",
    "paste-insert-key": "short",
    "paste-lines": "lines",
    "paste-long": "long",
    "paste": "short",
    "paste-after-return": "short",
}


def all_arrived(*but: str) -> list[Attempt]:
    """Every way of pasting that works, but for these."""
    return [arrived(way, STYLES[style]) for way, style in WAYS.items() if way not in but]


def test_pasting_that_works_in_every_way_is_allowed() -> None:
    verdict = readable(judge_field(tried_on(None, *all_arrived())))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.proofs[0].detail.values["acts"] == " ".join(f"@act.{way}" for way in WAYS)


@pytest.mark.parametrize("way", WAYS)
def test_one_ordinary_way_of_pasting_that_fails_restricts(way: str) -> None:
    failed = lost(way, cancelled("paste"), canary=STYLES[WAYS[way]])
    verdict = readable(judge_field(tried_on(None, *all_arrived(way), failed)))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.summary.id == "judge.paste.partly"
    assert verdict.proofs[0].detail.values["acts"] == f"@act.{way}"


def test_pasted_text_that_is_taken_back_later_restricts() -> None:
    verdict = judge_field(tried_on(None, taken_back(after_ms=1200)))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].mechanism == "timer"


def test_only_the_first_of_several_lines_is_altered() -> None:
    verdict = judge_field(
        tried_on(None, *all_arrived("paste-lines"), cut_short("paste-lines", LINES))
    )
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.ALTERS,))


def test_a_long_text_that_is_cut_however_it_is_written_is_no_matter_of_pasting() -> None:
    cut = [cut_short("paste-long"), cut_short("write-long")]
    verdict = judge_field(tried_on(None, *all_arrived("paste-long"), *cut))
    assert verdict.outcome is Outcome.ALLOWED


def test_a_long_text_that_is_cut_only_when_pasted_restricts() -> None:
    cut = [cut_short("paste-long"), arrived("write-long", LONG)]
    verdict = judge_field(tried_on(None, *all_arrived("paste-long"), *cut))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.ALTERS,))


def test_a_long_text_that_is_refused_only_when_pasted_restricts() -> None:
    refused = lost("paste-long", cancelled("paste"), canary=LONG)
    verdict = judge_field(tried_on(None, *all_arrived("paste-long"), refused))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))


def test_paste_on_a_readonly_field_is_not_applicable() -> None:
    evidence = tried_on(facts(readonly=True), *(lost(way) for way in WAYS), admits=NOTHING)
    verdict = readable(judge_field(evidence))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.readonly")


def test_paste_on_a_field_that_is_readonly_until_it_has_the_focus_is_judged() -> None:
    field = facts(readonly=True)
    assert judge_field(tried_on(field, *all_arrived())).outcome is Outcome.ALLOWED
    refused = [arrived("type"), lost("paste", cancelled("paste"))]
    assert judge_field(tried_on(field, *refused)).outcome is Outcome.RESTRICTED


def test_paste_on_a_disabled_field_is_not_applicable() -> None:
    verdict = readable(judge_field(tried_on(facts(disabled=True))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.disabled")


def test_pasting_that_was_not_tried_is_unclear() -> None:
    assert judge_field(tried_on()).outcome is Outcome.UNCLEAR


def test_an_editor_that_inserts_the_text_itself_allows_pasting() -> None:
    handled = arrived("paste", events=(cancelled("paste"), cancelled("beforeinput")))
    assert judge_field(tried_on(facts("quill"), handled)).outcome is Outcome.ALLOWED
