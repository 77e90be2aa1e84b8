"""What an attribute of a field declares."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.judge.attributes import attribute_of, judge_attribute
from pasteguard.model.report import Outcome
from tests.builders import facts


@pytest.mark.parametrize(
    ("tag", "value"),
    [
        ('<input autocomplete="off">', "off"),
        ("<input AutoComplete=off>", "off"),
        ("<input data-autocomplete='off'>", None),
        ("<input autocomplete>", ""),
        ('<input title="autocomplete=off">', None),
        ("", None),
    ],
)
def test_an_attribute_is_read_from_its_tag(tag: str, value: str | None) -> None:
    assert attribute_of(tag, "autocomplete") == value


@pytest.mark.parametrize(
    ("tag", "outcome"),
    [
        ('<input autocomplete=" OFF ">', Outcome.RESTRICTED),
        ('<input autocomplete="name">', Outcome.ALLOWED),
        ("<input>", Outcome.ALLOWED),
        ('<input class="long long lo', Outcome.UNCLEAR),
    ],
)
def test_a_field_is_restricted_by_the_value_of_its_own_attribute(
    tag: str, outcome: Outcome
) -> None:
    verdict = judge_attribute("x", replace(facts(), html=tag), "autocomplete", {"off"})
    assert verdict.outcome is outcome
