"""Where results go: files and stdout, planned before the audit and written after it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pasteguard.cli.outputs import Output, check_writable, planned, write
from pasteguard.errors import UsageError
from pasteguard.model.options import Target
from pasteguard.model.report import Run
from pasteguard.policy.judging import unjudged
from pasteguard.texts import LANGUAGES, next_step, say
from tests.fake_auditor import report_on

RUN = Run("2026-11-22T04:22:07Z", 1500, (report_on(Target("https://example.com/", "x")),), "0.1.0")


def refusal(forms: list[str], paths: list[str]) -> str:
    """The id of the error; both its texts must be there in both languages."""
    with pytest.raises(UsageError) as caught:
        check_writable(planned(forms, [Path(path) for path in paths]))
    for language in LANGUAGES:
        assert say(caught.value.message, language)
        assert next_step(caught.value.message, language)
    return caught.value.message.id.removeprefix("notice.")


@pytest.mark.parametrize(
    ("forms", "paths", "expected"),
    [
        ([], [], [("terminal", None)]),
        (["json"], [], [("json", None)]),
        ([], ["r.html"], [("html", "r.html")]),
        (
            [],
            ["r.HTM", "r.json", "r.txt"],
            [("html", "r.HTM"), ("json", "r.json"), ("terminal", "r.txt")],
        ),
        (["json", "html"], ["a.json", "b.html"], [("json", "a.json"), ("html", "b.html")]),
        (["json", "terminal"], ["a.json"], [("json", "a.json"), ("terminal", None)]),
        (["json"], ["a.json", "b.html"], [("json", "a.json"), ("html", "b.html")]),
        (["json"], ["result"], [("json", "result")]),
        (["json"], ["-"], [("json", None)]),
    ],
)
def test_the_nth_format_goes_to_the_nth_output(
    forms: list[str], paths: list[str], expected: list[tuple[str, str | None]]
) -> None:
    outputs = planned(forms, [Path(path) for path in paths])
    assert outputs == tuple(Output(form, Path(path) if path else None) for form, path in expected)


@pytest.mark.parametrize(
    ("forms", "paths", "expected"),
    [
        ([], ["report"], "output-suffix-unknown"),
        ([], ["report.pdf"], "output-suffix-unknown"),
        (["html", "json"], ["a.json", "b.html"], "output-mismatch"),
        ([], ["a.json", "./a.json"], "output-twice"),
        (["json", "terminal"], [], "screen-twice"),
    ],
)
def test_outputs_that_contradict_each_other_are_refused(
    forms: list[str], paths: list[str], expected: str
) -> None:
    assert refusal(forms, paths) == expected


def test_a_folder_and_a_file_in_the_way_are_found_before_the_audit(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "folder.html").mkdir()
    assert refusal([], [str(tmp_path / "folder.html")]) == "output-is-folder"
    assert refusal([], [str(tmp_path / "file" / "r.html")]) == "output-not-writable"
    assert refusal([], [str(tmp_path / f"{'x' * 300}.html")]) == "output-not-writable"


def test_trying_an_output_leaves_what_was_there_and_nothing_new(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "deep" / "new.json"
    old.write_text("kept", encoding="utf-8")
    check_writable(planned([], [old, new]))
    assert old.read_text(encoding="utf-8") == "kept"
    assert not new.exists()


def test_a_device_is_not_opened_to_be_tried() -> None:
    check_writable(planned(["json"], [Path("/dev/null")]))


def test_one_failing_output_does_not_keep_the_others_from_being_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outputs = planned([], [tmp_path / "gone" / "a.json", tmp_path / "b.json"])
    assert write(unjudged(RUN), outputs, "en") == 2
    assert json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))["reports"]
    told = capsys.readouterr()
    assert "a.json" in told.err
    assert "b.json" in told.err
    assert told.out == ""


def test_text_in_a_file_has_no_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    path = tmp_path / "r.txt"
    assert write(unjudged(RUN), [Output("terminal", path)], "en") == 0
    assert "Title of x" in path.read_text(encoding="utf-8")
    assert "\x1b" not in path.read_text(encoding="utf-8")
