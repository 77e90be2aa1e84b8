"""The verdicts on a saved page: what the interpreter's judges say of it, with no browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pasteguard.catalogue import Entry
from pasteguard.interpreter.engine import TooMuch, engine
from pasteguard.interpreter.verdicts import read_verdict
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.evidence import evidence_of, without_code
from pasteguard.markup.reading import SavedPage
from pasteguard.model.report import Message
from pasteguard.runner.judging import as_verdict

Verdicts = Mapping[tuple[str, int | None], Verdict]
"""By the id of the restriction and the number of the field, from 0; None for the page."""


def judge_saved(page: SavedPage, url: str, wanted: list[Entry]) -> Verdicts:
    """All verdicts on the page. ``url`` is its address, for the places in its code."""
    looked = evidence_of(page, url)
    catalogue = [{"id": each.id, "scope": [str(scope) for scope in each.scope]} for each in wanted]
    looked["catalogue"] = catalogue
    try:
        judged = engine().judge(looked)
    except TooMuch:
        judged = engine().judge(without_code(looked))
    firsts = [0]
    for frame in looked["frames"]:
        firsts.append(firsts[-1] + len(frame["fields"]))
    return {
        (each["restriction"], _number(each["field"], firsts)): _verdict(each, page)
        for each in judged
    }


def _number(place: dict[str, int] | None, firsts: list[int]) -> int | None:
    return None if place is None else firsts[place["frame"]] + place["index"]


def _verdict(entry: dict[str, Any], page: SavedPage) -> Verdict:
    verdict = as_verdict(read_verdict(entry["restriction"], None, entry["verdict"]))
    return verdict


__all__ = ["Verdicts", "judge_saved", "unclear", "Message"]
