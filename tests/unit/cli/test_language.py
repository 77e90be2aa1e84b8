"""The command line speaks the user's language, in its help and everywhere else."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from pasteguard.cli.language import language_for
from tests.fake_auditor import run


@pytest.mark.parametrize(
    "command",
    [
        *("", "audit", "demo", "explain", "doctor", "new-restriction"),
        *("send", "serve", "server", "server token add", "server prune"),
    ],
)
def test_help_speaks_the_language_asked_for(command: str) -> None:
    english = run(*command.split(), "--help")
    japanese = run(*command.split(), "--help", lang="ja_JP.UTF-8")
    assert english.exit_code == japanese.exit_code == 0
    assert "Usage: pasteguard" in english.stdout
    assert "使い方：pasteguard" in japanese.stdout
    assert english.stdout.isascii()
    assert "Show this" not in japanese.stdout


def test_no_line_of_japanese_help_is_wider_than_the_terminal() -> None:
    shown = run("audit", "--help", "--lang", "ja").stdout
    assert max(cell_len(line) for line in shown.split("\n")) <= 80


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ([], {}, "en"),
        ([], {"LANG": "ja_JP.UTF-8"}, "ja"),
        ([], {"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "en_US.UTF-8", "LC_MESSAGES": "ja"}, "ja"),
        ([], {"LANG": "ja_JP.UTF-8", "LC_ALL": ""}, "ja"),
        (["audit", "--lang", "ja"], {"LANG": "en_US.UTF-8"}, "ja"),
        (["audit", "--lang=en"], {"LANG": "ja_JP.UTF-8"}, "en"),
        (["audit", "--lang"], {"LANG": "ja_JP.UTF-8"}, "ja"),
        (["audit", "--", "--lang=ja"], {"LANG": "en_US.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_environments(
    arguments: list[str],
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert language_for(arguments, environment) == expected


def test_windows_names_its_language_in_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: ("Japanese_Japan", "932"))
    assert language_for([], {}) == "ja"
