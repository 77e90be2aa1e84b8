"""Of many fields that are alike most are sampled; what differs in more than its name is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.gather.like_fields import samples


def field(number: int, more: str = "", **changes: object) -> FieldFacts:
    html = f'<input id="answer-{number}" name="q{number}" class="row-{number} text"{more}>'
    facts = FieldFacts("text", "input", f"Answer {number}", f"#answer-{number}", html)
    return replace(facts, **changes)  # type: ignore[arg-type] # changes by name


MANY: Final = [field(number) for number in range(8)]


def test_the_first_the_middle_and_the_last_are_tried_in_full() -> None:
    assert samples(MANY) == dict.fromkeys((1, 2, 3, 5, 6), 0)


def test_a_few_are_tried_in_full() -> None:
    assert samples(MANY[:4]) == {}


@pytest.mark.parametrize(
    "other",
    [
        field(3, ' onpaste="return false"'),
        field(3, ' class="row-3 guarded"'),
        field(3, maxlength=8),
        field(3, readonly=True),
        field(3, kind="textarea"),
    ],
)
def test_one_that_differs_is_tried_in_full(other: FieldFacts) -> None:
    assert 3 not in samples([*MANY[:3], other, *MANY[4:]])


def test_each_group_has_its_own() -> None:
    others = [field(number, maxlength=5) for number in range(8, 13)]
    assert samples([*MANY, *others]) == dict.fromkeys((1, 2, 3, 5, 6), 0) | {9: 8, 11: 8}
