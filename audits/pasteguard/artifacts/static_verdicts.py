"""What the interpreter said of a page whose code it followed without running it.

They are gathered, not judged here: the judges that say them run in a browser.
"""

from __future__ import annotations

from dataclasses import dataclass

from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source


@dataclass(frozen=True, slots=True)
class StaticProof:
    """One reason that the interpreter gave."""

    kind: EvidenceKind
    detail: Message
    mechanism: str | None = None
    source: Source | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class StaticVerdict:
    """What the interpreter said of a restriction on a field, or on the page where it is None.

    ``field`` is the key of a ``GatheredField``.
    """

    restriction: str
    field: str | None
    outcome: Outcome
    summary: Message
    effects: tuple[Effect, ...] = ()
    reason: Message | None = None
    consequence: Message | None = None
    proofs: tuple[StaticProof, ...] = ()
