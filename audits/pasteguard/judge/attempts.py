"""What attempts mean: pure functions over evidence, shared by the restrictions' own judges.

The outcome is what became of the text. Events only tell how the page did it: ``mechanisms``.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from pasteguard.artifacts.fields import Attempt, FieldFacts
from pasteguard.judge.alterations import BLOCKS, EXACT, LINES, ONE_LINE, alterations
from pasteguard.judge.canaries import MARKS, share_found, squash
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Message, Outcome

CODE_EDITORS: Final = frozenset({"monaco", "codemirror", "ace"})
EDITORS: Final = CODE_EDITORS | {
    "quill", "tiptap", "prosemirror", "lexical", "slate", "draftjs", "tinymce", "ckeditor", "trix",
}  # fmt: skip
CANCELLERS: Final = frozenset({"preventDefault", "set returnValue", "return false"})
GONE: Final = frozenset({"navigated", "closed", "crashed"})
SAID_LIMIT: Final = 160
"""So much of what a page says is told."""


class Fate(StrEnum):
    """What became of a text that was put into a field."""

    ARRIVED = "arrived"
    PART = "part"
    NEVER = "never"
    TAKEN_BACK = "taken-back"
    UNSEEN = "unseen"

    @property
    def is_loss(self) -> bool:
        """Whether text was lost or changed."""
        return self in (Fate.PART, Fate.NEVER, Fate.TAKEN_BACK)


def fate_of(attempt: Attempt) -> Fate:
    """What became of the attempt's canary, by the field's text from the act to the watch's end."""
    if attempt.canary is None or attempt.disturbance in ("hung", "failed") or not attempt.focused:
        return Fate.UNSEEN
    if attempt.drawn:
        return Fate.UNSEEN
    shares = [share_found(attempt.canary.words, shot.text) for shot in attempt.snapshots]
    if not shares or max(shares) == 0:
        return Fate.NEVER
    if shares[-1] == 1.0:
        return Fate.PART if lost_marks(attempt) or alterations(attempt) else Fate.ARRIVED
    return Fate.TAKEN_BACK if shares[-1] == 0 else Fate.PART


def held_as(facts: FieldFacts) -> str:
    """How the field holds white space; empty where that cannot be read from its text."""
    if facts.boxes or facts.drawn or facts.kind in CODE_EDITORS:
        return ""
    if facts.kind in EDITORS:
        return BLOCKS
    if facts.tag == "input":
        return ONE_LINE
    return EXACT if facts.tag == "textarea" else LINES


def lost_marks(attempt: Attempt) -> bool:
    """Whether the words came, but not the punctuation marks among them."""
    assert attempt.canary is not None
    after = attempt.snapshots[-1].text
    return any(after.count(m) <= attempt.before.count(m) for m in attempt.canary.marks)


def kept_for_ms(attempt: Attempt) -> float | None:
    """How long a text that was taken back had been in the field; None where it was not."""
    if attempt.canary is None:
        return None
    came: float | None = None
    for shot in attempt.snapshots:
        share = share_found(attempt.canary.words, shot.text)
        if share == 1.0 and came is None:
            came = shot.at
        elif share < 1.0 and came is not None:
            return shot.at - came
    return None


def added_by(attempt: Attempt) -> str:
    """What the field reads more than before the act, letters and digits alone."""
    if not attempt.snapshots:
        return ""
    before, after = squash(attempt.before), squash(attempt.snapshots[-1].text)
    return after.replace(before, "", 1) if before and before in after else after


def unclear(reason: Message) -> Verdict:
    """The honest verdict where nothing is known, with its reason."""
    return Verdict(Outcome.UNCLEAR, Message("judge.unclear"), reason=reason)


def warning_of(*dialogs: Sequence[str]) -> Message | None:
    """What the page said about the act, in its own words; None where it opened no dialog."""
    opened = [text for texts in dialogs for text in texts]
    said = next((text.strip() for text in opened if text.strip()), None)
    if said is not None:
        return Message("consequence.dialog-said", {"text": said[:SAID_LIMIT]})
    return Message("consequence.dialog") if opened else None


def not_applicable(reason: str) -> Verdict:
    """The verdict where the restriction does not concern this field or page."""
    return Verdict(Outcome.NOT_APPLICABLE, Message("judge.not-applicable"), reason=Message(reason))


def kept_more(typed: Attempt, other: Attempt) -> bool:
    """Whether the field kept more of a like text when no keys brought it."""
    return len(added_by(other)) > len(added_by(typed)) or (_marks(other) > _marks(typed))


def _marks(attempt: Attempt) -> int:
    after = attempt.snapshots[-1].text if attempt.snapshots else ""
    return sum(after.count(mark) - attempt.before.count(mark) for mark in MARKS)
