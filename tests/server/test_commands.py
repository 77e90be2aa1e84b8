"""The commands of those who run the service, and sending to it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner, Result

from pasteguard.cli.command_line import command_line
from pasteguard.cli.services import Services
from pasteguard.reports import json_form
from pasteguard.service_client import upload
from pasteguard_server import demo_runs
from tests.fake_auditor import FakeAuditor
from tests.server.conftest import Serve
from tests.server.running import Running
from tests.server.runs import BLOCKED, run


def invoke(*words: str, data: Path, environment: Mapping[str, str | None] | None = None) -> Result:
    plain = {"LC_ALL": "en_GB.UTF-8", "PASTEGUARD_DATA": str(data), "DATABASE_URL": None}
    plain |= {"PASTEGUARD_TOKEN": None, "PASTEGUARD_DEBUG": None}
    commands = command_line("en", Services(audit=FakeAuditor()))
    return CliRunner(env={**plain, **(environment or {})}).invoke(commands, words)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with an empty database."""
    assert invoke("server", "migrate", data=tmp_path).exit_code == 0
    return tmp_path


def lines(result: Result) -> list[list[str]]:
    assert result.exit_code == 0, result.stderr
    return [line.split("\t") for line in result.stdout.splitlines()]


def test_a_token_is_printed_alone_and_listed_without_itself(data: Path) -> None:
    invoke("server", "project", "add", "acme", data=data)
    made = invoke(
        *("server", "token", "add", "ci", "--scope", "submit", "--project", "acme"), data=data
    )
    assert re.fullmatch(r"pg_[\w-]{43}\n", made.stdout)
    listed = invoke("server", "token", "list", data=data)
    assert lines(listed) == [["1", "ci", "submit", "acme", "never"]]
    assert made.stdout.strip() not in listed.stdout
    assert invoke("server", "token", "revoke", "1", data=data).exit_code == 0
    assert lines(invoke("server", "token", "list", data=data))[0][-1] == "revoked"


def test_projects_are_made_changed_and_removed(data: Path) -> None:
    assert invoke("server", "project", "add", "acme", "--public", data=data).exit_code == 0
    assert lines(invoke("server", "project", "list", data=data))[0][:2] == ["acme", "public"]
    changed = invoke(
        *("server", "project", "set", "acme", "--private", "--retention-days", "30"), data=data
    )
    assert changed.exit_code == 0
    assert lines(invoke("server", "project", "list", data=data))[0][:2] == ["acme", "private"]
    unsure = invoke("server", "project", "remove", "acme", data=data)
    assert unsure.exit_code == 2
    assert "--yes" in unsure.stderr
    assert invoke("server", "project", "remove", "acme", "--yes", data=data).exit_code == 0
    assert lines(invoke("server", "project", "list", data=data)) == []


def test_webhooks_are_made_listed_and_removed(data: Path) -> None:
    invoke("server", "project", "add", "acme", data=data)
    made = invoke("server", "webhook", "add", "acme", "https://hooks.example/1", data=data)
    assert len(made.stdout.strip()) > 30
    listed = lines(invoke("server", "webhook", "list", data=data))
    assert listed == [["1", "acme", "https://hooks.example/1", "0", ""]]
    assert invoke("server", "webhook", "remove", "1", data=data).exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("token", "revoke", "7"),
        ("token", "add", "x", "--scope", "read", "--project", "none"),
        ("project", "add", "No Name"),
        ("project", "set", "none", "--public"),
        ("webhook", "add", "none", "https://a.example/"),
        ("webhook", "remove", "7"),
        ("export", "none"),
    ],
)
def test_what_is_not_there_is_told_with_a_next_step(data: Path, words: tuple[str, ...]) -> None:
    result = invoke("server", *words, data=data)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) >= 2
    assert "Traceback" not in result.stderr


def test_a_database_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = invoke("server", "token", "list", data=tmp_path / "none")
    assert result.exit_code == 2
    assert "pasteguard server migrate" in result.stderr


def test_a_setting_that_cannot_be_is_told_by_its_variable(tmp_path: Path) -> None:
    result = invoke("server", "prune", data=tmp_path, environment={"PASTEGUARD_READ_RATE": "many"})
    assert result.exit_code == 2
    assert "PASTEGUARD_READ_RATE" in result.stderr


def test_the_demo_shows_a_visible_change(serve: Serve) -> None:
    service = serve()
    demo_runs.seed(service.service.settings)
    demo_runs.seed(service.service.settings)
    assert len(service.read("runs?project=demo&limit=100", None)["items"]) == demo_runs.NIGHTS
    pages = service.read("projects/demo/pages?search=/writing", None)["items"]
    turns = service.read(f"pages/{pages[0]['id']}/history", None)["turns"]
    blocked = next(each for each in turns if each["restriction"] == "paste")
    assert (blocked["before"]["outcome"], blocked["after"]["outcome"]) == ("allowed", "restricted")
    assert blocked["codes"][0]["evidence"]["source"]["line"]


def test_a_run_is_exported_by_command(data: Path) -> None:
    seeded = subprocess.run(
        [sys.executable, "-c", SEED, str(data)], capture_output=True, text=True, check=False
    )
    assert seeded.returncode == 0, seeded.stderr
    path = data / "out.csv"
    result = invoke("server", "export", "demo", "--output", str(path), data=data)
    assert result.exit_code == 0, result.stderr
    assert path.read_text("utf-8-sig").startswith('"project","page"')
    shown = invoke("server", "export", "demo", "--format", "jsonl", data=data)
    assert len(shown.stdout.splitlines()) > 100
    assert invoke("server", "prune", data=data).exit_code == 0


