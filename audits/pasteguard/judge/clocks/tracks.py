"""Which times seen one after the other belong to one clock. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from pasteguard.judge.clocks.durations import MINUTE, SECOND
from pasteguard.judge.clocks.time_mentions import Sighting

DOWN: Final = -1
UP: Final = 1
SLACK_MS: Final = 250.0
DRIFT: Final = 0.15
"""A clock may run so much slower or faster than the page's own."""
COARSE_MS: Final = MINUTE
"""A clock with such steps has to be watched for longer than one."""
STEPS_TO_TRUST: Final = 4
"""A clock that showed so many times in step may then be set anew."""
CROWD: Final = 10
"""Among more numbers than this that change alike, some go with time by chance."""
LIMIT: Final = 150
"""So many times are followed in one reading."""


@dataclass(slots=True)
class Board:
    """All that was seen, by reading; what belongs to a clock already is taken off.

    ``still`` are the times that every reading shows, ``moving`` all others.
    """

    seen: Sequence[Sequence[Sighting]]
    moving: list[list[Sighting]] = field(init=False)
    still: list[Sighting] = field(init=False)

    def __post_init__(self) -> None:
        common = Counter(_identity(sighting) for sighting in self.seen[0])
        for entries in self.seen[1:]:
            common &= Counter(_identity(sighting) for sighting in entries)
        parts = [_parted(entries, common) for entries in self.seen]
        self.moving = [sorted(moving, key=seed_order)[:LIMIT] for moving, _ in parts]
        self.still = sorted(parts[0][1], key=seed_order)[:LIMIT]

    def take(self, sighting: Sighting) -> None:
        """Takes off whatever is read from the same characters."""
        i = sighting.reading
        self.moving[i] = [other for other in self.moving[i] if not other.overlaps(sighting)]
        if i == 0:
            self.still = [other for other in self.still if not other.overlaps(sighting)]


def _identity(sighting: Sighting) -> tuple[str, str, float]:
    return (sighting.key, sighting.written.form.name, sighting.ms)


def _parted(
    entries: Sequence[Sighting], common: Counter[tuple[str, str, float]]
) -> tuple[list[Sighting], list[Sighting]]:
    left = Counter(common)
    moving: list[Sighting] = []
    still: list[Sighting] = []
    for sighting in entries:
        identity = _identity(sighting)
        (still if left[identity] > 0 else moving).append(sighting)
        left[identity] -= 1
    return moving, still


@dataclass(slots=True)
class Track:
    """Sightings that follow each other as those of one clock would; ``breaks``: it was set anew."""

    direction: int
    points: list[Sighting]
    reference: Sighting
    breaks: int = 0

    @property
    def is_coarse(self) -> bool:
        """Whether it shows whole minutes or longer steps only."""
        return self.points[0].written.unit_ms >= COARSE_MS

    def fits(self, sighting: Sighting) -> bool:
        """Whether the clock can have shown this."""
        return self.error(sighting) <= 0

    def error(self, sighting: Sighting) -> float:
        """How far off a sighting is, in milliseconds, beyond what rounding and drift explain."""
        elapsed = sighting.at_ms - self.reference.at_ms
        expected = max(0.0, self.reference.ms + self.direction * elapsed)
        unit = max(self.reference.written.unit_ms, sighting.written.unit_ms, SECOND)
        return abs(sighting.ms - expected) - unit - SLACK_MS - DRIFT * elapsed

    @property
    def values(self) -> int:
        """How many different times it showed."""
        return len({sighting.ms for sighting in self.points})

    @property
    def rate(self) -> float:
        """The rate nearest to 1 that the sightings before any break, and above zero, allow."""
        end = self.points.index(self.reference) if self.breaks else len(self.points)
        points = [sighting for sighting in self.points[:end] if sighting.ms > 0]
        if len(points) < 2 or points[-1].at_ms <= points[0].at_ms:
            return 1.0
        first, last = points[0], points[-1]
        span = last.at_ms - first.at_ms
        change = abs(last.ms - first.ms)
        unit = max(first.written.unit_ms, last.written.unit_ms)
        return round(min(max(1.0, (change - unit) / span), (change + unit) / span), 3)


