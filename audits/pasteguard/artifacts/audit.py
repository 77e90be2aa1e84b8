"""Everything that gathering hands to judging of one target: plain data, which can be kept.

A report is made of this and of nothing else, so that it can be made again, without a browser. How
it is written to a file and read again: ``artifacts.storage``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from pasteguard.artifacts.fields import Attempt, FieldEvidence, FieldFacts, LeftAlone, PageEvidence
from pasteguard.artifacts.page_states import Conduct
from pasteguard.artifacts.pointer import WINDOW
from pasteguard.artifacts.static_verdicts import StaticVerdict
from pasteguard.model.report import Check, CheckStatus, Held, Message, Mode, Page, Picture

ARTIFACTS_SCHEMA: Final = "pasteguard.artifacts/1"
FIELD_LIMIT: Final = 20
"""So many fields of a page are tried in every way; of more, those that are alike are sampled."""
SAMPLE_LIMIT: Final = 100
"""So many more, alike with one that is tried in full, are tried by pasting; the others are only
counted."""


class FailureKind(StrEnum):
    """Why an audit could not be done, as far as it bears on what is said of the restrictions."""

    WITHHELD = "withheld"
    """The page was left alone."""
    OWN_MISTAKE = "own-mistake"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an audit could not be done; ``retry_helps``: another try may succeed."""

    message: Message
    kind: FailureKind = FailureKind.OTHER
    retry_helps: bool = False


@dataclass(frozen=True, slots=True)
class GatheredField:
    """A field over all visits, and what was tried on it.

    ``key`` names it within the audit, ``frame`` is its frame's address, redacted. ``is_tried``: the
    rehearsal met it; otherwise only a visit that watches the page did, or a look without acting.
    ``unconfirmed`` are the acts that lost text at first, and could not be done again. ``like`` is
    the key of the field that was tried in every way where in this one, alike, text was only pasted.
    """

    key: str
    frame: str
    facts: FieldFacts
    is_tried: bool = False
    admits: str = ""
    attempts: tuple[Attempt, ...] = ()
    unseen: str | None = None
    unconfirmed: frozenset[str] = frozenset()
    like: str | None = None

    @property
    def evidence(self) -> FieldEvidence:
        """What the judges of a field read."""
        return FieldEvidence(self.facts, self.admits, self.attempts, self.unseen)


@dataclass(frozen=True, slots=True)
class StartLines:
    """The page where the way to the test began, and all that could be read on that way."""

    url: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteFile:
    """The disclosure file as the site served it; ``content`` is None where it serves none."""

    url: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class GatheredAudit:
    """All that was gathered of one target.

    ``asked`` is the page as it was asked for, ``page`` as it was reached, None where it was not.
    ``only`` are the ids of the restrictions to judge, empty for all. ``marks`` of ``picture`` name
    fields by their keys. ``ends`` are the ways in which visits of the rehearsal ended early,
    ``is_complete``: one of them came to its end. ``is_confirmed``: the second look did.
    ``held`` counts what was held back, most frequent first and no more than a report shows,
    ``held_count`` all of it, ``held_early`` what was held before anything was done to the page.
    ``alone``: what the page does also where nothing is done to it; ``is_controlled``: that is
    known, as far as a loss depends on it. ``browser_lost``: the browser went away, which is not
    known to be the page's doing. ``cut_short`` is the notice of
    whoever ended the browser. ``is_forgotten``: what was rehearsed was thrown away.
    ``conduct_failed`` is the mistake of ours for which ``conduct`` is missing. ``device`` is the
    name of the device that the browser stood for, empty for none; ``is_mobile``: it is a phone or
    tablet. ``width`` is how wide the page was, in CSS pixels.
    """

    mode: Mode
    browser: str
    started_at: str
    duration_ms: int
    version: str
    asked: Page
    page: Page | None = None
    only: tuple[str, ...] = ()
    start: StartLines | None = None
    lines: tuple[str, ...] = ()
    site_file: SiteFile | None = None
    picture: Picture | None = None
    fields: tuple[GatheredField, ...] = ()
    text: PageEvidence = field(default_factory=PageEvidence)
    ends: tuple[str, ...] = ()
    is_complete: bool = False
    is_confirmed: bool = False
    conduct: Conduct | None = None
    conduct_failed: str = ""
    static_verdicts: tuple[StaticVerdict, ...] = ()
    held: tuple[Held, ...] = ()
    held_count: int = 0
    held_early: int = 0
    checks: tuple[Check, ...] = ()
    notices: tuple[Message, ...] = ()
    failure: Failure | None = None
    alone: LeftAlone = field(default_factory=LeftAlone)
    is_controlled: bool = True
    browser_lost: bool = False
    cut_short: Message | None = None
    is_forgotten: bool = False
    device: str = ""
    is_mobile: bool = False
    width: int = WINDOW[0]
    schema: str = ARTIFACTS_SCHEMA

    def wants(self, restriction: str) -> bool:
        """Whether the restriction of this id is to be judged."""
        return not self.only or restriction in self.only

    @property
    def tried(self) -> tuple[GatheredField, ...]:
        """The fields that the rehearsal met, in the order in which it tries them."""
        return tuple(each for each in self.fields if each.is_tried)

    @property
    def left_out(self) -> frozenset[str]:
        """The keys of fields that were not tried since the page has so many."""
        full = [each.key for each in self.tried if each.like is None]
        sampled = [each.key for each in self.tried if each.like is not None]
        return frozenset((*full[FIELD_LIMIT:], *sampled[SAMPLE_LIMIT:]))

    @property
    def has_inventory(self) -> bool:
        """Whether the fields of the page were looked for at all."""
        if self.is_forgotten:
            return False
        if self.mode is Mode.PASSIVE:
            return self._is_done("inventory")
        watched = self.conduct is not None and bool(self.conduct.observations)
        return self.is_complete or watched

    @property
    def has_second_look(self) -> bool:
        """Whether all that was suspected of the page as a whole had its second look."""
        return self._is_done("second-look")

    def _is_done(self, step: str) -> bool:
        return any(c.id == step and c.status is CheckStatus.DONE for c in self.checks)
