"""What a page says where nothing that it sent was answered, measured on labelled messages."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from pasteguard.artifacts.page_states import Observation, PageState
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.interference import (
    beside_failing,
    is_of_failing,
    speaks_of_failing,
    was_held,
)

TABLE = json.loads(
    (Path(__file__).parents[2] / "vectors" / "failing_messages.json").read_text(encoding="utf-8")
)
NO_WORDS = re.compile("$^")


@pytest.mark.parametrize(
    ("group", "precision", "recall"),
    [
        ("seen", 0.90, 0.95),
        # Whoever wrote the rules had not seen these: 0.80 and 0.71 at first sight.
        ("unseen", 0.75, 0.65),
    ],
)
def test_messages_of_failing_are_told_from_others(
    group: str, precision: float, recall: float
) -> None:
    rows = [row for row in TABLE if row["group"] == group]
    found = [row for row in rows if speaks_of_failing(row["text"])]
    right = [row for row in found if row["failing"]]
    wanted = [row for row in rows if row["failing"]]
    assert len(right) >= precision * len(found)
    assert len(right) >= recall * len(wanted)


def state(*lines: str) -> PageState:
    return PageState(0.0, 0.0, lines)


def test_the_lines_of_one_message_belong_together() -> None:
    came = ["Network connection lost.", "Make a note of your answers.", "You left the window."]
    page = state("Question 1", *came[:2], "a", "b", "c", "d", came[2])
    assert beside_failing(page, came, NO_WORDS) == set(came[:2])


def test_what_names_the_act_is_about_the_act() -> None:
    came = ["You left the window and lost the connection."]
    assert not beside_failing(state(*came), came, re.compile("left the window"))


def test_only_what_was_held_explains_anything() -> None:
    sent = Sent(0.0, "fetch", "POST", "https://test.example/save", b"", {}, None)
    seen = Observation("tab-switch", 1, state(), state(), sent=(sent,))
    assert not was_held(seen)
    assert was_held(replace(seen, sent=(replace(sent, held=True),)))


def test_a_dialog_that_names_the_act_stays() -> None:
    text = "You left the tab. The connection to the proctor was lost."
    assert is_of_failing(text, NO_WORDS)
    assert not is_of_failing(text, re.compile("left the tab"))
