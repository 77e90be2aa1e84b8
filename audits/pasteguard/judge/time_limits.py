"""Which limit of time a page has. Pure.

What was seen when a clock ran out outweighs words: where nothing happened, only words that have
the test as their subject make it a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from pasteguard.artifacts.page_states import (
    ACTIVE,
    TIME,
    TIME_AGAIN,
    Conduct,
    Observation,
    PageState,
    Reading,
)
from pasteguard.judge.clocks.countdowns import Clock, find_clocks, limit_of
from pasteguard.judge.clocks.elapsed_limits import elapsed_limits
from pasteguard.judge.clocks.limit_sentences import (
    is_of_a_test,
    is_of_another_clock,
    is_warning,
    says_time_is_up,
    stated_limit,
)
from pasteguard.judge.clocks.time_mentions import REMAINING
from pasteguard.judge.interference import was_held
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.reactions import reaction_of
from pasteguard.judge.request_reading import CHANGING, carries_draft, compiled, request_pattern
from pasteguard.model.report import Message

END: Final = "end"
"""The label of the observation in which the limit was passed."""
SUBMITS: Final = re.compile(
    r"submi|finish|complet|hand-?in|finali[sz]e|time-?(?:out|up)|expire|\bend\b|turn-?in|提出|終了",
    re.IGNORECASE,
)
"""What requests say by which an answer is handed in."""
SESSION: Final = re.compile(
    r"\bsession\b|\b(?:log|sign)(?:ged|ed)? ?(?:in|out)\b|セッション|ログイン|ログアウト",
    re.IGNORECASE,
)
"""A session that is over was not kept alive, which asks its server."""
SHORTEST_MS: Final = 15_000.0
"""A page that goes away sooner by itself does so for another reason than a limit of time."""
DAY_MS: Final = 86_400_000.0
BESIDE_MS: Final = 90_000.0
"""Pages act seconds before zero, or after a time of grace."""
STARTED_MS: Final = 600_000.0
"""An attempt that our first visit began has so much less time by the last of them."""
FINE_MS: Final = 20_000.0
"""A moment that is known as well as this is told in round figures."""
ROUND_S: Final = (3600, 1800, 900, 600, 300, 60, 30, 15, 10, 5)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A limit in milliseconds; ``how`` it is known: clock, stated, acts or refresh.

    ``is_proved`` is false for a clock that ran out while nothing happened, or whose end was not
    seen, where no words say what it counts. ``may_be_ours``: the page acted by itself, but what it
    had sent until then was held back, which may be why.
    """

    limit_ms: float
    how: str
    text: str = ""
    is_proved: bool = True
    may_be_ours: bool = False


def readings_of(states: tuple[PageState, ...]) -> tuple[Reading, ...]:
    """What the page showed at these moments; its title last, apart from its lines."""
    return tuple(
        Reading(s.at_ms, (*s.lines, "", *s.drawn, "", s.title), s.bars, s.now_ms) for s in states
    )


def countdowns(readings: tuple[Reading, ...]) -> list[Clock]:
    """Countdowns that may be the test's, the one with the least left first.

    A clock that runs up to a time that is shown beside it is one, too.
    """
    if not readings:
        return []
    lines = readings[0].lines
    found = find_clocks(readings)
    down = [clock for clock in found if clock.kind == "countdown" and clock.sure]
    clocks = [
        clock
        for clock in (*down, *elapsed_limits(found, readings))
        if (clock.first_ms or 0.0) < DAY_MS and not is_other(clock.text, lines)
    ]
    return sorted(clocks, key=lambda clock: clock.left_ms or 0.0)


def is_other(text: str, lines: tuple[str, ...]) -> bool:
    """Whether a clock is about something else, by its own line or the one above it."""
    return is_of_another_clock(_words_beside(text, lines))


def _words_beside(text: str, lines: tuple[str, ...]) -> str:
    """The clock's own line, and the one above it where its own has no words."""
    at = next((number for number, line in enumerate(lines) if line == text), None)
    if at is None or at == 0 or re.search(r"[^\W\d_]{3,}", text) or is_of_another_clock(text):
        return text
    return f"{lines[at - 1]} {text}"