SEED = """
import sys
from pathlib import Path
from pasteguard_server import Settings
from pasteguard_server.demo_runs import seed
seed(Settings(folder=Path(sys.argv[1])))
"""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The address and the first token of ``pasteguard serve`` in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from pasteguard.cli import main; main()", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PASTEGUARD_DATA": str(tmp_path / "data"), "LC_ALL": "C.UTF-8"},
        # Who runs the tests in the background of a shell has Ctrl+C switched off for all of them.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    with process:
        try:
            assert process.stdout
            shown = [process.stdout.readline() for _ in range(4)]
            yield shown[0].split()[-1], shown[2].strip()
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130 or process.returncode == 0
        finally:
            process.kill()


def test_an_audit_is_sent_to_what_serve_started(served: tuple[str, str], tmp_path: Path) -> None:
    url, token = served
    secret = tmp_path / "token"
    secret.write_text(f"{token}\n", "utf-8")
    words = ("audit", "https://tests.example/essay", "--send", url, "--token-file", str(secret))
    result = invoke(*words, "--project", "acme", "--build", "v1", data=tmp_path)
    assert result.exit_code == 0, result.stderr
    address = result.stderr.split()[-1]
    bearer = {"Authorization": f"Bearer {token}"}
    page = requests.get(address, headers=bearer, timeout=10)
    assert page.headers["Content-Type"].startswith("text/html")
    stored = f"{url}/api/v1/runs/{address.rpartition('/')[2]}"
    found = requests.get(stored, headers=bearer, timeout=10).json()
    assert (found["run"]["project"], found["run"]["build"]) == ("acme", "v1")
    assert token not in result.output


def test_a_run_that_cannot_be_sent_is_kept_and_can_be_sent_later(
    service: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(upload, "WAITS_S", ())
    words = ("audit", "https://tests.example/essay", "--send", "http://127.0.0.1:1")
    failed = invoke(*words, data=tmp_path, environment={"PASTEGUARD_TOKEN": service.admin})
    assert failed.exit_code == 2
    (kept,) = tmp_path.glob("pasteguard-run-*.json")
    assert f"pasteguard send {kept} --to http://127.0.0.1:1" in " ".join(failed.stderr.split())
    sent = invoke(
        *("send", str(kept), "--to", service.url, "--project", "later"),
        data=tmp_path,
        environment={"PASTEGUARD_TOKEN": service.admin},
    )
    assert sent.exit_code == 0, sent.stderr
    assert service.read("runs?project=later")["items"]


def test_no_audit_is_begun_that_could_not_be_sent(tmp_path: Path) -> None:
    for words in (("--send", "http://127.0.0.1:1"), ("--send", "ftp://a.example")):
        auditor = FakeAuditor()
        commands = command_line("en", Services(audit=auditor))
        environment = {"PASTEGUARD_TOKEN": None, "LC_ALL": "C.UTF-8"}
        result = CliRunner(env=environment).invoke(commands, ["audit", "a.example", *words])
        assert result.exit_code == 2
        assert not auditor.was_called


def test_a_service_that_is_busy_is_asked_again(serve: Serve) -> None:
    service = serve(submit_rate=1)
    to = upload.Destination(service.url, service.admin, "p")
    assert upload.send(run(), to).is_new
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        upload.send(run(BLOCKED), to, wait)
    assert waited[0] > 1  # Retry-After, not the first pause


def test_what_a_second_try_cannot_help_is_tried_once(service: Running) -> None:
    waited: list[float] = []
    to = upload.Destination(service.url, "pg_wrong")
    with pytest.raises(upload.NotSent) as caught:
        upload.send(run(), to, waited.append)
    assert not caught.value.retry_helps
    assert waited == []
    assert "401" in str(caught.value.message.values["status"])


def test_what_is_no_service_is_told(service: Running) -> None:
    to = upload.Destination(f"{service.url}/nothing", service.admin)
    with pytest.raises(upload.NotSent) as caught:
        upload.send(run(), to, lambda _: None)
    assert caught.value.message.id == "notice.send.refused"


def test_what_was_kept_is_what_was_found(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text(json_form.encode(run()), "utf-8")
    assert json_form.decode(path.read_bytes()) == run()


@pytest.mark.parametrize("number", [str(2**63), "9" * 30, "9" * 5000, "-1"])
@pytest.mark.parametrize("what", ["token revoke", "webhook remove"])
def test_an_id_that_no_database_holds_is_wrong_use(data: Path, what: str, number: str) -> None:
    result = invoke("server", *what.split(), "--", number, data=data)
    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)
    assert "Pasteguard itself" not in result.stderr


@pytest.mark.parametrize("name", ["RETENTION_DAYS", "PICTURE_DAYS", "BODY_MIB", "READ_RATE"])
@pytest.mark.parametrize("number", ["9" * 20, "9" * 5000])
def test_a_setting_beyond_all_bounds_is_told(data: Path, name: str, number: str) -> None:
    environment = {f"PASTEGUARD_{name}": number}
    result = invoke("server", "prune", data=data, environment=environment)
    assert result.exit_code == 2
    assert f"PASTEGUARD_{name}" in result.stderr
    assert len(result.stderr) < 1000
