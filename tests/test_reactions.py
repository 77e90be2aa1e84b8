"""What a page did about an act is told apart from what it does anyway."""

from __future__ import annotations

from typing import Any

import pytest

from pasteguard.evidence import Verdict
from pasteguard.model import Effect, Message, Outcome
from pasteguard.observation import FLUSH, SUBMIT, Conduct, Observation
from pasteguard.reactions import (
    Reaction,
    Watched,
    changed_lines,
    compiled,
    has_followed,
    is_destructive,
    judge_reaction,
    late_records,
    pattern_of,
    reaction_of,
    request_pattern,
)
from tests.builders import GUARD, readable, reason
from tests.conduct_builders import (
    HEADING,
    TYPED,
    bare,
    conduct,
    consequence,
    details,
    gone,
    handed_in,
    listener,
    quiet,
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
NOTE = '{"kind": "attention"}'
TRACKER = "https://stats.example.net/collect"


def reaction(act: Observation, page: Conduct | None = None) -> Reaction:
    return reaction_of(page or conduct(act), act, WORDS)


def judge(*observations: Observation, watched: Watched = SWITCH, **changes: Any) -> Verdict:
    return readable(judge_reaction(watched, conduct(*observations, **changes)))


def test_numbers_make_no_other_pattern() -> None:
    assert pattern_of("29:59 left") == pattern_of("3:07 left") == pattern_of("１２:05 left")
    assert pattern_of("29:59 left") != pattern_of("29:59 gone")


def test_requests_that_differ_in_numbers_alone_are_of_one_kind() -> None:
    one, other = sent(to="/poll/17?at=1"), sent(to="/poll/18?at=2")
    assert request_pattern(one) == request_pattern(other)
    assert request_pattern(one) != request_pattern(sent(to="/poll/17", method="GET"))
    assert request_pattern(sent(to="/a/9f86d081")) == request_pattern(sent(to="/a/884c7d65"))


def test_lines_that_come_go_or_count_are_changed() -> None:
    states = [state("Saved", "10:00 left"), state("10:00 left"), state("9:59 left")]
    assert changed_lines(states) == {"Saved", "#:# left"}


@pytest.mark.parametrize(
    ("act", "effects"),
    [
        (seen(ACT, sent=(sent(NOTE),)), (Effect.RECORDS,)),
        (seen(ACT, state("Please stay here.")), (Effect.WARNS,)),
        (seen(ACT, during=state("Please come back.")), (Effect.WARNS,)),
        (seen(ACT, dialogs=("Please stay here.",)), (Effect.WARNS,)),
        (seen(ACT, state(stored={"local:left": "1"})), (Effect.RECORDS,)),
        (seen(ACT, during=state(standing="covered")), (Effect.BLOCKS,)),
        (seen(ACT, state(standing="disabled")), (Effect.PUNISHES,)),
        (seen(ACT, state(text="")), (Effect.PUNISHES,)),
        (seen(ACT, sent=(handed_in(),)), (Effect.RECORDS, Effect.PUNISHES)),
        (gone(ACT), (Effect.PUNISHES,)),
        (gone(ACT, "crashed"), (Effect.PUNISHES,)),
    ],
)
def test_what_follows_an_act_has_its_effects(act: Observation, effects: tuple[Effect, ...]) -> None:
    assert reaction(act).effects == effects
    assert has_followed(conduct(act), act)


@pytest.mark.parametrize(
    "act",
    [
        seen(ACT),
        seen(ACT, sent=(sent(to="/question/2", method="GET"),)),
        seen(ACT, sent=(sent(f'{{"draft": "{TYPED}"}}'),)),
        seen(ACT, state(stored={"local:draft": TYPED})),
        seen(ACT, sent=(sent(to="https://cdn.example.net/logo.png", method="GET"),)),
        gone(ACT, "hung"),
    ],
    ids=["nothing", "reads anew", "draft sent", "draft kept", "third party's picture", "hung"],
)
def test_what_means_nothing_has_no_effect(act: Observation) -> None:
    assert reaction(act).effects == ()
    assert not has_followed(conduct(act), act)


def test_a_page_that_polls_anyway_is_not_accused() -> None:
    act = seen(ACT, sent=(sent('{"beat": 8}', to="/alive/8"),))
    page = bare(quiet(sent('{"beat": 7}', to="/alive/7")), act)
    assert reaction(act, page).effects == ()
    assert reaction(act).effects == (Effect.RECORDS,)


def test_a_poll_that_begins_to_name_the_act_is_a_record() -> None:
    act = seen(ACT, sent=(sent('{"beat": 8, "state": "hidden"}', to="/alive/8"),))
    page = bare(quiet(sent('{"beat": 7}', to="/alive/7")), act)
    assert reaction(act, page).effects == (Effect.RECORDS,)


def test_a_clock_that_runs_in_a_quiet_period_says_nothing() -> None:
    act = seen(ACT, state("29:41 left"))
    page = bare(quiet(after=state("29:58 left")), act)
    assert reaction(act, page).said == ()
    assert reaction(act).said == ("29:41 left",)


def test_a_note_that_is_written_in_a_quiet_period_is_no_record() -> None:
    act = seen(ACT, state(stored={"local:beat": "9"}))
    page = bare(quiet(after=state(stored={"local:beat": "8"})), act)
    assert reaction(act, page).effects == ()


def test_a_saved_draft_is_noted_as_a_good_thing() -> None:
    assert reaction(seen(ACT, sent=(sent(TYPED),))).saves
    assert reaction(seen(ACT, state(stored={"local:draft": TYPED}))).saves
    assert not reaction(seen(ACT, sent=(sent(NOTE),))).saves


def test_another_company_gets_a_record_in_its_address() -> None:
    act = seen(ACT, sent=(sent(to=f"{TRACKER}?v=1", method="GET", kind="image"),))
    verdict = judge(act)
    assert restricts(verdict, [Effect.RECORDS])
    assert verdict.proofs[0].detail == Message(
        "proof.act-sent.third", {"act": f"@deed.{ACT}", "host": "stats.example.net"}
    )
    assert verdict.proofs[0].request is not None
    assert "v=1" not in verdict.proofs[0].request


def test_a_field_that_was_closed_before_the_act_was_not_closed_by_it() -> None:
    act = seen(ACT, state(standing="disabled"), before=state(standing="disabled"))
    assert reaction(act).effects == ()
    assert not is_destructive(act)


@pytest.mark.parametrize(
    ("act", "destroys"),
    [
        (seen(ACT), False),
        (seen(ACT, state("Please stay here.")), False),
        (seen(ACT, state(standing="covered")), True),
        (seen(ACT, state(text="")), True),
        (gone(ACT, "hung"), True),
    ],
)
def test_an_act_destroys_where_the_page_is_not_as_it_was(act: Observation, destroys: bool) -> None:
    assert is_destructive(act) is destroys


@pytest.mark.parametrize("moment", [FLUSH, SUBMIT])
def test_a_log_that_is_sent_later_is_found_with_its_telling_piece(moment: str) -> None:
    log = sent('{"answer": "...", "events": [{"what": "tab_switch", "at": 4120}]}')
    found = late_records(conduct(seen(ACT), seen(moment, sent=(log,))), WORDS)
    assert [each for each, _ in found] == [log]
    assert "tab_switch" in found[0][1]


def test_words_that_are_sent_without_the_act_too_are_no_log() -> None:
    usual = handed_in("token=1&hidden_token=5")
    page = conduct(seen(ACT), seen(SUBMIT, sent=(usual,)), control=(seen(SUBMIT, sent=(usual,)),))
    assert late_records(page, WORDS) == []
    assert judge_reaction(SWITCH, page).outcome is Outcome.ALLOWED


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
