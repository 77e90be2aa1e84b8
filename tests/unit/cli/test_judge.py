"""``pasteguard judge`` makes the reports of kept audits, with the options of ``audit``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pasteguard.artifacts import storage
from pasteguard.cli.judged import Judging
from pasteguard.cli.services import Services
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Run
from pasteguard.runner import keeping
from pasteguard.runner.worker import report_of
from pasteguard.texts import LANGUAGES
from tests.fake_auditor import FakeAuditor, run
from tests.unit.judge.test_own_mistakes import whole_page

URL = "https://test.example/essays/1"
OTHER = "https://test.example/essays/2"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that no configuration holds for."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def gathered_of(target: Target, options: Options) -> Gathering:
    """A guarded page of which everything was seen."""
    made = whole_page(target=target, options=options, browser="Chromium 1")
    assert made.page is not None
    made.page = replace(made.page, url=target.url, requested_url=target.url)
    return made


class Gatherer(FakeAuditor):
    """An auditor with a page ready."""

    async def __call__(
        self, targets: Sequence[Target], options: Options, progress: Progress
    ) -> Run:
        reports = tuple(report_of(gathered_of(target, options)) for target in targets)
        return Run("2026-01-01T00:00:00Z", 1, reports, "0.1.0")


def audit(*arguments: str) -> Any:
    return run("audit", *arguments, services=Services(audit=Gatherer()))


def reports(path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(Path(path).read_text("utf-8"))["reports"]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_judging_says_what_the_audit_said(language: str) -> None:
    shown = ("--lang", language, "--quiet", "--output")
    assert audit(URL, OTHER, "--save-artifacts", "kept", *shown, "a.json").exit_code == 0
    assert run("judge", "kept", *shown, "j.json").exit_code == 0
    assert len(reports("j.json")) == 2
    assert reports("j.json") == reports("a.json")


def test_a_kept_audit_can_be_read_in_the_other_language() -> None:
    audit(URL, "--save-artifacts", "kept", "--output", "a.json", "--lang", "en")
    run("judge", "kept", "--output", "j.json", "--lang", "ja")
    assert audit(URL, "--output", "b.json", "--lang", "ja").exit_code == 0
    ours, theirs = reports("j.json")[0], reports("b.json")[0]
    assert [each["summary"] for each in ours["findings"]] == [
        each["summary"] for each in theirs["findings"]
    ]


def test_a_policy_holds_as_it_does_for_an_audit() -> None:
    audit(URL, "--save-artifacts", "kept", "--output", "a.json")
    held = run("judge", "kept", "--policy", "fair")
    assert held.exit_code == audit(URL, "--policy", "fair").exit_code == 1
    assert "Policy: fair" in held.stdout
    assert run("judge", "kept").exit_code == 0


def test_a_single_file_can_be_judged() -> None:
    audit(URL, OTHER, "--save-artifacts", "kept", "--output", "a.json")
    file = sorted(Path("kept").iterdir())[0]
    assert run("judge", str(file), "--output", "j.json").exit_code == 0
    assert [each["page"]["url"] for each in reports("j.json")] == [URL]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_without_kept_audits_exits_with_2_and_the_next_step(language: str) -> None:
    Path("empty").mkdir()
    result = run("judge", "empty", "--lang", language)
    assert result.exit_code == 2
    assert "pasteguard audit TARGET --save-artifacts FOLDER" in result.stderr


def test_a_damaged_file_exits_with_2_and_is_named() -> None:
    audit(URL, "--save-artifacts", "kept", "--output", "a.json")
    (file,) = Path("kept").iterdir()
    file.write_bytes(file.read_bytes()[:100])
    result = run("judge", "kept")
    assert result.exit_code == 2
    assert file.name in result.stderr


@pytest.mark.parametrize("more", [["--mode", "markup"], ["--repeat", "2"]])
def test_what_cannot_be_kept_is_refused_before_the_audit(more: list[str]) -> None:
    Path("page.html").write_text("<p>", encoding="utf-8")
    result = audit("page.html", "--save-artifacts", "kept", *more)
    assert result.exit_code == 2
    assert "--save-artifacts" in result.stderr
    assert not Path("kept").exists()


def test_a_file_that_cannot_be_written_costs_only_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storage, "write", full)
    assert audit(URL, "--save-artifacts", "kept", "--output", "a.json").exit_code == 0
    (report,) = reports("a.json")
    (told,) = [each for each in report["warnings"] if each["id"] == "notice.artifacts-unsaved"]
    assert "No space left on device" in told["text"]
    assert audit(URL, "--output", "b.json").exit_code == 0
    assert report["findings"] == reports("b.json")[0]["findings"]


def test_secrets_that_cannot_be_known_keep_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_: object) -> set[str]:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(keeping, "_secrets", unreadable)
    audit(URL, "--save-artifacts", "kept", "--output", "a.json")
    assert list(Path("kept").iterdir()) == []


def test_a_mistake_in_holding_to_a_policy_loses_no_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Any:
        raise IndexError("no such level")

    monkeypatch.setattr(Judging, "judged", broken)
    result = audit(URL, "--policy", "fair", "--output", "a.json")
    assert result.exit_code == 2
    assert "no such level" in result.stderr
    assert len(reports("a.json")) == 1


LOADED = """
import sys
from pathlib import Path
from pasteguard.artifacts.storage import read
from pasteguard.runner.report_builder import make_report
(gathered,) = read(Path(sys.argv[1]))
assert any(finding.outcome == "restricted" for finding in make_report(gathered, "en").findings)
print(*(name for name in sys.modules if name.partition(".")[0] == "playwright"))
"""


def test_judging_loads_nothing_that_drives_a_browser() -> None:
    audit(URL, "--save-artifacts", "kept", "--output", "a.json")
    command = [sys.executable, "-c", LOADED, "kept"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
