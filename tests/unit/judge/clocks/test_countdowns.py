"""A countdown is told by its course, whatever it looks like; sentences say the rest."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pasteguard.artifacts.page_states import Reading
from pasteguard.judge.clocks.countdowns import (
    Clock,
    StatedLimit,
    find_clocks,
    is_warning,
    limit_of,
    offers_more,
    stated_limit,
)

MINUTE = 60_000.0
MOMENTS = (0, 1000, 2000, 5000, 65_000)
SHORT = MOMENTS[:-1]
NOON_IN_TOKYO = 1_763_780_400_000.0  # 2025-11-22 03:00 UTC
Lines = tuple[str, ...]
Face = Callable[[int], Lines]
"""What a clock shows for a number of seconds."""


def parts(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds // 60 % 60, seconds % 60


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def mm_ss(seconds: int) -> str:
    return f"{seconds // 60:02}:{seconds % 60:02}"


def hh_mm_ss(seconds: int) -> str:
    return "{:02}:{:02}:{:02}".format(*parts(seconds))


def shrinking(seconds: int) -> str:
    """``1:00:00``, then ``59:59``."""
    hours, minutes, rest = parts(seconds)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def spoken(seconds: int) -> str:
    """``1 hour 0 minutes 1 second``, with hours only where there are any."""
    hours, minutes, rest = parts(seconds)
    words = [(hours, "hour"), (minutes, "minute"), (rest, "second")]
    return " ".join(f"{n} {w}{'' if n == 1 else 's'}" for n, w in words if n or w != "hour")


FINE: dict[str, Face] = {
    "29:59": lambda s: (mm_ss(s),),
    "00:29:59": lambda s: (hh_mm_ss(s),),
    "1:29:59, then 59:59": lambda s: (shrinking(s),),
    "29 : 59": lambda s: (f"{s // 60} : {s % 60:02}",),
    "29:59.0": lambda s: (f"{mm_ss(s)}.0",),
    "full width": lambda s: (wide(mm_ss(s)),),
    "label, full-width colon": lambda s: (f"残り時間：{mm_ss(s)}",),
    "label": lambda s: (f"Time left: {mm_ss(s)}",),
    "label after": lambda s: (f"{mm_ss(s)} remaining",),
    "until the end": lambda s: (f"試験終了まで {hh_mm_ss(s)}",),
    "beside a number": lambda s: (f"Question 3 of 10 · {mm_ss(s)}",),
    "beside the limit": lambda s: (f"{mm_ss(s)} / 99:00",),
    "29分59秒": lambda s: (f"{s // 60}分{s % 60}秒",),
    "残り 0時間29分59秒": lambda s: ("残り {}時間{}分{}秒".format(*parts(s)),),
    "1799秒": lambda s: (f"{s}秒",),
    "あと 1799 秒": lambda s: (f"あと {s} 秒",),
    "29 min 59 sec": lambda s: (f"{s // 60} min {s % 60} sec",),
    "29m 59s": lambda s: (f"{s // 60}m {s % 60}s",),
    "1h 29m 59s": lambda s: ("{}h {}m {}s".format(*parts(s)),),
    "words": lambda s: (spoken(s),),
    "1799 s": lambda s: (f"Time left: {s} s",),
    "1,799 seconds": lambda s: (f"{s:,} seconds left",),
    "primes": lambda s: (f"{s // 60}′{s % 60:02}″",),
    "days": lambda s: ("0:{:02}:{:02}:{:02}".format(*parts(s)),),
    "elements 29 : 59": lambda s: (f"{s // 60}", ":", f"{s % 60:02}"),
    "elements 2 9 : 5 9": lambda s: tuple(mm_ss(s)),
    "elements 29 min 59 sec": lambda s: (f"{s // 60}", "min", f"{s % 60}", "sec"),
    "elements 29 分 59 秒": lambda s: ("残り", f"{s // 60}", "分", f"{s % 60}", "秒"),
    "elements 29: 59": lambda s: ("Timer", f"{s // 60:02}:", f"{s % 60:02}", "Question"),
    "labels first": lambda s: ("Minutes", f"{s // 60}", "Seconds", f"{s % 60}"),
    "labels last": lambda s: (*hh_mm_ss(s).split(":"), "Hours", "Minutes", "Seconds"),
    "number": lambda s: (f"{s}",),
    "labelled number": lambda s: (f"Time left: {s}",),
    "pairs": lambda s: ("Timer", f"{s // 60:02}", f"{s % 60:02}", "Question"),
    "flips": lambda s: ("Timer", *mm_ss(s).replace(":", ""), "Question"),
}
COARSE: dict[str, Face] = {
    "残り 29分": lambda s: (f"残り {s // 60}分",),
    "残り時間：29分": lambda s: (f"残り時間：{s // 60}分",),
    "あと 5 分": lambda s: (f"あと {s // 60} 分",),
    "29 minutes left": lambda s: (f"{s // 60} minutes left",),
    "1h 29m": lambda s: (f"Time left: {s // 3600}h {s // 60 % 60}m",),
    "1 hour 5 minutes remaining": lambda s: (f"{s // 3600} hour {s // 60 % 60} minutes remaining",),
    "1:29 as hours and minutes": lambda s: (f"Time left {s // 3600}:{s // 60 % 60:02}",),
}
UP_TO = {"pairs": 5999, "flips": 5999, "elements 2 9 : 5 9": 5999}


def course(
    face: Face,
    start: int,
    direction: int = -1,
    moments: tuple[int, ...] = MOMENTS,
    now_ms: float | None = None,
) -> list[Reading]:
    """Readings of a page whose clock shows ``start`` seconds at first."""
    return [
        Reading(
            at_ms=at,
            lines=("Essay 1", *face(max(0, start + direction * at // 1000)), "Write here."),
            now_ms=None if now_ms is None else now_ms + at,
        )
        for at in moments
    ]


def only(readings: list[Reading]) -> Clock:
    (clock,) = find_clocks(readings)
    return clock


@pytest.mark.parametrize("form", FINE)
def test_a_countdown_in_seconds_is_recognised(form: str) -> None:
    clock = only(course(FINE[form], 1799))
    assert clock.kind == "countdown"
    assert (clock.first_ms, clock.left_ms) == (1_799_000, 1_734_000)
    assert clock.rate == pytest.approx(1.0, abs=0.02)
    assert limit_of(clock) == 30 * MINUTE


@pytest.mark.parametrize("form", COARSE)
def test_a_countdown_in_minutes_is_recognised_after_a_minute(form: str) -> None:
    clock = only(course(COARSE[form], 3930))
    assert (clock.kind, clock.sure) == ("countdown", True)
    assert (clock.first_ms, clock.left_ms) == (65 * MINUTE, 64 * MINUTE)


@pytest.mark.parametrize("form", COARSE)
def test_minutes_watched_for_less_than_one_stay_unknown_with_what_they_say(form: str) -> None:
    clock = only(course(COARSE[form], 3930, moments=SHORT))
    assert (clock.kind, clock.rate, clock.sure) == ("unknown", 0.0, False)
    assert clock.text == COARSE[form](3930)[0]


@pytest.mark.parametrize("form", [*FINE, *COARSE])
def test_a_stopwatch_is_not_a_countdown(form: str) -> None:
    face = FINE.get(form) or COARSE[form]
    kinds = {clock.kind for clock in find_clocks(course(face, 3610, direction=1))}
    assert kinds == {"stopwatch"}


@given(st.sampled_from(sorted(FINE)), st.integers(70, 86_000), st.integers(0, 10))
@settings(deadline=None, max_examples=300)
def test_any_countdown_in_any_form_is_recognised(form: str, seconds: int, lag: int) -> None:
    seconds = min(seconds, UP_TO.get(form, 86_000))
    moments = (*SHORT, 60_000 + lag * 1000)
    clock = only(course(FINE[form], seconds, moments=moments))
    assert clock.kind == "countdown"
    assert clock.left_ms == (seconds - 60 - lag if seconds > 60 + lag else 0) * 1000


@given(st.sampled_from(sorted({**FINE, **COARSE})), st.integers(0, 86_000))
@settings(deadline=None, max_examples=300)
def test_no_stopwatch_in_any_form_is_called_a_countdown(form: str, seconds: int) -> None:
    face = {**FINE, **COARSE}[form]
    seconds = min(seconds, UP_TO.get(form, 86_000) - 65)
    found = find_clocks(course(face, max(0, seconds), direction=1, now_ms=NOON_IN_TOKYO))
    assert "countdown" not in {clock.kind for clock in found}


@given(st.integers(0, 86_399), st.integers(-48, 56), st.sampled_from(("24", "12", "am", "ja")))
@settings(deadline=None, max_examples=200)
def test_a_clock_of_the_day_is_known_in_any_zone(second: int, quarters: int, style: str) -> None:
    def face(now: int) -> Lines:
        hours, minutes, seconds = parts((now + quarters * 900) % 86_400)
        if style == "24":
            return (f"{hours:02}:{minutes:02}:{seconds:02}",)
        if style == "12":
            return (f"{(hours - 1) % 12 + 1}:{minutes:02}:{seconds:02}",)
        if style == "am":
            return (f"{(hours - 1) % 12 + 1}:{minutes:02} {'AM' if hours < 12 else 'PM'}",)
        return (f"現在時刻 {hours}時{minutes:02}分{seconds:02}秒",)

    # Right at midnight it looks like a stopwatch that the page has just started.
    assume((second + 90_000 + quarters * 900) % 86_400 > 10)
    readings = course(face, second + 90_000, direction=1, now_ms=(second + 90_000) * 1000.0)
    assert only(readings).kind == "time-of-day"


@pytest.mark.parametrize("shown", ["10:42", "10:42 AM", "午前10:42", "10時42分"])
def test_a_clock_of_the_day_in_minutes_is_known_while_it_stands(shown: str) -> None:
    now = 1_763_808_125_000.0  # 10:42:05 UTC
    lines = ("Essay 1", shown)
    readings = [Reading(at, lines, now_ms=now + at) for at in SHORT]
    assert [clock.kind for clock in find_clocks(readings)] == ["time-of-day"]


@pytest.mark.parametrize(
    "face",
    [
        lambda s: (f"Characters left: {s}",),
        lambda s: (f"残り {s} 文字",),
        lambda s: (f"{s}", "characters left"),
        lambda s: (f"{s} words",),
        lambda s: (f"残り{s}問",),
        lambda s: (f"Attempts left: {s}",),
        lambda s: (f"{s} people are taking this test",),
        lambda s: (f"{s} %",),
    ],
)
def test_other_counts_are_no_clocks_even_in_step_with_time(face: Face) -> None:
    assert find_clocks(course(face, 500)) == ()


@pytest.mark.parametrize(
    "shown",
    [
        ("12", "11", "11", "10", "9"),  # a score
        ("5:00", "5:00", "4:00", "4:00", "3:00"),  # nothing like a second a second
        ("Ratio 16:9",) * 5,
        ("30 min",) * 5,
        ("Deadline 12:00",) * 5,
        ("1. Write for 30 minutes",) * 5,
        ("Genesis 1:29", "Genesis 1:28", "Genesis 1:27", "Genesis 1:27", "Genesis 1:27"),
        ("2025-11-22",) * 5,
        ("192.168.10.42",) * 5,
        ("十分に時間があります",) * 5,
        ("9", "3", "7", "1", "5"),
    ],
)
def test_what_does_not_go_with_time_is_no_countdown(shown: tuple[str, ...]) -> None:
    readings = [Reading(at, (line,)) for at, line in zip(MOMENTS, shown, strict=True)]
    assert [clock for clock in find_clocks(readings) if clock.kind == "countdown"] == []


def test_static_times_make_no_clock_even_where_they_look_like_its_steps() -> None:
    lines = ("10:00", "9:59", "9:58", "9:55", "8:55")
    assert find_clocks([Reading(at, lines) for at in MOMENTS]) == ()


def test_the_clock_with_the_least_left_comes_first() -> None:
    readings = course(
        lambda s: (f"Whole test {mm_ss(s)}", f"This question {mm_ss(s - 1700)}"), 1800
    )
    assert [(c.text, c.left_ms) for c in find_clocks(readings)] == [
        ("This question 01:40", 35_000),
        ("Whole test 30:00", 1_735_000),
    ]


def test_two_clocks_without_words_are_kept_apart() -> None:
    readings = course(lambda s: (mm_ss(s), mm_ss(s - 1500)), 1800)
    assert [clock.left_ms for clock in find_clocks(readings)] == [235_000, 1_735_000]


def test_one_clock_shown_twice_is_one() -> None:
    clock = only(course(lambda s: (mm_ss(s), f"Time left: {mm_ss(s)}"), 1800))
    assert clock.left_ms == 1_735_000


def test_elapsed_and_remaining_in_one_line_are_told_apart() -> None:
    found = find_clocks(course(lambda s: (f"Elapsed {mm_ss(1800 - s)} · left {mm_ss(s)}",), 1790))
    assert [(clock.kind, clock.left_ms) for clock in found] == [
        ("countdown", 1_725_000),
        ("stopwatch", None),
    ]


def test_a_clock_of_the_day_that_passes_noon_is_one_clock() -> None:
    now = 1_763_812_735_000.0  # 11:58:55 UTC
    shown = ["11:58 AM", "11:58 AM", "11:58 AM", "11:59 AM", "12:00 PM"]
    readings = [
        Reading(at, (text,), now_ms=now + at) for at, text in zip(MOMENTS, shown, strict=True)
    ]
    assert only(readings).kind == "time-of-day"


def test_hundreds_of_changing_numbers_yield_no_clock_by_chance() -> None:
    draw = Random(1)
    readings = [
        Reading(at, tuple(mm_ss(draw.randrange(3600)) for _ in range(300))) for at in MOMENTS
    ]
    assert find_clocks(readings) == ()


def test_a_countdown_beside_the_time_of_day_is_told_apart() -> None:
    def face(left: int) -> Lines:
        return (f"12:{(1800 - left) // 60:02}", "Time left", mm_ss(left))

    found = find_clocks(course(face, 1800, now_ms=NOON_IN_TOKYO))
    assert [(clock.kind, clock.text) for clock in found] == [
        ("countdown", "30:00"),
        ("time-of-day", "12:00"),
    ]


def test_a_clock_that_moves_between_lines_and_goes_for_a_while_is_followed() -> None:
    lines = [("29:59", "a"), ("a", "b", "29:58"), ("a",), ("x", "29:54", "a"), ("28:54",)]
    clock = only([Reading(at, shown) for at, shown in zip(MOMENTS, lines, strict=True)])
    assert (clock.kind, clock.left_ms) == ("countdown", 1_734_000)


def test_a_clock_hidden_at_the_last_reading_has_run_on() -> None:
    readings = [*course(FINE["29:59"], 1799, moments=SHORT), Reading(65_000, ("Essay 1",))]
    assert only(readings).left_ms == 1_734_000


def test_a_clock_that_starts_later_is_known_from_its_start() -> None:
    shown = ["30:00", "30:00", "30:00", "29:57", "28:57"]
    clock = only([Reading(at, (text,)) for at, text in zip(MOMENTS, shown, strict=True)])
    assert (clock.kind, clock.first_ms, clock.left_ms) == ("countdown", 1_800_000, 1_737_000)


def test_a_clock_that_stands_at_zero_has_nothing_left() -> None:
    clock = only(course(lambda s: (f"Time left: {mm_ss(s)}",), 8))
    assert (clock.kind, clock.first_ms, clock.left_ms) == ("countdown", 8000, 0)


def test_a_clock_that_is_set_anew_for_the_next_question_stays_one_clock() -> None:
    shown = ["0:45", "0:44", "0:43", "0:40", "0:25"]
    clock = only([Reading(at, (text,)) for at, text in zip(MOMENTS, shown, strict=True)])
    assert (clock.kind, clock.left_ms, clock.sure) == ("countdown", 25_000, False)


def test_minutes_that_turn_into_seconds_are_one_clock() -> None:
    shown = [
        "1 minute 2 seconds left",
        "1 minute 1 second left",
        "1 minute left",
        "57 seconds left",
    ]
    clock = only([Reading(at, (text,)) for at, text in zip(SHORT, shown, strict=True)])
    assert (clock.kind, clock.left_ms) == ("countdown", 57_000)


def test_a_clock_that_stands_still_is_unknown_where_it_says_that_time_is_left() -> None:
    clock = only([Reading(at, ("Time left", "30:00")) for at in MOMENTS])
    assert (clock.kind, clock.left_ms) == ("unknown", 30 * MINUTE)


def test_a_single_reading_decides_nothing() -> None:
    assert only([Reading(0, ("Time left: 29:59",))]).kind == "unknown"
    assert find_clocks([Reading(0, ("29:59",))]) == ()
    assert find_clocks([]) == ()


def test_a_slow_clock_says_its_rate() -> None:
    shown = [mm_ss(1800 - round(at * 0.9 / 1000)) for at in MOMENTS]
    clock = only([Reading(at, (text,)) for at, text in zip(MOMENTS, shown, strict=True)])
    assert clock.kind == "countdown"
    assert clock.rate == pytest.approx(0.9, abs=0.03)


def test_a_long_line_is_shortened() -> None:
    clock = only(course(lambda s: (f"Time left: {mm_ss(s)} {'x' * 300}",), 1800))
    assert len(clock.text) == 120


def bar(*levels: float) -> list[Reading]:
    return [Reading(at, (), (level, 0.3)) for at, level in zip(MOMENTS, levels, strict=True)]


def test_a_bar_that_shrinks_evenly_is_a_countdown() -> None:
    clock = only(bar(*(1 - at / 600_000 for at in MOMENTS)))
    assert (clock.kind, clock.text, clock.sure) == ("countdown", "", False)
    assert clock.left_ms == pytest.approx(535_000, rel=0.01)
    assert limit_of(clock) == 10 * MINUTE


def test_a_bar_with_words_about_time_is_sure() -> None:
    readings = [Reading(at, ("Time remaining",), (1 - at / 600_000,)) for at in MOMENTS]
    clock = only(readings)
    assert (clock.text, clock.sure) == ("Time remaining", True)


def test_a_bar_beside_the_same_countdown_in_words_is_not_told_twice() -> None:
    readings = [
        Reading(at, (f"Time left: {mm_ss(600 - at // 1000)}",), (1 - at / 600_000,))
        for at in MOMENTS
    ]
    assert only(readings).text == "Time left: 10:00"


@pytest.mark.parametrize(
    "levels",
    [
        (0.2, 0.2, 0.2, 0.2, 0.3),  # questions answered
        (1.0, 1.0, 0.9, 0.9, 0.8),  # questions left
        (0.0, 0.1, 0.2, 0.5, 1.0),  # loading
        (1.0, 0.2, 0.1, 0.1, 0.1),
    ],
)
def test_other_bars_are_no_countdown(levels: tuple[float, ...]) -> None:
    assert find_clocks(bar(*levels)) == ()


@pytest.mark.parametrize(
    ("first_s", "limit_s"),
    [(1799, 1800), (1770, 1800), (1700, 1700), (5399, 5400), (59, 60), (44.9, 45), (3600, 3600)],
)
def test_a_limit_is_rounded_up_to_a_natural_one_nearby(first_s: float, limit_s: float) -> None:
    clock = Clock("countdown", "", 1.0, first_s * 1000, 1.0, sure=True)
    assert limit_of(clock) == limit_s * 1000


def test_a_stopwatch_has_no_limit() -> None:
    with pytest.raises(ValueError, match="'stopwatch' has no limit"):
        limit_of(Clock("stopwatch", "0:10", None, None, 1.0, sure=True))


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("Time limit: 30 minutes", 30),
        ("This test has a time limit of 1 hour 30 minutes.", 90),
        ("You have 45 minutes", 45),
        ("You will have forty-five minutes for both essays.", 45),
        ("You'll have up to 1.5 hours.", 90),
        ("You have an hour to write.", 60),
        ("60 minutes to complete", 60),
        ("Please complete the assessment within 90 minutes.", 90),
        ("This is a 60-minute test.", 60),
        ("Duration: 1:30:00", 90),
        ("The exam lasts 60 minutes.", 60),
        ("The test is 45 minutes long.", 45),
        ("テストは45分間です", 45),
        ("制限時間は30分です", 30),
        ("試験時間：1時間30分", 90),
        ("制限時間 ６０分", 60),
        ("解答時間は1時間半です。", 90),
        ("45分以内に解答してください。", 45),
        ("40分間で2つの作文を書いてください", 40),
        ("60分の試験です", 60),
        ("制限時間は三十分です", 30),
    ],
)
def test_a_stated_limit_is_read(line: str, minutes: float) -> None:
    assert stated_limit(("Welcome", line)) == StatedLimit(minutes * MINUTE, line, False)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("所要時間 約30分", 30),
        ("所要時間：30〜45分", 45),
        ("目安は20分です", 20),
        ("Estimated time: 30 minutes", 30),
        ("It should take about 20-30 minutes.", 30),
        ("30分程度で終わります", 30),
    ],
)
def test_an_estimate_is_no_limit(line: str, minutes: float) -> None:
    assert stated_limit((line,)) == StatedLimit(minutes * MINUTE, line, True)


def test_a_limit_goes_before_an_estimate() -> None:
    found = stated_limit(("It takes about 20 minutes.", "Time limit: 30 minutes"))
    assert found == StatedLimit(30 * MINUTE, "Time limit: 30 minutes", False)


def test_a_label_and_its_value_in_two_lines_are_read_together() -> None:
    found = stated_limit(("制限時間", "30分", "問題数", "2"))
    assert found == StatedLimit(30 * MINUTE, "制限時間: 30分", False)


def test_only_the_sentence_that_says_it_is_quoted() -> None:
    found = stated_limit(("Welcome. You have 45 minutes. Good luck!",))
    assert found is not None
    assert found.sentence == "You have 45 minutes."


@pytest.mark.parametrize(
    "line",
    [
        "You have 2 attempts",
        "There is no time limit.",
        "制限時間はありません",
        "十分な時間があります",
        "You have 5 minutes left",
        "残り時間は29分です",
        "You will be signed out after 20 minutes of inactivity.",
        "The link expires in 30 minutes",
        "30分間操作がない場合は終了します",
        "Updated 5 minutes ago",
        "開始の10分前に入室してください",
        "60分以内にお支払いください",
    ],
)
def test_other_sentences_state_no_limit(line: str) -> None:
    assert stated_limit((line,)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Time is almost up!",
        "Your session is about to expire",
        "You are running out of time",
        "Only 5 minutes left",
        "You have 2 minutes remaining.",
        "Less than a minute left",
        "Your test will be submitted in 60 seconds",
        "Hurry!",
        "まもなく終了します",
        "間もなく制限時間です",
        "残り時間がわずかです",
        "残り5分です",
        "残り時間が1分を切りました",
        "あと３分で終了します",
        "終了5分前です",
        "30秒後に自動提出されます",
    ],
)
def test_a_warning_is_known(line: str) -> None:
    assert is_warning(line)


@pytest.mark.parametrize(
    "line",
    [
        "Time left: 29:59",
        "29 minutes left",
        "残り 29分",
        "残り時間は29分です",
        "You have 45 minutes remaining",
        "You will be warned when 5 minutes are left.",
        "残り5分になると警告が表示されます",
        "Time limit: 30 minutes",
        "Write about a time you were late.",
        "Last updated a minute ago",
        "最後の問題です",
    ],
)
def test_other_lines_warn_of_nothing(line: str) -> None:
    assert not is_warning(line)


@pytest.mark.parametrize(
    "line",
    [
        "Extend your session",
        "Do you need more time?",
        "Request extra time",
        "+ 5 minutes",
        "Continue session",
        "Would you like to continue working?",
        "Are you still there?",
        "Stay signed in",
        "時間を延長しますか？",
        "延長する",
        "時間を追加",
        "セッションを継続する",
        "続けますか？",
    ],
)
def test_an_offer_of_more_time_is_known(line: str) -> None:
    assert offers_more(line)


@pytest.mark.parametrize(
    "line",
    [
        "Continue",
        "No extra time will be given.",
        "The time limit cannot be extended",
        "Read more",
        "延長はできません",
        "延長できません",
        "Time limit: 30 minutes",
        "次へ",
        "Time is up",
    ],
)
def test_other_lines_offer_nothing(line: str) -> None:
    assert not offers_more(line)
