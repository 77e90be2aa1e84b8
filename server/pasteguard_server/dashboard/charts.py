"""Geometry of charts. They are 100 wide and 100 high, and are stretched to where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from pasteguard.model.report import Outcome
from pasteguard_server.queries.rows import Day, Trend

SHOWN: tuple[Outcome, ...] = (Outcome.RESTRICTED, Outcome.UNCLEAR, Outcome.ALLOWED)


@dataclass(frozen=True, slots=True)
class ChartArea:
    """One area of a chart: what it stands for, its outline, and its values day by day."""

    outcome: Outcome
    path: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Areas one on the other, over days; ``top`` is the value at the upper edge."""

    days: tuple[str, ...]
    layers: tuple[ChartArea, ...]
    top: int

    @property
    def turns(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """The days on which something differs from the day before, newest first, with values."""
        rows = list(
            zip(self.days, zip(*(each.values for each in self.layers), strict=True), strict=True)
        )
        kept = [row for n, row in enumerate(rows) if n == 0 or row[1] != rows[n - 1][1]]
        return tuple(reversed(kept))


@dataclass(frozen=True, slots=True)
class Spark:
    """One restriction in a small chart."""

    restriction: str
    path: str
    first: int
    last: int


def total_chart(trend: Trend) -> Chart:
    """How many restrictions there are on all pages together."""
    counts = tuple(map(sum, zip(*trend.restricted.values(), strict=True)))
    if not counts:
        counts = tuple(0 for _ in trend.days)
    top = rounded(max(counts, default=0))
    return Chart(trend.days, (ChartArea(Outcome.RESTRICTED, area(counts, top), counts),), top)


def outcome_chart(days: Sequence[Day]) -> Chart:
    """On how many pages one restriction has which outcome, one on the other."""
    values = {each: tuple(day.pages.get(each, 0) for day in days) for each in SHOWN}
    sums = [sum(column) for column in zip(*values.values(), strict=True)]
    top = rounded(max(sums, default=0))
    layers = []
    floor = [0] * len(days)
    for outcome in SHOWN:
        upper = [low + value for low, value in zip(floor, values[outcome], strict=True)]
        layers.append(ChartArea(outcome, area(upper, top, floor), values[outcome]))
        floor = upper
    return Chart(tuple(day.day for day in days), tuple(layers), top)


def sparks(trend: Trend, most: int) -> tuple[Spark, ...]:
    """The restrictions that most pages have now, and how it came to that."""
    now = [name for name, counts in trend.restricted.items() if counts and counts[-1]]
    now.sort(key=lambda name: (-trend.restricted[name][-1], name))
    top = max((max(trend.restricted[name]) for name in now), default=0)
    return tuple(
        Spark(name, area(counts, top), counts[0], counts[-1])
        for name in now[:most]
        for counts in [trend.restricted[name]]
    )


def area(upper: Sequence[int], top: int, lower: Sequence[int] | None = None) -> str:
    """The outline between two lines of steps, as the path of an SVG; empty without height."""
    floor = lower or [0] * len(upper)
    if not top or all(low == high for low, high in zip(floor, upper, strict=True)):
        return ""
    return f"M{_steps(upper, top)}L{_steps(floor, top, back=True)}Z"


def _steps(values: Sequence[int], top: int, *, back: bool = False) -> str:
    """Corners of a line of steps, only where it turns."""
    width = 100 / len(values)
    corners: list[str] = []
    for number, value in enumerate(values):
        height = f"{100 - 100 * value / top:.4g}"
        if number and values[number - 1] == value:
            corners.pop()
        else:
            corners.append(f"{number * width:.5g} {height}")
        corners.append(f"{(number + 1) * width:.5g} {height}")
    return "L".join(reversed(corners) if back else corners)


def rounded(value: int) -> int:
    """The value, up to the next that is easily read: 1, 2, 4, 5, 10, 20, 40, 50, ..."""
    step = 1
    while True:
        for factor in (1, 2, 4, 5):
            if value <= factor * step:
                return factor * step
        step *= 10


def middle(top: int) -> int | None:
    """The value half-way up, where it is a whole number."""
    return ceil(top / 2) if top > 1 and top % 2 == 0 else None
