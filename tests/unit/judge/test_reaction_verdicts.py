"""What followed an act is judged, with its worst consequence."""

from __future__ import annotations

from typing import Any

import pytest

from pasteguard.artifacts.page_states import SUBMIT, Conduct, Observation
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.reactions import Reaction, reaction_of
from pasteguard.judge.request_reading import compiled, late_records
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Effect, Message, Outcome
from tests.builders import GUARD, readable, reason
from tests.conduct_builders import (
    HEADING,
    TYPED,
    conduct,
    consequence,
    details,
    gone,
    handed_in,
    listener,
    restricts,
    seen,
    sent,
    state,
)

ACT = "tab-switch"
SWITCH = Watched(ACT, (ACT,), ("visibilitychange",), r"hidden|tab[ _-]?switch")
COMMON = Watched("screenshot", (ACT,), ("keyup",), "screenshot", harmless_listeners=True)
LAYOUT = Watched("resize", (ACT,), ("resize",), "resiz", harmless_listeners=True, moves_layout=True)
WORDS = compiled(SWITCH.words)


def reaction(act: Observation, page: Conduct | None = None) -> Reaction:
    return reaction_of(page or conduct(act), act, WORDS)


def judge(*observations: Observation, watched: Watched = SWITCH, **changes: Any) -> Verdict:
    return readable(judge_reaction(watched, conduct(*observations, **changes)))


def test_a_log_beside_usual_words_is_found_all_the_same() -> None:
    usual, log = "theme=1&hidden_token=5", "&log=left+the+page+hidden+for+4120+ms"
    page = conduct(
        seen(ACT),
        seen(SUBMIT, sent=(handed_in(usual + log),)),
        control=(seen(SUBMIT, sent=(handed_in(usual),)),),
    )
    assert len(late_records(page, WORDS)) == 1


def test_a_submission_that_names_the_act_restricts() -> None:
    log = handed_in(f"answer={TYPED}&hidden_count=3")
    verdict = judge(seen(ACT), seen(SUBMIT, sent=(log,)), listeners=(listener("visibilitychange"),))
    assert restricts(verdict, [Effect.RECORDS])
    assert (consequence(verdict), details(verdict)) == (
        "consequence.recorded",
        ["proof.sent-later"],
    )
    assert verdict.proofs[0].source == GUARD


def test_an_act_that_was_not_tried_is_unclear() -> None:
    assert reason(judge()) == "reason.not-tried"


def test_nothing_that_follows_is_allowed() -> None:
    verdict = judge(seen(ACT), seen(SUBMIT, sent=(handed_in(),)))
    assert (verdict.outcome, details(verdict)) == (Outcome.ALLOWED, ["proof.conduct.quiet"])


def test_a_listener_alone_is_unclear_and_shown_with_its_code() -> None:
    verdict = judge(seen(ACT), listeners=(listener("keydown"), listener("visibilitychange")))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.listens")
    assert verdict.proofs[0].source == GUARD


def test_a_listener_that_saves_a_draft_is_allowed() -> None:
    verdict = judge(seen(ACT, sent=(sent(TYPED),)), listeners=(listener("visibilitychange"),))
    assert (verdict.outcome, details(verdict)) == (Outcome.ALLOWED, ["proof.conduct.saves"])


def test_a_listener_that_most_pages_have_is_allowed() -> None:
    verdict = judge(seen(ACT), watched=COMMON, listeners=(listener("keyup"),))
    assert verdict.outcome is Outcome.ALLOWED


def test_a_visit_that_broke_off_each_time_is_unclear() -> None:
    verdict = judge(gone(ACT, "hung"))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.unseen")
    assert judge(gone(ACT, "hung"), seen(ACT)).outcome is Outcome.ALLOWED


def test_the_listener_of_the_event_is_named_as_the_cause() -> None:
    verdict = judge(seen(ACT, state("Stay here.")), listeners=(listener("visibilitychange"),))
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("visibilitychange", GUARD)
    assert judge(seen(ACT, state("Stay here."))).proofs[0].mechanism == "script"


def test_a_count_that_is_shown_is_the_consequence() -> None:
    acts = (seen(ACT, state("Please stay.")), seen(ACT, state("Warning 2 of 3."), number=2))
    verdict = judge(*acts)
    assert restricts(verdict, [Effect.WARNS])
    assert verdict.consequence == Message("consequence.said", {"text": "Warning 2 of 3."})


def test_what_the_last_warning_costs_is_said_with_its_number_and_the_count() -> None:
    acts = (
        seen(ACT, state("Warning 1 of 3."), number=1),
        seen(ACT, state("Warning 2 of 3."), number=2),
        seen(ACT, sent=(handed_in(),), number=3),
    )
    verdict = judge(*acts)
    assert restricts(verdict, [Effect.RECORDS, Effect.WARNS, Effect.PUNISHES])
    assert verdict.summary.id == "judge.conduct.punished"
    assert verdict.consequence is not None
    said = verdict.consequence.values
    assert consequence(verdict) == "consequence.counted"
    assert (said["what"], said["number"]) == ("@consequence.submitted", 3)
    assert str(said["text"]).endswith("of 3.")


@pytest.mark.parametrize(
    ("act", "cost"),
    [
        (seen(ACT, sent=(handed_in(),)), "consequence.submitted"),
        (seen(ACT, state(text="")), "consequence.emptied"),
        (seen(ACT, state(standing="gone")), "consequence.locked"),
        (gone(ACT), "consequence.navigated"),
        (gone(ACT, "closed"), "consequence.closed"),
    ],
)
def test_the_cost_of_an_act_is_named(act: Observation, cost: str) -> None:
    assert consequence(judge(act)) == cost


def test_a_cost_from_the_second_time_on_says_so() -> None:
    verdict = judge(seen(ACT), gone(ACT, number=2))
    assert verdict.consequence == Message(
        "consequence.after", {"what": "@consequence.navigated", "number": 2}
    )


def test_lines_that_come_and_go_with_the_layout_say_nothing() -> None:
    act = seen(ACT, during=state("All sections"))
    assert judge(act, watched=LAYOUT).outcome is Outcome.ALLOWED
    assert judge(act).outcome is Outcome.RESTRICTED


@pytest.mark.parametrize(
    "act",
    [
        seen(ACT, during=state("Please maximise this window.")),
        seen(ACT, during=state("画面を元の大きさに戻してください。")),
        seen(ACT, state("One mark was taken off."), during=state("One mark was taken off.")),
    ],
    ids=["of the window", "in Japanese", "stays"],
)
def test_lines_that_speak_of_the_window_or_stay_are_meant(act: Observation) -> None:
    assert restricts(judge(act, watched=LAYOUT), [Effect.WARNS])


def test_a_line_that_was_there_before_is_not_said_again() -> None:
    assert reaction(seen(ACT, state(HEADING))).said == ()


def test_many_alike_reactions_give_few_proofs() -> None:
    acts = [seen(ACT, state(f"Note {word}"), number=3) for word in "abcdefghij"]
    assert len(judge(*acts).proofs) == 6
