"""The limit is what counts down or is stated; its end and idleness are judged by what became."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pasteguard.artifacts.page_states import ACTIVE, TIME, Conduct, Observation, PageState, Reading
from pasteguard.artifacts.requests import Sent
from pasteguard.model.report import Effect, EvidenceKind, Outcome
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


def test_what_happens_only_where_nobody_stirs_is_no_limit() -> None:
    locked = passed(10.0, state(standing="disabled"))
    assert restricts(judged("time-limit", untimed(locked)), [Effect.LIMITS])
    assert judged("time-limit", untimed(locked, seen(ACTIVE))).outcome is Outcome.ALLOWED


FATES: list[tuple[Observation, str, Effect, str]] = [
    (end(sent=(handed_in(),)), "submitted", Effect.LIMITS, "submitted"),
    (end(sent=(handed_in("answer="),)), "submitted-empty", Effect.PUNISHES, "submitted"),
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
