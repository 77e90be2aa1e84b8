"""What the interpreter's judges answered, as plain data of ours."""

from __future__ import annotations

from typing import Any

from pasteguard.artifacts.static_verdicts import StaticProof, StaticVerdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source


def read_verdict(restriction: str, field: str | None, entry: dict[str, Any]) -> StaticVerdict:
    """A verdict of ``judgePage``; ``field`` is the key of what it is about, None for the page."""
    consequence = entry.get("consequence")
    return StaticVerdict(
        restriction,
        field,
        outcome=Outcome(entry["outcome"]),
        summary=_message(entry["summary"]),
        effects=tuple(Effect(effect) for effect in entry["effects"]),
        reason=_message(entry["reason"]) if entry["reason"] else None,
        consequence=Message(f"consequence.{consequence}") if consequence else None,
        proofs=tuple(_proof(proof) for proof in entry["proofs"]),
    )


def _message(entry: dict[str, Any]) -> Message:
    return Message(entry["id"], entry.get("values") or {})


def _proof(entry: dict[str, Any]) -> StaticProof:
    source = entry.get("source")
    return StaticProof(
        EvidenceKind(entry["kind"]),
        _message(entry["detail"]),
        entry["mechanism"],
        source=Source(source["url"], source["line"], source["column"], source["function"])
        if source
        else None,
        code=entry["code"],
    )
