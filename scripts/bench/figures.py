"""Figures: each measured several times, summed up as least, middle and most. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured several times; ``aim`` is the most that its median should be, if any.

    ``unit`` is ``s``, ``ms``, ``/min`` or ``×``; a title that begins with spaces belongs to the
    figure before.
    """

    id: str
    title: str
    unit: str
    values: tuple[float, ...]
    aim: float | None = None

    @property
    def low(self) -> float:
        """The least value: the one with the least noise of the machine in it."""
        return min(self.values)

    @property
    def median(self) -> float:
        """The middle value, which one disturbed repetition does not move."""
        return median(self.values)

    @property
    def high(self) -> float:
        """The greatest value; far from the median, it says that the machine was busy."""
        return max(self.values)

    @property
    def is_within_aim(self) -> bool | None:
        """Whether the median is what it should be; None where there is no aim."""
        return None if self.aim is None else self.median <= self.aim

    def as_json(self) -> dict[str, Any]:
        """The figure as plain data, with every value that was measured."""
        return {
            "id": self.id,
            "title": self.title,
            "unit": self.unit,
            "min": self.low,
            "median": self.median,
            "max": self.high,
            "aim": self.aim,
            "values": list(self.values),
        }


def compared(more: Figure, less: Figure, *, aim_over: float | None = None) -> tuple[Figure, Figure]:
    """How much more, and how many times as much, repetition by repetition.

    What slowed both of a pair cancels out. ``aim_over`` is the aim of the difference.
    """
    pairs = list(zip(more.values, less.values, strict=True))
    over = tuple(a - b for a, b in pairs)
    times = tuple(a / b for a, b in pairs)
    return (
        Figure(f"{more.id}.over", f"  over the {less.title}", more.unit, over, aim_over),
        Figure(f"{more.id}.ratio", f"  to the {less.title}", "×", times),
    )


def table_of(figures: Sequence[Figure]) -> Table:
    """The figures as a table for a terminal."""
    table = Table(title="What Pasteguard costs", title_justify="left")
    table.add_column("Measured", no_wrap=True)
    for heading in ("Min", "Median", "Max", "Runs"):
        table.add_column(heading, justify="right", no_wrap=True)
    for figure in figures:
        if not figure.title.startswith(" "):
            table.add_section()
        table.add_row(
            figure.title,
            written(figure.low, figure.unit),
            written(figure.median, figure.unit),
            written(figure.high, figure.unit),
            str(len(figure.values)),
        )
    return table


def written(value: float, unit: str) -> str:
    """A value with its unit, with no more digits than mean something."""
    digits = 0 if unit == "ms" and abs(value) >= 10 else 1 if unit in ("ms", "/min") else 2
    return f"{value:.{digits}f} {unit}"


def aims_of(figures: Sequence[Figure]) -> list[str]:
    """What each aim is and whether it was met, one sentence each."""
    return [
        f"Aim for {owner.title}{figure.title.removeprefix(' ')}: at most "
        f"{written(figure.aim, figure.unit)}. {'Met' if figure.is_within_aim else 'Missed'}, "
        f"with {written(figure.median, figure.unit)}."
        for owner, figure in pairwise(figures)
        if figure.aim is not None
    ]
