"""What attempts mean: the outcome is what became of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.evidence import Attempt, Blame, Canary, Event, Proof
from pasteguard.judging import (
    Fate,
    added_by,
    blame_for,
    consequence_of,
    fate_of,
    judge_adding,
    kept_for_ms,
    mechanism_of,
    mechanism_of_taking,
    merge_proofs,
    tried,
)
from pasteguard.model import Effect, EvidenceKind, Message, Outcome, Source
from tests.builders import (
    GUARD,
    LINES,
    LONG,
    OTHER,
    WORD,
    arrived,
    attempt,
    blame,
    cancelled,
    cut_short,
    event,
    facts,
    lost,
    readable,
    reason,
    taken_back,
    took,
    tried_on,
)

PASTES = ["paste", "paste-menu", "paste-insert-key", "paste-lines", "paste-long"]


def test_a_text_that_stays_has_arrived() -> None:
    assert fate_of(arrived()) is Fate.ARRIVED


def test_a_text_is_recognised_whatever_a_mask_or_an_editor_makes_of_it() -> None:
    masked = attempt("paste", (0, ""), (2, "> ZORBI-KELU, "))
    wrapped = attempt("paste", (0, ""), (2, "mapod\n\n  vesit\u200b\nＮogir"), canary=LINES)
    assert fate_of(masked) is Fate.ARRIVED
    assert fate_of(wrapped) is Fate.ARRIVED


def test_a_text_that_never_shows_never_came() -> None:
    assert fate_of(lost()) is Fate.NEVER
    assert fate_of(attempt("paste", (0, "what was there before"))) is Fate.NEVER


def test_a_text_that_is_gone_at_the_end_was_taken_back() -> None:
    assert fate_of(taken_back(after_ms=1)) is Fate.TAKEN_BACK
    assert fate_of(taken_back(after_ms=1400)) is Fate.TAKEN_BACK


def test_a_text_of_which_some_is_left_at_the_end_is_a_part() -> None:
    shrunk = attempt("paste", (0, ""), (2, LINES.text), (300, "mapod"), canary=LINES)
    assert fate_of(shrunk) is Fate.PART


def test_a_text_that_came_in_part_and_stayed_is_a_part() -> None:
    assert fate_of(cut_short()) is Fate.PART
    assert fate_of(attempt("paste", (0, ""), (2, "mapod"), canary=LINES)) is Fate.PART


def test_a_text_that_comes_piece_by_piece_has_arrived_when_it_is_complete() -> None:
    shown = [(0, ""), (2, "mapod"), (9, "mapod vesit"), (15, LINES.text)]
    assert fate_of(attempt("type", *shown, canary=LINES)) is Fate.ARRIVED


def test_a_text_that_is_taken_back_and_comes_again_has_arrived() -> None:
    flickering = attempt("paste", (0, ""), (2, WORD.text), (3, ""), (30, WORD.text))
    assert fate_of(flickering) is Fate.ARRIVED


def test_marks_that_do_not_come_along_are_a_missing_part() -> None:
    sample = Canary("Zorbike12, ok.", ("Zorbike12ok",), "short", ",.")
    stripped = attempt("type", (0, ""), (2, "Zorbike12 ok"), canary=sample)
    assert fate_of(stripped) is Fate.PART
    assert fate_of(arrived("type", sample)) is Fate.ARRIVED


@pytest.mark.parametrize("disturbance", ["hung", "failed"])
def test_an_act_that_could_not_be_watched_says_nothing(disturbance: str) -> None:
    assert fate_of(lost(disturbance=disturbance)) is Fate.UNSEEN


def test_an_act_without_the_focus_says_nothing() -> None:
    assert fate_of(lost(focused=False)) is Fate.UNSEEN


def test_an_act_that_brings_no_text_says_nothing() -> None:
    assert fate_of(took(clipboard="")) is Fate.UNSEEN


@pytest.mark.parametrize("disturbance", ["navigated", "closed", "crashed"])
def test_a_page_that_goes_away_loses_the_text(disturbance: str) -> None:
    assert fate_of(attempt("paste", disturbance=disturbance)).is_loss


def test_the_time_a_text_was_kept_is_known_only_where_it_was_taken_back() -> None:
    assert kept_for_ms(taken_back(after_ms=300)) == 300
    assert kept_for_ms(arrived()) is None
    assert kept_for_ms(lost()) is None
    assert kept_for_ms(took(clipboard="")) is None


@given(before=st.text(max_size=30))
def test_what_was_in_the_field_before_is_not_counted_as_added(before: str) -> None:
    after = f"{before}zorbikelu"
    assert added_by(attempt("type", (0, before), (2, after), before=before)).endswith("zorbikelu")
    assert added_by(attempt("type", (0, before), before=before)) == ""


def test_nothing_is_added_where_nothing_was_seen() -> None:
    assert added_by(attempt("type")) == ""


@pytest.mark.parametrize(
    ("events", "mechanism"),
    [
        ([cancelled("paste")], "paste-event"),
        ([event("keydown", key="v"), event("paste"), cancelled("beforeinput")], "beforeinput"),
        ([cancelled("keydown", key="v")], "keydown"),
        ([event("dragenter"), cancelled("drop")], "drop-event"),
        ([cancelled("dragover")], "drag-event"),
        ([cancelled("dragenter")], "drag-event"),
        ([event("paste"), event("input")], "input-revert"),
        ([], "script"),
    ],
)
def test_the_mechanism_shows_in_what_was_cancelled(events: list[Event], mechanism: str) -> None:
    assert mechanism_of(lost("paste", *events), facts()) == mechanism


def test_a_cancelled_modifier_key_alone_explains_nothing() -> None:
    only_control = lost("paste", cancelled("keydown", key="Control"))
    assert mechanism_of(only_control, facts()) == "script"


def test_an_emptied_clipboard_is_the_mechanism_where_nothing_was_cancelled() -> None:
    pasted = lost("paste", event("paste"), clipboard="")
    assert mechanism_of(pasted, facts()) == "clipboard-write"


def test_the_events_are_the_mechanism_where_the_clipboard_kept_the_text() -> None:
    pasted = lost("paste", cancelled("paste"), clipboard=WORD.text)
    assert mechanism_of(pasted, facts()) == "paste-event"


@pytest.mark.parametrize("kind", ["monaco", "codemirror", "quill", "prosemirror", "lexical"])
def test_an_editor_that_cancels_paste_itself_is_the_mechanism(kind: str) -> None:
    events = (event("keydown", key="v"), cancelled("paste"), cancelled("beforeinput"))
    assert mechanism_of(lost("paste", *events), facts(kind)) == "editor"
    assert mechanism_of(lost("paste"), facts(kind)) == "editor"


def test_a_key_that_stops_at_keydown_is_a_key_filter_in_an_editor_too() -> None:
    assert mechanism_of(lost("paste", cancelled("keydown", key="v")), facts("quill")) == "keydown"


def test_a_text_cut_by_the_markup_is_limited_by_an_attribute() -> None:
    assert mechanism_of(cut_short(), facts(maxlength=100)) == "attribute"
    assert mechanism_of(lost("paste"), facts("code-boxes", boxes=6)) == "attribute"


@pytest.mark.parametrize(
    ("after_ms", "blames", "mechanism"),
    [
        (0, [], "input-revert"),
        (300, [], "timer"),
        (300, [blame("set value", started_by="setTimeout")], "timer"),
        (0, [blame("set value", started_by="setTimeout")], "timer"),
        (300, [blame("set value")], "input-revert"),
        (1, [blame("set innerHTML", started_by="MutationObserver.observe")], "mutation"),
        (0, [blame("preventDefault", started_by="MutationObserver.observe")], "input-revert"),
    ],
)
def test_taking_back_is_told_apart_by_when_and_by_what_began_it(
    after_ms: float, blames: list[Blame], mechanism: str
) -> None:
    assert mechanism_of(taken_back(after_ms=after_ms, blame=tuple(blames)), facts()) == mechanism


@pytest.mark.parametrize(
    ("events", "state", "mechanism"),
    [
        ([cancelled("copy")], "kept", "copy-event"),
        ([event("keydown", key="x"), cancelled("cut")], "kept", "cut-event"),
        ([cancelled("keydown", key="C")], "kept", "keydown"),
        ([cancelled("beforeinput", input="deleteByCut")], "stayed", "beforeinput"),
        ([event("copy")], "changed", "clipboard-write"),
        ([event("copy")], "emptied", "clipboard-write"),
        ([event("cut")], "stayed", "input-revert"),
        ([event("copy")], "kept", "script"),
        ([cancelled("keydown", key="Control"), event("copy")], "kept", "script"),
    ],
)
def test_the_mechanism_of_taking_shows_in_events_and_clipboard(
    events: list[Event], state: str, mechanism: str
) -> None:
    made = took("copy", *events, clipboard=None)
    assert mechanism_of_taking(made, facts(), state) == mechanism


def test_the_code_to_blame_is_the_one_that_could_do_it() -> None:
    seen = lost(blame=(blame("set value", OTHER), blame("preventDefault", GUARD)))
    assert blame_for(seen, "paste-event") == blame("preventDefault", GUARD)
    assert blame_for(seen, "input-revert") == blame("set value", OTHER)
    assert blame_for(seen, "clipboard-write") is None


def test_an_editor_is_blamed_for_whatever_it_was_seen_to_do() -> None:
    assert blame_for(lost(blame=(blame("set value", OTHER),)), "editor") == (
        blame("set value", OTHER)
    )
    assert blame_for(lost(), "editor") is None


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
    assert verdict.consequence == Message("consequence.dialog")


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
