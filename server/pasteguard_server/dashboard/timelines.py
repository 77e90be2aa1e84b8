"""A page over its runs: for each restriction a strip of what held when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from pasteguard.model.report import Outcome
from pasteguard.reports.wording import groups
from pasteguard_server.dashboard.words import Words
from pasteguard_server.db.summaries import Standing
from pasteguard_server.queries.rows import ReportRow, Since, Turn

HEIGHTS = {
    Outcome.RESTRICTED: 100,
    Outcome.UNCLEAR: 60,
    Outcome.ALLOWED: 28,
    Outcome.NOT_APPLICABLE: 10,
}
"""How high a strip stands, so that it can be read without its colours."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a strip, in parts of 100; None where the restriction was not judged."""

    outcome: Outcome | None
    left: float
    width: float
    height: int
    runs: int


@dataclass(frozen=True, slots=True)
class Strip:
    """One restriction over the runs, oldest first; ``now`` is None where it is not known.

    ``turn`` is the newest turn among the runs shown, ``since`` when it began to be as it is now.
    """

    restriction: str
    title: str
    now: Standing | None
    segments: tuple[Segment, ...]
    turn: Turn | None
    since: Since | None
    told: str

    @property
    def is_worth_showing(self) -> bool:
        """Whether it is restricted now, or was otherwise before."""
        is_restricted = self.now is not None and self.now.outcome is Outcome.RESTRICTED
        outcomes = {each.outcome for each in self.segments if each.outcome}
        return is_restricted or len(outcomes) > 1


def strips(
    newest_first: Sequence[ReportRow],
    turns: Sequence[Turn],
    now: dict[str, Standing],
    since: dict[str, Since],
    words: Words,
) -> tuple[Strip, ...]:
    """A strip for each restriction that any of the reports judged, in the catalogue's order."""
    reports = newest_first[::-1]
    seen = {name for each in reports for name in each.standings}
    known = groups()
    newest: dict[str, Turn] = {}
    for turn in turns:
        newest.setdefault(turn.restriction, turn)
    made = []
    for name in (*(each for each in known if each in seen), *sorted(seen - set(known))):
        segments = _segments(name, reports)
        made.append(
            Strip(
                name,
                words.wording.words(name).title,
                now.get(name),
                segments,
                newest.get(name),
                since.get(name),
                _told(segments, words),
            )
        )
    return tuple(made)


def _segments(restriction: str, reports: Sequence[ReportRow]) -> tuple[Segment, ...]:
    outcomes = [_outcome(each.standings.get(restriction)) for each in reports]
    segments = []
    at = 0
    for outcome, members in groupby(outcomes):
        runs = len(list(members))
        segments.append(
            Segment(
                outcome,
                round(100 * at / len(reports), 3),
                round(100 * runs / len(reports), 3),
                HEIGHTS[outcome] if outcome else 0,
                runs,
            )
        )
        at += runs
    return tuple(segments)


def _outcome(standing: Standing | None) -> Outcome | None:
    return standing.outcome if standing else None


def _told(segments: Sequence[Segment], words: Words) -> str:
    """The strip in words."""
    parts = [
        words.say("strip.part", outcome=_word(each.outcome, words), count=each.runs)
        for each in segments
    ]
    return words.say("strip.then").join(parts)


def _word(outcome: Outcome | None, words: Words) -> str:
    return words.wording.text(f"outcome.{outcome}") if outcome else words.say("not-judged")
