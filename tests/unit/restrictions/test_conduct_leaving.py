"""Leaving and losing the connection are judged by what became of the text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pasteguard.artifacts.page_states import (
    BACK,
    LEAVE_EMPTY,
    LEAVE_WRITTEN,
    OFFLINE,
    OFFLINE_WRITE,
    PRINT,
    QUIET,
    RELOAD,
    Conduct,
    Observation,
    PageState,
)
from pasteguard.model.report import Effect, Outcome
from tests.builders import GUARD, reason
from tests.conduct_builders import (
    HEADING,
    PASTED,
    QUESTION,
    TYPED,
    bare,
    conduct,
    consequence,
    details,
    gone,
    judged,
    listener,
    restricts,
    seen,
    sent,
    state,
)

CLOCK = "You have 1800 seconds left"
GROUP = ("reload-loss", "back-trap", "leave-warning", "print", "offline-loss")


@pytest.mark.parametrize("restriction", GROUP)
def test_what_was_not_tried_is_unclear(restriction: str) -> None:
    assert reason(judged(restriction, conduct())) == "reason.not-tried"


def test_a_text_that_is_there_again_after_a_reload_is_kept() -> None:
    verdict = judged("reload-loss", conduct(seen(RELOAD)))
    assert (verdict.outcome, details(verdict)) == (Outcome.ALLOWED, ["proof.reload-loss.kept"])


@pytest.mark.parametrize("after", [state(text=""), state(text="take"), state(fields={})])
def test_a_text_that_is_gone_after_a_reload_is_lost(after: PageState) -> None:
    page = conduct(seen(RELOAD, after, saved=(sent('{"beat": 1}'),)))
    assert restricts(judged("reload-loss", page), [Effect.LIMITS])


@pytest.mark.parametrize(("text", "told"), [(TYPED, "kept"), ("", "lost")])
def test_what_going_back_and_forward_does_to_the_text_is_told_beside_it(
    text: str, told: str
) -> None:
    page = conduct(seen(RELOAD), seen(BACK, state(text=text), label="left"))
    verdict = judged("reload-loss", page)
    assert verdict.outcome is Outcome.ALLOWED
    assert details(verdict) == ["proof.reload-loss.kept", f"proof.back-and-forward.{told}"]


def test_a_text_that_went_to_the_server_before_the_reload_is_unclear() -> None:
    page = conduct(seen(RELOAD, state(text=""), saved=(sent(TYPED, to="/draft"),)))
    assert reason(judged("reload-loss", page)) == "reason.reload.saved-elsewhere"


@pytest.mark.parametrize(
    "line",
    [
        "The page was reloaded, so your attempt has been terminated.",
        "You cannot continue this test.",
        "再読み込みのため、試験を終了しました。",
    ],
)
def test_a_reload_that_ends_the_test_is_told_in_the_words_of_the_page(line: str) -> None:
    over = state(line, fields={}, stored={"local:draft": TYPED})
    verdict = judged("reload-loss", conduct(seen(RELOAD, over)))
    assert restricts(verdict, [Effect.LIMITS, Effect.PUNISHES])
    assert details(verdict) == ["proof.reload-loss.ended"]
    still = state(line, text="", stored={"local:draft": TYPED})
    assert details(judged("reload-loss", conduct(seen(RELOAD, still)))) == [
        "proof.reload-loss.lost"
    ]


def test_a_page_that_begins_anew_after_a_reload_and_keeps_the_text_is_unclear() -> None:
    start = state("Press Start to go on.", fields={}, stored={"local:draft": TYPED})
    page = conduct(seen(RELOAD, start))
    assert reason(judged("reload-loss", page)) == "reason.reload.begins-anew"


def test_without_a_field_there_is_nothing_to_lose() -> None:
    page = conduct(seen(BACK, label="left"))
    assert judged("reload-loss", page).outcome is Outcome.NOT_APPLICABLE
    nothing = bare(seen("quiet", state(fields={}), before=state(fields={})))
    assert judged("offline-loss", nothing).outcome is Outcome.NOT_APPLICABLE


def backs(*labels: str) -> list[Observation]:
    return [seen(BACK, number=at, label=label) for at, label in enumerate(labels, 1)]


@pytest.mark.parametrize("labels", [("held", "held"), ("held", "held", "held")])
def test_a_page_that_holds_back_twice_is_a_trap(labels: tuple[str, ...]) -> None:
    page = conduct(*backs(*labels), listeners=(listener("click"), listener("popstate")))
    verdict = judged("back-trap", page)
    assert restricts(verdict, [Effect.BLOCKS])
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("popstate", GUARD)


@pytest.mark.parametrize("labels", [("left",), ("moved",), ("held", "left"), ("held", "moved")])
def test_back_that_leads_somewhere_is_allowed(labels: tuple[str, ...]) -> None:
    verdict = judged("back-trap", conduct(*backs(*labels), listeners=(listener("popstate"),)))
    assert (verdict.outcome, details(verdict)) == (
        Outcome.ALLOWED,
        [f"proof.back-trap.{labels[-1]}"],
    )


@pytest.mark.parametrize(
    ("empty", "detail"),
    [
        ("asked", "proof.leave-warning.always"),
        ("left", "proof.leave-warning.unsaved"),
        (None, "proof.leave-warning.unsaved"),
    ],
)
def test_a_warning_on_leaving_says_when_it_comes(empty: str | None, detail: str) -> None:
    acts = [seen(LEAVE_WRITTEN, label="asked")]
    acts += [seen(LEAVE_EMPTY, label=empty)] if empty else []
    verdict = judged("leave-warning", conduct(*acts, listeners=(listener("beforeunload"),)))
    assert restricts(verdict, [Effect.WARNS])
    assert (details(verdict), verdict.proofs[0].source) == ([detail], GUARD)


def test_a_handler_that_does_not_ask_warns_of_nothing() -> None:
    page = conduct(seen(LEAVE_WRITTEN, label="left"), listeners=(listener("beforeunload"),))
    assert judged("leave-warning", page).outcome is Outcome.ALLOWED


def printed(*lines: str, **changes: Any) -> Observation:
    """The page as it is for print, and as it was when it had been printed."""
    paper = state(lines=lines)
    return replace(seen(PRINT, paper, during=paper), **changes)


def test_a_question_that_is_not_on_paper_is_blocked_by_its_style() -> None:
    verdict = judged("print", conduct(printed(HEADING)))
    assert restricts(verdict, [Effect.BLOCKS])
    assert (details(verdict), verdict.proofs[0].mechanism) == (["proof.print.hidden"], "css")


HINT = "You can change this until you send it."


@pytest.mark.parametrize(
    ("paper", "outcome"),
    [
        ((HEADING, QUESTION), Outcome.ALLOWED),
        ((HEADING, HINT), Outcome.RESTRICTED),
        ((HEADING,), Outcome.RESTRICTED),
    ],
)
def test_what_stands_around_the_question_may_be_left_out_on_paper(
    paper: tuple[str, ...], outcome: Outcome
) -> None:
    whole = state(HINT, "A menu with all the questions of this test")
    page = printed(*paper, before=whole, questions=(QUESTION, HINT))
    assert judged("print", conduct(page)).outcome is outcome


def test_an_answer_that_is_not_on_paper_is_blocked() -> None:
    hidden = state(standing="hidden")
    page = printed(HEADING, QUESTION, during=hidden, questions=(QUESTION,))
    verdict = judged("print", conduct(page))
    assert details(verdict) == ["proof.print.answer"]
    copied = state(TYPED, standing="hidden")
    page = printed(HEADING, QUESTION, during=copied, questions=(QUESTION,))
    assert judged("print", conduct(page)).outcome is Outcome.ALLOWED


def test_a_page_that_empties_itself_before_printing_is_blocked_by_its_handler() -> None:
    emptied = printed(HEADING, QUESTION, after=state(lines=("No printing.",)))
    verdict = judged("print", conduct(emptied, listeners=(listener("beforeprint"),)))
    assert restricts(verdict, [Effect.BLOCKS])
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("beforeprint", GUARD)


def test_a_clock_that_goes_on_while_the_page_is_printed_is_no_loss() -> None:
    ticking = printed(HEADING, QUESTION, "You have 1797 seconds left", before=state(CLOCK))
    assert judged("print", conduct(ticking)).outcome is Outcome.ALLOWED


def test_a_line_that_comes_and_goes_by_itself_is_no_loss_on_paper() -> None:
    passing = seen(QUIET, state(), before=state("Tip: read each question twice"))
    page = conduct(passing, printed(HEADING, QUESTION, before=passing.before))
    assert judged("print", page).outcome is Outcome.ALLOWED


def test_navigation_that_is_left_out_of_print_is_no_matter() -> None:
    page = conduct(printed(QUESTION, "Printed on Tuesday"))
    assert judged("print", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("label", "detail", "outcome"),
    [
        ("cancelled", "proof.print.key", Outcome.RESTRICTED),
        ("replaced", "proof.print.replaced", Outcome.RESTRICTED),
        ("", "proof.print.fine", Outcome.ALLOWED),
    ],
)
def test_printing_that_is_cancelled_or_replaced_restricts(
    label: str, detail: str, outcome: Outcome
) -> None:
    page = conduct(printed(HEADING, QUESTION), seen(f"{PRINT}-key", label=label))
    verdict = judged("print", page)
    assert (verdict.outcome, details(verdict)) == (outcome, [detail])


@pytest.mark.parametrize(
    ("act", "loss"),
    [
        (seen(OFFLINE, state(text="")), "consequence.emptied"),
        (seen(OFFLINE, state(standing="readonly")), "consequence.locked"),
        (seen(OFFLINE, state(standing="gone", text="")), "consequence.locked"),
        (seen(OFFLINE, state(fields={})), "consequence.locked"),
        (gone(OFFLINE), "consequence.navigated"),
    ],
)
def test_a_text_that_an_outage_takes_away_is_lost(act: Observation, loss: str) -> None:
    verdict = judged("offline-loss", conduct(act, listeners=(listener("offline"),)))
    assert restricts(verdict, [Effect.LIMITS])
    assert (consequence(verdict), verdict.proofs[0].source) == (loss, GUARD)


SAVED = "All changes saved"
BOTH = f"{TYPED} {PASTED}"
BACK_MS = 640_000.0


def outage(
    line: str = SAVED,
    *,
    text: str = BOTH,
    again: bool = False,
    stored: dict[str, str] | None = None,
    requests: bool = True,
) -> Conduct:
    """A text is written while there is no connection, and the page says ``line`` about it."""
    failed = (sent(PASTED, to="/drafts"),) if requests else ()
    later = (replace(sent(BOTH, to="/drafts"), at_ms=BACK_MS + 5000),) if again else ()
    after = state(line, text=text, stored=stored)
    return conduct(
        seen(OFFLINE_WRITE, after, sent=failed),
        seen(OFFLINE, after, before=after, during=after, sent=later, passed_ms=BACK_MS),
        arrivals=(state(text=""),),
    )


@pytest.mark.parametrize("line", [SAVED, "Saved 10:42", "下書きを保存しました"])
def test_a_text_that_is_called_saved_and_is_not_is_lost(line: str) -> None:
    verdict = judged("offline-loss", outage(line))
    assert restricts(verdict, [Effect.LIMITS])
    assert details(verdict) == ["proof.offline-loss.silent"]


@pytest.mark.parametrize(
    "page",
    [
        outage("Could not be saved"),
        outage("Saved on this device"),
        outage("まだ保存されていません。再接続後に保存しました"),
        outage("Answers are saved every minute while you write, so you need not do it yourself."),
        outage(again=True),
        outage(stored={"local:draft": BOTH}),
        outage(requests=False),
        outage(text=TYPED),
    ],
)
def test_a_text_that_is_kept_or_sent_again_or_not_called_saved_is_not_lost(page: Conduct) -> None:
    assert judged("offline-loss", page).outcome is Outcome.ALLOWED


def test_a_page_that_takes_the_text_as_soon_as_it_is_offline_loses_it() -> None:
    empty = state(text="")
    page = conduct(seen(OFFLINE_WRITE, empty), seen(OFFLINE, empty, before=empty))
    assert consequence(judged("offline-loss", page)) == "consequence.emptied"
    left = conduct(gone(OFFLINE_WRITE))
    assert consequence(judged("offline-loss", left)) == "consequence.navigated"


def test_a_notice_and_a_pause_during_an_outage_lose_nothing() -> None:
    act = seen(OFFLINE, state("Online again."), during=state("Offline.", standing="disabled"))
    assert judged("offline-loss", conduct(act)).outcome is Outcome.ALLOWED
