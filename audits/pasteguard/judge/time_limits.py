"""Which limit of time a page has, and what became of the text at its end. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.page_states import OPEN, TIME, Conduct, Observation, PageState, Reading
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.canary_search import carried
from pasteguard.judge.clocks.countdowns import Clock, find_clocks, limit_of, stated_limit
from pasteguard.judge.reactions import reaction_of
from pasteguard.judge.request_reading import compiled
from pasteguard.model.report import Message

END: Final = "end"
"""The label of the observation in which the limit was passed."""
OTHER: Final = re.compile(
    r"sav(?:e|ing)|webinar|sale|offer|seminar|break|rest\b|reminder|resend|code|upload|record"
    r"|playback|audio|video|clip|session cookie|days?\b"
    r"|保存|セミナー|休憩|お知らせ|再送|再発行|コード|録音|録画|再生|音声|キャンペーン|日後|あと\s*\d+\s*日",
    re.IGNORECASE,
)
"""What a countdown may be about that is not the test's end."""
SHORTEST_MS: Final = 15_000.0
"""A page that goes away sooner by itself does so for another reason than a limit of time."""
DAY_MS: Final = 86_400_000.0


@dataclass(frozen=True, slots=True)
class Deadline:
    """A limit in milliseconds; ``how`` it is known: clock, stated, acts or refresh."""

    limit_ms: float
    how: str
    text: str = ""


def readings_of(states: tuple[PageState, ...]) -> tuple[Reading, ...]:
    """What the page showed at these moments."""
    return tuple(Reading(s.at_ms, s.lines, s.bars, s.now_ms) for s in states)


def countdowns(readings: tuple[Reading, ...]) -> list[Clock]:
    """Countdowns that may be the test's, the one with the least left first."""
    if not readings:
        return []
    lines = readings[0].lines
    return [
        clock
        for clock in find_clocks(readings)
        if clock.kind == "countdown"
        and clock.sure
        and (clock.first_ms or 0.0) < DAY_MS
        and not is_other(clock.text, lines)
    ]


def is_other(text: str, lines: tuple[str, ...]) -> bool:
    """Whether a clock is about something else, by its own line or the one above it."""
    if OTHER.search(text):
        return True
    at = next((number for number, line in enumerate(lines) if line == text), None)
    if at is None or re.search(r"[^\W\d_]{3,}", text):
        return False
    return at > 0 and bool(OTHER.search(lines[at - 1]))


def ending_of(conduct: Conduct) -> Observation | None:
    """The observation in which time ran out: the clock's end, or when the page acted by itself."""
    passed = conduct.of(TIME)
    marked = next((seen for seen in passed if seen.label == END), None)
    acted = next((seen for seen in passed if acts(conduct, seen)), None)
    return acted or marked


def acts(conduct: Conduct, seen: Observation) -> bool:
    """Whether the page did something about the answer in this time."""
    reaction = reaction_of(conduct, seen, compiled("$^"))
    return reaction.punishes or any(sent.kind == "form" for sent in seen.sent)


def deadline_of(conduct: Conduct) -> Deadline | None:
    """The limit of time; None where there is none to be found."""
    clocks = countdowns(conduct.readings)
    ending = ending_of(conduct)
    if clocks:
        first = clocks[0]
        return Deadline(limit_of(first), "clock", first.text)
    if conduct.refresh_s is not None:
        return Deadline(conduct.refresh_s * 1000, "refresh")
    lines = conduct.readings[0].lines if conduct.readings else ()
    stated = stated_limit(list(lines))
    if stated is not None and not stated.is_estimate:
        return Deadline(stated.limit_ms, "stated", stated.sentence)
    is_late = ending is not None and ending.passed_ms >= SHORTEST_MS
    if ending is not None and is_late and acts(conduct, ending) and not conduct.is_idle_end:
        return Deadline(ending.passed_ms, "acts")
    return None


@dataclass(frozen=True, slots=True)
class TextAtEnd:
    """What became of the text: kept, submitted, submitted-empty, locked, cleared, left."""

    kind: str
    sent: Sent | None = None


def fate_at(conduct: Conduct, seen: Observation) -> TextAtEnd:
    """What became of the text at the end of the time."""
    with_text = next((s for s in seen.sent if carried(conduct.typed, s)), None)
    forms = [s for s in seen.sent if s.kind == "form" or (s.method == "POST" and s.body)]
    reaction = reaction_of(conduct, seen, compiled("$^"))
    if with_text is not None and (forms or reaction.punishes):
        return TextAtEnd("submitted", with_text)
    sent_form = next((s for s in seen.sent if s.kind == "form"), None)
    if sent_form is not None:
        return TextAtEnd("submitted-empty", sent_form)
    if seen.ended in ("navigated", "closed", "crashed"):
        return TextAtEnd("left")
    held = [key for key, state in seen.before.fields.items() if conduct.typed in state.text]
    now = seen.after.fields.get(held[0]) if held and seen.after is not None else None
    if now is None:
        return TextAtEnd("kept") if not held else TextAtEnd("left")
    if now.standing == OPEN:
        return TextAtEnd("kept" if conduct.typed in now.text else "cleared")
    return TextAtEnd("left" if now.standing == "gone" else "locked")


def duration(ms: float) -> Message:
    """A length of time in words."""
    if ms < 120_000 and ms % 60_000:
        return Message("duration.seconds", {"count": round(ms / 1000)})
    return Message("duration.minutes", {"count": round(ms / 60_000)})
