"""Bars that shrink in step with time, and when they will be empty. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

POINTS_NEEDED: Final = 3
EVEN: Final = 0.03
"""A point may lie off the line by this part of the whole change."""
TICK_MS: Final = 1_100.0
"""Bars often move once a second: a point may lag so much."""
PIXEL: Final = 0.002
"""Widths are rounded to pixels."""
EMPTY: Final = 0.0005


@dataclass(frozen=True, slots=True)
class BarReading:
    """How full each bar of a page is, 0 to 1, at a moment of the page's clock."""

    at_ms: float
    bars: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class BarCountdown:
    """A bar that runs empty: what is left at ``last_at_ms``, and what was left at the beginning."""

    left_ms: float
    first_ms: float
    last_at_ms: float
    points: int


def bar_countdowns(readings: Sequence[BarReading]) -> Iterator[BarCountdown]:
    """The bars that lose equal parts in equal times.

    Bars are told apart by their place, so readings with another number of bars are left out.
    """
    usual = Counter(len(reading.bars) for reading in readings).most_common(1)
    rows = [reading for reading in readings if usual and len(reading.bars) == usual[0][0]]
    for place in range(usual[0][0] if usual else 0):
        found = _countdown([(row.at_ms, row.bars[place]) for row in rows])
        if found is not None:
            yield found


def _countdown(points: Sequence[tuple[float, float]]) -> BarCountdown | None:
    filled = [point for point in points if point[1] > EMPTY]
    if len(filled) < POINTS_NEEDED or (len(filled) < len(points) and points[-1][1] > EMPTY):
        return None
    (start, full), (end, rest) = filled[0], filled[-1]
    speed = (full - rest) / (end - start) if end > start else 0.0
    if (
        speed <= 0
        or full - rest <= 2 * PIXEL
        or len({value for _, value in filled}) < POINTS_NEEDED
    ):
        return None
    allowed = EVEN * (full - rest) + speed * TICK_MS + PIXEL
    if any(abs(full - speed * (at - start) - value) > allowed for at, value in filled):
        return None
    left = rest / speed if points[-1][1] > EMPTY else 0.0
    return BarCountdown(left, full / speed, points[-1][0], len(filled))
