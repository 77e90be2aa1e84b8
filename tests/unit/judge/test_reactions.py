"""What a page did about an act is told apart from what it does anyway."""

from __future__ import annotations

from typing import Any

import pytest

from pasteguard.artifacts.page_states import Conduct, Observation
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.reactions import Reaction, has_followed, is_destructive, reaction_of
from pasteguard.judge.request_reading import compiled
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Effect, Message
from tests.builders import readable
from tests.conduct_builders import (
    TYPED,
    bare,
    conduct,
    gone,
    handed_in,
    quiet,
    restricts,
    seen,
    sent,
    state,
)

ACT = "tab-switch"
SWITCH = Watched(ACT, (ACT,), ("visibilitychange",), r"hidden|tab[ _-]?switch")
WORDS = compiled(SWITCH.words)
NOTE = '{"kind": "attention"}'
TRACKER = "https://stats.example.net/collect"


def reaction(act: Observation, page: Conduct | None = None) -> Reaction:
    return reaction_of(page or conduct(act), act, WORDS)


def judge(*observations: Observation, watched: Watched = SWITCH, **changes: Any) -> Verdict:
    return readable(judge_reaction(watched, conduct(*observations, **changes)))


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
