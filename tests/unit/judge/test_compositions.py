"""What an input method leaves behind, and what the Enter key does that only commits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.judge.compositions import (
    COMPOSE,
    COMPOSE_ENTER,
    COMPOSE_LINES,
    SHUT,
    Fault,
    fault_of,
    leaked,
)
from pasteguard.judge.losses import is_suspect
from tests.builders import KANJI, arrived, attempt, event, lost

PAIR: Final = Canary("朝霧森山川風雪灯", ("朝霧森山", "川風雪灯"), "japanese-pair")
LINES: Final = Canary("朝霧森山\n川風雪灯", PAIR.words, "japanese-lines")


def composed(before: str, after: str) -> Attempt:
    """A field that read ``before``, and ``after`` once 朝霧森山 was composed."""
    return attempt(COMPOSE, (0, before), (2, after), canary=KANJI, before=before)


@pytest.mark.parametrize(
    ("before", "after", "extra"),
    [
        ("", "朝霧森山", ""),
        ("Kavo12, ok.", "Kavo12, ok. 朝霧森山", ""),
        ("Kavo12, ok.", "朝霧森山Kavo12, ok.", ""),
        ("", "aあsあさ朝霧森山", "aあsあさ"),
        ("kavo", "kavoasakiri朝霧森山", "asakiri"),
        ("", "あさきりもりやま朝霧森山", "あさきりもりやま"),
        ("", "朝霧森山朝霧森山", "朝霧森山"),
    ],
)
def test_letters_of_the_composition_that_stay_are_found(
    before: str, after: str, extra: str
) -> None:
    found = composed(before, after)
    assert leaked(found) == extra
    assert fault_of(found) is (Fault.LEAKED if extra else None)
    assert is_suspect(found) is bool(extra)


def test_what_the_page_adds_of_its_own_is_no_letter_of_the_composition() -> None:
    assert leaked(composed("", "朝霧森山様")) == ""


def test_letters_are_nobodys_where_the_text_before_changed_too() -> None:
    assert leaked(composed("zobik", "asa朝霧森山")) == ""


def test_what_came_with_a_later_act_does_not_count() -> None:
    assert leaked(replace(composed("", "朝霧森山あさ"), after="朝霧森山")) == ""


def entered(*texts: tuple[float, str], **changes: Any) -> Attempt:
    """Two words composed, the second committed by Enter."""
    return attempt(COMPOSE_ENTER, *texts, canary=PAIR, **changes)


def test_the_enter_that_commits_and_does_nothing_else_is_no_fault() -> None:
    assert fault_of(arrived(COMPOSE_ENTER, PAIR)) is None


@pytest.mark.parametrize(
    "found",
    [
        entered((0, ""), (2, "朝霧森山"), (4, "川風雪灯")),
        arrived(COMPOSE_ENTER, PAIR, noted=SHUT),
        arrived(COMPOSE_ENTER, PAIR, dialogs=("Send?",)),
        arrived(COMPOSE_ENTER, PAIR, events=(event("submit"),)),
        arrived(COMPOSE_ENTER, PAIR, sent=("https://test.example/send",)),
        lost(COMPOSE_ENTER, canary=PAIR, disturbance="navigated"),
    ],
)
def test_the_enter_that_commits_is_taken_for_a_command(found: Attempt) -> None:
    assert fault_of(found) is Fault.ENTER
    assert is_suspect(found)


def test_a_draft_that_is_sent_at_other_times_too_is_no_answer_to_enter() -> None:
    saved = arrived(COMPOSE_ENTER, PAIR, sent=("https://test.example/draft",))
    assert fault_of(saved, {"https://test.example/draft"}) is None


def test_what_enter_did_not_do_is_a_plain_loss() -> None:
    assert fault_of(lost(COMPOSE_ENTER, canary=PAIR)) is Fault.LOST


@pytest.mark.parametrize(
    ("text", "fault"),
    [("朝霧森山\n川風雪灯", None), ("朝霧森山川風雪灯", Fault.LINE), ("川風雪灯", None)],
)
@pytest.mark.parametrize("holds", ["", "lines"])
def test_a_new_line_is_missed_only_where_both_words_came(
    text: str, fault: Fault | None, holds: str
) -> None:
    lines = attempt(COMPOSE_LINES, (0, ""), (2, text), canary=LINES, holds=holds)
    assert fault_of(lines) is fault


def test_a_page_that_a_plain_enter_leaves_is_no_suspect() -> None:
    assert not is_suspect(lost(COMPOSE_LINES, canary=LINES, disturbance="navigated"))


@pytest.mark.parametrize("why", ["hung", "failed"])
def test_what_could_not_be_seen_to_its_end_accuses_nobody(why: str) -> None:
    assert fault_of(lost(COMPOSE, canary=KANJI, disturbance=why)) is None
