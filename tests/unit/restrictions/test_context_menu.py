from __future__ import annotations

from pasteguard.artifacts.fields import KeyTrial, PageEvidence
from pasteguard.model.report import Effect, Message, Outcome
from pasteguard.restrictions.context_menu.judge import judge_page
from tests.builders import GUARD, attempt, blame, cancelled, event, readable, reason, text_trial

OPENED = attempt("menu", canary=None, events=(event("contextmenu"),))
STOPPED = attempt(
    "menu", canary=None, events=(cancelled("contextmenu"),), blame=(blame("preventDefault"),)
)


def test_a_menu_that_opens_on_the_text_and_in_the_fields_is_allowed() -> None:
    page = PageEvidence(texts=(text_trial(),), menu_on_fields={"textarea|essay#1": OPENED})
    assert readable(judge_page(page)).outcome is Outcome.ALLOWED


def test_a_menu_that_is_cancelled_on_the_text_is_blocked() -> None:
    trial = text_trial(menu_cancelled=True, menu_blame=(blame("preventDefault"),))
    verdict = readable(judge_page(PageEvidence(texts=(text_trial(), trial))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.BLOCKS,))
    assert verdict.proofs[0].detail.id == "proof.menu-cancelled"
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("contextmenu-event", GUARD)


def test_a_menu_that_is_cancelled_in_a_field_alone_is_blocked() -> None:
    page = PageEvidence(texts=(text_trial(),), menu_on_fields={"a": OPENED, "b": STOPPED})
    verdict = readable(judge_page(page))
    assert verdict.outcome is Outcome.RESTRICTED
    assert verdict.proofs[0].detail.id == "proof.menu-cancelled-in-field"
    assert verdict.proofs[0].source == GUARD


def test_a_dialog_in_place_of_the_menu_warns() -> None:
    verdict = readable(judge_page(PageEvidence(texts=(text_trial(dialogs=("No!",)),))))
    assert (verdict.outcome, verdict.effects) == (Outcome.RESTRICTED, (Effect.WARNS,))
    assert verdict.summary.id == "judge.context-menu.warned"


def test_a_cancelled_menu_with_a_dialog_blocks_and_warns() -> None:
    trial = text_trial(menu_cancelled=True, dialogs=("No!",))
    verdict = readable(judge_page(PageEvidence(texts=(trial,))))
    assert verdict.effects == (Effect.BLOCKS, Effect.WARNS)
    assert verdict.consequence == Message("consequence.dialog-said", {"text": "No!"})


def test_a_dialog_that_came_with_selecting_or_copying_is_none_of_the_menu() -> None:
    copied = text_trial(dialogs=("Copying is disabled.",), menu_dialogs=())
    assert readable(judge_page(PageEvidence(texts=(copied,)))).outcome is Outcome.ALLOWED
    both = text_trial(dialogs=("Copying is disabled.", "No menu!"), menu_dialogs=("No menu!",))
    assert readable(judge_page(PageEvidence(texts=(both,)))).effects == (Effect.WARNS,)


def test_dialogs_that_come_with_most_keys_as_well_are_none_of_the_menu() -> None:
    interrupted = text_trial(dialogs=("Save your work (3)",), menu_dialogs=("Save your work (3)",))
    keys = tuple(
        KeyTrial(f"F{at}", "page", False, dialogs=("Save your work (1)",)) for at in (1, 5)
    )
    storm = PageEvidence(texts=(interrupted,), keys=keys)
    assert readable(judge_page(storm)).outcome is Outcome.ALLOWED
    silent = tuple(KeyTrial(f"F{at}", "page", False) for at in (1, 5, 6))
    seldom = PageEvidence(texts=(interrupted,), keys=(*keys, *silent))
    assert readable(judge_page(seldom)).outcome is Outcome.RESTRICTED


def test_a_page_without_text_and_fields_is_not_judged() -> None:
    verdict = readable(judge_page(PageEvidence()))
    assert (verdict.outcome, reason(verdict)) == (Outcome.NOT_APPLICABLE, "reason.no-text")


def test_a_menu_that_was_not_tried_is_unclear_where_the_page_was_not_seen_to_the_end() -> None:
    page = PageEvidence(texts=(text_trial(menu_cancelled=None),), unseen="crashed")
    verdict = readable(judge_page(page))
    assert (verdict.outcome, reason(verdict)) == (Outcome.UNCLEAR, "reason.not-tried")
