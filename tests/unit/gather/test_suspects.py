"""Which acts of a first look need a second one, and which can share it."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.gather.suspects import Suspect, suspects_among, suspects_apart, suspects_of
from pasteguard.judge.losses import is_suspect
from tests.builders import (
    KANJI,
    WORD,
    WRITTEN,
    arrived,
    attempt,
    cancelled,
    cut_short,
    event,
    facts,
    kept_away,
    lost,
    record,
    taken_back,
    took,
)

KEY = "textarea|essay#1"
PAIR = Canary("朝霧森山川風雪灯", ("朝霧森山", "川風雪灯"), "japanese-pair")
LEAKY = attempt("compose", (0, ""), (2, "asakiri朝霧森山"), canary=KANJI)
CLEAN = [
    arrived("type"),
    arrived("insert"),
    arrived("paste"),
    arrived("drop"),
    took("copy", clipboard=WRITTEN),
    took("cut", clipboard=WRITTEN, snapshots=attempt("cut", (0, WRITTEN), (2, "")).snapshots),
    taken_back("undo", after_ms=50),
    attempt("correct", canary=None),
]


def test_a_field_that_takes_everything_has_no_suspects() -> None:
    assert suspects_of(record(*CLEAN)) == []


def test_sampled_fields_are_looked_at_after_those_that_stand_for_them() -> None:
    sampled, other, full = (
        record(lost("paste", cancelled("paste")), field=facts(label=f"Answer {number}"))
        for number in range(3)
    )
    sampled.like = full.handle.key
    keys = [suspect.key for suspect in suspects_among([sampled, other, full])]
    assert keys == [each.handle.key for each in (other, full, sampled)]


@pytest.mark.parametrize(
    "tried",
    [
        lost("paste", cancelled("paste")),
        taken_back("insert", after_ms=300),
        cut_short("paste-long"),
        kept_away("copy", cancelled("copy")),
        took("copy-menu", clipboard="another text"),
        took("cut", clipboard=WRITTEN),
        arrived("undo"),
        attempt("correct", canary=None, selected="cancelled"),
        attempt("paste", disturbance="navigated"),
    ],
    ids=lambda tried: tried.act,
)
def test_an_act_that_lost_text_is_a_suspect(tried: Attempt) -> None:
    assert [suspect.acts for suspect in suspects_of(record(*CLEAN, tried))] == [(tried.act,)]


@pytest.mark.parametrize(
    "tried",
    [
        lost("paste", focused=False),
        lost("drop", disturbance="failed"),
        kept_away("copy", before=""),
        kept_away("cut", before="  "),
        lost("undo"),
    ],
    ids=["unfocused", "failed", "nothing to copy", "nothing to cut", "nothing to undo"],
)
def test_an_act_that_shows_nothing_is_no_suspect(tried: Attempt) -> None:
    assert not is_suspect(tried)


@pytest.mark.parametrize("act", ["insert-sample", "paste-sample", "insert-japanese", "write-long"])
def test_an_act_done_to_understand_another_is_no_suspect(act: str) -> None:
    assert suspects_of(record(lost(act))) == []


def test_a_page_that_went_away_with_such_an_act_is_suspect_all_the_same() -> None:
    gone = attempt("insert-sample", disturbance="crashed")
    assert is_suspect(gone)


def test_ways_of_pasting_that_failed_alike_share_one_look_with_ctrl_v_first() -> None:
    ways = [lost(way, cancelled("paste")) for way in ("paste-menu", "paste-lines", "paste")]
    assert suspects_of(record(*ways)) == [
        Suspect(KEY, ("paste", "paste-menu", "paste-lines"), is_late=False)
    ]


def test_ways_of_pasting_that_failed_otherwise_are_looked_at_apart() -> None:
    ways = [
        lost("paste-menu", cancelled("paste")),
        lost("paste", cancelled("keydown", key="v")),
        cut_short("paste-long", events=(event("paste"), event("input"))),
    ]
    assert [suspect.acts for suspect in suspects_of(record(*ways))] == [
        ("paste-menu",),
        ("paste",),
        ("paste-long",),
    ]


def test_acts_other_than_pasting_are_looked_at_apart() -> None:
    acts = [lost("insert", cancelled("beforeinput")), lost("drop", cancelled("beforeinput"))]
    assert [suspect.acts for suspect in suspects_of(record(*acts))] == [("insert",), ("drop",)]


def test_text_that_is_taken_back_is_looked_at_last_because_it_takes_long() -> None:
    acts = [taken_back("insert", after_ms=900), lost("drop", cancelled("drop"))]
    assert [(suspect.acts, suspect.is_late) for suspect in suspects_of(record(*acts))] == [
        (("drop",), False),
        (("insert",), True),
    ]


def test_what_may_have_gone_with_a_paste_that_was_taken_back_is_tried_first_and_together() -> None:
    acts = [
        taken_back("type", after_ms=700),
        taken_back("insert", after_ms=600),
        taken_back("paste", after_ms=300),
        lost("drop", cancelled("drop")),
    ]
    assert suspects_of(record(*acts)) == [
        Suspect(KEY, ("type", "insert"), is_late=True, is_collateral=True),
        Suspect(KEY, ("drop",), is_late=False),
        Suspect(KEY, ("paste",), is_late=True),
    ]


def test_undo_that_had_no_effect_does_not_wait_for_text_to_be_taken_back() -> None:
    put_back = attempt("undo", (0, ""), (2, WORD.text), (80, ""), (81, WORD.text))
    assert suspects_of(record(put_back)) == [Suspect(KEY, ("undo",), is_late=False)]


def test_a_moment_that_took_all_is_looked_at_with_all_acts_together() -> None:
    tried = record(
        taken_back("type", after_ms=400),
        taken_back("insert", after_ms=400),
        taken_back("paste", after_ms=400),
        kept_away("copy", cancelled("copy")),
    )
    assert suspects_of(tried) == [
        Suspect(KEY, ("type", "insert", "paste"), is_late=True, is_collateral=True),
        Suspect(KEY, ("copy",), is_late=False),
    ]
    assert [s.acts for s in suspects_apart(tried, ("paste", "type"))] == [("type",), ("paste",)]


def test_ways_of_composing_that_lose_text_alike_share_one_look() -> None:
    acts = ("compose", "compose-slowly", "compose-android", "compose-enter")
    found = suspects_of(record(*(lost(act, canary=KANJI) for act in acts)))
    assert [suspect.acts for suspect in found] == [acts]


def test_the_enter_that_commits_is_looked_at_apart_and_on_another_system() -> None:
    sent = arrived("compose-enter", PAIR, noted="shut")
    found = suspects_of(record(lost("compose", canary=KANJI), sent))
    assert [suspect.acts for suspect in found] == [
        ("compose",),
        ("compose-enter",),
        ("compose-enter-windows",),
    ]


def test_a_new_line_with_nothing_composed_is_tried_before_anything_is_composed() -> None:
    lines = Canary("朝霧森山\n川風雪灯", ("朝霧森山", "川風雪灯"), "japanese-lines")
    swallowed = attempt("compose-lines", (0, ""), (2, "朝霧森山川風雪灯"), canary=lines)
    found = suspects_of(record(LEAKY, swallowed))
    assert [suspect.acts for suspect in found] == [
        ("type-lines",),
        ("compose",),
        ("compose-lines",),
    ]


def test_what_is_done_last_never_suffered_from_a_paste_that_is_taken_back() -> None:
    taken = taken_back("paste", after_ms=300)
    late = attempt("compose-enter", (0, ""), (2, PAIR.text), (9, ""), canary=PAIR)
    found = suspects_of(record(taken, late))
    assert not any(suspect.is_collateral for suspect in found)
