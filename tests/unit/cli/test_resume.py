"""A run that is cut short, by whatever, goes on from the reports that are on disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pasteguard.cli.services import Services
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Outcome, Run
from tests.fake_auditor import finding, report_on, run

ROOT = Path(__file__).parents[3]
URLS = [f"https://example.com/{number}" for number in range(6)]
SLOW = """
import asyncio, sys
from pasteguard.cli.command_line import command_line
from pasteguard.cli.services import Services
from pasteguard.model.report import Outcome, Run
from tests.fake_auditor import finding, report_on

async def audit(targets, options, progress):
    reports = []
    for target in targets:
        progress.started(target)
        await asyncio.sleep(0.2)
        reports.append(report_on(target, finding("paste", Outcome.RESTRICTED)))
        progress.finished(target, reports[-1])
    return Run("2026-11-22T04:22:07Z", 1500, tuple(reports), "0.1.0")

command_line("en", Services(audit=audit)).main(sys.argv[1:])
"""


@dataclass
class Stopping:
    """Finds the same on every page; Ctrl+C is pressed before audit number ``stops``."""

    stops: int = -1
    audited: list[str] = field(default_factory=list)

    async def __call__(
        self, targets: Sequence[Target], options: Options, progress: Progress
    ) -> Run:
        reports = []
        for target in targets:
            progress.started(target)
            if len(self.audited) == self.stops:
                raise KeyboardInterrupt
            self.audited.append(target.name)
            reports.append(report_on(target, finding("paste", Outcome.RESTRICTED)))
            progress.finished(target, reports[-1])
        return Run("2026-11-22T04:22:07Z", 1500, tuple(reports), "0.1.0")


def paths_of(text: str) -> list[str]:
    return [report["page"]["requested_url"] for report in json.loads(text)["reports"]]


def audit(auditor: Stopping, *arguments: str, urls: Sequence[str] = URLS) -> tuple[int, str, str]:
    services = Services(audit=auditor)
    result = run("audit", *urls, "--format", "json", *arguments, services=services)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "state" / "pasteguard" / "audits"


def test_a_stopped_run_goes_on_where_it_was(state: Path) -> None:
    first, second = Stopping(stops=4), Stopping()
    code, out, said = audit(first)
    assert (code, paths_of(out)) == (130, URLS[:4])
    assert "--resume" in said
    code, out, said = audit(second, "--resume")
    assert (code, paths_of(out), second.audited) == (0, URLS, URLS[4:])
    assert "4 reports" in said
    # Nothing stale is left.
    assert list(state.iterdir()) == []


@pytest.mark.parametrize("killed", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_run_loses_at_most_the_page_at_work(
    killed: signal.Signals, tmp_path: Path
) -> None:
    script = tmp_path / "slow.py"
    script.write_text(SLOW)
    arguments = [sys.executable, str(script), "audit", *URLS, "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stderr is not None
        lines = [process.stderr.readline() for _ in range(3)]
        process.send_signal(killed)
        out, _ = process.communicate(timeout=60)
    assert [line.split()[0] for line in lines] == ["1/6", "2/6", "3/6"]
    if killed is signal.SIGTERM:
        assert process.returncode == 130
        assert paths_of(out)[:3] == URLS[:3]
    second = Stopping()
    code, out, _ = audit(second, "--resume")
    assert (code, paths_of(out)) == (0, URLS)
    assert set(second.audited) <= set(URLS[3:])


def test_rounds_and_retries_go_on_too() -> None:
    stopped = Stopping(stops=8)
    code, out, _ = audit(stopped, "--repeat", "2")
    reports = json.loads(out)["reports"]
    ends = [[warning["id"] for warning in report["warnings"]] for report in reports]
    assert code == 130
    assert ends[:2] == [["notice.repeated"]] * 2
    assert ends[2:] == [["notice.repeat-cut"]] * 4
    second = Stopping()
    code, out, _ = audit(second, "--repeat", "2", "--resume")
    assert (code, second.audited) == (0, URLS[2:])
    assert [len(each["warnings"]) for each in json.loads(out)["reports"]] == [1] * 6


@pytest.mark.parametrize(
    "other", [("--only", "paste"), ("--repeat", "2"), ("--let-through",), ("--mode", "passive")]
)
def test_another_run_is_not_gone_on_with(other: tuple[str, ...]) -> None:
    audit(Stopping(stops=2))
    second = Stopping()
    code, _, said = audit(second, "--resume", *other)
    assert (code, second.audited) == (2, [])
    assert "leave out --resume" in said


def test_the_number_of_browsers_may_change() -> None:
    audit(Stopping(stops=2))
    second = Stopping()
    assert audit(second, "--resume", "--jobs", "3")[0] == 0
    assert second.audited == URLS[2:]


def test_who_begins_anew_is_told_what_could_be_resumed() -> None:
    audit(Stopping(stops=2))
    second = Stopping()
    _, _, said = audit(second)
    assert second.audited == URLS
    assert "cut short after 2 reports" in said


def test_a_line_that_was_cut_off_costs_its_report_alone(state: Path) -> None:
    audit(Stopping(stops=4))
    (kept,) = state.iterdir()
    kept.write_bytes(kept.read_bytes()[:-40])
    second = Stopping()
    code, out, _ = audit(second, "--resume")
    assert (code, paths_of(out), second.audited) == (0, URLS, URLS[3:])


def test_results_that_cannot_be_written_stay_on_disk(state: Path, tmp_path: Path) -> None:
    folder = tmp_path / "results"

    class Vanishing(Stopping):
        async def __call__(self, *given: object) -> Run:
            done = await Stopping.__call__(self, *given)  # type: ignore[arg-type]  # as they came
            folder.rmdir()
            folder.write_text("in the way")
            return done

    path = folder / "run.json"
    assert audit(Vanishing(), "--output", str(path))[0] == 2
    folder.unlink()
    second = Stopping()
    assert audit(second, "--output", str(path), "--resume")[0] == 0
    assert (paths_of(path.read_text()), second.audited) == (URLS, [])


def test_a_page_named_twice_has_two_reports() -> None:
    urls = [URLS[0], URLS[0], URLS[1]]
    audit(Stopping(stops=1), urls=urls)
    code, out, _ = audit(Stopping(), "--resume", urls=urls)
    assert code == 0
    assert set(paths_of(out)) == set(urls)


def test_where_nothing_can_be_kept_the_audit_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    code, out, said = audit(Stopping())
    assert (code, paths_of(out)) == (0, URLS)
    assert said.count("cannot be kept") == 1