def ending_of(conduct: Conduct) -> Observation | None:
    """The observation in which time ran out: the clock's end, or when the page acted by itself."""
    passed = conduct.of(TIME)
    marked = [seen for seen in passed if seen.label == END]
    acted = next((seen for seen in passed if acts(conduct, seen)), None)
    if acted is not None and is_idle_end(conduct) and announced_end(conduct, acted) is None:
        acted = None
    said = next((seen for seen in marked if says_it_is_over(seen)), None)
    return acted or said or next(iter(marked), None)


def acts(conduct: Conduct, seen: Observation) -> bool:
    """Whether the page did something about the answer in this time."""
    reaction = reaction_of(conduct, seen, compiled("$^"))
    is_form = any(sent.kind == "form" for sent in seen.sent)
    return reaction.punishes or is_form or _hands_in(conduct, seen)


def _hands_in(conduct: Conduct, seen: Observation) -> bool:
    """Whether the answer was sent once, by words or a message that say that it is handed in.

    A draft is saved again and again, and says nothing of an end.
    """
    for sent in seen.sent:
        if sent.method not in CHANGING or not carries_draft(sent, conduct):
            continue
        pattern = request_pattern(sent)
        times = sum(
            request_pattern(other) == pattern
            for each in conduct.of(seen.act)
            for other in each.sent
        )
        if times == 1 and (SUBMITS.search(words_of(sent)) or says_it_is_over(seen)):
            return True
    return False


def says_it_is_over(seen: Observation) -> bool:
    """Whether the page said meanwhile that the time is up."""
    return any(
        says_time_is_up(line) and not is_of_another_clock(line)
        for line in (*seen.dialogs, *seen.new_lines)
    )


def is_idle_end(conduct: Conduct) -> bool:
    """Whether the page acted by itself only where nothing was done for a while."""
    active = conduct.of(ACTIVE)
    return bool(active) and not acts(conduct, active[-1])


def deadline_of(conduct: Conduct) -> Deadline | None:
    """The limit of time, as a candidate has it; None where there is none to be found."""
    found = _deadline_of(conduct)
    if found is None or found.how != "clock":
        return found
    stated = stated_limit(list(conduct.told_before))
    if stated is None or not found.limit_ms <= stated.limit_ms <= found.limit_ms + STARTED_MS:
        return found
    return replace(found, limit_ms=stated.limit_ms)


def _deadline_of(conduct: Conduct) -> Deadline | None:
    ending = ending_of(conduct)
    if ending is not None and (acts(conduct, ending) or says_it_is_over(ending)):
        announced = announced_end(conduct, ending)
        if announced is not None:
            return announced
        is_late = ending.passed_ms >= SHORTEST_MS
        if is_late and acts(conduct, ending):
            return Deadline(
                _acted_after(conduct, ending), "acts", may_be_ours=_may_be_ours(conduct, ending)
            )
    if conduct.refresh_s is not None:
        return Deadline(conduct.refresh_s * 1000, "refresh")
    stated = _stated_deadline(conduct)
    told = _told_by_clocks(conduct, stated)
    return told if told is not None and (told.is_proved or stated is None) else stated


def _may_be_ours(conduct: Conduct, ending: Observation) -> bool:
    """Whether the page may have locked itself since nothing that it sent was ever answered."""
    reaction = reaction_of(conduct, ending, compiled("$^"))
    said = [line for line in (*ending.dialogs, *ending.new_lines) if says_time_is_up(line)]
    is_told = any(not SESSION.search(line) for line in said)
    if reaction.submits or _hands_in(conduct, ending) or is_told:
        return False
    passed = conduct.of(TIME)
    before = passed[: passed.index(ending)]
    usual = {request_pattern(sent) for seen in before for sent in seen.sent}
    fresh = [sent for sent in ending.sent if request_pattern(sent) not in usual]
    if any(SUBMITS.search(words_of(sent)) for sent in fresh if sent.method in CHANGING):
        return False
    return was_held(*before, ending)


