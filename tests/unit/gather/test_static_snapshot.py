"""Looking without acting: what it says agrees with what happens, or it says that it cannot tell."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from pasteguard.model.options import Options, Target
from pasteguard.model.report import EvidenceKind, Message, Mode, Outcome, Report
from pasteguard.runner.run import audit_targets
from tests.expectations import expectations, stated_finding
from tests.site import Site

ANSWERS: Final = {
    "paste/restricts-inline-attribute.html": ("paste", Outcome.RESTRICTED),
    "paste/restricts-document-listener.html": ("paste", Outcome.RESTRICTED),
    "paste/restricts-closed-shadow-root.html": ("paste", Outcome.RESTRICTED),
    "paste/restricts-controlled-value.html": ("paste", Outcome.RESTRICTED),
    "paste/restricts-long-text.html": ("paste", Outcome.RESTRICTED),
    "paste/allows-plain-page.html": ("paste", Outcome.ALLOWED),
    "paste/lookalike-logs-to-the-console.html": ("paste", Outcome.ALLOWED),
    "paste/lookalike-digits-mask.html": ("paste", Outcome.UNCLEAR),
    "paste/lookalike-disabled.html": ("paste", Outcome.NOT_APPLICABLE),
    "select/restricts-user-select-none.html": ("select", Outcome.RESTRICTED),
    "context-menu/restricts-document-listener.html": ("context-menu", Outcome.RESTRICTED),
    "context-menu/lookalike-own-menu-on-a-button.html": ("context-menu", Outcome.ALLOWED),
    "tab-switch/restricts-submits-the-third-time.html": ("tab-switch", Outcome.RESTRICTED),
    "tab-switch/unclear-notes-it-in-the-console.html": ("tab-switch", Outcome.UNCLEAR),
    "tab-switch/lookalike-keeps-the-draft.html": ("tab-switch", Outcome.ALLOWED),
    "camera/restricts-on-start.html": ("camera", Outcome.RESTRICTED),
    "time-limit/restricts-no-clock-shown.html": ("time-limit", Outcome.RESTRICTED),
    "time-out/restricts-cleared.html": ("time-out", Outcome.RESTRICTED),
    "spellcheck/restricts-attribute.html": ("spellcheck", Outcome.RESTRICTED),
    "length-limit/restricts-maxlength.html": ("length-limit", Outcome.RESTRICTED),
}
EXPECTED: Final = {page.path: page for page in expectations() if page.path in ANSWERS}


class Quiet:
    """Progress that nobody watches."""

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """Says nothing."""


ON_EVERY_CHANGE: Final = tuple(ANSWERS)[::4]
PATHS: Final = [
    pytest.param(path, marks=[] if path in ON_EVERY_CHANGE else [pytest.mark.every])
    for path in ANSWERS
]


@pytest.fixture(scope="module")
def reports(request: pytest.FixtureRequest, site: Site) -> Mapping[str, Report]:
    ours = [each for each in request.session.items if each.path == Path(__file__)]
    paths = sorted({each.callspec.params["path"] for each in ours if hasattr(each, "callspec")})
    targets = [Target(f"{site.url}/{path}", path) for path in paths]
    run = asyncio.run(audit_targets(targets, Options(mode=Mode.PASSIVE, jobs=2), Quiet()))
    return dict(zip(paths, run.reports, strict=True))


@pytest.mark.parametrize("path", PATHS)
def test_looking_gives_its_answer_without_acting(path: str, reports: Mapping[str, Report]) -> None:
    restriction, outcome = ANSWERS[path]
    found = [f for f in reports[path].findings if f.restriction == restriction]
    assert {finding.outcome for finding in found} == {outcome}
    if outcome is Outcome.RESTRICTED:
        kinds = {evidence.kind for finding in found for evidence in finding.evidence}
        assert kinds <= {EvidenceKind.INFERRED, EvidenceKind.DECLARED}


@pytest.mark.parametrize("path", PATHS)
def test_looking_never_contradicts_what_happens(path: str, reports: Mapping[str, Report]) -> None:
    for stated in EXPECTED[path].findings:
        finding = stated_finding(stated, reports[path])
        assert finding is not None
        assert finding.outcome in (stated["outcome"], Outcome.UNCLEAR), stated
