"""CSV: a row for each finding, for spreadsheets."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Final

from pasteguard.model.report import Finding
from pasteguard.policy.judgement import Judgement, PageJudgement
from pasteguard.reports import judged
from pasteguard.reports.readable import one_line
from pasteguard.reports.wording import Wording, groups
from pasteguard.texts import text

COLUMNS: Final = (
    "page",
    "title",
    "group",
    "restriction",
    "field",
    "outcome",
    "effects",
    "level",
    "standing",
    "summary",
    "consequence",
    "disclosed",
    "reason",
    "source",
    "line",
    "column",
    "id",
)
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run instead of showing."""


def render(judgement: Judgement, language: str) -> str:
    """All findings. The head row is the same in every language, so that programs can read it."""
    shown = judged.shown(judgement, language)
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for page in shown.pages:
        labels = Wording(language).field_labels(page.report.fields)
        for finding in page.report.findings:
            row = _row(page, finding, labels.get(finding.field, ""))
            writer.writerow([_harmless(row[column]) for column in COLUMNS])
        for each in judged.missed(page, language):
            writer.writerow([_harmless(cell) for cell in _failed(page, each, language)])
    return file.getvalue()


def _row(page: PageJudgement, finding: Finding, field: str) -> dict[str, str]:
    breach, source = page.breach_of(finding), judged.source_of(finding)
    return {
        "page": page.report.page.url or page.report.page.requested_url,
        "title": page.report.page.title,
        "group": groups().get(finding.restriction, ""),
        "restriction": finding.restriction,
        "field": field if finding.field else "",
        "outcome": str(finding.outcome),
        "effects": " ".join(finding.effects),
        "level": str(breach.level) if breach else "off",
        "standing": str(breach.standing) if breach else "",
        "summary": finding.summary,
        "consequence": finding.consequence or "",
        "disclosed": finding.disclosed or "",
        "reason": finding.reason or "",
        "source": source.url if source else "",
        "line": str(source.line) if source and source.line else "",
        "column": str(source.column) if source and source.column else "",
        "id": finding.id,
    }


def _failed(page: PageJudgement, missed: judged.Missed, language: str) -> list[str]:
    """A page that could not be judged is a row, too: nothing said must not look like fine."""
    is_error = page.report.error is not None
    row = dict.fromkeys(COLUMNS, "")
    row |= {
        "page": page.report.page.requested_url,
        "outcome": text("report.outcome.error", language) if is_error else "unaudited",
        "summary": missed.why,
        "reason": missed.following,
    }
    return [row[column] for column in COLUMNS]


def _harmless(cell: str) -> str:
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(FORMULA) else cell
