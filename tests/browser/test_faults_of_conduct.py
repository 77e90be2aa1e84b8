"""Pages with one fault each, watched through every act: each ends in an honest report."""

from __future__ import annotations

import asyncio
from typing import Final

import pytest

from pasteguard.catalogue import Group, entries
from pasteguard.model.options import Options
from pasteguard.model.report import Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from pasteguard.runner.targets import parse_targets
from tests.faults import HOSTILE, FaultSite

pytestmark = [
    pytest.mark.browser,
    pytest.mark.every,
    # All audits are made by the first test of the file.
    pytest.mark.timeout(400),
]

TIMEOUT_S: Final = 30.0
GRACE_S: Final = 20.0
CONDUCT: Final = frozenset(each.id for each in entries() if each.group is not Group.ANSWER)
KNOWN: Final = {
    # A plain field loses its text on reload: measured, and true of each of these pages.
    "fair": {"reload-loss"},
    "debugger": {"reload-loss", "devtools"},
    "ticks": {"reload-loss", "time-limit"},
    "never-still": {"reload-loss"},
    "writes-itself-anew": {"reload-loss"},
    "alerts-for-ever": set[str](),
    "loops": set[str](),
    "reloads": set[str](),
}
"""What these pages may truly be said to do."""
HOSTILE_TIMEOUT_S: Final = 10.0


@pytest.fixture(scope="module")
def audited() -> dict[str, Report]:
    """The reports by the page's name."""
    slow = reports_of(tuple(HOSTILE), HOSTILE_TIMEOUT_S)
    return reports_of(tuple(KNOWN), TIMEOUT_S) | slow


def reports_of(names: tuple[str, ...], timeout_s: float) -> dict[str, Report]:
    with FaultSite(HOSTILE) as site:
        targets = parse_targets(tuple(f"{site.url}/{name}" for name in names))
        options = Options(timeout_s=timeout_s, jobs=2, only=CONDUCT)
        run = asyncio.run(audit_targets(targets, options, Silence()))
        return dict(zip(names, run.reports, strict=True))


@pytest.mark.parametrize("name", [*KNOWN, *HOSTILE])
def test_nothing_is_called_restricted_that_is_not(audited: dict[str, Report], name: str) -> None:
    found = audited[name].findings
    assert {f.restriction for f in found if f.outcome is Outcome.RESTRICTED} <= KNOWN.get(
        name, {"reload-loss"}
    )


@pytest.mark.parametrize("name", [*KNOWN, *HOSTILE])
def test_every_restriction_has_an_outcome_with_its_reason(
    audited: dict[str, Report], name: str
) -> None:
    findings = audited[name].findings
    assert {finding.restriction for finding in findings} == CONDUCT
    for finding in findings:
        assert finding.reason or finding.evidence, (name, finding.restriction)


def test_no_page_is_waited_for_longer_than_its_deadline(audited: dict[str, Report]) -> None:
    for name, report in audited.items():
        limit_s = HOSTILE_TIMEOUT_S if name in HOSTILE else TIMEOUT_S
        assert report.duration_ms < (limit_s + GRACE_S) * 1000, name


def test_no_page_makes_the_audit_itself_fail(audited: dict[str, Report]) -> None:
    assert {name: report.error for name, report in audited.items() if report.error} == {}


def test_a_fair_page_is_tried_with_everything(audited: dict[str, Report]) -> None:
    unclear = {
        finding.restriction: finding.reason
        for finding in audited["fair"].findings
        if finding.outcome is Outcome.UNCLEAR
    }
    assert unclear == {}
