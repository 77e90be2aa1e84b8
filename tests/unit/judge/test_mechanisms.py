"""How a page did it is told from events, timeline and code."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.fields import Blame, Event
from pasteguard.judge.mechanisms import blame_for, mechanism_of, mechanism_of_taking
from tests.builders import (
    GUARD,
    OTHER,
    WORD,
    blame,
    cancelled,
    cut_short,
    event,
    facts,
    lost,
    taken_back,
    took,
)


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
