"""Settings: which value holds, where it is from, and what is said of a wrong one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.cli.services import Services
from pasteguard.configuration.files import File, find_file, read_file
from pasteguard.configuration.resolving import Origin, resolve
from pasteguard.configuration.settings import SETTINGS
from pasteguard.errors import UsageError
from pasteguard.texts import LANGUAGES, next_step, say
from tests.fake_auditor import FakeAuditor, run

URL = "https://example.com/test"
FILE = File(Path("pasteguard.toml"), {"jobs": 2})


def written(folder: Path, text: str, name: str = "pasteguard.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def problem(caught: pytest.ExceptionInfo[UsageError]) -> tuple[str, str]:
    """The error and its next step in English; both must be there in both languages."""
    message = caught.value.message
    for language in LANGUAGES:
        assert say(message, language) and next_step(message, language)
    return say(message, "en"), next_step(message, "en")


@given(
    flag=st.none() | st.integers(1, 64),
    variable=st.none() | st.integers(1, 64),
    file=st.none() | st.integers(1, 64),
)
def test_a_flag_counts_before_the_environment_before_the_file_before_the_default(
    flag: int | None, variable: int | None, file: int | None
) -> None:
    resolved = resolve(
        {} if flag is None else {"jobs": flag},
        {} if variable is None else {"PASTEGUARD_JOBS": str(variable)},
        File(Path("x.toml"), {} if file is None else {"jobs": file}),
    )["jobs"]
    given = [flag, variable, file, SETTINGS["jobs"].default]
    assert resolved.value == next(each for each in given if each is not None)
    assert resolved.origin is list(Origin)[[each is not None for each in given].index(True)]


def test_every_setting_resolves_to_its_default_where_nobody_says_anything() -> None:
    resolved = resolve({}, {}, File())
    assert list(resolved) == list(SETTINGS)
    assert all(each.origin is Origin.DEFAULT for each in resolved.values())


def test_a_value_names_its_place() -> None:
    assert resolve({"jobs": 3}, {}, FILE)["jobs"].name == "--jobs"
    assert resolve({}, {"PASTEGUARD_JOBS": "3"}, FILE)["jobs"].name == "PASTEGUARD_JOBS"
    assert resolve({}, {}, FILE)["jobs"].name == "pasteguard.toml"


def test_an_empty_variable_says_nothing() -> None:
    assert resolve({}, {"PASTEGUARD_JOBS": ""}, FILE)["jobs"].value == 2


def test_formats_and_outputs_are_taken_from_one_place() -> None:
    file = File(Path("x.toml"), {"output": (Path("r.html"),), "format": ("html",)})
    resolved = resolve({"format": ("json",)}, {}, file)
    assert resolved["format"].value == ("json",)
    assert resolved["output"].value == ()


@pytest.mark.parametrize(
    ("variable", "words", "key", "value"),
    [
        ("PASTEGUARD_TIMEOUT", "7.5", "timeout", 7.5),
        ("PASTEGUARD_CLICK", "Log in\nStart", "click", ("Log in", "Start")),
        ("PASTEGUARD_LET_THROUGH", "yes", "let-through", True),
        ("PASTEGUARD_DISCLOSURE", "0", "disclosure", False),
        ("PASTEGUARD_OUTPUT", "a.html\nb.json", "output", (Path("a.html"), Path("b.json"))),
    ],
)
def test_the_environment_gives_every_kind_of_value(
    variable: str, words: str, key: str, value: Any
) -> None:
    assert resolve({}, {variable: words}, File())[key].value == value


def test_paths_of_a_file_are_relative_to_it(tmp_path: Path) -> None:
    path = written(tmp_path, '[audit]\njourney = "walk.py"\noutput = "out/report.html"\n')
    audit = read_file(path).audit
    assert audit["journey"] == tmp_path / "walk.py"
    assert audit["output"] == (tmp_path / "out" / "report.html",)


def test_the_nearest_file_within_the_checkout_holds(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert find_file(below) is None
    path = written(tmp_path, "[tool.pasteguard.audit]\njobs = 2\n", "pyproject.toml")
    assert find_file(below) == path
    assert read_file(path).audit == {"jobs": 2}
    nearer = written(tmp_path / "a", "")
    assert find_file(below) == nearer


def test_a_pyproject_of_other_tools_is_none(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    written(tmp_path, "[tool.other]\n", "pyproject.toml")
    assert find_file(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("[audit]\ntimeuot = 3", "timeuot", "“timeout”"),
        ("[audit]\nlet_trough = true", "let_trough", "“let-through”"),
        ("[polcy]", "polcy", "“policy”"),
        ("timeout = 3", "outside", "[audit]"),
        ("audit = 3", "table", "[audit]"),
        ("[audit]\njobs = 0", "1 to 64", "jobs = 1"),
        ("[audit]\njobs = 1.5", "whole", "jobs = 1"),
        ("[audit]\ntimeout = nan", "number", "timeout"),
        ("[audit]\ntimeout = true", "number", "timeout"),
        ("[audit]\nclick = 3", "list", "["),
        ("[audit]\nmode = 'rehersal'", "mode", "rehearsal"),
        ("[audit]\njourney = []", "path", "journey"),
        ("[audit]\nlet-through = 'yes'", "true or false", "true"),
        ("[audit", "not valid TOML", "line"),
        ("[repository]\n'https://x/' = 3", "path", "https://x/"),
    ],
)
def test_a_wrong_file_is_told_with_what_would_be_right(
    text: str, wrong: str, right: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as caught:
        read_file(written(tmp_path, text))
    what, following = problem(caught)
    assert wrong in what
    assert right in following
    assert "pasteguard.toml" in what


def test_a_wrong_variable_is_named() -> None:
    for words in ("many", "1e9"):
        with pytest.raises(UsageError) as caught:
            resolve({}, {"PASTEGUARD_JOBS": words}, File())
        assert "PASTEGUARD_JOBS" in problem(caught)[0]


def test_an_audit_takes_its_targets_and_settings_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, f'[audit]\ntargets = ["{URL}"]\ntimeout = 5\nclick = ["Start"]\nlang = "ja"')
    monkeypatch.chdir(tmp_path)
    auditor = FakeAuditor()
    result = run("audit", "--timeout", "9", services=Services(audit=auditor))
    assert result.exit_code == 0, result.stderr
    assert [target.url for target in auditor.targets] == [URL]
    assert (auditor.options.timeout_s, auditor.options.clicks) == (9.0, ("Start",))
    assert auditor.options.language == "ja"


def test_config_shows_each_value_and_where_it_is_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "[audit]\njobs = 2\n", "team.toml")
    monkeypatch.setenv("PASTEGUARD_TIMEOUT", "9")
    shown = run("config", "--config", str(path)).stdout
    lines = {line.split()[0]: line.split()[1:] for line in shown.splitlines() if line.split()}
    assert lines["jobs"] == ["2", "team.toml"]
    assert lines["timeout"] == ["9", "PASTEGUARD_TIMEOUT"]
    assert lines["mode"] == ["rehearsal", "default"]
    assert set(SETTINGS) <= set(lines)


def test_a_file_that_is_not_there_is_wrong_use() -> None:
    result = run("audit", URL, "--config", "nowhere.toml")
    assert result.exit_code == 2
    assert "nowhere.toml" in result.stderr
