"""What each page under ``tests/pages`` says of itself, compared with what an audit found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pasteguard.model.report import Finding, Report

PAGES: Final = Path(__file__).parent / "pages"
BLOCK: Final = re.compile(
    r'<script type="application/json" id="pasteguard-expected">(.*?)</script>', re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Expectation:
    """One page: its path below ``tests/pages``, the outcomes it states, options it needs.

    ``fields`` are the labels of all its fields in their order, None where it does not say.
    """

    path: str
    findings: tuple[dict[str, Any], ...]
    clicks: tuple[str, ...]
    fields: tuple[str, ...] | None = None


def expectations() -> Iterator[Expectation]:
    """All pages that state an expectation, in order of their paths."""
    for page in sorted(PAGES.rglob("*.html")):
        found = BLOCK.search(page.read_text(encoding="utf-8"))
        if found is None:
            continue
        stated = json.loads(found.group(1))
        yield Expectation(
            page.relative_to(PAGES).as_posix(),
            tuple(stated["findings"]),
            tuple(stated.get("options", {}).get("clicks", ())),
            tuple(stated["fields"]) if "fields" in stated else None,
        )


ALL_BY_PATH: Final = {expectation.path: expectation for expectation in expectations()}


def differences(expected: Expectation, report: Report) -> list[str]:
    """Where the report says another thing than the page; empty where they agree."""
    found = [
        difference
        for stated in expected.findings
        if (difference := _difference(expected, stated, report)) is not None
    ]
    labels = tuple(field.label for field in report.fields)
    if expected.fields is not None and labels != expected.fields:
        found.append(f"expected the fields {expected.fields}, got {labels}")
    return found


def _difference(expected: Expectation, stated: dict[str, Any], report: Report) -> str | None:
    name = f"{stated['restriction']} on {stated.get('field') or 'the page'}"
    finding = stated_finding(stated, report)
    if finding is None:
        return f"{name}: no finding; fields are {[field.label for field in report.fields]}"
    if finding.outcome != stated["outcome"]:
        why = f"{finding.summary} {finding.reason or ''} {[e.detail for e in finding.evidence]}"
        return f"{name}: expected {stated['outcome']}, got {finding.outcome}: {why}"
    if not set(stated.get("effects", ())) <= set(finding.effects):
        return f"{name}: expected effects {stated['effects']}, got {finding.effects}"
    mechanisms = [evidence.mechanism for evidence in finding.evidence]
    if "mechanism" in stated and stated["mechanism"] not in mechanisms:
        return f"{name}: expected mechanism {stated['mechanism']}, got {mechanisms}"
    return _code_difference(expected, name, stated, finding)


def stated_finding(stated: dict[str, Any], report: Report) -> Finding | None:
    """The finding a page speaks of: by restriction, and by the field's label."""
    ids = {field.id for field in report.fields if field.label == stated.get("field")}
    for finding in report.findings:
        if finding.restriction == stated["restriction"] and (
            finding.field in ids if stated.get("field") else finding.field is None
        ):
            return finding
    return None


def _code_difference(
    expected: Expectation, name: str, stated: dict[str, Any], finding: Finding
) -> str | None:
    sources = [evidence.source for evidence in finding.evidence if evidence.source is not None]
    if "function" in stated and stated["function"] not in [source.function for source in sources]:
        return f"{name}: expected function {stated['function']}, got {sources}"
    if "original" in stated and not any(
        source.original and source.original.url.endswith(stated["original"]) for source in sources
    ):
        return f"{name}: expected original {stated['original']}, got {sources}"
    if "line_has" in stated:
        lines = [evidence.code or "" for evidence in finding.evidence]
        lines += [_line(expected, source.url, source.line) for source in sources]
        if not any(stated["line_has"] in line for line in lines):
            return f"{name}: expected a line with {stated['line_has']!r}, got {lines}, {sources}"
    return None


def _line(expected: Expectation, url: str, line: int | None) -> str:
    path = url.split("://", 1)[-1].partition("/")[2]
    file = PAGES / (path or expected.path)
    if line is None or not file.is_file():
        return ""
    lines = file.read_text(encoding="utf-8").splitlines()
    return lines[line - 1] if line <= len(lines) else ""
