"""Policies and baselines on the command line: what is told, written, and exited with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from pasteguard.cli.judged import name_below
from pasteguard.cli.services import Services
from tests.fake_auditor import UNREACHABLE, FakeAuditor, run

URL = "https://example.com/test"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that no configuration holds for."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def audit(*arguments: str, auditor: FakeAuditor | None = None) -> Result:
    """An audit in which pasting is restricted."""
    return run("audit", URL, *arguments, services=Services(audit=auditor or FakeAuditor()))


def test_without_a_policy_restrictions_exit_with_0_and_no_policy_is_told() -> None:
    result = audit()
    assert result.exit_code == 0
    assert "Policy" not in result.stdout


@pytest.mark.parametrize("preset", ["fair", "accessible", "strict"])
def test_a_finding_against_the_policy_exits_with_1_and_is_named(preset: str) -> None:
    result = audit("--policy", preset)
    assert result.exit_code == 1
    assert f"Policy: {preset}" in result.stdout
    assert "[error] Pasting (paste)" in result.stdout


def test_a_warning_exits_with_0() -> None:
    result = audit("--policy", "proctored")
    assert result.exit_code == 0
    assert "[warning] Pasting (paste)" in result.stdout


def test_a_page_that_could_not_be_audited_exits_with_2_whatever_else_was_found() -> None:
    auditor = FakeAuditor(ends={"https://other.example/": UNREACHABLE})
    result = audit("https://other.example/", "--policy", "fair", auditor=auditor)
    assert result.exit_code == 2
    assert "Not audited in full: https://other.example/" in result.stdout


def test_the_configuration_holds_a_policy_and_a_flag_takes_its_place(tmp_path: Path) -> None:
    file = tmp_path / "pasteguard.toml"
    file.write_text("[policy]\npreset = 'fair'\n[policy.restrictions]\npaste = 'warn'\n")
    assert audit().exit_code == 0
    assert audit("--policy", "fair").exit_code == 1
    other = tmp_path / "other.toml"
    other.write_text("[policy]\nrestricted = 'error'\n")
    assert audit("--policy", "other.toml").exit_code == 1
    assert audit("--policy", str(other)).exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--policy", "fiar"), "fair"),
        (("--policy", "nowhere.toml"), "nowhere.toml"),
        (("--policy", "pyproject.toml"), "pyproject.toml"),
        (("--baseline", "nowhere.json"), "--update-baseline"),
        (("--update-baseline",), "--baseline"),
    ],
)
def test_a_wrong_policy_or_baseline_is_found_before_the_audit(
    arguments: tuple[str, ...], told: str
) -> None:
    auditor = FakeAuditor()
    result = audit(*arguments, auditor=auditor)
    assert result.exit_code == 2
    assert not auditor.was_called
    assert told in result.stderr


def test_a_baseline_is_made_then_known_then_stale(tmp_path: Path) -> None:
    path = tmp_path / "known" / "baseline.json"
    made = audit("--policy", "fair", "--baseline", str(path), "--update-baseline")
    assert made.exit_code == 0, made.stderr
    assert str(path) in made.stderr
    first = path.read_text(encoding="utf-8")
    later = audit("--policy", "fair", "--baseline", str(path))
    assert later.exit_code == 0
    assert "Known from the baseline: 1." in later.stdout
    stale = first.replace(
        "}\n  ]",
        "},\n"
        + json.dumps(
            {
                "page": "/test",
                "restriction": "paste",
                "field": "Gone",
                "id": "ff",
                "outcome": "restricted",
            }
        )
        + "\n  ]",
    )
    path.write_text(stale, encoding="utf-8")
    assert "Gone" in audit("--policy", "fair", "--baseline", str(path)).stdout
    audit("--policy", "fair", "--baseline", str(path), "--update-baseline")
    assert path.read_text(encoding="utf-8") == first


def test_a_stopped_audit_leaves_the_baseline_alone(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    auditor = FakeAuditor(ends={"https://other.example/": KeyboardInterrupt()})
    result = audit(
        "https://other.example/", "--baseline", str(path), "--update-baseline", auditor=auditor
    )
    assert result.exit_code == 130
    assert not path.exists()


def test_a_baseline_alone_lets_nothing_be_added(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"schema": "pasteguard.baseline/1", "findings": []}')
    assert audit("--baseline", str(path)).exit_code == 1


@pytest.mark.parametrize(
    "policy",
    [
        'allow-unaudited = ["no-fields"]',
        '[[policy.exceptions]]\nrestriction = "drop"\nreason = "r"\nexpires = 2999-01-01',
        '[[policy.pages]]\nurl = "/old/*"\nallow-unaudited = ["error-status"]',
    ],
)
def test_a_policy_that_names_no_level_takes_nothing_from_a_baseline(
    tmp_path: Path, policy: str
) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"schema": "pasteguard.baseline/1", "findings": []}')
    (tmp_path / "pasteguard.toml").write_text(f"[policy]\n{policy}\n")
    assert audit("--baseline", str(path)).exit_code == 1


def test_one_who_only_gets_files_is_told_why_the_run_failed() -> None:
    result = audit("--policy", "fair", "--output", "r.json")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "findings against the policy: 1" in result.stderr
    assert "(paste)" in result.stderr


def test_the_json_file_tells_programs_what_the_policy_made_of_it_and_is_compared_as_ever() -> None:
    audit("--policy", "fair", "--output", "judged.json")
    audit("--output", "plain.json")
    policy = json.loads(Path("judged.json").read_text("utf-8"))["policy"]
    assert (policy["ending"], policy["errors"]) == ("failed", 1)
    compared = run("diff", "plain.json", "judged.json")
    assert (compared.exit_code, compared.stderr) == (0, "")
    assert "paste" not in compared.stdout


def test_a_summary_on_the_screen_is_not_followed_by_another() -> None:
    result = audit("--policy", "fair", "--format", "markdown")
    assert "Failed: findings against the policy: 1" in result.stdout
    assert "policy" not in result.stderr


def test_config_shows_the_levels_of_the_policy() -> None:
    Path("pasteguard.toml").write_text("[policy]\npreset = 'fair'\n")
    shown = run("config").stdout
    lines = {line.split()[0]: line.split()[1:] for line in shown.splitlines() if line.split()}
    assert lines["paste"] == ["error", "warn", "off"]
    assert lines["time-limit"][-1] == "error"
    assert "punishes:" in lines["tab-switch"]


def test_the_policy_is_told_in_japanese() -> None:
    result = audit("--policy", "fair", "--lang", "ja")
    assert "ポリシー：fair" in result.stdout
    assert "[エラー] 貼り付け (paste)" in result.stdout


def test_files_of_one_name_are_known_by_their_path_below_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("exam", "practice"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").touch()
    known = ("--policy", "fair", "--baseline", str(tmp_path / "ci" / "baseline.json"))
    services = Services(audit=FakeAuditor())
    made = run("audit", "exam", *known, "--update-baseline", services=services)
    assert made.exit_code == 0, made.stderr
    (entry,) = json.loads((tmp_path / "ci" / "baseline.json").read_text("utf-8"))["findings"]
    assert entry["page"] == "./exam/index.html"
    monkeypatch.chdir(tmp_path / "practice")
    assert run("audit", "../exam", *known, services=services).exit_code == 0
    assert run("audit", "index.html", *known, services=services).exit_code == 1
    assert run("audit", str(tmp_path), *known, services=services).exit_code == 1


def test_files_outside_a_repository_are_known_by_their_path_from_the_baseline(
    tmp_path: Path,
) -> None:
    page = (tmp_path / "exam" / "index.html").as_uri()
    (tmp_path / ".git").rmdir()
    assert name_below(page, tmp_path / "ci") == "./../exam/index.html"
