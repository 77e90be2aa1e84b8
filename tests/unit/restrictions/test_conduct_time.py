"""The limit is what counts down or is stated; its end and idleness are judged by what became."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pasteguard.artifacts.audit import StartLines
from pasteguard.artifacts.page_states import (
    ACTIVE,
    TIME,
    TIME_AGAIN,
    Conduct,
    Observation,
    PageState,
    Reading,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.model.report import Effect, EvidenceKind, Outcome
from pasteguard.runner.report_builder import make_report
from tests.builders import GUARD, reason
from tests.conduct_builders import (
    LINES,
    TYPED,
    call,
    conduct,
    consequence,
    details,
    gone,
    handed_in,
    judged,
    restricts,
    seen,
    sent,
    state,
)
from tests.unit.runner.test_report_builder import fair_field, gathering, of

MINUTE = 60_000.0
NOON = 1_763_780_400_000.0  # 2025-11-22 03:00 UTC
MOMENTS = (0.0, 1000.0, 2000.0, 5000.0, 20_000.0, 65_500.0)
Face = Callable[[int], str]


def readings(face: Face | None = None, *lines: str) -> tuple[Reading, ...]:
    """What a page shows over 65 seconds: ``face`` gives its clock for the seconds passed."""
    return tuple(
        Reading(at, (*LINES, *lines, *([face(int(at / 1000))] if face else [])), (), NOON + at)
        for at in MOMENTS
    )


def countdown(seconds: int) -> str:
    left = 30 * 60 - seconds
    return f"Time left: {left // 60:02}:{left % 60:02}"


def saving(seconds: int) -> str:
    left = 300 - seconds
    return f"Next save in {left // 60}:{left % 60:02}"


def stopwatch(seconds: int) -> str:
    return f"Time used: {seconds // 60:02}:{seconds % 60:02}"


def time_of_day(seconds: int) -> str:
    return f"12:{seconds // 60:02}:{seconds % 60:02}"


def passed(minutes: float, after: PageState | None = None, **changes: Any) -> Observation:
    """So much of the page's time has passed since the start."""
    return seen(TIME, after, passed_ms=minutes * MINUTE, **changes)


def end(after: PageState | None = None, **changes: Any) -> Observation:
    """Thirty minutes have passed, and a little more."""
    return passed(30.6, after, **{"label": "end", **changes})


def timed(*observations: Observation, **changes: Any) -> Conduct:
    """A page with a countdown from thirty minutes."""
    return conduct(*observations, **{"readings": readings(countdown), **changes})


def untimed(*observations: Observation, **changes: Any) -> Conduct:
    """A page without any clock."""
    return conduct(*observations, **{"readings": readings(), **changes})


@pytest.mark.parametrize("restriction", ["time-limit", "time-out", "idle"])
def test_time_that_was_not_let_pass_is_unclear(restriction: str) -> None:
    assert reason(judged(restriction, timed())) == "reason.not-tried"


@pytest.mark.parametrize(
    ("page", "minutes", "kind", "detail"),
    [
        (timed(end(state(standing="disabled"))), 30, EvidenceKind.OBSERVED, "clock"),
        (
            untimed(end(), readings=readings(None, "Time limit: 40 minutes")),
            40,
            EvidenceKind.DECLARED,
            "stated",
        ),
        (
            untimed(end(), readings=readings(None, "制限時間は45分です。")),
            45,
            EvidenceKind.DECLARED,
            "stated",
        ),
        (untimed(refresh_s=1200.0, refresh="<meta>"), 20, EvidenceKind.DECLARED, "refresh"),
        (
            untimed(passed(25.0, state(standing="disabled"))),
            25,
            EvidenceKind.OBSERVED,
            "acts",
        ),
    ],
    ids=["countdown", "stated", "stated in Japanese", "refresh", "acts by itself"],
)
def test_a_limit_is_found_and_named(
    page: Conduct, minutes: int, kind: EvidenceKind, detail: str
) -> None:
    verdict = judged("time-limit", page)
    assert restricts(verdict, [Effect.LIMITS])
    assert verdict.summary.values == {"limit": f"@duration.minutes={minutes}"}
    assert (verdict.proofs[0].kind, details(verdict)[0]) == (kind, f"proof.time-limit.{detail}")


@pytest.mark.parametrize(
    "shown",
    [
        readings(),
        readings(saving),
        readings(stopwatch),
        readings(time_of_day),
        readings(None, "This usually takes about 30 minutes."),
    ],
    ids=["no clock", "next save", "stopwatch", "time of day", "estimate"],
)
def test_what_only_looks_like_a_limit_is_none(shown: tuple[Reading, ...]) -> None:
    page = conduct(passed(35.0), passed(70.0), readings=shown)
    verdict = judged("time-limit", page)
    assert (verdict.outcome, details(verdict)) == (Outcome.ALLOWED, ["proof.time-limit.none"])
    assert verdict.proofs[0].detail.values == {"minutes": 70}
    assert judged("time-out", page).outcome is Outcome.NOT_APPLICABLE


