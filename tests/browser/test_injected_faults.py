"""Whatever goes wrong in the audit of one target stays in that target's report."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import psutil
import pytest
from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.audit import GatheredAudit
from pasteguard.browser.driver import IN_ITS_COMMAND
from pasteguard.browser.journey import load_journey
from pasteguard.browser.visit import ProbeFailed, Visit
from pasteguard.catalogue import entries, restrictions_named
from pasteguard.errors import UsageError
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode, Outcome, Report, Run
from pasteguard.restrictions import registry
from pasteguard.runner import judging, report_builder
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.faults import PAGES, form
from tests.literal_pages import serving

OWN: Final = {"empties-itself": form("setTimeout(() => document.body.replaceChildren(), 900);")}
NAMES: Final = ("fair", "camera-first", "closes-itself", "ends-at-reload", "empties-itself")
TRUE_OF_FAIR: Final = {"reload-loss"}
"""It keeps no draft."""
ACTED: Final = restrictions_named(["paste", "tab-switch", "reload-loss", "camera"])


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving(lambda path: {**PAGES, **OWN}.get(path, "")) as url:
        yield url


def audit(urls: list[str], **asked: Any) -> Run:
    options = replace(Options(disclosure=False, only=ACTED), **asked)
    targets = [Target(url, url) for url in urls]
    return asyncio.run(audit_targets(targets, options, Silence()))


def restricted(report: Report) -> set[str]:
    return {each.restriction for each in report.findings if each.outcome is Outcome.RESTRICTED}


def judged(report: Report) -> set[str]:
    return {each.restriction for each in report.findings}


@pytest.mark.browser
@pytest.mark.every
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_that_ends_as_it_likes_has_a_report_and_so_has_every_other(
    site: str, jobs: int
) -> None:
    urls = [f"{site}/{name}" for name in NAMES]
    run = audit(urls, only=frozenset(), jobs=jobs)
    assert [each.page.requested_url for each in run.reports] == urls
    for report in run.reports:
        assert judged(report) == {entry.id for entry in entries()}
        ids = {report.error.id} if report.error else {each.id for each in report.warnings}
        assert not ids & {"notice.own-mistake", "notice.judge-failed"}
    assert restricted(run.reports[0]) == TRUE_OF_FAIR


ERRORS: Final[dict[str, Callable[[], Exception]]] = {
    "index": lambda: IndexError("list index out of range"),
    "key": lambda: KeyError("quads"),
    "runtime": lambda: RuntimeError("broken"),
    "playwright": lambda: PlaywrightError("Protocol error: broken"),
    "probe": lambda: ProbeFailed("broken"),
    "system": lambda: OSError(28, "No space left on device"),
    "assertion": lambda: AssertionError(),
}
STEPS: Final = (1, 2, 4, 8, 16, 30, 60, 100, 160, 240, 340, 500, 700)


def _sampled() -> Iterator[Any]:
    """Each step with one kind of error; with the others, only where all pages are audited."""
    kinds = list(ERRORS)
    for place, step in enumerate(STEPS):
        for kind in kinds:
            is_kept = kinds[place % len(kinds)] == kind and step == 16
            yield pytest.param(step, kind, marks=[] if is_kept else [pytest.mark.every])


@pytest.mark.browser
@pytest.mark.parametrize(("step", "kind"), list(_sampled()))
@pytest.mark.parametrize(
    "mode", [pytest.param(Mode.REHEARSAL, marks=pytest.mark.every), Mode.PASSIVE]
)
def test_an_error_at_any_step_stays_with_its_target(
    site: str, monkeypatch: pytest.MonkeyPatch, mode: Mode, step: int, kind: str
) -> None:
    original, asked = Visit.of, 0

    async def of(self: Visit, work: Awaitable[Any], *limits: float) -> Any:
        nonlocal asked
        asked += 1
        if asked != step:
            return await original(self, work, *limits)
        if asyncio.iscoroutine(work):
            work.close()
        raise ERRORS[kind]()

    monkeypatch.setattr(Visit, "of", of)
    run = audit([f"{site}/fair", f"{site}/fair"], mode=mode)
    assert asked >= step or mode is Mode.PASSIVE
    assert len(run.reports) == 2
    assert [each for each in run.reports if each.error is None]
    for report in run.reports:
        assert judged(report) == ACTED
        assert restricted(report) <= TRUE_OF_FAIR


@pytest.mark.browser
def test_a_judge_that_fails_leaves_its_own_restriction_unclear(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Any:
        raise IndexError("tuple index out of range")

    whole = registry.judges()
    broken = {
        **whole,
        "paste": replace(whole["paste"], judge_field=fail),
        "tab-switch": replace(whole["tab-switch"], judge_conduct=fail),
    }
    monkeypatch.setattr(judging, "judges", lambda: broken)
    (report,) = audit([f"{site}/fair"]).reports
    outcomes = {each.restriction: each.outcome for each in report.findings}
    assert outcomes["paste"] is outcomes["tab-switch"] is Outcome.UNCLEAR
    assert Outcome.UNCLEAR not in {outcomes["reload-loss"], outcomes["camera"]}
    failed = [each for each in report.warnings if each.id == "notice.judge-failed"]
    assert {str(each.said.values["id"]) for each in failed} == {"paste", "tab-switch"}
    assert report.error is None


def test_a_report_that_cannot_be_worded_is_an_error_of_its_target(
    site: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    report_of = report_builder._report

    def fail(gathered: GatheredAudit, language: str) -> Report:
        if gathered.asked.url.endswith("first"):
            raise KeyError("no such text")
        return report_of(gathered, language)

    async def nothing(*_: object) -> None:
        """Hears nothing."""

    monkeypatch.setattr(report_builder, "_report", fail)
    monkeypatch.setattr("pasteguard.runner.run.conduct", nothing)
    targets = [Target(f"{site}/{name}", name) for name in ("first", "second")]
    run = asyncio.run(audit_targets(targets, Options(), Silence()))
    assert [each.error.id if each.error else None for each in run.reports] == [
        "notice.own-mistake",
        None,
    ]


@pytest.mark.browser
def test_a_driver_that_dies_takes_one_audit_along(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed: list[int] = []
    others = set(psutil.Process().children())

    async def kill_once(
        running: object, clipboard: object, gathering: Gathering, _: object
    ) -> None:
        if gathering.target.name == "first":
            for process in set(psutil.Process().children()) - others:
                if IN_ITS_COMMAND in process.cmdline():
                    killed.append(process.pid)
                    process.kill()
            await asyncio.sleep(0.5)

    monkeypatch.setattr("pasteguard.runner.run.conduct", kill_once)
    targets = [Target(f"{site}/fair", name) for name in ("first", "second", "third")]
    run = asyncio.run(audit_targets(targets, Options(timeout_s=20), Silence()))
    assert len(killed) == 1
    ids = [report.error.id if report.error else None for report in run.reports]
    assert ids[0] in ("notice.browser-gone", "notice.browser-lost")
    assert ids[1:] == [None, None]


@pytest.mark.browser
@pytest.mark.parametrize(
    "ending", ["sys.exit(3)", "pytest.fail('not the page I know')", "raise GeneratorExit"]
)
def test_a_journey_that_would_end_this_program_ends_its_audit(
    site: str, tmp_path: Path, ending: str
) -> None:
    journey = tmp_path / "journey.py"
    journey.write_text(
        "import sys\nimport pytest\n\n\nasync def journey(page):\n"
        f"    if page.url.endswith('fair'):\n        {ending}\n",
        encoding="utf-8",
    )
    targets = [Target(f"{site}/fair", "fair"), Target(f"{site}/empties-itself", "other")]
    options = Options(mode=Mode.PASSIVE, journey=journey, timeout_s=20)
    run = asyncio.run(audit_targets(targets, options, Silence()))
    first, second = run.reports
    assert first.error is not None
    assert first.error.id == "notice.journey-failed"
    assert second.error is None


def test_a_journey_file_that_would_end_this_program_is_unreadable(tmp_path: Path) -> None:
    journey = tmp_path / "journey.py"
    journey.write_text("raise SystemExit(3)\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_journey(journey)
    assert caught.value.message.id == "notice.journey-unreadable"
