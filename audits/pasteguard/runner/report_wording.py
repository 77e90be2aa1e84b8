"""Verdicts and notices in words: the findings and warnings of a report, in its language."""

from __future__ import annotations

from pasteguard.artifacts.redaction import redact_text
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Evidence, Finding, Message, Notice
from pasteguard.texts import next_step, say


def finding_of(
    restriction: str, verdict: Verdict, field: str | None, finding_id: str, language: str
) -> Finding:
    """The finding that a verdict makes on a field, or on the page where ``field`` is None."""
    said = {"summary": verdict.summary}
    if verdict.reason is not None:
        said["reason"] = verdict.reason
    if verdict.consequence is not None:
        said["consequence"] = verdict.consequence
    return Finding(
        id=finding_id,
        restriction=restriction,
        outcome=verdict.outcome,
        effects=verdict.effects,
        field=field,
        summary=say(verdict.summary, language),
        said=said,
        consequence=say(verdict.consequence, language) if verdict.consequence else None,
        reason=say(verdict.reason, language) if verdict.reason else None,
        evidence=tuple(_evidence(proof, language) for proof in verdict.proofs),
    )


def _evidence(proof: Proof, language: str) -> Evidence:
    return Evidence(
        kind=proof.kind,
        mechanism=proof.mechanism,
        detail=say(proof.detail, language),
        said=proof.detail,
        source=proof.source,
        code=redact_text(proof.code) if proof.code else None,
        request=proof.request,
    )


def notice_of(message: Message, language: str, *, retry_helps: bool = False) -> Notice:
    """A warning or an error with its next step."""
    return Notice(
        message.id, say(message, language), next_step(message, language), message, retry_helps
    )
