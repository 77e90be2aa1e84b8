"""Reports against a policy: a pure function of both, and of the day and the baseline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final

from pasteguard.model import Finding, Outcome, Report, Run
from pasteguard.policy.baseline import Baseline, knows, stale_entries
from pasteguard.policy.gaps import gaps_of
from pasteguard.policy.judgement import Breach, Cause, Judgement, PageJudgement, Stale, Standing
from pasteguard.policy.levels import (
    allowed_gaps,
    fits,
    level_restricted,
    level_unclear,
    level_undisclosed,
)
from pasteguard.policy.words import NO_POLICY, ORDER, Exemption, Level, Policy

ALWAYS: Final = date.min


def judge(
    run: Run, policy: Policy, baseline: Baseline | None = None, today: date = ALWAYS
) -> Judgement:
    """The run under the policy. ``today`` decides which exceptions still hold."""
    holding = tuple(each for each in policy.exemptions if each.expires >= today)
    pages = tuple(_page(report, policy, baseline, holding) for report in run.reports)
    used = {breach.exemption for page in pages for breach in page.breaches}
    stale = stale_entries(baseline, pages) if baseline is not None else ()
    return Judgement(
        run=run,
        policy=policy,
        pages=pages,
        stale=tuple(Stale(entry.restriction, entry.page, entry.field) for entry in stale),
        expired=tuple(each for each in policy.exemptions if each.expires < today),
        unused=tuple(each for each in holding if each not in used),
    )


def unjudged(run: Run) -> Judgement:
    """The run where nobody asked for a policy."""
    return judge(run, NO_POLICY)


def is_silent(report: Report, finding: Finding) -> bool:
    """Whether it is known that a candidate is not told of what this finding restricts.

    Where a start page led to the test, the test's own words come too late.
    """
    if finding.outcome is not Outcome.RESTRICTED or not report.disclosure_known:
        return False
    if report.start is not None:
        return finding.restriction not in report.start.announces
    return not finding.disclosed


def _page(
    report: Report, policy: Policy, baseline: Baseline | None, holding: Collection[Exemption]
) -> PageJudgement:
    labels = {field.id: field.label or field.selector for field in report.fields}
    breaches = []
    for finding in report.findings:
        breach = _breach(finding, report, policy, labels.get(finding.field or ""))
        if breach is not None:
            breaches.append(_standing(breach, report, baseline, holding))
    allowed = allowed_gaps(policy, report.page)
    gaps = gaps_of(report, policy)
    return PageJudgement(
        report,
        tuple(breaches),
        tuple(gap for gap in gaps if gap not in allowed),
        tuple(gap for gap in gaps if gap in allowed),
    )


def _breach(finding: Finding, report: Report, policy: Policy, field: str | None) -> Breach | None:
    page, restriction = report.page, finding.restriction
    level, cause = Level.OFF, Cause.RESTRICTED
    if finding.outcome is Outcome.RESTRICTED:
        level = level_restricted(policy, page, restriction, finding.effects)
    elif finding.outcome is Outcome.UNCLEAR and not _is_not_judged(finding):
        level, cause = level_unclear(policy, page, restriction), Cause.UNCLEAR
    if is_silent(report, finding):
        silence = level_undisclosed(policy, page, restriction)
        if ORDER.index(silence) > ORDER.index(level):
            level, cause = silence, Cause.UNDISCLOSED
    return None if level is Level.OFF else Breach(finding, field, level, cause)


def _standing(
    breach: Breach, report: Report, baseline: Baseline | None, holding: Collection[Exemption]
) -> Breach:
    for exemption in holding:
        if _is_exempt(breach, report, exemption):
            return replace(breach, standing=Standing.EXCEPTED, exemption=exemption)
    if baseline is not None and knows(baseline, breach):
        return replace(breach, standing=Standing.KNOWN)
    return breach


def _is_exempt(breach: Breach, report: Report, exemption: Exemption) -> bool:
    return (
        exemption.restriction == breach.finding.restriction
        and fits(exemption.url, report.page)
        and exemption.field in ("", breach.field)
    )


def _is_not_judged(finding: Finding) -> bool:
    """Whether this version cannot judge it at all, which is no matter of the page."""
    reason = finding.said.get("reason")
    return reason is not None and reason.id == "reason.not-yet-judged"
