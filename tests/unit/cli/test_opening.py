"""A report is opened where somebody sees it, and otherwise named."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fake_auditor import run

URL = "https://example.com/test"
Opened = list[str]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The addresses that are opened, on a machine with a screen."""
    found: Opened = []

    def open_address(address: str) -> bool:
        found.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", open_address)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    return found


def test_the_html_report_is_opened_once_it_is_written(tmp_path: Path, opened: Opened) -> None:
    report = tmp_path / "a report.html"
    result = run(
        "audit", URL, "--output", str(tmp_path / "r.json"), "--output", str(report), "--open"
    )
    assert result.exit_code == 0, result.stderr
    assert opened == [report.resolve().as_uri()]
    assert report.is_file()


def test_the_setting_opens_it_too(
    tmp_path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pasteguard.toml").write_text('[audit]\noutput = ["r.html"]\nopen = true\n', "utf-8")
    assert run("audit", URL).exit_code == 0
    assert opened == [(tmp_path / "r.html").resolve().as_uri()]


@pytest.mark.parametrize(
    "options", [(), ("--output", "r.json"), ("--format", "html"), ("--output", "-")]
)
def test_without_an_html_file_there_is_nothing_to_open(
    options: tuple[str, ...], opened: Opened
) -> None:
    result = run("audit", URL, *options, "--open")
    assert result.exit_code == 2
    assert "--output report.html --open" in result.stderr
    assert not opened


def no_screen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        patch.delenv(name, raising=False)


def in_ci(patch: pytest.MonkeyPatch) -> None:
    patch.setenv("CI", "true")


def no_browser(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(webbrowser, "open", lambda address: False)


def broken(patch: pytest.MonkeyPatch) -> None:
    def fail(address: str) -> bool:
        raise webbrowser.Error("none")

    patch.setattr(webbrowser, "open", fail)


@pytest.mark.parametrize("place", [no_screen, in_ci, no_browser, broken])
def test_where_nobody_sees_it_a_line_says_where_the_report_is(
    tmp_path: Path,
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
    place: Callable[[pytest.MonkeyPatch], None],
) -> None:
    place(monkeypatch)
    report = tmp_path / "r.html"
    result = run("audit", URL, "--output", str(report), "--open", "--quiet")
    assert result.exit_code == 0
    assert not opened
    assert str(report) in result.stderr


def test_what_could_not_be_written_is_not_opened(tmp_path: Path, opened: Opened) -> None:
    report = tmp_path / "r.html"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pasteguard.cli.outputs._save", _full)
        result = run("audit", URL, "--output", str(report), "--open")
    assert result.exit_code == 2
    assert not opened


def _full(content: str, path: Path) -> None:
    raise OSError(28, "No space left on device")
