"""Reports against a policy: a pure function of both, and of the day and the baseline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final

from pasteguard.model.report import Finding, Outcome, Report, Run
from pasteguard.policy.baseline import Baseline, KnownFinding, fitting, knows, stale_entries
from pasteguard.policy.gaps import gaps_of
from pasteguard.policy.judgement import (
    Breach,
    BreachStatus,
    Cause,
    Gap,
    Judgement,
    PageJudgement,
    Stale,
)
from pasteguard.policy.levels import (
    allowed_gaps,
    fits,
    level_restricted,
    level_unclear,
    level_undisclosed,
)
from pasteguard.policy.pages import NameFile, PageKey, full_path, page_keys
from pasteguard.policy.words import NO_POLICY, ORDER, Exemption, Level, Policy

ALWAYS: Final = date.min


def judge(
    run: Run,
    policy: Policy,
    baseline: Baseline | None = None,
    today: date = ALWAYS,
    name_file: NameFile = full_path,
) -> Judgement:
    """The run under the policy. ``today`` decides which exceptions still hold.

    ``name_file`` says what names a file, so that a baseline knows it again.
    """
    holding = tuple(each for each in policy.exemptions if each.expires >= today)
    keys = page_keys(run.reports, name_file)
    known = fitting(baseline, keys)
    pages = tuple(
        _page(report, key, policy, entries, holding)
        for report, key, entries in zip(run.reports, keys, known.by_page, strict=True)
    )
    stale: tuple[KnownFinding, ...] = ()
    if baseline is not None:
        pages = tuple(_held_apart(page) for page in pages)
        stale = stale_entries(baseline, pages)
    used = {breach.exemption for page in pages for breach in page.breaches}
    return Judgement(
        run=run,
        policy=policy,
        pages=pages,
        stale=tuple(_stale(entry) for entry in stale),
        ambiguous=tuple(_stale(entry) for entry in known.ambiguous),
        expired=tuple(each for each in policy.exemptions if each.expires < today),
        unused=tuple(each for each in holding if each not in used),
    )


def _stale(entry: KnownFinding) -> Stale:
    return Stale(entry.restriction, entry.path or entry.page, entry.field)


def _held_apart(page: PageJudgement) -> PageJudgement:
    """The page, which no baseline can speak of where nothing tells it from another one."""
    counts = any(breach.standing is not BreachStatus.EXCEPTED for breach in page.breaches)
    if page.key.is_alone or not counts:
        return page
    return replace(page, gaps=(*page.gaps, Gap.INDISTINCT))


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
    report: Report,
    key: PageKey,
    policy: Policy,
    known: Collection[KnownFinding],
    holding: Collection[Exemption],
) -> PageJudgement:
    labels = {field.id: field.label or field.selector for field in report.fields}
    breaches = []
    for finding in report.findings:
        breach = _breach(finding, report, policy, labels.get(finding.field or ""))
        if breach is not None:
            breaches.append(_standing(breach, report, known, holding))
    allowed = allowed_gaps(policy, report.page)
    gaps = gaps_of(report, policy)
    return PageJudgement(
        report,
        key,
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
    breach: Breach, report: Report, known: Collection[KnownFinding], holding: Collection[Exemption]
) -> Breach:
    for exemption in holding:
        if _is_exempt(breach, report, exemption):
            return replace(breach, standing=BreachStatus.EXCEPTED, exemption=exemption)
    if knows(known, breach):
        return replace(breach, standing=BreachStatus.KNOWN)
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