def announced_end(conduct: Conduct, seen: Observation) -> Deadline | None:
    """The limit that a clock, a sentence or a refresh told to be passed in this time."""
    window = _window(conduct, seen)
    told = [Deadline(limit_of(clock), "clock", clock.text) for clock in _clocks_of(conduct)]
    told += [Deadline(conduct.refresh_s * 1000, "refresh")] if conduct.refresh_s else []
    stated = _stated_deadline(conduct)
    told += [stated] if stated is not None else []
    return next((each for each in told if _is_within(each.limit_ms, window)), None)


def _clocks_of(conduct: Conduct) -> list[Clock]:
    return countdowns(conduct.readings) or countdowns(conduct.readings_in_real_time)


def _stated_deadline(conduct: Conduct) -> Deadline | None:
    """What the page says, else what was said on the way to it."""
    if not conduct.readings:
        return None
    for lines in (conduct.readings[0].lines, conduct.told_before):
        stated = stated_limit(list(lines))
        if stated is not None and not stated.is_estimate:
            return Deadline(stated.limit_ms, "stated", stated.sentence)
    return None


def _told_by_clocks(conduct: Conduct, stated: Deadline | None) -> Deadline | None:
    """The limit that a clock tells at whose zero nothing was seen to happen."""
    lines = conduct.readings[0].lines if conduct.readings else ()
    is_over = any(seen.label == END for seen in conduct.of(TIME))
    doubtful: Deadline | None = None
    for clock in _clocks_of(conduct):
        limit, words = limit_of(clock), _words_beside(clock.text, lines)
        found = Deadline(limit, "clock", clock.text)
        is_stated = stated is not None and abs(stated.limit_ms - limit) <= BESIDE_MS
        if is_of_a_test(words) or is_stated or _warns(conduct):
            return found
        is_labelled = bool(REMAINING.search(words))
        if is_labelled and not is_over:
            return found
        if doubtful is None and (is_labelled or not is_over):
            doubtful = Deadline(limit, "clock", clock.text, is_proved=False)
    return doubtful


def _warns(conduct: Conduct) -> bool:
    """Whether the page said meanwhile that the time was nearly up."""
    lines = (line for seen in conduct.of(TIME) for line in (*seen.dialogs, *seen.new_lines))
    return any(is_warning(line) and not is_of_another_clock(line) for line in lines)


def _window(conduct: Conduct, seen: Observation) -> tuple[float, float]:
    """The page time, since the start, in which an observation lies."""
    before = 0.0
    for one, other in pairwise(conduct.of(seen.act)):
        if other is seen:
            before = one.passed_ms
    return before, seen.passed_ms


def _is_within(limit_ms: float, window: tuple[float, float]) -> bool:
    return window[0] - BESIDE_MS <= limit_ms <= window[1] + BESIDE_MS


def _acted_after(conduct: Conduct, ending: Observation) -> float:
    """After how long the page acted: in round figures where it was looked for closely."""
    again = conduct.of(TIME_AGAIN)
    seen = next((each for each in again if acts(conduct, each)), None)
    if seen is None:
        return ending.passed_ms
    start, end = _window(conduct, seen)
    if end - start > FINE_MS or not start:
        return end
    # The page's own count began before ours.
    older = min(max(0.0, again[0].before.at_ms), FINE_MS)
    return next(_round_figures(start, end + older), end)


def _round_figures(after_ms: float, until_ms: float) -> Iterator[float]:
    for unit in ROUND_S:
        figure = (after_ms // (unit * 1000) + 1) * unit * 1000
        if figure <= until_ms:
            yield figure


def duration(ms: float) -> Message:
    """A length of time in words."""
    if ms < 120_000 and ms % 60_000:
        return Message("duration.seconds", {"count": round(ms / 1000)})
    return Message("duration.minutes", {"count": round(ms / 60_000)})
