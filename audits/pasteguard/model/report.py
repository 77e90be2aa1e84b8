"""The words of DESIGN as data: what one invocation found, and how it is known.

Everything here is frozen: gathering makes evidence, judging makes findings from it, reports read
them. The JSON form (``docs/run.schema.json``) is these classes written field by field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from pasteguard.model.policy_result import PolicyResult

RUN_SCHEMA: Final = "pasteguard.run/1"
REPORT_SCHEMA: Final = "pasteguard.report/1"


class Outcome(StrEnum):
    """What is known of one restriction; maps to EARL failed, passed, cantTell, inapplicable."""

    RESTRICTED = "restricted"
    ALLOWED = "allowed"
    UNCLEAR = "unclear"
    NOT_APPLICABLE = "not-applicable"


class Effect(StrEnum):
    """What a restricted outcome does to the candidate."""

    BLOCKS = "blocks"
    ALTERS = "alters"
    RECORDS = "records"
    REQUIRES = "requires"
    LIMITS = "limits"
    WARNS = "warns"
    PUNISHES = "punishes"


class EvidenceKind(StrEnum):
    """How something is known, strongest first."""

    EXERCISED = "exercised"
    OBSERVED = "observed"
    INFERRED = "inferred"
    DECLARED = "declared"
    REPORTED = "reported"


class Mode(StrEnum):
    """How an audit was done: acting on the page, only looking at it, or reading a saved file."""

    REHEARSAL = "rehearsal"
    PASSIVE = "passive"
    MARKUP = "markup"


class CheckStatus(StrEnum):
    """How one step of an audit ended."""

    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence by its id in ``texts/``, with the values to put in: readable in any language."""

    id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A place in a page's code; line and column count from 1, as editors do.

    ``original`` is the file before bundling, where a source map tells it.
    """

    url: str
    line: int | None = None
    column: int | None = None
    function: str | None = None
    original: Source | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a finding: how it is known, how the page does it, and where in its code."""

    kind: EvidenceKind
    mechanism: str | None
    detail: str
    said: Message
    source: Source | None = None
    code: str | None = None
    request: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One restriction's outcome on one field, or on the page where ``field`` is None.

    ``id`` is a fingerprint that survives generated class names, ports, tokens and line shifts.
    ``summary`` and ``reason`` are in the report's language; ``said`` holds the same as messages,
    so that a stored report can be read in the other language.
    """

    id: str
    restriction: str
    outcome: Outcome
    effects: tuple[Effect, ...]
    field: str | None
    summary: str
    said: Mapping[str, Message]
    consequence: str | None = None
    disclosed: str | None = None
    reason: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """Where a candidate writes. ``frame`` is the frame's address, empty for the page itself.

    ``kind`` is an input type, ``textarea``, ``contenteditable``, ``code-boxes`` (one box per
    character) or an editor's name (``monaco``, ``codemirror``, ``ace``, ``quill``, ...).
    """

    id: str
    frame: str
    selector: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Check:
    """One step of the audit: what it was, how it ended, and what it cost in milliseconds."""

    id: str
    status: CheckStatus
    duration_ms: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning or an error of a report: what was wrong, and the next step for the reader."""

    id: str
    text: str
    next_step: str
    said: Message
    retry_helps: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The page that was audited. Addresses have lost credentials, query values and tokens.

    ``variant`` differs where the query values or the fragments that were asked for do.
    """

    requested_url: str
    url: str
    title: str
    status: int | None
    language: str | None
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a field stands in the picture of its page, in pixels of the picture."""

    field: str
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The page before anything was done to it: ``data`` is base64, ``kind`` its media type.

    Where clicks or a journey failed, it is the page on which they did. Text that already stood in a
    field is painted over.
    """

    kind: str
    data: str
    width: int
    height: int
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A request that was held back, as method and redacted address, and how often."""

    request: str
    count: int


@dataclass(frozen=True, slots=True)
class StartPage:
    """Where the way to the test began: what a candidate could know before it.

    ``announces`` has, by restriction id, the sentence with which a page on the way tells of it.
    """

    url: str
    title: str
    announces: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What one target allows. ``error`` is set where the audit could not be done at all.

    ``disclosure_known``: the page's own words were searched for what they say of its restrictions,
    so that a finding without ``disclosed`` is one of which the page says nothing. ``start`` is set
    where clicks or a journey led from a start page to the page that was audited.
    """

    mode: Mode
    browser: str
    started_at: str
    duration_ms: int
    page: Page
    fields: tuple[Field, ...]
    findings: tuple[Finding, ...]
    checks: tuple[Check, ...]
    warnings: tuple[Notice, ...]
    error: Notice | None
    version: str
    language: str = "en"
    picture: Picture | None = None
    held: tuple[Held, ...] = ()
    disclosure_known: bool = False
    start: StartPage | None = None
    schema: str = REPORT_SCHEMA


@dataclass(frozen=True, slots=True)
class Run:
    """Everything one invocation wrote: one report a target, also when there is only one.

    ``policy`` is set in what was written of a run that was held to a policy or a baseline.
    """

    started_at: str
    duration_ms: int
    reports: tuple[Report, ...]
    version: str
    policy: PolicyResult | None = None
    schema: str = RUN_SCHEMA
