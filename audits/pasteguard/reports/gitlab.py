"""GitLab's code quality report: what a merge request changes shows beside its code."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from pasteguard.artifacts.fingerprints import LENGTH
from pasteguard.policy.judgement import Breach, BreachStatus, Judgement, PageJudgement
from pasteguard.policy.words import Level
from pasteguard.reports import judged
from pasteguard.reports.repository import Repository
from pasteguard.reports.wording import Wording

SEVERITIES: Final = {Level.ERROR: "major", Level.WARN: "minor"}
TOLERATED: Final = "info"


def render(judgement: Judgement, language: str, repository: Repository) -> str:
    """The breaches as JSON; a page that could not be audited is one, too."""
    shown = judged.shown(judgement, language)
    issues = [
        _issue(page, breach, language, repository)
        for page in shown.pages
        for breach in page.breaches
    ]
    issues += [_missed(page, language, repository) for page in shown.pages if not page.is_audited]
    return json.dumps(_unique(issues), ensure_ascii=False, indent=2) + "\n"


def _issue(
    page: PageJudgement, breach: Breach, language: str, repository: Repository
) -> dict[str, Any]:
    finding = breach.finding
    place = repository.place(finding, page.report.page)
    title = Wording(language).words(finding.restriction).title
    where = f"{title}, {breach.field}" if breach.field else title
    code = None if place.is_known else judged.code_of(page, breach)
    there = ", ".join(part for part in (page.report.page.url, code) if part)
    severity = SEVERITIES[breach.level] if breach.standing is BreachStatus.NEW else TOLERATED
    return {
        "description": f"{where}: {judged.sentence(breach, language)} ({there})",
        "check_name": finding.restriction,
        "fingerprint": page.key.identity(finding.id),
        "severity": severity,
        "location": {"path": place.path, "lines": {"begin": place.line}},
    }


def _missed(page: PageJudgement, language: str, repository: Repository) -> dict[str, Any]:
    return {
        "description": judged.missed_line(page, language),
        "check_name": "audit",
        "fingerprint": page.key.identity(_fingerprint(page.key.basis)),
        "severity": "blocker",
        "location": {"path": repository.fallback, "lines": {"begin": 1}},
    }


def _fingerprint(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def _unique(issues: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """GitLab shows only the first of a fingerprint; the same page twice is said once anyway."""
    return list({issue["fingerprint"]: issue for issue in reversed(issues)}.values())[::-1]
