"""A report in one line: each restriction's outcome over all fields of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pasteguard.model.report import Finding, Outcome

_WEIGHTIEST_FIRST: Final = (
    Outcome.RESTRICTED,
    Outcome.UNCLEAR,
    Outcome.ALLOWED,
    Outcome.NOT_APPLICABLE,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a page does about one restriction, over all its fields."""

    outcome: Outcome
    effects: tuple[str, ...] = ()


Standings = Mapping[str, Standing]
"""Restriction to what is newest known of it."""


def standings_of(findings: Iterable[Finding]) -> dict[str, Standing]:
    """What the findings come to: one field that is restricted makes the page restricted.

    A page allows something only where it is allowed, or does not apply, on every field.
    """
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.restriction, []).append(finding)
    return {restriction: _standing(grouped[restriction]) for restriction in sorted(grouped)}


def _standing(findings: list[Finding]) -> Standing:
    outcome = min((each.outcome for each in findings), key=_WEIGHTIEST_FIRST.index)
    effects = {effect.value for each in findings for effect in each.effects}
    is_restricted = outcome is Outcome.RESTRICTED
    return Standing(outcome, tuple(sorted(effects)) if is_restricted else ())


def counted(standings: Standings) -> Counter[Outcome]:
    """How many restrictions have each outcome."""
    return Counter(standing.outcome for standing in standings.values())


def to_plain(standings: Standings) -> dict[str, list[Any]]:
    """The standings as they are stored."""
    return {name: [each.outcome, *each.effects] for name, each in sorted(standings.items())}


def from_plain(plain: Mapping[str, list[str]]) -> dict[str, Standing]:
    """What was stored."""
    return {
        name: Standing(Outcome(outcome), tuple(effects))
        for name, (outcome, *effects) in plain.items()
    }