def test_a_warning_and_an_offer_before_the_end_are_reported() -> None:
    warned = passed(29.0, state("You have 2 minutes left.", "Do you need more time?"))
    verdict = judged("time-limit", timed(warned, end()))
    assert details(verdict)[1:] == ["proof.time-limit.warned", "proof.time-limit.more"]


def clock(words: str, minutes: int = 30) -> Face:
    """A countdown with these words around it."""

    def face(seconds: int) -> str:
        left = minutes * 60 - seconds
        return words.format(f"{left // 60:02}:{left % 60:02}")

    return face


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("{}", Outcome.ALLOWED),
        ("The webinar begins in {}", Outcome.ALLOWED),
        ("Estimated wait: {}", Outcome.ALLOWED),
        ("集中タイマー {}", Outcome.ALLOWED),
        ("{} left", Outcome.UNCLEAR),
        ("残り {}", Outcome.UNCLEAR),
        ("Exam time remaining: {}", Outcome.RESTRICTED),
        ("解答の残り時間 {}", Outcome.RESTRICTED),
    ],
)
def test_at_a_zero_where_nothing_happens_only_words_make_a_limit(
    words: str, outcome: Outcome
) -> None:
    page = untimed(end(), readings=readings(clock(words)))
    assert judged("time-limit", page).outcome is outcome


def test_a_clock_whose_zero_was_reached_quietly_is_named_in_the_reason() -> None:
    page = untimed(end(), readings=readings(clock("{} left")))
    verdict = judged("time-limit", page)
    assert reason(verdict) == "reason.clock-without-end"
    assert judged("time-out", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Time: 30 minutes.", Outcome.RESTRICTED),
        ("試験時間は30分です。", Outcome.RESTRICTED),
        ("It takes about 30 minutes.", Outcome.UNCLEAR),
        ("No time limit. Take a break after 30 minutes.", Outcome.UNCLEAR),
    ],
)
def test_words_on_the_way_to_the_test_count_as_words_on_its_page(
    told: str, outcome: Outcome
) -> None:
    page = untimed(end(), readings=readings(clock("{} left", 30)), told_before=(told,))
    assert judged("time-limit", page).outcome is outcome


def test_what_was_said_on_the_way_to_the_test_reaches_its_judge() -> None:
    seen_alone = untimed(end(), readings=readings(clock("{} left", 30)))
    unsaid = replace(gathering(fair_field()).artifacts(), conduct=seen_alone)
    start = StartLines("https://test.example/", "Start", ("Time: 30 minutes.",))
    for gathered, outcome in (
        (unsaid, Outcome.UNCLEAR),
        (replace(unsaid, start=start), Outcome.RESTRICTED),
    ):
        (found,) = of(make_report(gathered, "en"), "time-limit")
        assert found.outcome is outcome


@pytest.mark.parametrize("line", ["Time’s up!", "試験時間が終了しました", "時間切れです。"])
def test_a_message_at_zero_that_the_time_is_up_makes_a_limit(line: str) -> None:
    page = untimed(end(state(line)), readings=readings(clock("{}")))
    assert restricts(judged("time-limit", page), [Effect.LIMITS])


def test_a_message_that_one_may_go_on_makes_no_limit() -> None:
    told = state("The planned time is over. You may go on writing.")
    page = untimed(end(told), readings=readings(clock("{}")))
    assert judged("time-limit", page).outcome is Outcome.ALLOWED


def test_an_end_at_another_time_than_a_clocks_is_a_limit_of_its_own() -> None:
    locked = passed(10.0, state(standing="disabled"))
    page = untimed(locked, readings=readings(clock("{} left", 50)))
    assert judged("time-limit", page).summary.values == {"limit": "@duration.minutes=10"}


@pytest.mark.parametrize("minutes", [28.8, 31.4])
def test_a_page_may_act_some_time_before_or_after_zero(minutes: float) -> None:
    page = timed(passed(minutes, state(standing="disabled")))
    assert judged("time-limit", page).summary.values == {"limit": "@duration.minutes=30"}


def test_a_clock_that_runs_up_to_a_shown_time_counts_down() -> None:
    def face(seconds: int) -> str:
        return f"経過 {seconds // 60:02}:{seconds % 60:02} ／ 60分"

    locked = passed(60.2, state(standing="disabled"))
    verdict = judged("time-limit", untimed(locked, readings=readings(face)))
    assert details(verdict) == ["proof.time-limit.clock"]
    assert verdict.summary.values == {"limit": "@duration.minutes=60"}
    quiet = untimed(passed(60.2, label="end"), readings=readings(face))
    assert judged("time-limit", quiet).outcome is Outcome.ALLOWED


