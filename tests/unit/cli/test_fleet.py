"""``pasteguard fleet``: what it takes, what it prints where, how it goes on and ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
import pytest
from click.testing import Result

from pasteguard.cli.services import Services
from pasteguard.fleet.ledger import Ledger
from pasteguard.reports import json_form
from pasteguard.texts import LANGUAGES
from pasteguard_server.settings import Settings
from tests.fake_auditor import run
from tests.fleet.fakes import staff
from tests.server.running import serving

ROOT = Path(__file__).resolve().parents[3]
URLS = [f"https://a.example/{number}" for number in range(4)]


@pytest.fixture
def fleet(tmp_path: Path) -> Callable[..., Result]:
    def go(*arguments: str, lang: str = "en_GB.UTF-8") -> Result:
        state = ("--state", str(tmp_path / "runs"))
        return run("fleet", *arguments, *state, services=Services(staff=staff), lang=lang)

    return go


def lines(result: Result) -> list[str]:
    return [json.loads(line)["page"]["requested_url"] for line in result.stdout.splitlines()]


def test_a_run_ends_with_a_summary_and_its_name(fleet: Callable[..., Result]) -> None:
    result = fleet(*URLS, "--run", "nightly")
    assert result.exit_code == 0, result.stderr
    assert "Run nightly: 4 of 4 pages audited" in result.stdout
    assert "(4)" in result.stdout
    assert "--run nightly" in result.stderr


def test_a_run_without_a_name_gets_one(fleet: Callable[..., Result], tmp_path: Path) -> None:
    assert fleet(URLS[0]).exit_code == 0
    assert len(list((tmp_path / "runs").iterdir())) == 1


def test_reports_go_to_stdout_as_lines_and_the_summary_to_stderr(
    fleet: Callable[..., Result],
) -> None:
    result = fleet(*URLS, "--run", "x", "--format", "jsonl")
    assert sorted(lines(result)) == URLS
    assert "4 of 4" in result.stderr


def test_the_same_run_again_audits_nothing_and_writes_everything(
    fleet: Callable[..., Result], tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    urls = [f"{url}?mark={marks}" for url in URLS]
    fleet(*urls, "--run", "x")
    result = fleet("--run", "x", "--format", "jsonl")
    again = fleet(*urls, "--run", "x", "--format", "jsonl")
    assert sorted(lines(result)) == sorted(lines(again)) == urls
    assert len(list(marks.iterdir())) == 4
    assert "none is audited again" in result.stderr


def test_files_hold_the_whole_run(fleet: Callable[..., Result], tmp_path: Path) -> None:
    as_lines, whole = tmp_path / "r.jsonl", tmp_path / "deep" / "r.json"
    outputs = ("--output", str(as_lines), "--output", str(whole))
    assert fleet(*URLS, "--run", "x", *outputs).exit_code == 0
    assert len(as_lines.read_text("utf-8").splitlines()) == 4
    reports = json_form.decode(whole.read_bytes()).reports
    assert [each.page.requested_url for each in reports] == URLS


def test_an_output_of_an_unknown_kind_is_told_before_anything_is_audited(
    fleet: Callable[..., Result], tmp_path: Path
) -> None:
    result = fleet(*URLS, "--run", "x", "--output", str(tmp_path / "r.docx"))
    assert result.exit_code == 2
    assert ".jsonl" in result.stderr


def test_other_targets_and_other_options_are_another_run(fleet: Callable[..., Result]) -> None:
    fleet(*URLS, "--run", "x")
    others = fleet(URLS[0], "--run", "x")
    options = fleet("--run", "x", "--mode", "passive", "--only", "paste")
    assert (others.exit_code, options.exit_code) == (2, 2)
    assert "begun with other targets" in others.stderr
    assert "mode, only" in options.stderr
    assert all("--anew" in each.stderr for each in (others, options))


def test_a_run_begun_anew_forgets_the_one_before(fleet: Callable[..., Result]) -> None:
    fleet(*URLS, "--run", "x")
    result = fleet(URLS[0], "--run", "x", "--anew", "--format", "jsonl")
    assert lines(result) == [URLS[0]]


def test_a_run_goes_on_with_the_options_it_was_begun_with(
    fleet: Callable[..., Result], tmp_path: Path
) -> None:
    fleet(*URLS, "--run", "x", "--mode", "passive", "--click", "Start", "--only", "paste")
    ledger = Ledger(tmp_path / "runs" / "x" / "run.sqlite3")
    options = ledger.about()["options"]
    ledger.close()
    assert (options["mode"], options["clicks"], options["only"]) == (
        "passive",
        ["Start"],
        ["paste"],
    )
    assert fleet("--run", "x").exit_code == 0


def test_a_page_that_was_not_audited_is_named_and_decides_the_exit_code(
    fleet: Callable[..., Result],
) -> None:
    result = fleet(URLS[0], "https://a.example/lost?fail=1", "--run", "x")
    assert result.exit_code == 2
    assert "1 of 2 pages audited" in result.stdout
    assert "https://a.example/lost" in result.stdout


def test_a_policy_decides_the_exit_code(fleet: Callable[..., Result]) -> None:
    assert fleet(*URLS, "--run", "x", "--policy", "fair").exit_code == 1
    again = fleet("--run", "x")
    assert again.exit_code == 1
    assert "against the policy: 4" in again.stdout


def test_targets_come_from_stdin_files_and_sitemaps(
    fleet: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.cli.fleet_targets._stdin", lambda: [URLS[0], "a.example/1"])
    listed, sitemap = tmp_path / "urls.txt", tmp_path / "sitemap.txt"
    listed.write_text(f"# list\n{URLS[2]}\n{URLS[0]}\n")
    sitemap.write_text(f"{URLS[3]}\n")
    result = fleet("-", f"@{listed}", "--sitemap", str(sitemap), "--run", "x", "--format", "jsonl")
    assert sorted(lines(result)) == URLS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--run NAME"),
        (("--run", "none"), "none"),
        (("--run", "../x", URLS[0]), "../x"),
        ((URLS[0], "--send", "nowhere"), "nowhere"),
        (("missing.html",), "missing.html"),
        ((URLS[0], "--sitemap", "none.xml"), "none.xml"),
        ((URLS[0], "--mode", "markup"), "markup"),
        ((URLS[0], "--workers", "0"), "--workers"),
    ],
    ids=range(8),
)
def test_wrong_use_is_told_with_the_next_step(
    fleet: Callable[..., Result], language: str, arguments: Sequence[str], said: str
) -> None:
    result = fleet(*arguments, lang="ja_JP.UTF-8" if language == "ja" else "en_GB.UTF-8")
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) >= 2


def test_a_run_that_another_process_works_on_is_left_alone(
    fleet: Callable[..., Result], tmp_path: Path
) -> None:
    from pasteguard.fleet.run_folders import claimed

    with claimed(tmp_path / "runs" / "x"):
        result = fleet(*URLS, "--run", "x")
    assert result.exit_code == 2
    assert "Another process" in result.stderr


def test_a_log_names_every_page(fleet: Callable[..., Result]) -> None:
    result = fleet(*URLS, "--run", "x", "--verbose")
    assert all(f"{url}: " in result.stderr for url in URLS)
    assert "[4/4]" in result.stderr


def test_quiet_says_only_the_summary(fleet: Callable[..., Result]) -> None:
    result = fleet(*URLS, "--run", "x", "--quiet")
    assert result.stderr == ""
    assert "4 of 4" in result.stdout


def test_reports_wait_for_a_service_that_is_away_and_go_without_another_audit(
    fleet: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.service_client.upload.WAITS_S", (0.05,))
    monkeypatch.setattr("pasteguard.cli.fleet_session.HASTE_S", 1.0)
    marks = tmp_path / "marks"
    marks.mkdir()
    urls = [f"{url}?mark={marks}" for url in URLS]
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    settings = Settings(folder=tmp_path / "data", submit_rate=10**6)
    with serving(settings, port) as service:
        monkeypatch.setenv("PASTEGUARD_TOKEN", service.admin)
    to = ("--send", service.url, "--project", "nightly", "--patience", "1")
    away = fleet(*urls, "--run", "x", *to)
    assert away.exit_code == 2
    assert "Not sent yet: 4" in away.stdout
    assert "--run x" in away.stdout
    assert service.url in away.stderr

    with serving(settings, port, service.admin) as service:
        back = fleet("--run", "x")
        assert back.exit_code == 0, back.stderr
        assert f"Sent to the service: 4, at {service.url}/runs/" in back.stdout
        (found,) = service.read("runs?project=nightly")["items"]
        assert (found["pages"], found["build"]) == (4, "x")
    assert len(list(marks.iterdir())) == 4


def test_a_run_that_sends_needs_its_token_again(
    fleet: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.service_client.upload.WAITS_S", ())
    monkeypatch.setattr("pasteguard.cli.fleet_session.HASTE_S", 0.2)
    monkeypatch.setenv("PASTEGUARD_TOKEN", "pg_secret")
    fleet(URLS[0], "--run", "x", "--send", "http://127.0.0.1:1", "--patience", "0")
    monkeypatch.delenv("PASTEGUARD_TOKEN")
    result = fleet("--run", "x")
    assert result.exit_code == 2
    assert "PASTEGUARD_TOKEN" in result.stderr


CLIENT = """
import sys
from pasteguard.cli.command_line import command_line
from pasteguard.cli.services import Services
from tests.fleet.fakes import pool_staff
if __name__ == "__main__":
    command_line("en", Services(staff=pool_staff)).main(sys.argv[1:])
