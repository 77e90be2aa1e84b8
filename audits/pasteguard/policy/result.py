"""What a run is under its policy, in the form that is written with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pasteguard.model.policy_result import (
    PolicyBreach,
    PolicyException,
    PolicyGap,
    PolicyResult,
    StaleEntry,
)
from pasteguard.model.report import Run
from pasteguard.policy.judgement import Breach, BreachStatus, Judgement, PageJudgement, Stale
from pasteguard.policy.words import Exemption, Level


def with_result(judgement: Judgement) -> Run:
    """The run, with what the policy makes of it where somebody asked for one."""
    if not judgement.policy.is_given:
        return judgement.run
    return replace(judgement.run, policy=result_of(judgement))


def result_of(judgement: Judgement) -> PolicyResult:
    """How the run ended, and what counted, in the order of the reports."""
    pages = list(enumerate(judgement.pages))
    return PolicyResult(
        name=judgement.policy.name,
        ending=judgement.ending.value,
        errors=judgement.count(BreachStatus.NEW, Level.ERROR),
        warnings=judgement.count(BreachStatus.NEW, Level.WARN),
        breaches=tuple(_breach(place, each) for place, page in pages for each in page.breaches),
        unaudited=tuple(place for place, page in pages if not page.is_audited),
        stale=tuple(_entry(each) for each in judgement.stale),
        ambiguous=tuple(_entry(each) for each in judgement.ambiguous),
        expired=tuple(_exception(each) for each in judgement.expired),
        unused=tuple(_exception(each) for each in judgement.unused),
        gaps=tuple(each for place, page in pages for each in _gaps(place, page)),
    )


def _entry(entry: Stale) -> StaleEntry:
    return StaleEntry(entry.restriction, entry.page, entry.field)


def _gaps(place: int, page: PageJudgement) -> Iterator[PolicyGap]:
    for gap in page.gaps:
        yield PolicyGap(place, gap.value)
    for gap in page.excused:
        yield PolicyGap(place, gap.value, allowed=True)


def _breach(place: int, breach: Breach) -> PolicyBreach:
    exemption = breach.exemption
    return PolicyBreach(
        report=place,
        finding=breach.finding.id,
        level="error" if breach.level is Level.ERROR else "warn",
        cause=breach.cause.value,
        standing=breach.standing.value,
        reason=exemption.reason if exemption else None,
        expires=exemption.expires.isoformat() if exemption else None,
    )


def _exception(exemption: Exemption) -> PolicyException:
    return PolicyException(
        exemption.restriction,
        exemption.reason,
        exemption.expires.isoformat(),
        exemption.url,
        exemption.field,
    )
