"""The table a person reads first: what each restriction came to, over all fields of one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pasteguard.model.report import Finding, Message, Outcome, Report

WORST_FIRST: Final = (
    Outcome.RESTRICTED,
    Outcome.UNCLEAR,
    Outcome.ALLOWED,
    Outcome.NOT_APPLICABLE,
)
NOT_YET_JUDGED: Final = "reason.not-yet-judged"
LIKE_FIELD: Final = "reason.like-field"
"""Another field, which is alike, was tried instead."""
OTHER_GROUP: Final = "other"
ERROR: Final = "error"


@dataclass(frozen=True, slots=True)
class Capability:
    """One restriction's worst outcome, and all findings it was drawn from."""

    restriction: str
    outcome: Outcome
    findings: tuple[Finding, ...]

    @property
    def worst(self) -> tuple[Finding, ...]:
        """The findings that have the outcome of the whole."""
        return tuple(finding for finding in self.findings if finding.outcome is self.outcome)


@dataclass(frozen=True, slots=True)
class Group:
    """The capabilities of one group of the catalogue, in catalogue order."""

    id: str
    capabilities: tuple[Capability, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What one report says at a glance.

    ``not_judged`` holds the ids that could not be looked into, ``silent`` those that the report
    says nothing of, as an audit that was not asked about them.
    """

    groups: tuple[Group, ...]
    not_judged: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()

    @property
    def capabilities(self) -> tuple[Capability, ...]:
        """All that was judged, in catalogue order."""
        return tuple(capability for group in self.groups for capability in group.capabilities)

    def having(self, outcome: Outcome) -> tuple[Capability, ...]:
        """The capabilities with this outcome."""
        return tuple(each for each in self.capabilities if each.outcome is outcome)

    @property
    def checked(self) -> int:
        """How many restrictions could apply to the page and were looked into."""
        return len(self.capabilities) - len(self.having(Outcome.NOT_APPLICABLE))


def overview(report: Report, groups: Mapping[str, str]) -> Overview:
    """The overview of a report; ``groups`` is restriction to group, in catalogue order.

    A restriction the catalogue does not know (a newer version wrote it) is in the group ``other``;
    one the report says nothing of is told apart, since silence must not look like "allowed".
    """
    findings = _by_restriction(report.findings)
    order = [*groups, *(name for name in findings if name not in groups)]
    judged: dict[str, list[Capability]] = {}
    not_judged, silent = [], []
    for restriction in order:
        found = findings.get(restriction, ())
        if not found:
            silent.append(restriction)
        elif _is_not_judged(found):
            not_judged.append(restriction)
        else:
            group = judged.setdefault(groups.get(restriction, OTHER_GROUP), [])
            group.append(Capability(restriction, _of_fields_tried(found), tuple(found)))
    listed = tuple(Group(name, tuple(members)) for name, members in judged.items())
    return Overview(listed, tuple(not_judged), tuple(silent))


def worst(findings: Sequence[Finding]) -> Outcome:
    """The worst outcome of findings, of which there is at least one."""
    return min((finding.outcome for finding in findings), key=WORST_FIRST.index)


def _of_fields_tried(findings: Sequence[Finding]) -> Outcome:
    """The worst outcome; what was tried on another field instead is told by how many it was."""
    tried = [each for each in findings if _reason_id(each) != LIKE_FIELD]
    return worst(tried or findings)


def verdict(report: Report, seen: Overview) -> tuple[Message, ...]:
    """A few sentences on the whole page; the first can stand alone."""
    restricted = len(seen.having(Outcome.RESTRICTED))
    unclear = len(seen.having(Outcome.UNCLEAR))
    counts = {"checked": seen.checked, "restricted": restricted, "unclear": unclear}
    if has_failed(report, seen):
        return (Message("report.verdict.error"),)
    if report.error:
        return (*verdict(replace(report, error=None), seen), Message("report.verdict.partial"))
    if not seen.checked:
        return (Message("report.verdict.nothing-checked"),)
    alone = ".alone" if seen.checked == 1 else ""
    if unclear == seen.checked:
        return (Message(f"report.verdict.all-unclear{alone}", counts),)
    said = "restricts" if restricted else "free"
    first = Message(f"report.verdict.{said}{alone}", counts)
    return (first, Message("report.verdict.unclear", counts)) if unclear else (first,)


def has_failed(report: Report, seen: Overview) -> bool:
    """Whether nothing can be said of the page; an audit that broke off may still say something."""
    known = seen.having(Outcome.RESTRICTED) or seen.having(Outcome.ALLOWED)
    return report.error is not None and not known


def result(report: Report, seen: Overview) -> str:
    """The one word for a whole report: ``error``, or the worst outcome on it."""
    if has_failed(report, seen):
        return ERROR
    outcomes = {capability.outcome for capability in seen.capabilities}
    return next((each for each in WORST_FIRST if each in outcomes), Outcome.NOT_APPLICABLE)


def run_verdict(results: Sequence[str]) -> Message:
    """One sentence on all reports of a run, from the one word for each."""
    counts = {
        "audited": len(results) - results.count(ERROR),
        "restricting": results.count(Outcome.RESTRICTED),
        "failed": results.count(ERROR),
    }
    return Message("report.verdict.run", counts)


def _by_restriction(findings: Sequence[Finding]) -> Mapping[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.restriction, []).append(finding)
    return grouped


def _is_not_judged(findings: Sequence[Finding]) -> bool:
    """Whether nothing was looked into where the restriction could apply."""
    applying = [each for each in findings if each.outcome is not Outcome.NOT_APPLICABLE]
    unjudged = [each for each in applying if _reason_id(each) == NOT_YET_JUDGED]
    return bool(unjudged) and unjudged == applying


def _reason_id(finding: Finding) -> str | None:
    reason = finding.said.get("reason")
    return reason.id if reason else None