"""


@pytest.fixture
def client(tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    """Starts the command in a process of its own, with real workers that do fake audits."""
    script = tmp_path / "client.py"
    script.write_text(CLIENT)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}

    def start(*arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, script, "fleet", *arguments, "--state", tmp_path / "runs"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    return start


def test_a_client_that_is_stopped_or_killed_loses_nothing_and_repeats_nothing(
    client: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    urls = [f"https://a.example/{number}?sleep=0.25&mark={marks}" for number in range(24)]
    listed = tmp_path / "urls.txt"
    listed.write_text("\n".join(urls))
    arguments = ("--run", "x", "--workers", "2", "--format", "jsonl")

    first = client(f"@{listed}", *arguments)
    assert first.stdout is not None
    for _ in range(5):
        first.stdout.readline()
    first.kill()
    first.communicate()

    second = client(*arguments)
    assert second.stdout is not None
    known = 5
    for _ in range(known + 3):
        second.stdout.readline()
    second.send_signal(signal.SIGINT)
    _, said = second.communicate(timeout=60)
    assert second.returncode == 130, said
    assert "Stopping" in said
    assert "--run x" in said

    third = client(*arguments)
    out, said = third.communicate(timeout=60)
    assert third.returncode == 0, said
    assert sorted(json.loads(line)["page"]["requested_url"] for line in out.splitlines()) == sorted(
        urls
    )
    audits = [path.name.split(".")[0] for path in marks.iterdir()]
    # Only what was under way when the client was killed was done again.
    assert len(audits) - len(set(audits)) <= 2


def test_a_client_that_is_terminated_ends_at_once_with_its_workers(
    client: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    done = client(f"https://a.example/long?sleep=60&mark={marks}", "--run", "x", "--workers", "1")
    end = time.monotonic() + 60
    while not list(marks.iterdir()):
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)
    workers = psutil.Process(done.pid).children(recursive=True)
    done.terminate()
    _, said = done.communicate(timeout=20)
    assert done.returncode == 130, said
    assert "--run x" in said
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert alive == []


def test_a_page_that_kills_its_worker_spoils_no_other(
    client: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    urls = [
        "https://a.example/fine",
        f"https://a.example/once?die=1&mark={marks}",
        f"https://a.example/always?die=9&mark={marks}",
        "https://a.example/also-fine",
    ]
    done = client(*urls, "--run", "x", "--workers", "2", "--format", "jsonl")
    out, said = done.communicate(timeout=60)
    found = {
        report["page"]["requested_url"].partition("?")[0]: report["error"]
        for report in map(json.loads, out.splitlines())
    }
    assert done.returncode == 2, said
    lost = found.pop("https://a.example/always")
    assert lost["id"] == "notice.fleet.worker-lost"
    assert found == {f"https://a.example/{name}": None for name in ("fine", "once", "also-fine")}
    assert "worker lost: 1" in said
