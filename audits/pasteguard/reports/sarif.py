"""SARIF 2.1.0 in the form that GitHub's code scanning accepts.

Locations are paths of the repository, since GitHub refuses addresses; the address is in the
properties. What the baseline knows is unchanged, what the policy excepts is suppressed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from pasteguard import __version__
from pasteguard.policy.judgement import Breach, BreachStatus, Judgement, PageJudgement
from pasteguard.policy.words import Level
from pasteguard.reports import judged
from pasteguard.reports.readable import one_line
from pasteguard.reports.repository import Repository
from pasteguard.reports.wording import RestrictionWords, Wording, groups
from pasteguard.texts import text

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: Final = {Level.ERROR: "error", Level.WARN: "warning", Level.OFF: "none"}
MOST_RESULTS: Final = 5000
"""GitHub shows no more of a run."""


def render(judgement: Judgement, language: str, repository: Repository) -> str:
    """All breaches of all pages as one run, worst first."""
    shown = judged.shown(judgement, language)
    pairs = list(shown.worst_first())[:MOST_RESULTS]
    rules = list(dict.fromkeys(breach.finding.restriction for _, breach in pairs))
    results = [_result(page, breach, rules, language, repository) for page, breach in pairs]
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(rules, shown, language)},
                "automationDetails": {"id": "pasteguard/"},
                "language": language,
                "invocations": [_invocation(shown, language)],
                "results": results,
                # A page without a result would not be there at all.
                "properties": {"pages": [_page(each) for each in judgement.pages]},
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _page(page: PageJudgement) -> dict[str, str]:
    report = page.report
    known = {"requestedUrl": report.page.requested_url, "url": report.page.url}
    return known if report.error is None else {**known, "error": report.error.text}


def _driver(rules: list[str], judgement: Judgement, language: str) -> dict[str, Any]:
    worst: dict[str, Level] = {}
    for _, breach in judgement.worst_first():
        worst.setdefault(breach.finding.restriction, breach.level)
    return {
        "name": "Pasteguard",
        "semanticVersion": __version__,
        "rules": [_rule(rule, worst[rule], language) for rule in rules],
    }


def _rule(restriction: str, level: Level, language: str) -> dict[str, Any]:
    words = Wording(language).words(restriction)
    return {
        "id": restriction,
        "shortDescription": {"text": words.title},
        "fullDescription": {"text": words.restricted},
        "help": _help(words, language),
        "defaultConfiguration": {"level": LEVELS[level]},
        "properties": {"tags": ["accessibility", "assessment", groups().get(restriction, "other")]},
    }


def _help(words: RestrictionWords, language: str) -> dict[str, str]:
    """Whom it hurts and what to do instead, from the catalogue; plain and as Markdown."""
    if not words.remedy:
        return {"text": words.title}
    affected = text("catalogue.heading.affected", language)
    remedy = text("catalogue.heading.remedy", language)
    listed = [f"- {each}" for each in words.affected]
    plain = "\n".join([words.question, "", affected, *listed, "", remedy, words.remedy])
    code = ["", "```html", words.remedy_code, "```"] if words.remedy_code else []
    parts = [words.question, "", f"## {affected}", *listed, "", f"## {remedy}", words.remedy, *code]
    return {"text": plain, "markdown": "\n".join(parts)}


def _result(
    page: PageJudgement, breach: Breach, rules: list[str], language: str, repository: Repository
) -> dict[str, Any]:
    finding, report = breach.finding, page.report
    message = judged.sentence(breach, language)
    where = f"{breach.field}: " if breach.field else ""
    identity = page.key.identity(finding.id)
    result: dict[str, Any] = {
        "ruleId": finding.restriction,
        "ruleIndex": rules.index(finding.restriction),
        "level": LEVELS[breach.level],
        "message": {"text": f"{where}{message}\n{report.page.url}"},
        "locations": [_location(page, breach, repository)],
        "partialFingerprints": {
            "primaryLocationLineHash": f"{identity}:1",
            "pasteguard/v1": identity,
        },
        "properties": _properties(page, breach),
    }
    if breach.standing is BreachStatus.KNOWN:
        result["baselineState"] = "unchanged"
    if breach.exemption is not None:
        why = breach.exemption.reason
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    return result


def _location(page: PageJudgement, breach: Breach, repository: Repository) -> dict[str, Any]:
    place = repository.place(breach.finding, page.report.page)
    region = {"startLine": place.line}
    if place.column:
        region["startColumn"] = place.column
    artifact = {"uri": quote(place.path), "uriBaseId": "%SRCROOT%"}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _properties(page: PageJudgement, breach: Breach) -> Mapping[str, Any]:
    finding, report = breach.finding, page.report
    known = {
        "url": report.page.url,
        "title": one_line(report.page.title),
        "field": breach.field,
        "outcome": str(finding.outcome),
        "effects": [str(effect) for effect in finding.effects],
        "cause": str(breach.cause),
        "code": judged.code_of(page, breach),
        "disclosed": finding.disclosed,
        "evidence": str(finding.evidence[0].kind) if finding.evidence else None,
    }
    return {name: value for name, value in known.items() if value}


def _invocation(judgement: Judgement, language: str) -> dict[str, Any]:
    """Whether all was done; what could not be judged is told, since no results say nothing."""
    told = [
        {
            "level": "error",
            "message": {"text": f"{each.address}: {each.why} {each.following}"},
            "descriptor": {"id": each.id},
        }
        for page in judgement.pages
        for each in judged.missed(page, language)
    ]
    done = all(page.is_audited for page in judgement.pages)
    return {"executionSuccessful": done, "toolExecutionNotifications": told}
