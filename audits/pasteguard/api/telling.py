"""What a failing test says: the page, the field, the restriction, the line of code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pasteguard.model.report import Finding, Outcome, Report, Run
from pasteguard.policy.gaps import shows_error
from pasteguard.policy.judgement import Judgement
from pasteguard.reports import policy_section
from pasteguard.reports.cases import place
from pasteguard.reports.judged import source_of
from pasteguard.reports.readable import one_line, readable
from pasteguard.reports.wording import Wording
from pasteguard.texts import text


def failure_told(report: Report) -> str:
    """Why a page could not be audited, and what to do."""
    error = _readable(report).error
    said = f"{error.text} {error.next_step}" if error else ""
    return text("python.not-audited", report.language, url=_address(report), why=said)


def wrong_page_told(report: Report) -> str:
    """Why the page that was audited is not the one that was meant."""
    shown = _readable(report)
    if shows_error(report):
        why = text("policy.gap.error-status", report.language, status=report.page.status or "")
        following = text("policy.gap.error-status.next", report.language)
    else:
        why = text("policy.gap.another-page", report.language, to=one_line(shown.page.url))
        following = text("policy.gap.another-page.next", report.language)
    said = Wording(report.language).sentences((why, following))
    asked = one_line(shown.page.requested_url)
    return text("python.not-audited", report.language, url=asked, why=said)


def restrictions_told(report: Report, restrictions: Sequence[str]) -> str:
    """What a page does not allow of these, with where and why."""
    shown = _readable(report)
    lines = [text("python.not-allowed", report.language, url=_address(report))]
    for restriction in restrictions:
        found = [each for each in shown.findings if each.restriction == restriction]
        against = [each for each in found if each.outcome is not Outcome.ALLOWED]
        if not against:
            lines.append(f"  {text('python.not-judged', report.language, id=restriction)}")
        for finding in against:
            lines += [f"  {line}" for line in _told(finding, shown)]
    names = list(dict.fromkeys(restrictions))
    lines.append(text("python.explain", report.language, id=names[0]))
    return "\n".join(lines)


def breaches_told(judgement: Judgement, language: str) -> str:
    """What is against a policy."""
    report = judgement.run.reports[0]
    heading = text("python.against", language, url=_address(report))
    return f"{heading}\n{policy_section.summary(judgement, language)}".rstrip()


def _told(finding: Finding, report: Report) -> Iterator[str]:
    wording = Wording(report.language)
    where = wording.field_labels(report.fields).get(finding.field, "")
    outcome = wording.text(f"outcome.{finding.outcome}")
    said = finding.summary if finding.outcome is Outcome.RESTRICTED else finding.reason
    values = {"id": finding.restriction, "where": where, "outcome": outcome}
    what = one_line(said or finding.summary)
    yield text("python.finding", report.language, **values, what=what)
    if source := source_of(finding):
        yield f"    {one_line(place(source, report.page.url))}"


def _readable(report: Report) -> Report:
    run = Run(report.started_at, report.duration_ms, (report,), report.version)
    return readable(run, report.language).reports[0]


def _address(report: Report) -> str:
    return one_line(report.page.url or report.page.requested_url)
