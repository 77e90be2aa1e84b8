"""What a page does by itself is no answer to an act: losses that it explains count for nothing.

An accusation needs a control. ``LeftAlone`` is what came of it; everything here is pure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, TypeVar

from pasteguard.artifacts.fields import Attempt, FieldEvidence, LeftAlone, PageEvidence
from pasteguard.judge.attempts import GONE, fate_of, kept_for_ms, unclear
from pasteguard.judge.canaries import squash
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Message, Outcome

SAME_MOMENT_MS: Final = 60.0
"""A field and its text go in one moment where they are seen to go no further apart than this."""
EVEN_MS: Final = 60.0
"""A page that answers to a text takes it back after times that differ by no more than this."""
BY_ITSELF: Final = Message("reason.goes-by-itself")

Evidence = TypeVar("Evidence")


def needs_control(attempt: Attempt) -> bool:
    """Whether the page may have done without the act what the act seems to have led to."""
    return attempt.disturbance in GONE or is_after_change(attempt) or was_emptied(attempt)


def is_after_change(attempt: Attempt) -> bool:
    """Whether the field had changed by the time of the loss, and nothing was cancelled before."""
    if attempt.changed_at is None or _is_cancelled(attempt, by=attempt.changed_at):
        return False
    kept = kept_for_ms(attempt)
    lost_at = attempt.ended if kept is None else max(attempt.ended, _came_at(attempt) + kept)
    return attempt.changed_at <= lost_at + SAME_MOMENT_MS


def _came_at(attempt: Attempt) -> float:
    """When the field read most."""
    return max(attempt.snapshots, key=lambda shot: len(shot.text)).at


def was_emptied(attempt: Attempt) -> bool:
    """Whether the field lost text during the act or its watch, with no event cancelled."""
    if _is_cancelled(attempt, by=attempt.until):
        return False
    lengths = [len(squash(text)) for text in (attempt.before, *(s.text for s in attempt.snapshots))]
    return any(later < earlier for earlier, later in pairwise(lengths))


def _is_cancelled(attempt: Attempt, *, by: float) -> bool:
    return any(event.cancelled and event.at <= by for event in attempt.events)


def takes_by_itself(kept_ms: Sequence[float | None]) -> bool:
    """Whether a field loses by itself what was written, again and again, and kept for so long.

    None where it stayed. A page that answers to a text takes it each time, and after the same
    time; what runs by itself does not know when it came.
    """
    if not kept_ms or kept_ms[0] is None:
        return False
    known = [kept for kept in kept_ms if kept is not None]
    return len(known) < len(kept_ms) or max(known) - min(known) > EVEN_MS


def judged_with_control(
    judge: Callable[[Evidence], Verdict], evidence: Evidence, controlled: Evidence
) -> Verdict:
    """The verdict on ``controlled``: the evidence less all that the page does by itself.

    Unclear where that is all there is to accuse the page of.
    """
    verdict = judge(evidence)
    if verdict.outcome is not Outcome.RESTRICTED or controlled is evidence:
        return verdict
    verdict = judge(controlled)
    return verdict if verdict.outcome is Outcome.RESTRICTED else unclear(BY_ITSELF)


def field_with_control(evidence: FieldEvidence, key: str, alone: LeftAlone) -> FieldEvidence:
    """The field's evidence less the losses that come about where nothing is done, too."""
    explained = {a.act for a in evidence.attempts if _is_explained(a, key, alone)}
    if not explained:
        return evidence
    # What was seen but once has no more to say than the second look that is explained.
    attempts = tuple(
        a
        for a in evidence.attempts
        if not _is_explained(a, key, alone)
        and (a.confirmed or not (a.act in explained or _is_unexplained_loss(a)))
    )
    return replace(evidence, attempts=attempts)


def _is_unexplained_loss(attempt: Attempt) -> bool:
    return fate_of(attempt).is_loss and not _is_cancelled(attempt, by=attempt.until)


def _is_explained(attempt: Attempt, key: str, alone: LeftAlone) -> bool:
    if alone.leaves and attempt.disturbance in GONE:
        return True
    if key in alone.fields and is_after_change(attempt):
        return True
    return key in alone.emptied and was_emptied(attempt)


def page_with_control(page: PageEvidence, alone: LeftAlone) -> PageEvidence:
    """The page's evidence less the texts that go away where nothing is done, too."""
    texts = tuple(trial for trial in page.texts if trial.gone_at is None)
    return page if not alone.text_goes or texts == page.texts else replace(page, texts=texts)
