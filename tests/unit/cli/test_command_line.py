"""The commands: what they take, what they print where, and what they exit with."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import Result

from pasteguard import __version__
from pasteguard.catalogue import entries
from pasteguard.cli.machine_checks import Examined, Status
from pasteguard.cli.services import Services
from pasteguard.errors import BrowserMissing
from pasteguard.model.options import Options, Progress, Proxy, Surroundings, Target
from pasteguard.model.report import Message, Mode, Run
from pasteguard.texts import all_texts
from tests.fake_auditor import UNREACHABLE, FakeAuditor, run

URL = "https://example.com/test"


def audit(auditor: FakeAuditor, *arguments: str) -> Result:
    return run("audit", *arguments, services=Services(audit=auditor))


def test_every_option_reaches_the_auditor(tmp_path: Path) -> None:
    auditor = FakeAuditor()
    journey, state = tmp_path / "walk.py", tmp_path / "state.json"
    result = audit(
        auditor,
        *(URL, "localhost:8000", "--mode", "passive", "--jobs", "3", "--timeout", "7.5"),
        *("--journey", str(journey), "--click", "Log in", "--click", "Start"),
        *("--storage-state", str(state), "--let-through", "--lang", "ja"),
        *("--header", "X-Staging: yes", "--header", "X-Team:blue", "--ignore-https-errors"),
        *("--viewport", "1366x768"),
    )
    assert result.exit_code == 0, result.stderr
    assert [target.url for target in auditor.targets] == [URL, "http://localhost:8000"]
    assert auditor.options == Options(
        mode=Mode.PASSIVE,
        language="ja",
        journey=journey,
        clicks=("Log in", "Start"),
        storage_state=state,
        let_through=True,
        timeout_s=7.5,
        jobs=3,
        surroundings=Surroundings(
            headers=(("X-Staging", "yes"), ("X-Team", "blue")),
            ignores_https_errors=True,
            viewport=(1366, 768),
        ),
    )


@pytest.mark.parametrize("header", ["", "X-Y", "X Y: z", ": z", "X-Y: a\nb"])
def test_what_is_no_header_is_refused_with_the_next_step(header: str) -> None:
    result = audit(FakeAuditor(), URL, "--header", header)
    assert result.exit_code == 2
    assert "--header" in result.stderr


@pytest.mark.parametrize("viewport", ["", "wide", "1366", "1366x", "0x0", "1366x100", "99999x768"])
def test_what_is_no_size_is_refused_with_an_example(viewport: str) -> None:
    result = audit(FakeAuditor(), URL, "--viewport", viewport)
    assert result.exit_code == 2
    assert "--viewport 1366x768" in result.stderr


@pytest.mark.parametrize(
    ("said", "proxy"),
    [
        ("http://gate.example:8080", Proxy("http://gate.example:8080")),
        ("gate.example:8080", Proxy("http://gate.example:8080")),
        ("socks5://127.0.0.1:1080/", Proxy("socks5://127.0.0.1:1080")),
        ("https://team:a%2Fb@gate.example", Proxy("https://gate.example", "team", "a/b")),
        ("http://[::1]:8080", Proxy("http://[::1]:8080")),
    ],
)
def test_a_proxy_and_what_it_is_told_are_taken_from_its_address(said: str, proxy: Proxy) -> None:
    auditor = FakeAuditor()
    assert audit(auditor, URL, "--proxy", said).exit_code == 0
    assert auditor.options.surroundings.proxy == proxy


@pytest.mark.parametrize(
    "said",
    ["", "ftp://u:secret-1@gate", "http://u:secret-1@:80", "http://gate:99999", "http://gate/x"],
)
def test_what_is_no_proxy_is_refused_with_an_example_and_without_its_password(said: str) -> None:
    result = audit(FakeAuditor(), URL, "--proxy", said)
    assert result.exit_code == 2
    assert "--proxy http://proxy.example.com:8080" in result.stderr
    assert "secret-1" not in result.stderr


def test_a_password_for_a_socks_proxy_is_refused_since_no_browser_sends_it() -> None:
    result = audit(FakeAuditor(), URL, "--proxy", "socks5://u:secret-1@gate.example:1080")
    assert result.exit_code == 2
    assert "SOCKS" in result.stderr and "secret-1" not in result.stderr


def test_settings_are_shown_without_what_is_secret_in_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PASTEGUARD_PROXY", "http://team:secret-1@gate.example:8080")
    monkeypatch.setenv("PASTEGUARD_HEADER", "X-Key: secret-2")
    shown = run("config").stdout
    assert "secret" not in shown
    assert "gate.example:8080" in shown and "X-Key" in shown


def test_a_device_is_one_of_playwrights() -> None:
    auditor = FakeAuditor()
    assert audit(auditor, URL, "--device", "pixel 7").exit_code == 0
    device = auditor.options.surroundings.device
    assert device is not None
    assert (device.name, device.is_mobile, device.has_touch) == ("Pixel 7", True, True)
    unknown = audit(FakeAuditor(), URL, "--device", "Pixle 7")
    assert unknown.exit_code == 2
    assert "Pixel 7" in unknown.stderr


def test_the_command_is_a_module_too() -> None:
    command = [sys.executable, "-m", "pasteguard", "--version"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("pasteguard")


def test_without_options_a_page_is_rehearsed_and_shown_as_text() -> None:
    auditor = FakeAuditor()
    result = audit(auditor, URL)
    assert auditor.options == Options()
    assert f"Title of {URL}" in result.stdout
    assert result.stderr == f"1/1 {URL}: 1 restricted (1.2 s)\n"
    assert result.exit_code == 0


def test_json_on_stdout_is_nothing_but_json() -> None:
    result = run("audit", URL, "--format", "json", lang="ja_JP.UTF-8")
    assert json.loads(result.stdout)["reports"][0]["page"]["title"] == f"Title of {URL}"


def test_each_output_is_written_and_named(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("r.html", "r.json")]
    result = run("audit", URL, *(part for path in paths for part in ("--output", str(path))))
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "<html" in paths[0].read_text(encoding="utf-8")
    assert json.loads(paths[1].read_text(encoding="utf-8"))["reports"]
    assert all(str(path) in result.stderr for path in paths)


def test_an_output_that_cannot_be_written_is_found_before_the_audit(tmp_path: Path) -> None:
    auditor = FakeAuditor()
    result = audit(auditor, URL, "--output", str(tmp_path), "--format", "html")
    assert result.exit_code == 2
    assert not auditor.was_called
    assert str(tmp_path / "report.html") in result.stderr


def test_a_page_that_could_not_be_audited_exits_with_2_and_is_reported(tmp_path: Path) -> None:
    auditor = FakeAuditor(ends={URL: UNREACHABLE})
    path = tmp_path / "r.json"
    result = audit(auditor, URL, "example.com", "--output", str(path))
    assert result.exit_code == 2
    assert len(json.loads(path.read_text(encoding="utf-8"))["reports"]) == 2
    assert f"Not audited: {URL}" in result.stderr
    assert "Nothing answers." in result.stderr
    assert "Start the server." in result.stderr


def test_an_error_on_the_screen_is_told_once() -> None:
    result = audit(FakeAuditor(ends={URL: UNREACHABLE}), URL)
    assert result.exit_code == 2
    assert (result.stdout + result.stderr).count("Nothing answers.") == 1


def test_ctrl_c_exits_with_130_and_writes_what_was_finished(tmp_path: Path) -> None:
    auditor = FakeAuditor(ends={"http://localhost:2": KeyboardInterrupt()})
    path = tmp_path / "r.json"
    targets = ("localhost:1", "localhost:2", "localhost:3")
    result = audit(auditor, *targets, "--output", str(path))
    assert result.exit_code == 130
    (report,) = json.loads(path.read_text(encoding="utf-8"))["reports"]
    assert report["page"]["url"] == "http://localhost:1"
    assert "1 of 3" in result.stderr


def test_ctrl_c_before_anything_is_finished_leaves_an_older_result_alone(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text("older", encoding="utf-8")
    auditor = FakeAuditor(ends={URL: KeyboardInterrupt()})
    result = audit(auditor, URL, "--output", str(path))
    assert result.exit_code == 130
    assert path.read_text(encoding="utf-8") == "older"
    assert result.stdout == ""


@pytest.mark.parametrize("lang", ["en_US.UTF-8", "ja_JP.UTF-8"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("audit",),
        ("audti",),
        ("audit", URL, "--frmat", "json"),
        ("audit", URL, "--format", "pdf"),
        ("audit", URL, "--format"),
        ("audit", URL, "--mode", "markup"),
        ("audit", URL, "--jobs", "0"),
        ("audit", URL, "--jobs", "1.5"),
        ("audit", URL, "--timeout", "nan"),
        ("audit", URL, "--timeout", "soon"),
        ("audit", URL, "--click", " "),
        ("audit", URL, "--lang", "fr"),
        ("audit", URL, "--let-through=yes"),
        ("audit", "nowhere.html"),
        ("demo", "--only", "both"),
        ("demo", "extra"),
        ("explain", "pasta"),
        ("explain", "paste", "copy"),
        ("new-restriction",),
        ("new-restriction", "Bad Id", "--root", "."),
        ("doctor", "now"),
    ],
)
def test_wrong_use_is_one_error_and_one_next_step_in_the_users_language(
    arguments: Sequence[str], lang: str
) -> None:
    result = run(*arguments, lang=lang)
    assert result.exit_code == 2
    assert result.stdout == ""
    error, next_step = result.stderr.strip().split("\n")
    assert error.startswith("エラー：" if "ja" in lang else "Error: ")
    assert next_step.startswith("  ")
    assert any("ぁ" <= letter <= "ん" for letter in error) == ("ja" in lang)


def test_a_misspelt_command_option_or_restriction_is_suggested() -> None:
    assert "audit" in run("audti").stderr.split("\n")[1]
    assert "--format" in run("audit", URL, "--frmat", "json").stderr.split("\n")[1]
    assert "paste" in run("explain", "pasta").stderr.split("\n")[1]


def test_an_error_of_the_auditor_is_told_with_its_next_step() -> None:
    auditor = FakeAuditor(ends={URL: BrowserMissing(Message("notice.browser-missing"))})
    result = audit(auditor, URL)
    assert result.exit_code == 2
    assert all_texts()["notice.browser-missing"]["en"] in result.stderr
    assert all_texts()["notice.browser-missing.next"]["en"] in result.stderr


def test_a_fault_of_our_own_is_admitted_without_a_traceback() -> None:
    auditor = FakeAuditor(ends={URL: ZeroDivisionError("by zero")})
    result = audit(auditor, URL)
    assert result.exit_code == 2
    assert "ZeroDivisionError: by zero" in result.stderr
    assert "Traceback" not in result.stderr
    assert "PASTEGUARD_DEBUG" in result.stderr


def test_what_breaks_while_a_stopped_audit_is_taken_down_is_not_told() -> None:
    async def stop(targets: Sequence[Target], options: Options, progress: Progress) -> Run:
        try:
            os.kill(os.getpid(), signal.SIGINT)
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise OSError("the browser is gone") from None
        raise AssertionError

    # A shell starts what runs in the background with Ctrl+C ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        result = run("audit", URL, services=Services(audit=stop))
    finally:
        signal.signal(signal.SIGINT, before)
    assert result.exit_code == 130
    assert "browser is gone" not in result.stderr


def test_explain_tells_everything_the_catalogue_knows() -> None:
    for entry in entries():
        for language in ("en", "ja"):
            told = "".join(run("explain", entry.id, "--lang", language).stdout.split())
            texts = [entry.title, entry.question, entry.what, entry.remedy, entry.limits]
            texts += [entry.detection, *entry.affected, *(tag.note for tag in entry.standards)]
            for said in texts:
                assert "".join(said.say(language).split()) in told
            assert "".join(entry.example.split()) in told


def test_explain_without_an_id_lists_every_restriction_by_group() -> None:
    listed = run("explain").stdout
    places = [listed.index(f"  {entry.id} ") for entry in entries()]
    assert places == sorted(places)
    assert all_texts()["catalogue.group.watch"]["en"] in listed


@pytest.mark.parametrize(("status", "code"), [(Status.NOTE, 0), (Status.PROBLEM, 2)])
def test_doctor_exits_with_2_only_for_a_problem(status: Status, code: int) -> None:
    examined = (Examined(status, Message("doctor.font-missing")),)
    result = run("doctor", services=Services(examine=lambda: examined))
    assert result.exit_code == code
    assert all_texts()["doctor.font-missing"]["en"].split(":")[0] in result.stdout
    assert "fonts-noto-cjk" in result.stdout
    assert all_texts()[f"doctor.status.{status}"]["en"] in result.stdout


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    script = "from pasteguard.cli import main; main(['explain', 'paste'])"
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-c", script], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert ran.stderr == b""
    assert ran.returncode == 0


def test_new_restriction_finds_the_checkout_around_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = tmp_path / "audits" / "pasteguard" / "restrictions"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    asked: list[Path] = []

    def scaffold(restriction_id: str, root: Path) -> list[Path]:
        asked.append(root)
        return [root / restriction_id]

    result = run("new-restriction", "tea-break", services=Services(scaffold=scaffold))
    assert result.exit_code == 0
    assert asked == [tmp_path]
    assert str(tmp_path / "tea-break") in result.stdout


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"pasteguard {__version__}\n"
