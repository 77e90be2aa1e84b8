"""What is changed in a text that arrived, beside what any bare field of its kind changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.artifacts.fields import Attempt, Canary
from pasteguard.judge.alterations import (
    BLOCKS,
    EXACT,
    LINES,
    ONE_LINE,
    Alteration,
    alterations,
    has_more,
)
from pasteguard.judge.attempts import Fate, fate_of, held_as
from tests.builders import arrived, attempt, facts

SEVERAL = Canary("mapod vesit\nnogir\n\tlukan", ("mapod", "vesit", "nogir", "lukan"), "lines")


def came(text: str, *, holds: str = EXACT, before: str = "", act: str = "paste") -> Attempt:
    """Several lines were brought in, and this is what the field reads then."""
    read = attempt(act, (0, before), (2, text), canary=SEVERAL, before=before)
    return replace(read, holds=holds)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SEVERAL.text, ()),
        ("ahead " + SEVERAL.text, ()),
        (SEVERAL.text.upper(), ()),
        ("mapod\u00a0vesit\nnogir\n    lukan", ()),
        ("mapod vesit nogir \tlukan", (Alteration.LINES,)),
        ("mapodvesit\nnogir\n\tlukan", (Alteration.SPACES,)),
        ("mapod vesit\nnogir\nlukan", (Alteration.TABS,)),
        ("mapodvesitnogirlukan", (Alteration.LINES, Alteration.SPACES)),
        (SEVERAL.text + "\n" + SEVERAL.text, (Alteration.DOUBLED,)),
        (SEVERAL.text + " (copied)", (Alteration.ADDED,)),
    ],
)
def test_a_text_area_keeps_every_character(text: str, expected: tuple[Alteration, ...]) -> None:
    before = "ahead " if text.startswith("ahead") else ""
    assert alterations(came(text, before=before)) == expected
    assert fate_of(came(text, before=before)) is (Fate.PART if expected else Fate.ARRIVED)


@pytest.mark.parametrize("text", ["mapod vesit nogir \tlukan", "mapod vesitnogir\tlukan"])
def test_a_field_of_one_line_may_drop_line_breaks_but_no_spaces(text: str) -> None:
    assert alterations(came(text, holds=ONE_LINE)) == ()
    assert alterations(came("mapodvesit nogir lukan", holds=ONE_LINE)) == (Alteration.SPACES,)


def test_an_editor_may_lay_lines_out_as_blocks_but_not_as_one() -> None:
    assert alterations(came("mapod vesit\n\nnogir\n\n lukan", holds=LINES)) == ()
    assert alterations(came("mapod vesit nogir lukan", holds=LINES)) == (Alteration.LINES,)


def test_formatted_text_is_laid_out_as_the_editor_likes() -> None:
    read = came("mapodvesit nogir lukan", holds=LINES)
    formatted = replace(read, canary=replace(SEVERAL, html="<b>mapod</b>"))
    assert alterations(formatted) == ()
    assert alterations(replace(formatted, holds=EXACT)) == (Alteration.LINES, Alteration.SPACES)


def test_nothing_is_said_where_white_space_cannot_be_read() -> None:
    assert alterations(came("mapodvesitnogirlukan", holds="")) == ()
    assert alterations(came("nothing of ours")) == ()
    assert alterations(replace(came("x"), canary=None)) == ()


def test_what_is_typed_may_get_something_added_to_it() -> None:
    typed = came(SEVERAL.text + " (draft)", act="type")
    assert alterations(typed) == ()
    assert has_more(typed)


def test_an_editor_may_show_things_of_its_own_beside_the_text() -> None:
    assert alterations(came("1 " + SEVERAL.text, holds=BLOCKS)) == ()
    assert alterations(came("1 " + SEVERAL.text, holds=LINES)) == (Alteration.ADDED,)


def test_what_comes_after_the_act_was_not_added_by_it() -> None:
    later = arrived("paste", SEVERAL, holds=EXACT)
    more = replace(later.snapshots[-1], at=900.0, text=SEVERAL.text + " zorbikelu")
    assert alterations(replace(later, snapshots=(*later.snapshots, more))) == ()


def test_how_a_field_holds_white_space() -> None:
    assert held_as(facts("textarea")) == EXACT
    assert held_as(facts("text")) == ONE_LINE
    assert held_as(facts("contenteditable", tag="div")) == LINES
    assert held_as(facts("quill", tag="div")) == BLOCKS
    for unread in (facts("monaco"), facts("code-boxes", boxes=6), facts("textarea", drawn=True)):
        assert held_as(unread) == ""
