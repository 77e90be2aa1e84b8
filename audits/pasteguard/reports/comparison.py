"""Two runs side by side: which findings appeared, which went, which changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from pasteguard.artifacts.fingerprints import path_template
from pasteguard.model.report import Finding, Outcome, Page, Report, Run


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding on a page that only one side has; ``field`` is the field's label, or None."""

    page: Page
    finding: Finding
    field: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """A finding that both sides have, with another outcome or other effects.

    ``page`` and ``field``, the field's label or None, are those of the later side.
    """

    page: Page
    before: Finding
    after: Finding
    field: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs, in the order of the reports; pages that only one side has are named, too.

    The findings of such a page are among those that appeared or went.
    """

    appeared: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    changed: tuple[Change, ...]
    pages_appeared: tuple[Page, ...] = ()
    pages_gone: tuple[Page, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether both sides say the same."""
        return not (self.appeared or self.gone or self.changed or self.pages_appeared)

    @property
    def newly_restricted(self) -> tuple[Difference | Change, ...]:
        """What is restricted now and was not, or was not known, before."""
        came = (each for each in self.appeared if each.finding.outcome is Outcome.RESTRICTED)
        turned = (
            each
            for each in self.changed
            if each.after.outcome is Outcome.RESTRICTED is not each.before.outcome
        )
        return (*came, *turned)


def compare_runs(before: Run, after: Run) -> Comparison:
    """What the later run found otherwise. Pages are matched by path, so hosts may differ.

    A page that a run holds more than once is matched in order.
    """
    old, new = _by_page(before), _by_page(after)
    both = [_compare_reports(old[key], new[key]) for key in new if key in old]
    came = [new[key] for key in new if key not in old]
    went = [old[key] for key in old if key not in new]
    return Comparison(
        appeared=(*_joined(each.appeared for each in both), *_joined(map(_all_of, came))),
        gone=(*_joined(each.gone for each in both), *_joined(map(_all_of, went))),
        changed=tuple(chain.from_iterable(each.changed for each in both)),
        pages_appeared=tuple(report.page for report in came),
        pages_gone=tuple(report.page for report in went),
    )


def compare_reports(before: Report, after: Report) -> Comparison:
    """The same for two reports, which are taken for reports of one page."""
    return _compare_reports(before, after)


def _by_page(run: Run) -> dict[tuple[str, int], Report]:
    seen: Counter[str] = Counter()
    reports = {}
    for report in run.reports:
        path = path_template(report.page.url or report.page.requested_url)
        reports[path, seen[path]] = report
        seen[path] += 1
    return reports


def _compare_reports(before: Report, after: Report) -> Comparison:
    old, new = _by_identity(before), _by_identity(after)
    old_labels, new_labels = _labels(before), _labels(after)
    return Comparison(
        appeared=tuple(
            Difference(after.page, finding, new_labels.get(finding.field or ""))
            for key, finding in new.items()
            if key not in old
        ),
        gone=tuple(
            Difference(before.page, finding, old_labels.get(finding.field or ""))
            for key, finding in old.items()
            if key not in new
        ),
        changed=tuple(
            Change(after.page, old[key], finding, new_labels.get(finding.field or ""))
            for key, finding in new.items()
            if key in old and _differs(old[key], finding)
        ),
    )


def _by_identity(report: Report) -> dict[tuple[str, str, int], Finding]:
    """Findings by restriction and label: ids hold the path, and a page may have moved.

    Fields that a reader cannot tell apart are matched in order.
    """
    labels = _labels(report)
    seen: Counter[tuple[str, str]] = Counter()
    findings = {}
    for finding in report.findings:
        name = (finding.restriction, labels.get(finding.field or "", ""))
        findings[*name, seen[name]] = finding
        seen[name] += 1
    return findings


def _labels(report: Report) -> Mapping[str, str]:
    return {field.id: field.label or field.selector for field in report.fields}


def _differs(before: Finding, after: Finding) -> bool:
    return (before.outcome, set(before.effects)) != (after.outcome, set(after.effects))


def _all_of(report: Report) -> tuple[Difference, ...]:
    labels = _labels(report)
    return tuple(
        Difference(report.page, finding, labels.get(finding.field or ""))
        for finding in report.findings
    )


def _joined(parts: Iterable[tuple[Difference, ...]]) -> Iterable[Difference]:
    return chain.from_iterable(parts)
