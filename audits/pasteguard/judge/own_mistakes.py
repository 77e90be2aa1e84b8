"""Mistakes of Pasteguard's own: told with the place in our code, and kept to what they concern.

Whatever one page makes of us, its report says so, and the other pages get theirs.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from pasteguard.artifacts.redaction import redact_text
from pasteguard.errors import OwnMistake
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Finding, Message

REASON: Final = "reason.own-mistake"
OURS: Final = Path(__file__).parents[1]

Answer = TypeVar("Answer")


def brief(error: BaseException) -> str:
    """An error's kind and first line for a report, its addresses without what is secret in them."""
    first_line = next(iter(str(error).splitlines()), "")
    return f"{type(error).__name__}: {redact_text(first_line)}"[:200]


def why_of(error: BaseException) -> str:
    """The same with the innermost place in our code, such as ``leaving.py:73``."""
    places = traceback.extract_tb(error.__traceback__)
    ours = [place for place in places if Path(place.filename).is_relative_to(OURS)]
    if not places:
        return brief(error)
    place = (ours or places)[-1]
    return f"{brief(error)} ({Path(place.filename).name}:{place.lineno})"


def own_mistake(error: BaseException) -> OwnMistake:
    """The error as one of ours, which a report can hold."""
    return OwnMistake(Message("notice.own-mistake", {"why": why_of(error)}))


def unjudged(error: BaseException) -> Verdict:
    """The verdict where judging itself failed: nothing is known, whatever the page does."""
    return unclear(Message(REASON, {"why": why_of(error)}))


def mistakes_in(findings: Iterable[Finding], known: Message | None = None) -> Iterator[Message]:
    """A notice for each mistake that made a restriction unclear.

    ``known`` is the message of the report's error, which is not told twice.
    """
    told: set[tuple[str, str]] = set()
    for finding in findings:
        reason = finding.said.get("reason")
        if reason is None or reason.id != REASON:
            continue
        why = str(reason.values["why"])
        if (finding.restriction, why) in told or (known and known.values.get("why") == why):
            continue
        told.add((finding.restriction, why))
        yield Message("notice.judge-failed", {"id": finding.restriction, "why": why})


def attempted(work: Callable[[], Answer], instead: Callable[[Exception], Answer]) -> Answer:
    """What the work gives, else what ``instead`` makes of its error."""
    try:
        return work()
    except Exception as error:
        return instead(error)
