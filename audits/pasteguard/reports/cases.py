"""Findings as a person would tell them: what holds for several fields alike is said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pasteguard.model.report import Evidence, Finding, Message, Source


@dataclass(frozen=True, slots=True)
class Case:
    """One finding, and every field (None is the page) of which the same is known."""

    finding: Finding
    fields: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """Pieces of evidence that differ in ``details`` only; ``evidence`` is the first of them."""

    evidence: Evidence
    details: tuple[str, ...]


def cases(findings: Sequence[Finding]) -> tuple[Case, ...]:
    """The findings as cases, in the order in which they first appear."""
    alike: list[tuple[Finding, list[str | None]]] = []
    for finding in findings:
        for told, fields in alike:
            if _tell_the_same(told, finding):
                fields.append(finding.field)
                break
        else:
            alike.append((finding, [finding.field]))
    return tuple(Case(finding, tuple(fields)) for finding, fields in alike)


def proofs(finding: Finding) -> tuple[Proof, ...]:
    """The evidence of a finding; what has the same cause is one proof with several details."""
    found: list[Proof] = []
    for evidence in finding.evidence:
        if found and _share_cause(found[-1].evidence, evidence):
            alike = found.pop()
            found.append(Proof(alike.evidence, (*alike.details, evidence.detail)))
        else:
            found.append(Proof(evidence, (evidence.detail,)))
    return tuple(found)


def place(source: Source, page_url: str) -> str:
    """Where in a page's code: ``guard.js:12:5 refusePaste``; files beside the page without path."""
    folder = page_url.rpartition("/")[0] + "/"
    name = source.url.removeprefix(folder) if "://" in folder else source.url
    numbers = [str(number) for number in (source.line, source.column) if number is not None]
    spot = ":".join([name or source.url, *numbers])
    return f"{spot} {source.function}" if source.function else spot


def _tell_the_same(one: Finding, other: Finding) -> bool:
    return replace(one, id="", field=None) == replace(other, id="", field=None)


def _share_cause(one: Evidence, other: Evidence) -> bool:
    same = _without_detail(one) == _without_detail(other)
    return same and bool(one.source or one.code or one.request)


def _without_detail(evidence: Evidence) -> Evidence:
    return replace(evidence, detail="", said=Message(""))