def again(*moments: tuple[float, str]) -> tuple[Observation, ...]:
    """The same time once more in small steps: after how many seconds a field stands how."""
    return tuple(
        seen(TIME_AGAIN, state(standing=standing), passed_ms=seconds * 1000)
        for seconds, standing in moments
    )


@pytest.mark.parametrize(
    ("moments", "limit"),
    [
        (((105.0, "open"), (120.0, "disabled")), "@duration.minutes=2"),
        (((85.0, "open"), (100.0, "disabled")), "@duration.seconds=90"),
        (((1470.0, "open"), (1485.0, "open"), (1500.0, "disabled")), "@duration.minutes=25"),
    ],
)
def test_the_moment_of_an_end_that_is_shown_nowhere_is_told_in_round_figures(
    moments: tuple[tuple[float, str], ...], limit: str
) -> None:
    locked = passed(26.0, state(standing="disabled"))
    page = untimed(locked, seen(ACTIVE, state(standing="disabled")), *again(*moments))
    assert judged("time-limit", page).summary.values == {"limit": limit}


def test_a_submission_that_leaves_the_page_as_it_is_is_no_idleness() -> None:
    hands_in = (sent(TYPED, to="/responses/complete"),)
    page = untimed(passed(22.0, sent=hands_in), seen(ACTIVE, sent=hands_in))
    assert restricts(judged("time-limit", page), [Effect.LIMITS])
    assert judged("time-out", page).summary.id == "judge.time-out.submitted"
    assert judged("idle", page).outcome is Outcome.ALLOWED


def test_drafts_that_are_saved_again_and_again_are_no_end() -> None:
    drafts = [passed(at, sent=(sent(TYPED, to="/complete/draft"),)) for at in (10.0, 20.0)]
    assert judged("time-limit", untimed(*drafts)).outcome is Outcome.ALLOWED


def test_a_clock_that_only_real_time_moves_is_a_limit_whose_end_is_unclear() -> None:
    page = untimed(passed(70.0), readings_in_real_time=readings(countdown))
    assert restricts(judged("time-limit", page), [Effect.LIMITS])
    assert reason(judged("time-out", page)) == "reason.clock-not-ours"


def test_the_header_refresh_is_said_as_such() -> None:
    page = untimed(gone(TIME, passed_ms=31 * MINUTE), refresh_s=1800.0, refresh="Refresh: 1800")
    verdict = judged("time-limit", page)
    assert details(verdict) == ["proof.time-limit.refresh-header"]
    assert judged("time-out", page).summary.id == "judge.time-out.left"
    assert judged("idle", page).outcome is Outcome.ALLOWED


def test_what_happens_only_where_nobody_stirs_is_no_limit() -> None:
    locked = passed(10.0, state(standing="disabled"))
    assert restricts(judged("time-limit", untimed(locked)), [Effect.LIMITS])
    assert judged("time-limit", untimed(locked, seen(ACTIVE))).outcome is Outcome.ALLOWED


FATES: list[tuple[Observation, str, Effect, str]] = [
    (end(sent=(handed_in(),)), "submitted", Effect.LIMITS, "submitted"),
    (end(sent=(handed_in("answer="),)), "submitted-empty", Effect.PUNISHES, "submitted"),
    (
        end(state(standing="disabled"), sent=(sent('{"answers": ""}', to="/attempt/submit"),)),
        "submitted-empty",
        Effect.PUNISHES,
        "submitted",
    ),
    (
        end(state(text="", lines=("Question", "What did you throw away last, and why?"))),
        "moved-on",
        Effect.BLOCKS,
        "moved-on",
    ),
    (end(state(standing="disabled")), "locked", Effect.BLOCKS, "locked"),
    (end(state(standing="covered")), "locked", Effect.BLOCKS, "locked"),
    (end(state(text="")), "cleared", Effect.PUNISHES, "emptied"),
    (end(state(fields={})), "left", Effect.PUNISHES, "navigated"),
    (gone(TIME, label="end"), "left", Effect.PUNISHES, "navigated"),
]


@pytest.mark.parametrize(("act", "fate", "effect", "cost"), FATES)
def test_what_becomes_of_the_text_at_the_end_is_said(
    act: Observation, fate: str, effect: Effect, cost: str
) -> None:
    verdict = judged("time-out", timed(act))
    assert restricts(verdict, [effect])
    assert (verdict.summary.id, consequence(verdict)) == (
        f"judge.time-out.{fate}",
        f"consequence.{cost}",
    )


def test_what_was_saved_before_is_not_submitted_empty() -> None:
    saved = passed(5.0, sent=(sent(TYPED, to="/draft"),))
    last = end(state(standing="disabled"), sent=(sent('{"attempt": 7}', to="/attempt/submit"),))
    verdict = judged("time-out", timed(saved, last))
    assert verdict.summary.id == "judge.time-out.submitted"
    assert verdict.proofs[1].detail.values["inside"] == "@said.not-inside"


