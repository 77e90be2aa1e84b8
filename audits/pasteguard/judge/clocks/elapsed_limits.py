"""Clocks that run up beside the time that they run to: "12:04 / 60:00", 「経過 / 60分」. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from pasteguard.artifacts.page_states import Reading
from pasteguard.judge.clocks.countdowns import Clock
from pasteguard.judge.clocks.sentence_lengths import VALUE, with_lengths

_BEFORE_TOTAL: Final = re.compile(
    rf"{VALUE}[^{VALUE}]{{0,12}}?(?:/|\||\b(?:out )?of\b|:|\(|—|–|-|→)[^{VALUE}]{{0,16}}{VALUE}"
    rf"|{VALUE}[^{VALUE}]{{0,6}}(?:中|のうち)[^{VALUE}]{{0,12}}{VALUE}",
    re.IGNORECASE,
)


def elapsed_limits(clocks: Sequence[Clock], readings: Sequence[Reading]) -> Iterator[Clock]:
    """Each such clock as a countdown of what is left until the time beside it."""
    if len(readings) < 2:
        return
    passed_ms = readings[-1].at_ms - readings[0].at_ms
    for clock in clocks:
        if clock.kind != "stopwatch" or not clock.sure:
            continue
        shown = _elapsed_and_total(clock.text, readings[0].lines)
        if shown is not None:
            left = shown[1] - shown[0]
            text = clock.text
            yield Clock("countdown", text, max(0.0, left - passed_ms), left, 1.0, sure=True)


def _elapsed_and_total(text: str, lines: Sequence[str]) -> tuple[float, float] | None:
    for line in (text, *(f"{one} {other}" for one, other in pairwise(lines) if one == text)):
        read = with_lengths(line)
        match = _BEFORE_TOTAL.search(read.text)
        if match is None:
            continue
        at = read.text.count(VALUE, 0, match.start())
        elapsed, total = read.lengths[at : at + 2]
        if total > elapsed:
            return elapsed, total
    return None
