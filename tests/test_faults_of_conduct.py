"""Pages with one fault each, watched through every act: each ends in an honest report."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pytest

from pasteguard.auditing import audit_targets
from pasteguard.catalogue import Group, entries
from pasteguard.model import Outcome, Report
from pasteguard.options import Options
from pasteguard.progress import Silence
from pasteguard.targets import parse_targets
from tests.faults import FaultSite

pytestmark = [
    pytest.mark.browser,
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


@dataclass(frozen=True, slots=True)
class Audited:
    """The reports by the page's name, and how long all took, in seconds."""

    reports: dict[str, Report]
    seconds: float


@pytest.fixture(scope="module")
def audited() -> Iterator[Audited]:
    with FaultSite() as site:
        targets = parse_targets(tuple(f"{site.url}/{name}" for name in KNOWN))
        options = Options(timeout_s=TIMEOUT_S, jobs=2, only=CONDUCT)
        began = time.monotonic()
        run = asyncio.run(audit_targets(targets, options, Silence()))
        yield Audited(dict(zip(KNOWN, run.reports, strict=True)), time.monotonic() - began)


@pytest.mark.parametrize("name", KNOWN)
def test_nothing_is_called_restricted_that_is_not(audited: Audited, name: str) -> None:
    found = audited.reports[name].findings
    assert {f.restriction for f in found if f.outcome is Outcome.RESTRICTED} <= KNOWN[name]


@pytest.mark.parametrize("name", KNOWN)
def test_every_restriction_has_an_outcome_with_its_reason(audited: Audited, name: str) -> None:
    findings = audited.reports[name].findings
    assert {finding.restriction for finding in findings} == CONDUCT
    for finding in findings:
        assert finding.reason or finding.evidence, (name, finding.restriction)


def test_no_page_is_waited_for_longer_than_its_deadline(audited: Audited) -> None:
    slow = {n: r.duration_ms for n, r in audited.reports.items()}
    assert max(slow.values()) < (TIMEOUT_S + GRACE_S) * 1000, slow


def test_a_fair_page_is_tried_with_everything(audited: Audited) -> None:
    unclear = {
        finding.restriction: finding.reason
        for finding in audited.reports["fair"].findings
        if finding.outcome is Outcome.UNCLEAR
    }
    assert unclear == {}
