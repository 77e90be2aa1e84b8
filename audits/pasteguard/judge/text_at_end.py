"""What became of the text at the end of the time. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.page_states import OPEN, TIME, Conduct, Observation, PageState
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.canary_search import carried
from pasteguard.judge.clocks.limit_sentences import says_time_is_up
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.reactions import reaction_of
from pasteguard.judge.request_reading import CHANGING, compiled, request_pattern
from pasteguard.judge.time_limits import SUBMITS, says_it_is_over

QUESTION_LEAST: Final = 12
"""A shorter line is a label or a clock, no question."""


@dataclass(frozen=True, slots=True)
class TextAtEnd:
    """What became of the text.

    ``kind`` is kept, submitted, submitted-empty, locked, cleared, moved-on or left; ``has_text``:
    the text was in what was ``sent`` at the end.
    """

    kind: str
    sent: Sent | None = None
    has_text: bool = False


def fate_at(conduct: Conduct, seen: Observation) -> TextAtEnd:
    """What became of the text at the end of the time."""
    is_over = reaction_of(conduct, seen, compiled("$^")).punishes or says_it_is_over(seen)
    fresh = [sent for sent in seen.sent if _is_fresh(conduct, seen, sent)]
    for sent in seen.sent:
        is_handed_in = sent.kind == "form" or is_over or SUBMITS.search(words_of(sent))
        if carried(conduct.typed, sent) and (sent.kind == "form" or sent in fresh) and is_handed_in:
            return TextAtEnd("submitted", sent, has_text=True)
    empty = next((sent for sent in fresh if _hands_in_without(sent, is_over=is_over)), None)
    if empty is not None:
        was_sent = any(carried(conduct.typed, sent) for sent in _sent_until(conduct, seen))
        return TextAtEnd("submitted" if was_sent else "submitted-empty", empty)
    if seen.ended in ("navigated", "closed", "crashed"):
        return TextAtEnd("left")
    return TextAtEnd(_standing_of(conduct, seen))


def _is_fresh(conduct: Conduct, seen: Observation, sent: Sent) -> bool:
    """Whether nothing like it was sent before the end: a draft is saved again and again."""
    if sent.kind == "form":
        return True
    if sent.method not in CHANGING:
        return False
    before = (other for each in _until(conduct, seen) for other in each.sent)
    return request_pattern(sent) not in {request_pattern(other) for other in before}


def _hands_in_without(sent: Sent, *, is_over: bool) -> bool:
    """Whether an answer is handed in without the text. A body that was not seen proves nothing."""
    if sent.kind == "form":
        return True
    return bool(sent.body) and is_over and bool(SUBMITS.search(words_of(sent)))


def _until(conduct: Conduct, seen: Observation) -> list[Observation]:
    passed = list(conduct.of(TIME))
    return passed[: passed.index(seen)] if seen in passed else passed


def _sent_until(conduct: Conduct, seen: Observation) -> list[Sent]:
    return [sent for each in (*_until(conduct, seen), seen) for sent in (*each.saved, *each.sent)]


def _standing_of(conduct: Conduct, seen: Observation) -> str:
    held = [key for key, state in seen.before.fields.items() if conduct.typed in state.text]
    now = seen.after.fields.get(held[0]) if held and seen.after is not None else None
    if seen.after is not None and held and _moves_on(conduct, seen, seen.after):
        return "moved-on"
    if now is None:
        return "left" if held else "kept"
    if now.standing == OPEN:
        return "kept" if conduct.typed in now.text else "cleared"
    return "left" if now.standing == "gone" else "locked"


def _moves_on(conduct: Conduct, seen: Observation, after: PageState) -> bool:
    """Whether another question has come in place of the one that was answered."""
    opened = [state for state in after.fields.values() if state.standing == OPEN]
    if any(conduct.typed in state.text for state in opened) or not (opened or seen.new_fields):
        return False
    left = [line for line in seen.before.lines if line not in after.lines]
    came = [line for line in after.lines if line not in seen.before.lines]
    return _has_question(left) and _has_question(came)


def _has_question(lines: list[str]) -> bool:
    return any(len(line) >= QUESTION_LEAST and not says_time_is_up(line) for line in lines)
