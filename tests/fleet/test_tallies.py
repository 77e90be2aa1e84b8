"""How far a run is, from literals."""

from __future__ import annotations

import pytest

from pasteguard.fleet.entries import KINDS, PageResult
from pasteguard.fleet.showing import duration, outcome_of, standing
from pasteguard.fleet.summaries import Ending, summary
from pasteguard.fleet.tallies import Tally
from pasteguard.reports.screen import Screen
from pasteguard.texts import LANGUAGES

FINE = PageResult("https://a.example/fine", restricted=("paste", "copy"))
LOST = PageResult("https://a.example/lost", kind="opening", is_audited=False)


def counted(*entries: PageResult, total: int = 10, step_s: float = 6.0) -> Tally:
    tally = Tally(total, began=0.0)
    for number, entry in enumerate(entries):
        tally.add(entry, (number + 1) * step_s)
    return tally


def test_pages_and_failures_are_counted_by_kind() -> None:
    tally = counted(FINE, LOST, FINE, LOST)
    assert (tally.done, tally.unaudited) == (4, 2)
    assert tally.kinds == {"opening": 2}
    assert tally.examples == {"opening": LOST.url}
    assert tally.restricted == {"paste": 2, "copy": 2}


def test_speed_and_time_left_follow_from_the_last_minutes() -> None:
    tally = counted(*[FINE] * 4, step_s=6.0)
    assert tally.pages_a_minute(24.0) == pytest.approx(10)
    assert tally.seconds_left(24.0) == pytest.approx(36)
    assert tally.pages_a_minute(1000.0) is None


def test_pages_of_earlier_sessions_say_nothing_of_the_speed() -> None:
    tally = Tally(10)
    for _ in range(5):
        tally.add(FINE)
    assert tally.done == 5
    assert tally.pages_a_minute(1.0) is None
    assert tally.seconds_left(1.0) is None


def test_a_tally_does_not_grow_with_its_run() -> None:
    tally = Tally(100_000)
    for number in range(20_000):
        tally.add(LOST, number * 0.001)
    assert len(tally._moments) == 5000
    assert len(tally.examples) == 1
    assert tally.pages_a_minute(20.0) == pytest.approx(60_000, rel=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_stands_is_one_line(language: str) -> None:
    said = standing(counted(FINE, FINE, LOST, FINE), language, 2, 7, 24.0)
    assert "4/10" in said
    assert "10.0" in said
    assert "36" in said
    assert "7" in said
    assert "\n" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_failure_has_words(language: str) -> None:
    said = {outcome_of(PageResult("u", kind=kind), language) for kind in KINDS}
    assert len(said) == len(KINDS)


@pytest.mark.parametrize(
    ("seconds", "said"), [(9.4, "9 s"), (75, "1 min 15 s"), (3600 * 3 + 125, "3 h 2 min")]
)
def test_a_duration_is_said_in_two_units(seconds: float, said: str) -> None:
    assert duration(seconds, "en") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summary_says_what_is_left_to_do(language: str) -> None:
    ending = Ending(
        name="nightly",
        seconds=75,
        judged=True,
        service="https://service.example",
        sent=3,
        unsent=1,
        refused=1,
        command="pasteguard fleet --run nightly",
    )
    said = Screen(width=200).shown(summary(counted(FINE, LOST), ending, language))
    for part in ("nightly", LOST.url, "https://service.example", "--run nightly"):
        assert part in said
