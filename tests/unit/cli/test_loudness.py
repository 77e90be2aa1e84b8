"""How much the command says, what it says again, and what a shell completes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pasteguard.cli.services import Services
from tests.fake_auditor import UNREACHABLE, FakeAuditor, run

URL = "https://example.com/test"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def test_quiet_says_only_how_it_ended() -> None:
    result = run("audit", URL, "--quiet")
    assert result.stdout.splitlines() == [
        f"{URL}: This page restricts the one thing checked.",
    ]
    assert result.stderr == ""
    judged = run("audit", URL, "--quiet", "--policy", "fair")
    assert judged.exit_code == 1
    assert judged.stdout.startswith("Policy: fair\nFailed")


def test_quiet_files_are_written_in_silence_unless_something_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    assert run("audit", URL, "--quiet", "--output", str(path)).stderr == ""
    assert path.exists()
    failing = run("audit", URL, "--quiet", "--output", str(path), "--policy", "fair")
    assert "findings against the policy: 1" in failing.stderr
    services = Services(audit=FakeAuditor(ends={URL: UNREACHABLE}))
    missed = run("audit", URL, "--quiet", "--output", str(path), services=services)
    assert "Nothing answers." in missed.stderr


def test_verbose_says_each_step_on_a_line_also_in_a_log() -> None:
    lines = run("audit", URL, "--verbose").stderr.splitlines()
    assert any(URL in line and line.startswith("[") for line in lines)
    assert len(lines) == 3


@pytest.mark.parametrize("lang", ["en_US.UTF-8", "ja_JP.UTF-8"])
def test_quiet_and_verbose_at_once_is_wrong_use(lang: str) -> None:
    result = run("audit", URL, "--quiet", "--verbose", lang=lang)
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 2


def test_retries_and_repeats_reach_the_auditor() -> None:
    result = run("audit", URL, "--repeat", "3", "--format", "json")
    assert '"notice.repeated"' in result.stdout


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    script = "from pasteguard.cli import main; main()"
    given = {key: value for key, value in os.environ.items() if key != "FORCE_COLOR"}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=given | {"LC_ALL": "C.UTF-8"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed_for_each_shell(shell: str) -> None:
    assert "_PASTEGUARD_COMPLETE" in run("completion", shell).stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("pasteguard aud", "audit"),
        ("pasteguard audit --pol", "--policy"),
        ("pasteguard explain tab", "tab-switch"),
        ("pasteguard audit --only paste,ti", "paste,time-limit"),
    ],
)
def test_a_shell_completes_commands_options_and_restrictions(words: str, expected: str) -> None:
    count = str(len(words.split()) - 1)
    completed = command(
        _PASTEGUARD_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=count
    ).stdout
    assert f"plain,{expected}" in completed.splitlines()


def test_no_color_takes_colours_away_where_they_were_forced() -> None:
    coloured = command("explain", "paste", FORCE_COLOR="1").stdout
    plain = command("explain", "paste", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" in coloured
    assert "\x1b[3" not in plain
