"""The words of a policy: levels, what they are given for, exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from pasteguard.model.report import Effect


class Level(StrEnum):
    """How much something counts, mildest first: ``error`` fails a run, ``warn`` is only shown."""

    OFF = "off"
    WARN = "warn"
    ERROR = "error"


ORDER: Final = tuple(Level)


def severest(*levels: Level) -> Level:
    """The one of the levels that counts most; ``off`` of none."""
    return max(levels, key=ORDER.index, default=Level.OFF)


def mildest(one: Level, other: Level) -> Level:
    """The one of two levels that counts less."""
    return min(one, other, key=ORDER.index)


RESTRICTED: Final = "restricted"
UNCLEAR: Final = "unclear"
UNDISCLOSED: Final = "undisclosed"
CASES: Final = (RESTRICTED, UNCLEAR, UNDISCLOSED, *(str(effect) for effect in Effect))
"""What a level can be given for: outcomes, what the page is silent about, and effects."""

Levels = Mapping[str, Level]
"""Case to level; an effect that is not named counts as ``restricted`` does."""


@dataclass(frozen=True, slots=True)
class PolicyLayer:
    """One level of a policy: its preset, its file, or what it says of some pages.

    ``wide`` holds for all restrictions, ``named`` for those of an id or of a group. ``allowed`` is
    why a page may be left unjudged and pass, None where the layer says nothing of it.
    """

    wide: Levels = field(default_factory=dict)
    named: Mapping[str, Levels] = field(default_factory=dict)
    allowed: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """What holds for pages whose address fits the pattern, strongest layer first."""

    url: str
    layers: tuple[PolicyLayer, ...]


@dataclass(frozen=True, slots=True)
class Exemption:
    """A finding that is tolerated up to and including a day, and why.

    ``url`` is a pattern, ``field`` a label; empty ones fit every page and every field.
    """

    restriction: str
    reason: str
    expires: date
    url: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """All that a team says: layers that hold everywhere, strongest first, then for some pages.

    ``is_given`` is False for what holds where nobody asked for a policy: nothing fails then.
    """

    name: str
    layers: tuple[PolicyLayer, ...]
    sections: tuple[Section, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    is_given: bool = True


NO_POLICY: Final = Policy("", (PolicyLayer({RESTRICTED: Level.WARN}),), is_given=False)
"""Reporting is not judging: what is restricted is shown, and nothing fails."""
RATCHET: Final = Policy("baseline", (PolicyLayer({RESTRICTED: Level.ERROR}),))
"""A baseline without a policy: nothing that is restricted may be added."""


def ratcheted(policy: Policy) -> Policy:
    """The policy beside a baseline: where it names no level at all, nothing may be added.

    It may say exceptions and what may be left unjudged alone; that is no leave for all the rest.
    """
    layers = (*policy.layers, *(each for section in policy.sections for each in section.layers))
    if any(layer.wide or layer.named for layer in layers):
        return policy
    return replace(policy, layers=(*policy.layers, *RATCHET.layers))
