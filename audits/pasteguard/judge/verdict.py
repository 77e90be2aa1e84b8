"""What judging says of a restriction, and why; becomes a finding of the report."""

from __future__ import annotations

from dataclasses import dataclass

from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source


@dataclass(frozen=True, slots=True)
class Proof:
    """One reason for a verdict; becomes ``report.Evidence`` in the report."""

    kind: EvidenceKind
    detail: Message
    mechanism: str | None = None
    source: Source | None = None
    code: str | None = None
    request: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What judging says of one restriction; becomes ``report.Finding`` in the report."""

    outcome: Outcome
    summary: Message
    effects: tuple[Effect, ...] = ()
    reason: Message | None = None
    consequence: Message | None = None
    proofs: tuple[Proof, ...] = ()
