"""What a report came to, in a few words: enough to count a run without reading it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec

from pasteguard.model.report import Outcome, Report, Run
from pasteguard.policy.judging import judge
from pasteguard.policy.words import NO_POLICY, Policy

FINE: Final = ""
_KINDS: Final = {
    "opening": (
        "unknown-host connection-refused redirect-loop offline not-an-address certificate"
        " no-answer unreachable leads-nowhere file-not-found"
        " proxy-unreachable proxy-refuses proxy-log-in"
    ),
    "content": "download pdf not-a-page nothing-to-show",
    "way": "nothing-to-click journey-failed journey-unreadable journey-missing storage-state"
    " journey-log-in journey-no-attempt",
    "late": "deadline",
    "ended": ("ended.navigated ended.closed ended.crashed ended.hung ended.dialogs ended.failed"),
    "host": "refused host-refuses host-given-up",
    "robots": "robots-forbid",
    "memory": "memory",
    "browser": (
        "browser-missing browser-choice-missing browser-failed browser-lost browser-gone no-room"
    ),
    "worker": "fleet.worker-lost",
}
"""Kind of failure to the notices that tell of it."""
UNJUDGED: Final = "unjudged"
"""The audit came to its end, but under the policy nothing can be said of the page."""
KINDS: Final = (*_KINDS, UNJUDGED, "other")
_KIND_OF: Final = {
    f"notice.{name}": kind for kind, names in _KINDS.items() for name in names.split()
}
_EARLY: Final = ("late", "ended", "memory", "browser")


@dataclass(frozen=True, slots=True)
class PageResult:
    """``kind`` says what kept the audit from its end, one of KINDS or FINE.

    ``is_audited`` is False where nothing can be said of the page under the policy. ``against`` is
    how many findings break the policy.
    """

    url: str
    kind: str = FINE
    is_audited: bool = True
    restricted: tuple[str, ...] = ()
    against: int = 0

    def to_text(self) -> str:
        """As it is kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_text(cls, text: str) -> PageResult:
        """As it was kept."""
        return msgspec.json.decode(text, type=PageResult)


def entry_of(report: Report, policy: Policy = NO_POLICY, today: date | None = None) -> PageResult:
    """What the report came to under the policy."""
    run = Run(report.started_at, report.duration_ms, (report,), report.version)
    (page,) = judge(run, policy, None, today or date.today()).pages
    restricted = {each.restriction for each in report.findings if _restricts(each.outcome)}
    return PageResult(
        url=report.page.requested_url,
        kind=kind_of(report) or (FINE if page.is_audited else UNJUDGED),
        is_audited=page.is_audited,
        restricted=tuple(sorted(restricted)),
        against=sum(breach.fails for breach in page.breaches) if policy.is_given else 0,
    )


def kind_of(report: Report) -> str:
    """What kept the audit from its end."""
    if report.error is not None:
        return _KIND_OF.get(report.error.id, "other")
    kinds = [_KIND_OF.get(warning.id) for warning in report.warnings]
    return next((kind for kind in kinds if kind in _EARLY), None) or FINE


def _restricts(outcome: Outcome) -> bool:
    return outcome is Outcome.RESTRICTED
