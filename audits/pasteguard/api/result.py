"""What an audit from Python gives back, and what a test asserts about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pasteguard.api.telling import breaches_told, failure_told, restrictions_told, wrong_page_told
from pasteguard.catalogue import Scope, entry
from pasteguard.errors import PasteguardError
from pasteguard.model.report import Finding, Outcome, Report, Run
from pasteguard.policy.gaps import shows_error, went_elsewhere
from pasteguard.policy.judgement import Ending
from pasteguard.policy.judging import judge
from pasteguard.policy.reading import preset_policy
from pasteguard.policy.words import Policy
from pasteguard.reports import html, json_form
from pasteguard.reports.capabilities import worst
from pasteguard.texts import next_step, say, text


class AuditError(Exception):
    """An audit that could not be done, or an asked for one that makes no sense; says what to do."""


class NotAllowed(AssertionError):
    """A page does not allow what a test needs; the message names field, restriction and code."""


def audit_error(error: PasteguardError, language: str) -> AuditError:
    """The error with its next step as one text."""
    return AuditError(f"{say(error.message, language)} {next_step(error.message, language)}")


@dataclass(frozen=True, slots=True)
class Result:
    """One page's audit. ``report`` is all of it; docs/report.md describes its parts."""

    report: Report

    @property
    def run(self) -> Run:
        """The report in the form in which runs are stored."""
        report = self.report
        return Run(report.started_at, report.duration_ms, (report,), report.version)

    def findings(self, restriction: str) -> tuple[Finding, ...]:
        """The findings of a restriction, one for each field or one for the page.

        Raises AuditError for an id that is not in the catalogue.
        """
        name = _known(restriction, self.report.language)
        return tuple(each for each in self.report.findings if each.restriction == name)

    def outcome(self, restriction: str) -> Outcome:
        """The worst outcome over all fields; ``unclear`` where the audit did not come to it."""
        found = self.findings(restriction)
        return worst(found) if found else Outcome.UNCLEAR

    def allows(self, *restrictions: str) -> None:
        """Nothing, where the page allows each of these on every field.

        Raises NotAllowed where one is restricted or unclear, where there was no field to try it on,
        and where the page is an error page or another than the one asked for: what could not be
        seen is not allowed. Raises AuditError where nothing is asked.
        """
        if not restrictions:
            raise AuditError(text("python.nothing-asked", self.report.language))
        denied = [name for name in restrictions if not self._is_allowed(name)]
        if self.report.error is not None:
            raise NotAllowed(failure_told(self.report))
        if shows_error(self.report) or went_elsewhere(self.report):
            raise NotAllowed(wrong_page_told(self.report))
        if denied:
            raise NotAllowed(restrictions_told(self.report, denied))

    def meets(self, policy: str | Policy) -> None:
        """Nothing, where nothing is against the policy: a preset's name, or a policy as read.

        Raises NotAllowed, also where the page could not be audited in full; AuditError for the
        name of no preset.
        """
        try:
            asked = preset_policy(policy) if isinstance(policy, str) else policy
        except PasteguardError as error:
            raise audit_error(error, self.report.language) from None
        judgement = judge(self.run, asked, today=date.today())
        if judgement.ending is not Ending.PASSED:
            raise NotAllowed(breaches_told(judgement, self.report.language))

    def save(self, path: str | Path) -> None:
        """Writes the report: as JSON where the path ends in ``.json``, else as HTML."""
        render = json_form.render if Path(path).suffix == ".json" else html.render
        Path(path).write_text(render(self.run, self.report.language), encoding="utf-8")

    def _is_allowed(self, restriction: str) -> bool:
        outcomes = {finding.outcome for finding in self.findings(restriction)}
        if not outcomes or outcomes & {Outcome.RESTRICTED, Outcome.UNCLEAR}:
            return False
        needs_field = entry(restriction).scope == (Scope.FIELD,)
        return Outcome.ALLOWED in outcomes or not needs_field or bool(self.report.fields)


def _known(restriction: str, language: str) -> str:
    try:
        return entry(restriction).id
    except PasteguardError as error:
        raise audit_error(error, language) from None
