"""Of all that was tried, one verdict comes with its proofs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.artifacts.fields import Attempt
from pasteguard.judge.attempts import Fate
from pasteguard.judge.text_entry import consequence_of, judge_adding, merge_proofs, tried
from pasteguard.judge.verdict import Proof
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source
from tests.builders import (
    GUARD,
    LONG,
    OTHER,
    arrived,
    attempt,
    blame,
    cancelled,
    cut_short,
    lost,
    readable,
    reason,
    taken_back,
    tried_on,
)

PASTES = ["paste", "paste-menu", "paste-insert-key", "paste-lines", "paste-long"]


def test_a_second_look_counts_more_than_the_first() -> None:
    looked = tried(tried_on(None, lost(), arrived(confirmed=True)), "paste")
    assert looked is not None
    assert looked.fate is Fate.ARRIVED


def test_among_second_looks_a_loss_counts() -> None:
    second_time = [arrived(confirmed=True), lost(confirmed=True), arrived(confirmed=True)]
    looked = tried(tried_on(None, lost(), *second_time), "paste")
    assert looked is not None
    assert looked.fate is Fate.NEVER
    assert looked.times == 3


def test_an_act_that_was_not_tried_is_none() -> None:
    assert tried(tried_on(None, arrived("drop")), "paste") is None


def test_text_that_arrived_in_every_way_is_allowed() -> None:
    verdict = readable(
        judge_adding("paste", tried_on(None, *(arrived(act) for act in PASTES)), PASTES)
    )
    assert verdict.outcome is Outcome.ALLOWED
    assert [proof.detail.id for proof in verdict.proofs] == ["proof.arrived"]
    assert verdict.effects == ()


def test_text_that_arrived_in_no_way_is_blocked() -> None:
    attempts = [lost(act, cancelled("paste"), blame=(blame("preventDefault"),)) for act in PASTES]
    verdict = readable(judge_adding("paste", tried_on(None, *attempts), PASTES))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.summary.id == "judge.paste.restricted"
    assert verdict.effects == (Effect.BLOCKS,)
    assert [(proof.mechanism, proof.source) for proof in verdict.proofs] == [("paste-event", GUARD)]


def test_one_way_that_loses_text_restricts_and_the_others_are_shown() -> None:
    evidence = tried_on(None, lost("paste-menu", cancelled("paste")), arrived("paste"))
    verdict = readable(judge_adding("paste", evidence, PASTES))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.summary.id == "judge.paste.partly"
    assert [proof.detail.id for proof in verdict.proofs] == ["proof.never", "proof.arrived"]


def test_text_that_comes_in_part_is_altered() -> None:
    verdict = readable(judge_adding("paste", tried_on(None, cut_short("paste")), PASTES))
    assert verdict.effects == (Effect.ALTERS,)
    assert verdict.proofs[0].detail.id == "proof.part"


def test_text_taken_back_is_blocked_and_the_time_is_told() -> None:
    evidence = tried_on(None, taken_back(after_ms=300))
    verdict = readable(judge_adding("paste", evidence, PASTES))
    assert verdict.effects == (Effect.BLOCKS,)
    assert verdict.proofs[0].detail.values["ms"] == 300


def test_a_dialog_is_a_warning_and_its_consequence() -> None:
    evidence = tried_on(None, lost("paste", cancelled("paste"), dialogs=("No pasting!",)))
    verdict = readable(judge_adding("paste", evidence, PASTES))
    assert verdict.effects == (Effect.BLOCKS, Effect.WARNS)
    assert verdict.consequence == Message("consequence.dialog-said", {"text": "No pasting!"})


@pytest.mark.parametrize("disturbance", ["navigated", "closed", "crashed"])
def test_a_page_that_goes_away_is_the_consequence(disturbance: str) -> None:
    evidence = tried_on(None, attempt("paste", disturbance=disturbance))
    verdict = readable(judge_adding("paste", evidence, PASTES))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.consequence == Message(f"consequence.{disturbance}")
    assert verdict.proofs[0].detail.id == f"proof.disturbed.{disturbance}"


def test_no_consequence_is_told_where_the_page_stayed() -> None:
    looked = tried(tried_on(None, lost()), "paste")
    assert looked is not None
    assert consequence_of([looked]) is None


def test_a_loss_with_another_cause_does_not_count() -> None:
    evidence = tried_on(None, arrived("paste"), cut_short("paste-long"))
    verdict = judge_adding("paste", evidence, PASTES, explained=["paste-long"])
    assert verdict.outcome is Outcome.ALLOWED


def test_what_was_not_tried_is_unclear() -> None:
    verdict = readable(judge_adding("drop", tried_on(), ["drop"]))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-tried")


def test_what_could_not_be_seen_is_unclear() -> None:
    verdict = readable(judge_adding("drop", tried_on(None, lost("drop", focused=False)), ["drop"]))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-seen")


def test_a_page_that_was_not_seen_to_the_end_allows_nothing() -> None:
    evidence = tried_on(None, arrived("drop"), unseen="crashed")
    verdict = readable(judge_adding("drop", evidence, ["drop"]))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.unseen")


def test_a_page_that_was_not_seen_to_the_end_still_restricts_what_it_was_seen_to() -> None:
    evidence = tried_on(None, lost("drop", cancelled("drop")), unseen="crashed")
    assert judge_adding("drop", evidence, ["drop"]).outcome is Outcome.RESTRICTED


def proof(act: str, source: Source = GUARD, mechanism: str = "paste-event") -> Proof:
    said = Message("proof.never", {"acts": f"@act.{act}", "how": f"@mechanism.{mechanism}"})
    return Proof(EvidenceKind.EXERCISED, said, mechanism, source, "the code;")


def test_the_same_code_doing_the_same_is_one_proof() -> None:
    merged = merge_proofs([proof("paste"), proof("paste-menu"), proof("paste-long")])
    assert [p.detail.values["acts"] for p in merged] == [
        "@act.paste @act.paste-menu @act.paste-long"
    ]
    assert merged[0].source == GUARD


def test_other_code_or_another_mechanism_is_a_proof_of_its_own() -> None:
    proofs = [proof("paste"), proof("paste-menu", OTHER), proof("drop", GUARD, "drop-event")]
    assert merge_proofs(proofs) == proofs


@given(order=st.permutations(["paste", "paste-menu", "paste-lines", "paste-long"]))
def test_the_outcome_does_not_hang_on_the_order_of_the_acts(order: list[str]) -> None:
    made: dict[str, Attempt] = {
        "paste": arrived("paste"),
        "paste-menu": lost("paste-menu", cancelled("paste")),
        "paste-lines": taken_back("paste-lines", after_ms=200),
        "paste-long": cut_short("paste-long", LONG),
    }
    verdict = judge_adding("paste", tried_on(None, *(made[act] for act in order)), PASTES)
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.effects == (Effect.BLOCKS, Effect.ALTERS)
