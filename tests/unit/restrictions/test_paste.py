from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.judge.canaries import NOTHING
from pasteguard.model.report import Effect, Outcome
from pasteguard.restrictions.paste.judge import judge_field
from tests.builders import (
    LINES,
    LONG,
    STYLES,
    arrived,
    attempt,
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


MIXED = Canary("mapod\n\tvesit", ("mapod", "vesit"), "mixed", html="<p>mapod</p><pre>vesit</pre>")
FORMATTED = Canary("nogir", ("nogir",), "html", html="<b>nogir</b>")


def test_the_kind_of_content_that_is_refused_is_named_and_not_the_mixture() -> None:
    mixed = lost("paste-mixed", cancelled("paste"), canary=MIXED)
    formatted = lost("paste-html", cancelled("paste"), canary=FORMATTED)
    verdict = readable(judge_field(tried_on(None, *all_arrived(), mixed, formatted)))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].detail.values["acts"] == "@act.paste-html"


def test_a_mixture_that_is_refused_restricts_though_each_kind_is_taken() -> None:
    mixed = lost("paste-mixed", cancelled("paste"), canary=MIXED)
    verdict = readable(judge_field(tried_on(None, *all_arrived(), mixed)))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].detail.values["acts"] == "@act.paste-mixed"


def test_what_was_changed_in_the_text_is_said() -> None:
    flat = attempt("paste-lines", (0, ""), (2, LINES.text.replace("\n", " ")), canary=LINES)
    flat = replace(flat, holds="exact")
    verdict = readable(judge_field(tried_on(None, *all_arrived("paste-lines"), flat)))
    assert verdict.effects == (Effect.ALTERS,)
    assert verdict.proofs[0].detail.id == "proof.altered"
    assert verdict.proofs[0].detail.values["changes"] == "@alteration.lines"


@pytest.mark.parametrize("comes", [True, False])
def test_a_text_that_only_a_held_request_would_bring_is_unclear(comes: bool) -> None:
    made = arrived if comes else lost
    held = [made(way, answered=1, reads_answer=True, confirmed=True) for way in WAYS]
    verdict = readable(judge_field(tried_on(None, *held)))
    assert verdict.outcome is Outcome.UNCLEAR
    assert reason(verdict) == "reason.held-text"


def test_a_page_that_only_tells_its_server_of_what_it_refuses_restricts() -> None:
    told = lost("paste", cancelled("paste"), answered=1, confirmed=True)
    assert judge_field(tried_on(None, told)).outcome is Outcome.RESTRICTED


def test_text_that_is_drawn_is_unclear() -> None:
    drawn = [lost(way, drawn=True, confirmed=True) for way in WAYS]
    verdict = readable(judge_field(tried_on(None, *drawn)))
    assert verdict.outcome is Outcome.UNCLEAR
    assert reason(verdict) == "reason.drawn"


def test_a_text_that_came_once_the_page_had_asked_is_allowed() -> None:
    asked = [arrived(way, STYLES[style], asked="Keep") for way, style in WAYS.items()]
    verdict = readable(judge_field(tried_on(None, *asked)))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.proofs[0].detail.id == "proof.asked-first"


def test_where_reading_the_clipboard_is_refused_is_told_beside_what_is_allowed() -> None:
    refused = lost("paste-refused", confirmed=True)
    verdict = readable(judge_field(tried_on(None, *all_arrived(), refused)))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.proofs[-1].detail.id == "proof.paste-refused"
    kept = readable(judge_field(tried_on(None, *all_arrived(), arrived("paste-refused"))))
    assert all(proof.detail.id != "proof.paste-refused" for proof in kept.proofs)
