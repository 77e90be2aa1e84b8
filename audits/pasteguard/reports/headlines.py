"""The summary a person reads first: what is restricted, in the order in which it weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.model.report import Effect, Message, Outcome, Report
from pasteguard.reports.capabilities import OTHER_GROUP, Capability, Overview

WATCHED: Final = frozenset({Effect.RECORDS, Effect.WARNS, Effect.PUNISHES})
ORDER: Final = ("answer", "watch", "require", "leave", "time", OTHER_GROUP)


@dataclass(frozen=True, slots=True)
class Headline:
    """What is restricted in one respect; ``id`` is one of ``ORDER``."""

    id: str
    capabilities: tuple[Capability, ...]


def headlines(seen: Overview) -> tuple[Headline, ...]:
    """What is restricted: what cannot be done, is watched, is demanded, comes of leaving, of time.

    It goes by the group of the catalogue, but for what a page demands or only watches, which
    counts as that wherever it belongs.
    """
    found: dict[str, list[Capability]] = {}
    for group in seen.groups:
        for capability in group.capabilities:
            if capability.outcome is Outcome.RESTRICTED:
                found.setdefault(_respect(group.id, capability), []).append(capability)
    return tuple(Headline(name, tuple(found[name])) for name in ORDER if name in found)


def _respect(group: str, capability: Capability) -> str:
    effects = {effect for finding in capability.worst for effect in finding.effects}
    if group == "answer" and Effect.REQUIRES in effects:
        return "require"
    if group == "answer" and effects and effects <= WATCHED:
        return "watch"
    return group if group in ORDER else OTHER_GROUP


def consequences(capability: Capability) -> tuple[str, ...]:
    """What follows for the candidate, each thing once."""
    told = (finding.consequence for finding in capability.worst if finding.consequence)
    return tuple(dict.fromkeys(told))


def unannounced(report: Report, restricted: Sequence[Capability]) -> tuple[str, ...]:
    """The ids of what is restricted on the test page and not told on the way to it."""
    if report.start is None:
        return ()
    told = report.start.announces
    return tuple(each.restriction for each in restricted if each.restriction not in told)


def disclosure(report: Report, restricted: Sequence[Capability]) -> Message | None:
    """A sentence on how many of the restrictions the page itself tells of, where that is known."""
    if not restricted or not report.disclosure_known:
        return None
    told = sum(any(finding.disclosed for finding in each.worst) for each in restricted)
    name = "report.told.none" if not told else "report.told.some"
    return Message(name, {"told": told, "restricted": len(restricted)})
