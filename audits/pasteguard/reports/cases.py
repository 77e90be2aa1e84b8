"""Findings as a person would tell them: what holds for several fields alike is said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pasteguard.model import Finding, Source


@dataclass(frozen=True, slots=True)
class Case:
    """One finding, and every field (None is the page) of which the same is known."""

    finding: Finding
    fields: tuple[str | None, ...]


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


def place(source: Source) -> str:
    """Where in a page's code: ``guard.js:12:5 refusePaste``."""
    numbers = [str(number) for number in (source.line, source.column) if number is not None]
    spot = ":".join([source.url, *numbers])
    return f"{spot} {source.function}" if source.function else spot


def _tell_the_same(one: Finding, other: Finding) -> bool:
    return replace(one, id="", field=None) == replace(other, id="", field=None)
