"""Runs from literals, of one page unless said otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.fingerprints import fingerprint
from pasteguard.model.options import Target
from pasteguard.model.report import (
    Effect,
    Evidence,
    EvidenceKind,
    Field,
    Finding,
    Message,
    Outcome,
    Report,
    Run,
    Source,
)
from tests.fake_auditor import report_on

URL: Final = "https://tests.example/essay"
ESSAY: Final = Field("f1", "", "#essay", "textarea", "Essay")
GUARD: Final = Source("https://tests.example/guard.js", 46, 11, "refusePaste")
ALLOWED: Final = {"paste": Outcome.ALLOWED, "copy": Outcome.ALLOWED}
BLOCKED: Final = {"paste": Outcome.RESTRICTED, "copy": Outcome.ALLOWED}


def finding(restriction: str, outcome: Outcome, url: str = URL) -> Finding:
    """A finding on the essay; one that restricts names its code."""
    said = Message("proof.never", {"acts": "@act.paste", "how": "@mechanism.paste-event"})
    proof = Evidence(
        EvidenceKind.EXERCISED, "paste-event", "Nothing arrived.", said, GUARD, "refuse();"
    )
    is_restricted = outcome is Outcome.RESTRICTED
    return Finding(
        id=fingerprint(restriction, url, "essay"),
        restriction=restriction,
        outcome=outcome,
        effects=(Effect.BLOCKS,) if is_restricted else (),
        field="f1",
        summary=f"{restriction}: {outcome}.",
        said={"summary": Message("demo.own-page")},
        evidence=(proof,) if is_restricted else (),
    )


def report(
    outcomes: Mapping[str, Outcome], *, url: str = URL, at: str = "2026-11-20T04:00:00Z"
) -> Report:
    """A report with one finding a restriction."""
    findings = [finding(name, outcome, url) for name, outcome in outcomes.items()]
    made = report_on(Target(url, url), *findings)
    return replace(made, started_at=at, fields=(ESSAY,))


def run(
    outcomes: Mapping[str, Outcome] = ALLOWED,
    *,
    url: str = URL,
    at: str = "2026-11-20T04:00:00Z",
) -> Run:
    """A run of one report."""
    return of(report(outcomes, url=url, at=at))


def of(*reports: Report) -> Run:
    """A run of these reports."""
    return Run(reports[0].started_at, 1500, reports, "0.1.0")


def night(number: int, outcomes: Mapping[str, Outcome], url: str = URL) -> Run:
    """The run of the n-th night of a month."""
    return run(outcomes, url=url, at=f"2026-10-{number:02}T04:00:00Z")
