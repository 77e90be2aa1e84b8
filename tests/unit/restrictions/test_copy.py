from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.artifacts.fields import PageEvidence as Page
from pasteguard.judge.text_taking import SENTINEL, clipboard_state, state_of
from pasteguard.model.report import Effect, Message, Outcome
from pasteguard.restrictions.copy.judge import judge_field, judge_page
from tests.builders import (
    GUARD,
    WORD,
    WRITTEN,
    blame,
    cancelled,
    event,
    facts,
    kept_away,
    readable,
    reason,
    text_trial,
    took,
    tried_on,
)


@pytest.mark.parametrize(
    ("clipboard", "state"),
    [
        (WRITTEN, "copied"),
        ("  Zorbikelu\nwas here. ", "copied"),
        (SENTINEL, "kept"),
        (None, "kept"),
        ("", "emptied"),
        ("  \n", "emptied"),
        ("Copying is not allowed.", "changed"),
        (WRITTEN[:4], "changed"),
        (f"{WRITTEN}\n\nCopied from test.example", "changed"),
    ],
)
def test_the_clipboard_tells_what_copying_brought(clipboard: str | None, state: str) -> None:
    assert clipboard_state(took(clipboard=clipboard)) == state


def test_a_few_letters_more_around_our_own_word_are_no_watermark() -> None:
    assert state_of("1 zorbikelu", WORD.text, WORD) == "copied"
    assert state_of("zorbikelu — copied from test.example", WORD.text, WORD) == "changed"


def test_what_was_written_and_reaches_the_clipboard_is_allowed() -> None:
    copied = [took(clipboard=WRITTEN), took("copy-menu", clipboard=WRITTEN)]
    verdict = readable(judge_field(tried_on(None, *copied)))
    assert verdict.outcome is Outcome.ALLOWED
    assert verdict.proofs[0].detail.values["acts"] == "@act.copy @act.copy-menu"


def test_copying_that_is_cancelled_is_blocked() -> None:
    stopped = kept_away("copy", cancelled("copy"), blame=(blame("preventDefault"),))
    verdict = readable(judge_field(tried_on(None, stopped)))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("copy-event", GUARD)


def test_copying_that_works_from_the_menu_alone_is_partly_restricted() -> None:
    evidence = tried_on(
        None, kept_away("copy", cancelled("keydown", key="c")), took("copy-menu", clipboard=WRITTEN)
    )
    verdict = readable(judge_field(evidence))
    assert verdict.summary == Message("judge.copy.partly")
    assert verdict.proofs[0].mechanism == "keydown"


def test_another_text_on_the_clipboard_alters() -> None:
    replaced = took("copy", cancelled("copy"), clipboard="Please do not copy.")
    verdict = readable(judge_field(tried_on(None, replaced)))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.ALTERS,))
    assert verdict.proofs[0].detail.id == "proof.clipboard.changed"


def test_a_clipboard_emptied_afterwards_is_blocked_by_writing_to_it() -> None:
    verdict = readable(judge_field(tried_on(None, took("copy", event("copy"), clipboard=""))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].mechanism == "clipboard-write"


def test_a_dialog_on_copying_warns() -> None:
    warned = kept_away("copy", cancelled("copy"), dialogs=("No copying!",))
    verdict = readable(judge_field(tried_on(None, warned)))
    assert verdict.effects == (Effect.BLOCKS, Effect.WARNS)
    assert verdict.consequence == Message("consequence.dialog-said", {"text": "No copying!"})


def test_a_clipboard_left_alone_by_a_page_that_did_nothing_is_unclear() -> None:
    verdict = readable(judge_field(tried_on(facts("monaco"), kept_away("copy", event("copy")))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-copied")


@pytest.mark.parametrize("disturbance", ["hung", "failed"])
def test_copying_that_could_not_be_watched_is_unclear(disturbance: str) -> None:
    evidence = tried_on(None, took(clipboard=None, disturbance=disturbance))
    assert readable(judge_field(evidence)).outcome is Outcome.UNCLEAR


def test_a_page_that_goes_away_on_copying_restricts() -> None:
    verdict = readable(judge_field(tried_on(None, kept_away(disturbance="navigated"))))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.consequence == Message("consequence.navigated")


def test_an_empty_field_has_nothing_to_copy() -> None:
    verdict = readable(judge_field(tried_on(None, kept_away(before=""))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.nothing-to-take")


def test_copying_from_a_field_that_was_not_tried_is_unclear() -> None:
    assert reason(readable(judge_field(tried_on()))) == "reason.not-tried"


def test_copying_from_a_readonly_field_is_judged() -> None:
    evidence = tried_on(facts(readonly=True), took(clipboard=WRITTEN))
    assert judge_field(evidence).outcome is Outcome.ALLOWED


@pytest.mark.parametrize("field", [facts("password"), facts("code-boxes", boxes=6)])
def test_nobody_copies_from_a_password_or_a_code(field: FieldFacts) -> None:
    verdict = readable(judge_field(tried_on(field, kept_away())))
    assert (verdict.outcome, reason(verdict)) == (
        Outcome.NOT_APPLICABLE,
        "reason.copy-not-expected",
    )


def test_a_disabled_field_is_not_judged() -> None:
    assert reason(readable(judge_field(tried_on(facts(disabled=True))))) == "reason.disabled"


def test_a_question_that_reaches_the_clipboard_is_allowed() -> None:
    verdict = readable(judge_page(Page(texts=(text_trial(), text_trial()))))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.ALLOWED, "judge.copy.page.allowed")


def test_a_question_whose_copying_is_cancelled_is_blocked() -> None:
    stopped = text_trial(
        clipboard=SENTINEL, events=(cancelled("copy"),), copy_blame=(blame("preventDefault"),)
    )
    verdict = readable(judge_page(Page(texts=(text_trial(), stopped))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("copy-event", GUARD)


def test_a_question_that_is_copied_with_a_watermark_is_altered() -> None:
    marked = text_trial(clipboard=f"{text_trial().line} (c) Example Inc., candidate 4711")
    verdict = readable(judge_page(Page(texts=(marked,))))
    assert (verdict.summary.id, verdict.effects) == ("judge.copy.page.altered", (Effect.ALTERS,))


def test_a_question_that_cannot_be_copied_from_the_menu_restricts() -> None:
    verdict = readable(judge_page(Page(texts=(text_trial(clipboard_by_menu=SENTINEL),))))
    assert verdict.outcome is Outcome.RESTRICTED


def test_a_question_that_cannot_be_selected_cannot_be_copied() -> None:
    hidden = text_trial(selected="", style="none", clipboard=SENTINEL, rule=GUARD)
    verdict = readable(judge_page(Page(texts=(hidden,))))
    assert verdict.summary.id == "judge.copy.page.unselectable"
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("css", GUARD)


def test_a_page_without_running_text_has_no_question_to_copy() -> None:
    verdict = readable(judge_page(Page()))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.no-text")


def test_a_question_whose_copying_was_not_tried_is_unclear() -> None:
    verdict = readable(judge_page(Page(texts=(text_trial(clipboard=None),))))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-tried")
