"""Reports against a policy: a pure function of both, and of the day and the baseline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final

from pasteguard.model import Finding, Mode, Outcome, Report, Run
from pasteguard.policy.baseline import Baseline, knows, stale_entries
from pasteguard.policy.judgement import Breach, Cause, Judgement, PageJudgement, Stale, Standing
from pasteguard.policy.levels import fits, level_restricted, level_unclear, level_undisclosed
from pasteguard.policy.words import NO_POLICY, ORDER, Exemption, Level, Policy

UNSEEN: Final = frozenset({"reason.deadline", "reason.not-opened", "reason.unseen"})
"""Reasons that say that an audit ended before something could be tried."""
KNOWN: Final = (Outcome.RESTRICTED, Outcome.ALLOWED, Outcome.NOT_APPLICABLE)
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
    return PageJudgement(report, tuple(breaches), _is_audited(report, policy))


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


def _is_audited(report: Report, policy: Policy) -> bool:
    """Whether the page was seen: opened, and everything tried that could fail it.

    Of a saved file that loads all its code from elsewhere, nothing can be known by reading.
    """
    if report.error is not None:
        return False
    is_known = any(finding.outcome in KNOWN for finding in report.findings)
    if not is_known and report.mode is not Mode.MARKUP:
        return not policy.is_given
    return not (policy.is_given and any(_is_missed(f, report, policy) for f in report.findings))


def _is_missed(finding: Finding, report: Report, policy: Policy) -> bool:
    reason = finding.said.get("reason")
    if finding.outcome is not Outcome.UNCLEAR or reason is None or reason.id not in UNSEEN:
        return False
    return level_restricted(policy, report.page, finding.restriction, ()) is Level.ERROR


def _is_not_judged(finding: Finding) -> bool:
    """Whether this version cannot judge it at all, which is no matter of the page."""
    reason = finding.said.get("reason")
    return reason is not None and reason.id == "reason.not-yet-judged"
