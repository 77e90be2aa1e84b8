"""The verdicts on a saved page: what the interpreter's judges say of it, with no browser."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final

from pasteguard.catalogue import Entry
from pasteguard.errors import OwnMistake
from pasteguard.interpreter.engine import NoEngine, TooMuch, engine
from pasteguard.interpreter.verdicts import read_verdict
from pasteguard.judge.own_mistakes import attempted, unjudged
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.evidence import evidence_of, without_code
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_styles import listed
from pasteguard.model.report import Message
from pasteguard.runner.judging import as_verdict

Verdicts = Mapping[tuple[str, int | None], Verdict]
"""By the id of the restriction and the number of the field, from 0; None for the page."""
_UNREAD: Final = frozenset({"reason.code-unread", "reason.not-by-looking"})
"""Reasons that can be told more exactly where it is known what is not in the file."""


def judge_saved(page: SavedPage, url: str, wanted: Iterable[Entry]) -> Verdicts:
    """All verdicts on the page. ``url`` is its address, for the places in its code.

    Code that takes more time or memory than a page has is left out, and judged as unread.
    Raises OwnMistake where V8 does not start, or not even that comes to an end.
    """
    looked = evidence_of(page, url)
    looked["catalogue"] = [
        {"id": each.id, "scope": [str(scope) for scope in each.scope]} for each in wanted
    ]
    why = _not_in_file(page)
    try:
        try:
            judged = engine().judge(looked)
        except TooMuch:
            judged = engine().judge(without_code(looked))
            why = Message("reason.code-too-much")
    except (TooMuch, NoEngine) as error:
        told = f"{type(error).__name__}: {error}"
        raise OwnMistake(Message("notice.own-mistake", {"why": told})) from error
    firsts = [0]
    for frame in looked["frames"]:
        firsts.append(firsts[-1] + len(frame["fields"]))
    return {
        (each["restriction"], _number(each["field"], firsts)): attempted(
            partial(_verdict, each, why), _failed
        )
        for each in judged
    }


def _failed(error: Exception) -> Verdict:
    if isinstance(error, TimeoutError):
        raise error  # the deadline of the whole file
    return unjudged(error)


def _number(place: dict[str, int] | None, firsts: list[int]) -> int | None:
    return None if place is None else firsts[place["frame"]] + place["index"]


def _verdict(entry: dict[str, Any], why: Message | None) -> Verdict:
    verdict = as_verdict(read_verdict(entry["restriction"], None, entry["verdict"]))
    is_untold = verdict.reason is not None and verdict.reason.id in _UNREAD
    return replace(verdict, reason=why) if why is not None and is_untold else verdict


def _not_in_file(page: SavedPage) -> Message | None:
    """What the page loads that may decide; None where all of it is in the file."""
    scripts = [name for document in page.documents for name in document.outside_scripts]
    if scripts:
        return Message("reason.markup-outside-scripts", {"names": listed(scripts)})
    frames = [name for document in page.documents for name in document.outside_frames]
    return Message("reason.markup-frames", {"names": listed(frames)}) if frames else None
