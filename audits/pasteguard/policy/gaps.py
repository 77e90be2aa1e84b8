"""Why a page could not be judged: a pure function of its report and of what the policy holds."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote, urlsplit

from pasteguard.artifacts.sites import ascii_host
from pasteguard.catalogue import Scope, entry
from pasteguard.errors import PasteguardError
from pasteguard.model.report import Finding, Outcome, Report
from pasteguard.policy.judgement import Gap
from pasteguard.policy.levels import level_restricted
from pasteguard.policy.words import Level, Policy

UNSEEN: Final = frozenset(
    {
        *("reason.deadline", "reason.not-opened", "reason.unseen"),
        *("reason.own-mistake", "reason.field-seen-elsewhere"),
    }
)
"""Reasons that say that an audit ended, or failed by itself, before something could be tried."""
OUT_OF_TIME: Final = "notice.deadline"
ANSWERED_ERROR: Final = "notice.status"
WENT_ON: Final = ("notice.went-on", "notice.other-route")
FIRST_ERROR: Final = 400
"""The first HTTP status that says that the server did not give what was asked for."""


def gaps_of(report: Report, policy: Policy) -> tuple[Gap, ...]:
    """What keeps the page from being judged, the gravest first; nothing where it was seen.

    Without a policy, reporting is not judging: only an audit that was not done, or not in its
    time, is one.
    """
    if report.error is not None:
        return (Gap.ERROR,)
    if not policy.is_given:
        return (Gap.CUT_SHORT,) if _ran_out_of_time(report) else ()
    is_short = any(_is_missed(finding, report, policy) for finding in report.findings)
    found = {
        Gap.ERROR_STATUS: shows_error(report),
        Gap.ANOTHER_PAGE: went_elsewhere(report),
        Gap.CUT_SHORT: is_short,
        # What else there is to see of a page, a short audit does not tell.
        Gap.NO_FIELDS: not is_short and not report.fields and _asks_of_fields(report),
        Gap.UNDETERMINED: not is_short
        and all(each.outcome is Outcome.UNCLEAR for each in report.findings),
    }
    return tuple(gap for gap, is_so in found.items() if is_so)


def went_elsewhere(report: Report) -> bool:
    """Whether another page was audited than the one asked for, as where one must log in first.

    Where clicks or a journey led on, another page is what was asked for.
    """
    if report.start is not None:
        return False
    noticed = any(warning.id in WENT_ON for warning in report.warnings)
    return noticed or _place(report.page.requested_url) != _place(report.page.url)


def shows_error(report: Report) -> bool:
    """Whether the server said, at any visit, that this is not the page that was asked for."""
    status = report.page.status
    noticed = any(warning.id == ANSWERED_ERROR for warning in report.warnings)
    return noticed or (status is not None and status >= FIRST_ERROR)


def _place(url: str) -> tuple[str, str]:
    """Host and path, however they are written; a host with and without ``www.`` is one."""
    try:
        parts = urlsplit(url)
        host = ascii_host(parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "", url
    return host, unquote(parts.path).rstrip("/")


def _ran_out_of_time(report: Report) -> bool:
    return any(warning.id == OUT_OF_TIME for warning in report.warnings)


def _asks_of_fields(report: Report) -> bool:
    """Whether something was asked that only a field can answer."""
    return any(_is_of_fields(finding.restriction) for finding in report.findings) or (
        not report.findings
    )


def _is_of_fields(restriction: str) -> bool:
    try:
        return entry(restriction).scope == (Scope.FIELD,)
    except PasteguardError:  # of a newer version
        return False


def _is_missed(finding: Finding, report: Report, policy: Policy) -> bool:
    """Whether something was not tried for want of time or of a page, that could fail the page."""
    reason = finding.said.get("reason")
    if finding.outcome is not Outcome.UNCLEAR or reason is None or reason.id not in UNSEEN:
        return False
    return level_restricted(policy, report.page, finding.restriction, ()) is Level.ERROR