def test_a_draft_that_is_saved_at_the_end_as_before_is_kept() -> None:
    drafts = (sent(TYPED, to="/draft"),)
    page = timed(passed(5.0, sent=drafts), end(state("Time’s up!"), sent=drafts))
    assert judged("time-out", page).summary.id == "judge.time-out.kept"


def test_a_body_that_was_not_seen_proves_no_empty_answer() -> None:
    unseen = end(state(standing="disabled"), sent=(sent("", to="/attempt/submit"),))
    assert judged("time-out", timed(unseen)).summary.id == "judge.time-out.locked"


@pytest.mark.parametrize(
    ("request_", "inside"),
    [(handed_in(), "@said.inside"), (handed_in("answer="), "@said.not-inside")],
)
def test_the_request_at_the_end_is_shown_with_its_place(request_: Sent, inside: str) -> None:
    proof = judged("time-out", timed(end(sent=(request_,)))).proofs[1]
    assert proof.detail.values == {"host": "test.example", "inside": inside}
    assert (proof.mechanism, proof.source) == ("form-submit", GUARD)


@pytest.mark.parametrize(
    "act",
    [end(), end(state("Time is up.")), end(sent=(sent('{"late": true}'),))],
    ids=["nothing", "said", "a beat"],
)
def test_a_text_that_can_still_be_changed_is_kept(act: Observation) -> None:
    verdict = judged("time-out", timed(act))
    assert (verdict.outcome, verdict.summary.id) == (Outcome.ALLOWED, "judge.time-out.kept")


def test_a_stated_limit_after_which_nothing_happens_is_unclear() -> None:
    page = untimed(end(), readings=readings(None, "Time limit: 30 minutes"))
    assert reason(judged("time-out", page)) == "reason.limit-not-seen"


def test_a_clock_whose_end_was_not_reached_is_unclear() -> None:
    assert reason(judged("time-out", timed(passed(5.0)))) == "reason.limit-not-seen"


@pytest.mark.parametrize(
    ("act", "effects"),
    [
        (passed(10.0, state("Are you still there?")), [Effect.WARNS]),
        (passed(10.0, dialogs=("10 分間操作がありません。",)), [Effect.WARNS]),
        (passed(10.0, sent=(sent('{"idle": 300}'),)), [Effect.RECORDS]),
        (
            passed(10.0, state("No activity.", standing="disabled"), sent=(sent("inactive"),)),
            [Effect.RECORDS, Effect.WARNS, Effect.PUNISHES],
        ),
    ],
)
def test_idleness_that_is_remarked_upon_or_sent_restricts(
    act: Observation, effects: list[Effect]
) -> None:
    assert restricts(judged("idle", untimed(act)), effects)


@pytest.mark.parametrize(
    "act",
    [
        passed(20.0),
        passed(20.0, sent=(sent(TYPED, to="/draft"), sent(TYPED, to="/draft"))),
        passed(20.0, state("Saved at 12:20")),
        passed(20.0, sent=(sent('{"beat": 20}'),)),
    ],
    ids=["nothing", "drafts", "a notice", "a heartbeat"],
)
def test_time_in_which_a_page_only_goes_on_is_allowed(act: Observation) -> None:
    assert judged("idle", untimed(act)).outcome is Outcome.ALLOWED


def test_a_page_that_locks_only_where_nobody_stirs_punishes_idleness() -> None:
    locked = passed(10.0, state(standing="disabled"))
    verdict = judged("idle", untimed(locked, seen(ACTIVE)))
    assert restricts(verdict, [Effect.PUNISHES])
    assert consequence(verdict) == "consequence.locked"


@pytest.mark.parametrize("active", [[seen(ACTIVE, state(standing="disabled"))], [gone(ACTIVE)], []])
def test_a_page_that_locks_all_the_same_is_no_matter_of_idleness(
    active: list[Observation],
) -> None:
    locked = passed(10.0, state(standing="disabled"))
    assert judged("idle", untimed(locked, *active)).outcome is Outcome.ALLOWED


def test_the_end_of_a_countdown_is_no_idleness() -> None:
    page = timed(end(state("Time is up.", standing="disabled"), sent=(handed_in(),)))
    assert judged("idle", page).outcome is not Outcome.RESTRICTED


def test_asking_the_browser_whether_the_person_is_away_restricts() -> None:
    page = untimed(passed(20.0), calls=(call("IdleDetector.start", '{"threshold": 60000}'),))
    verdict = judged("idle", page)
    assert restricts(verdict, [Effect.RECORDS])
    assert (verdict.proofs[0].mechanism, verdict.proofs[0].source) == ("api-call", GUARD)
