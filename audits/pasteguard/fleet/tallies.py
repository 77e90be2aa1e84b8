"""How far a run is: what was counted, how fast it goes, how long it will take."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Final

from pasteguard.fleet.entries import FINE, PageResult

LOOK_BACK_S: Final = 300.0
MOST_MOMENTS: Final = 5000
FEWEST: Final = 3


@dataclass(slots=True)
class Tally:
    """The counts of a run; its size does not grow with the run.

    ``began`` is the moment of the start on the clock of ``add``, in seconds. ``examples`` has the
    first page of each kind of failure.
    """

    total: int
    began: float = 0.0
    done: int = 0
    unaudited: int = 0
    against: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    restricted: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    _moments: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_MOMENTS))

    def add(self, entry: PageResult, now: float | None = None) -> None:
        """Counts a report; one without a moment is of an earlier session of the same run."""
        self.done += 1
        self.unaudited += not entry.is_audited
        self.against += bool(entry.against)
        self.restricted.update(entry.restricted)
        if entry.kind != FINE:
            self.kinds[entry.kind] += 1
            self.examples.setdefault(entry.kind, entry.url)
        if now is not None:
            self._moments.append(now)

    def pages_a_minute(self, now: float) -> float | None:
        """How fast it went in the last minutes; None while too little is known."""
        while self._moments and self._moments[0] < now - LOOK_BACK_S:
            self._moments.popleft()
        if len(self._moments) < FEWEST:
            return None
        is_clipped = len(self._moments) == MOST_MOMENTS
        since = self._moments[0] if is_clipped else max(self.began, now - LOOK_BACK_S)
        return len(self._moments) * 60 / max(now - since, 1e-3)

    def seconds_left(self, now: float) -> float | None:
        """How long the rest will take at that speed."""
        speed = self.pages_a_minute(now)
        return None if not speed else (self.total - self.done) * 60 / speed
