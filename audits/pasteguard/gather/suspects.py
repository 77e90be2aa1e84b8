"""Which acts of a first look need a second one, and which of them can share it. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.fields import Attempt, FieldFacts
from pasteguard.gather.acts import last_acts
from pasteguard.gather.first_pass import FieldRecord
from pasteguard.judge.attempts import Fate, fate_of, kept_for_ms
from pasteguard.judge.compositions import (
    COMPOSE,
    COMPOSE_ENTER,
    COMPOSE_ENTER_WINDOWS,
    COMPOSE_LINES,
    TYPE_LINES,
    fault_of,
)
from pasteguard.judge.losses import is_suspect
from pasteguard.judge.mechanisms import mechanism_of
from pasteguard.judge.text_entry import PASTE_MIXED

PASTING: Final = "paste"
AT_ONCE_MS: Final = 60.0
"""Losses no further apart than this, in milliseconds, are one and the same."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """Acts on one field that lost text alike; the first stands for all.

    ``is_late``: the text came and was taken back, so a look has to wait. ``is_collateral``: it may
    only have suffered from another act whose text was taken back.
    """

    key: str
    acts: tuple[str, ...]
    is_late: bool
    is_collateral: bool = False


def suspects_among(records: Iterable[FieldRecord]) -> list[Suspect]:
    """All suspects; those of sampled fields last, as others stand for them if time runs out."""
    ordered = sorted(records, key=lambda record: record.like is not None)
    return [suspect for record in ordered for suspect in suspects_of(record)]


def suspects_of(record: FieldRecord) -> list[Suspect]:
    """The suspects of a field, in the order in which they are to be looked at."""
    found = suspects_apart(record)
    found = [*_controls(found), *found, *_on_other_systems(found)]
    after_all = {act.name for act in last_acts()} | {COMPOSE_ENTER_WINDOWS}
    # What is done last has suffered from nothing: no text was watched any more.
    tangled = [s for s in found if s.is_late and s.acts[0] not in after_all]
    if _is_emptied_at_once(record):
        acts = tuple(act for suspect in tangled for act in suspect.acts)
        rest = [suspect for suspect in found if suspect not in tangled]
        return [Suspect(record.handle.key, acts, is_late=True, is_collateral=True), *rest]
    pasting_is_late = any(s.is_late and s.acts[0].startswith(PASTING) for s in found)
    collateral = [s for s in tangled if pasting_is_late and not s.acts[0].startswith(PASTING)]
    found = [s for s in found if s not in collateral]
    if collateral:
        acts = tuple(act for suspect in collateral for act in suspect.acts)
        found.append(Suspect(record.handle.key, acts, is_late=True, is_collateral=True))
    # Collateral first: what is looked at apart may leave the page in another state.
    return sorted(found, key=lambda suspect: (not suspect.is_collateral, suspect.is_late))


def _controls(found: Iterable[Suspect]) -> list[Suspect]:
    """What is tried first, while nothing has been composed yet."""
    return [Suspect(s.key, (TYPE_LINES,), is_late=False) for s in found if COMPOSE_LINES in s.acts]


def _on_other_systems(found: Iterable[Suspect]) -> list[Suspect]:
    """The Enter that commits in another order of events: whom does it concern?"""
    return [
        Suspect(s.key, (COMPOSE_ENTER_WINDOWS,), s.is_late)
        for s in found
        if s.acts[0] == COMPOSE_ENTER
    ]


def suspects_apart(record: FieldRecord, acts: Container[str] | None = None) -> list[Suspect]:
    """Acts that lost text alike, whatever they may have suffered from; of ``acts`` alone."""
    groups: dict[object, list[Attempt]] = {}
    for attempt in record.attempts:
        if is_suspect(attempt) and (acts is None or attempt.act in acts):
            groups.setdefault(_signature(attempt, record.handle.facts), []).append(attempt)
    return [_suspect(record, attempts) for attempts in groups.values()]


def _is_emptied_at_once(record: FieldRecord) -> bool:
    """Whether one moment took all that was written by then, by whatever act it was."""
    written = [a for a in record.attempts if a.act in ("type", "insert", PASTING)]
    moments = [_taken_at(attempt) for attempt in written]
    known = [moment for moment in moments if moment is not None]
    return len(written) > 1 and len(known) == len(written) and max(known) - min(known) < AT_ONCE_MS


def _taken_at(attempt: Attempt) -> float | None:
    kept = kept_for_ms(attempt)
    return None if kept is None else attempt.ended + kept


def _suspect(record: FieldRecord, attempts: Iterable[Attempt]) -> Suspect:
    ordered = sorted(attempts, key=lambda a: (a.act != PASTING, a.act == PASTE_MIXED))
    late = any(fate_of(a) is Fate.TAKEN_BACK for a in ordered if a.act not in ("undo",))
    return Suspect(record.handle.key, tuple(a.act for a in ordered), late)


def _signature(attempt: Attempt, facts: FieldFacts) -> object:
    kind = attempt.act.split("-")[0]
    if attempt.disturbance is not None:
        return (attempt.act, attempt.disturbance)
    if kind in ("copy", "cut", "undo", "correct"):
        return attempt.act
    if kind == COMPOSE:
        # However it is composed, it is lost alike; what the Enter key does is another matter.
        return (kind, fault_of(attempt), fate_of(attempt), mechanism_of(attempt, facts))
    family = kind if kind == PASTING else attempt.act
    return (family, fate_of(attempt), mechanism_of(attempt, facts))


def renewal_age_ms(records: Iterable[FieldRecord]) -> float | None:
    """The age at which a page took away what was typed, too; None where it did not.

    Many pages make themselves anew once, a moment after they have loaded. What is lost to that is
    nobody's rule: a second look that begins later does not meet it again.
    """
    ages = [
        _taken_at(attempt) or attempt.ended
        for record in records
        for attempt in record.attempts
        if attempt.act in ("type", "insert") and not attempt.confirmed and fate_of(attempt).is_loss
    ]
    return max(ages, default=None)
