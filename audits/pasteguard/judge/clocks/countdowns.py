"""Countdowns on a page, told from what it showed over time; apart from other clocks. Pure.

What a clock looks like is in ``durations``, what sentences say about time in ``limit_sentences``.
Here its course decides: a countdown loses as much as the page's own clock gains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from pasteguard.artifacts.page_states import Reading
from pasteguard.judge.clocks.durations import MINUTE, SECOND
from pasteguard.judge.clocks.limit_sentences import (
    StatedLimit,
    is_warning,
    offers_more,
    stated_limit,
)
from pasteguard.judge.clocks.progress_bars import BarReading, bar_countdowns
from pasteguard.judge.clocks.time_mentions import (
    LINES_LIMIT,
    REMAINING,
    TEXT_LIMIT,
    Sighting,
    sightings,
)
from pasteguard.judge.clocks.tracks import COARSE_MS, UP, Board, Track, find_tracks, seed_order

__all__ = [
    "Clock",
    "Kind",
    "Reading",
    "StatedLimit",
    "find_clocks",
    "is_warning",
    "limit_of",
    "offers_more",
    "stated_limit",
]

Kind = Literal["countdown", "stopwatch", "time-of-day", "unknown"]
QUARTER_MS: Final = 15 * MINUTE
"""All offsets of time zones are multiples of it."""
LATE_MS: Final = 2_500.0
EARLY_MS: Final = 1_000.0
"""A clock of the day may lag behind, or run before, the page's clock so much."""
JUST_STARTED_MS: Final = 10 * SECOND
NEAR: Final = 0.02
SHORT_LINE: Final = 40
NATURAL_S: Final = (5, 10, 15, 20, 30, 40, 45, 60, 75, 90)
NATURAL_MINUTES: Final = (
    *(2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80),
    *(90, 100, 105, 110, 120, 135, 140, 150, 160, 165, 180, 195, 210, 240, 270, 300, 360),
    *(420, 480, 600, 720, 1440, 2880, 4320, 7200, 10080),
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock of the page.

    ``text`` is its line as first read, empty for a bar without words. ``left_ms`` is what is left
    at the last reading, ``first_ms`` what was left when it was first read; for an unknown clock
    what it says; None for clocks that run up. ``rate``: milliseconds shown for each of the page's,
    the value nearest to 1 that the readings allow; 0 where it was not seen to move. ``sure``: its
    course leaves no other explanation.
    """

    kind: Kind
    text: str
    left_ms: float | None
    first_ms: float | None
    rate: float
    sure: bool


def find_clocks(readings: Sequence[Reading]) -> tuple[Clock, ...]:
    """The clocks of a page: countdowns first, the one with the least left before the others."""
    ordered = sorted(readings, key=lambda reading: reading.at_ms)
    if not ordered:
        return ()
    board = Board([sightings(i, r.at_ms, r.lines) for i, r in enumerate(ordered)])
    end_ms = ordered[-1].at_ms
    found = list(_times_of_day(board, ordered))
    found += [_clock_of(track, end_ms) for track in find_tracks(board)]
    found += _unknown(board, end_ms - ordered[0].at_ms)
    shown = [c.left_ms for c in found if c.kind == "countdown" and c.left_ms is not None]
    found += _from_bars(ordered, shown)
    once = {(c.kind, c.left_ms, c.first_ms, c.left_ms is None and c.text): c for c in found[::-1]}
    return tuple(sorted(reversed(once.values()), key=_order))


def _order(clock: Clock) -> tuple[int, float]:
    rank = {"countdown": 0, "unknown": 1, "stopwatch": 2, "time-of-day": 3}[clock.kind]
    return (rank, clock.left_ms or 0.0)


def limit_of(clock: Clock) -> float:
    """The limit a clock was most likely set to, in milliseconds: 30 minutes for 1799 seconds.

    Raises:
        ValueError: The clock does not run down, so that it has no limit.
    """
    if clock.first_ms is None:
        raise ValueError(f"a clock of kind {clock.kind!r} has no limit: ask countdowns only")
    naturals = (*(s * SECOND for s in NATURAL_S), *(m * MINUTE for m in NATURAL_MINUTES))
    above = (limit for limit in naturals if limit >= clock.first_ms)
    limit = next(above, clock.first_ms)
    return limit if limit - clock.first_ms <= NEAR * limit else clock.first_ms


def _times_of_day(board: Board, readings: Sequence[Reading]) -> Iterator[Clock]:
    by_place: dict[tuple[str, str], list[list[Sighting]]] = {}
    for entries in board.seen:
        for sighting in entries:
            form = sighting.written.form
            if form.may_be_day and not sighting.is_announced:
                nowhere: list[list[Sighting]] = [[] for _ in readings]
                lists = by_place.setdefault((form.name, sighting.key), nowhere)
                lists[sighting.reading].append(sighting)
    taken: list[Sighting] = []
    # "11:59 AM" first: "11:59" alone would be read from it again.
    for lists in sorted(by_place.values(), key=_is_only_a_length):
        picked = _in_step(readings, [entries for entries in lists if entries])
        if not picked or any(one.overlaps(other) for one in picked for other in taken):
            continue
        taken += picked
        for sighting in picked:
            board.take(sighting)
        moved = len({sighting.ms for sighting in picked}) > 1
        yield Clock("time-of-day", picked[0].text, None, None, 1.0, sure=moved)


def _is_only_a_length(lists: Sequence[Sequence[Sighting]]) -> bool:
    return not next(entries for entries in lists if entries)[0].written.form.is_day


def _in_step(readings: Sequence[Reading], lists: Sequence[Sequence[Sighting]]) -> list[Sighting]:
    """The sightings that show the page's own time, where all of a place do."""
    picked: list[Sighting] = []
    for entries in lists:
        now = readings[entries[0].reading].now_ms
        picked += [s for s in entries if now is not None and _is_now(s, now)][:1]
    fine = bool(picked) and picked[0].written.unit_ms < MINUTE
    # Another clock may stand in its place for a while.
    if not picked or (len(picked) < len(lists) and not (fine and len(picked) >= 3)):
        return []
    since_start = all(abs(s.ms - s.at_ms) < JUST_STARTED_MS or s.is_elapsed for s in picked)
    return [] if since_start and not picked[0].written.form.is_day else picked


def _is_now(sighting: Sighting, now_ms: float) -> bool:
    unit = sighting.written.unit_ms
    if unit >= MINUTE:
        steps = {int((now_ms - lag) // MINUTE) % 15 for lag in (0.0, LATE_MS)}
        return int(sighting.ms // MINUTE) % 15 in steps
    behind = (now_ms - sighting.ms) % QUARTER_MS
    return behind <= LATE_MS or behind >= QUARTER_MS - EARLY_MS


def _clock_of(track: Track, end_ms: float) -> Clock:
    first, last = track.points[0], track.points[-1]
    labelled = any(sighting.is_labelled for sighting in track.points)
    rate = track.rate
    enough = track.values >= 3 or (track.values == 2 and track.is_coarse and labelled)
    sure = enough and not track.breaks and (labelled or not first.written.form.is_weak)
    if track.direction == UP:
        kind: Kind = "time-of-day" if first.written.form.is_day else "stopwatch"
        return Clock(kind, first.text, None, None, rate, sure)
    left = max(0.0, last.ms - rate * (end_ms - last.at_ms))
    return Clock("countdown", first.text, left, first.ms, rate, sure)


def _unknown(board: Board, span: float) -> Iterator[Clock]:
    """Times said to remain that did not move, or not for long enough to tell."""
    candidates = list(board.still)
    for entries in board.moving:
        candidates += [s for s in entries if s.written.unit_ms >= COARSE_MS]
    taken: list[Sighting] = []
    for sighting in sorted(candidates, key=seed_order):
        form = sighting.written.form
        stands = span > sighting.written.unit_ms + SECOND
        if not sighting.is_labelled or sighting.is_elapsed or form.is_weak or form.is_second_choice:
            continue
        if stands and len(sighting.text) > SHORT_LINE:
            continue
        if any(sighting.key == other.key or sighting.overlaps(other) for other in taken):
            continue
        taken.append(sighting)
        yield Clock("unknown", sighting.text, sighting.ms, sighting.ms, 0.0, sure=False)


def _from_bars(readings: Sequence[Reading], shown: Sequence[float]) -> Iterator[Clock]:
    """Bars that shrink with time and that no countdown in words goes with."""
    rows = [BarReading(reading.at_ms, reading.bars) for reading in readings if reading.bars]
    text = ""
    if rows:
        words = (line for line in readings[0].lines[:LINES_LIMIT] if len(line) <= TEXT_LIMIT)
        text = next((line.strip() for line in words if REMAINING.search(line)), "")
    for bar in bar_countdowns(rows):
        left = max(0.0, bar.left_ms - (readings[-1].at_ms - bar.last_at_ms))
        if any(abs(left - other) <= max(0.1 * other, 2 * SECOND) for other in shown):
            continue
        sure = bool(text) and bar.points >= 4
        yield Clock("countdown", text, round(left), round(bar.first_ms), 1.0, sure)
