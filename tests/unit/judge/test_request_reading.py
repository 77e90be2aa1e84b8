"""What leaves a page tells of an act, or of something else."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.page_states import FLUSH, SUBMIT
from pasteguard.judge.reaction_verdicts import Watched, judge_reaction
from pasteguard.judge.request_reading import compiled, late_records, request_pattern
from pasteguard.model.report import Outcome
from tests.conduct_builders import conduct, handed_in, seen, sent

ACT = "tab-switch"
SWITCH = Watched(ACT, (ACT,), ("visibilitychange",), r"hidden|tab[ _-]?switch")
WORDS = compiled(SWITCH.words)


def test_requests_that_differ_in_numbers_alone_are_of_one_kind() -> None:
    one, other = sent(to="/poll/17?at=1"), sent(to="/poll/18?at=2")
    assert request_pattern(one) == request_pattern(other)
    assert request_pattern(one) != request_pattern(sent(to="/poll/17", method="GET"))
    assert request_pattern(sent(to="/a/9f86d081")) == request_pattern(sent(to="/a/884c7d65"))


@pytest.mark.parametrize("moment", [FLUSH, SUBMIT])
def test_a_log_that_is_sent_later_is_found_with_its_telling_piece(moment: str) -> None:
    log = sent('{"answer": "...", "events": [{"what": "tab_switch", "at": 4120}]}')
    found = late_records(conduct(seen(ACT), seen(moment, sent=(log,))), WORDS)
    assert [each for each, _ in found] == [log]
    assert "tab_switch" in found[0][1]


def test_words_that_are_sent_without_the_act_too_are_no_log() -> None:
    usual = handed_in("token=1&hidden_token=5")
    page = conduct(seen(ACT), seen(SUBMIT, sent=(usual,)), control=(seen(SUBMIT, sent=(usual,)),))
    assert late_records(page, WORDS) == []
    assert judge_reaction(SWITCH, page).outcome is Outcome.ALLOWED