def find_tracks(board: Board) -> list[Track]:
    """The clocks that run down or up, by when they were first seen; taken off the board."""
    # What runs on is found first, so that a clock that was set anew does not take its sightings.
    tracks = [t for may_break in (False, True) for t in _unjoined(board, may_break=may_break)]
    return _joined(tracks)


def seed_order(sighting: Sighting) -> tuple[bool, bool, float, int, int]:
    """What is tried first: forms that leave no doubt, fine steps, many parts."""
    written = sighting.written
    return (
        written.form.is_weak,
        written.form.is_second_choice,
        written.unit_ms,
        -written.parts,
        sighting.reading,
    )


def _joined(tracks: Sequence[Track]) -> list[Track]:
    """The tracks, those that show one clock before and after it was set anew made one."""
    joined: list[Track] = []
    for track in sorted(tracks, key=lambda track: track.points[0].at_ms):
        for earlier in joined:
            one, other = earlier.points[-1], track.points[0]
            same = earlier.direction == track.direction and _place(one) == _place(other)
            if same and earlier.points[-1].at_ms < track.points[0].at_ms:
                earlier.reference = track.points[0]
                earlier.points += track.points
                earlier.breaks += 1
                break
        else:
            joined.append(track)
    return joined


def _place(sighting: Sighting) -> tuple[str, str]:
    return (sighting.key, sighting.written.form.name)


def _unjoined(board: Board, *, may_break: bool) -> Iterator[Track]:
    crowd = Counter(_place(sighting) for entries in board.moving for sighting in entries)
    most = CROWD * len(board.moving)
    seeds = [s for entries in board.moving for s in entries if crowd[_place(s)] <= most]
    for seed in sorted(seeds, key=seed_order):
        for direction in (DOWN, UP):
            if seed not in board.moving[seed.reading]:
                break
            track = _follow(board, seed, direction, may_break=may_break)
            if track is not None:
                for sighting in track.points:
                    board.take(sighting)
                yield track


def _follow(board: Board, seed: Sighting, direction: int, *, may_break: bool) -> Track | None:
    track = Track(direction, [seed], seed)
    form = seed.written.form
    for entries in board.moving[seed.reading + 1 :]:
        alike = [s for s in entries if _place(s) == _place(seed)]
        # "1:00:00" goes on as "59:59", and "1 minute left" may as "Hurry: 59 seconds".
        others = [] if form.is_weak else [s for s in entries if not s.written.form.is_weak]
        fitting = [s for s in alike or others if track.fits(s)]
        if fitting:
            best = min(fitting, key=lambda s: (s.key != seed.key, track.error(s), s.rows))
            track.points.append(best)
        elif alike and not (may_break and _goes_on(track, alike[0])):
            return None
    earlier = [
        s for entries in board.moving[: seed.reading] for s in entries if _place(s) == _place(seed)
    ]
    # It may have stood before it began to run; other values there speak against a clock.
    if any(s.ms != seed.ms for s in earlier) and (track.is_coarse or track.values < 3):
        return None
    return track if _is_clock(track) else None


def _goes_on(track: Track, sighting: Sighting) -> bool:
    """Whether the clock was set anew, or fell behind, after it had shown how it runs."""
    if track.reference.written.form.is_weak or track.values < STEPS_TO_TRUST:
        return False
    track.points.append(sighting)
    track.reference = sighting
    track.breaks += 1
    return True


def _is_clock(track: Track) -> bool:
    first, last = track.points[0], track.points[-1]
    if track.breaks:
        return True
    if track.direction * (last.ms - first.ms) <= 0:
        return False
    if first.written.form.is_weak:
        return track.values >= 3
    if first.written.unit_ms >= COARSE_MS:
        return last.at_ms - first.at_ms > COARSE_MS
    return track.values >= 2
