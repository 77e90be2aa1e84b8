"""From files to a run: in order, whatever is in them, and never against what pages state."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.errors import UsageError
from pasteguard.markup.fields import MOST_FIELDS
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode, Outcome, Run
from pasteguard.runner.markup_run import audit_file, audit_markup
from pasteguard.runner.progress import Silence
from tests.expectations import PAGES, Expectation, expectations, stated_finding
from tests.fake_auditor import run as run_command
from tests.unit.markup.pages import page, report

OPTIONS = Options(mode=Mode.MARKUP)
PIECES = ["<textarea onpaste='", "return false", "'>", "<script>", "</script>", "<!", "<![", "<?",
          "<style>", "{", "}", "a{b:c", "@media print{", "addEventListener('paste',", "=>", "`${",
          "/*", "</", "\x00", "&#x110000;", "<iframe srcdoc='<p>", "<template shadowrootmode=open>",
          "<input maxlength=1>", "<meta charset=euc-jp>", "<label for=", "\ud83d"]  # fmt: skip

PART = 5
"""One page in so many is read on every change."""


def target(path: Path) -> Target:
    return Target(path.resolve().as_uri(), path.name)


def audited(paths: list[Path], jobs: int = 1) -> Run:
    options = Options(mode=Mode.MARKUP, jobs=jobs)
    return asyncio.run(audit_markup([target(path) for path in paths], options, Silence()))


@given(st.binary())
def test_any_bytes_are_read(content: bytes) -> None:
    assert report(content).findings


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8)))
def test_any_mixture_of_markup_and_code_is_read(pieces: list[str]) -> None:
    content = "".join(pieces).encode("utf-8", "surrogatepass")
    assert report(content, "ja").findings


@pytest.mark.parametrize(
    "opening", ["<div>", "<b", "<!--", "(", "<p style='a:b", "<script>[", "<![x"]
)
def test_a_page_without_end_is_read_in_time(opening: str, tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text(opening * 5000, "utf-8")
    made = audit_file(target(path), OPTIONS)
    assert made.error is None
    assert made.duration_ms < 20_000


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(expected, id=expected.path, marks=[pytest.mark.every] if place % PART else [])
        for place, expected in enumerate(expectations())
    ],
)
def test_markup_never_contradicts_what_a_page_states(expected: Expectation) -> None:
    made = audit_file(target(PAGES / expected.path), OPTIONS)
    assert made.error is None
    for stated in expected.findings:
        found = stated_finding(stated, made)
        if found is not None and found.outcome is not Outcome.UNCLEAR:
            known = {found.outcome, Outcome(stated["outcome"])}
            assert known != {Outcome.RESTRICTED, Outcome.ALLOWED}, (stated, found)
            assert known != {Outcome.RESTRICTED, Outcome.NOT_APPLICABLE}, (stated, found)


def test_several_processes_find_the_same_in_the_same_order(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.html" for number in range(12)]
    for number, path in enumerate(paths):
        path.write_bytes(page(f"<input maxlength={number}>" if number % 3 else ""))
    one, two = audited(paths), audited(paths, jobs=2)
    assert [each.findings for each in one.reports] == [each.findings for each in two.reports]
    assert [Path(each.page.url).name for each in two.reports] == [path.name for path in paths]


def test_a_file_that_is_gone_is_an_error_of_its_report_alone(tmp_path: Path) -> None:
    path = tmp_path / "there.html"
    path.write_bytes(page())
    missing, there = audited([tmp_path / "gone.html", path]).reports
    assert missing.error is not None
    assert missing.error.next_step
    assert {finding.outcome for finding in missing.findings} == {Outcome.UNCLEAR}
    assert there.error is None


def test_a_file_that_takes_too_long_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_bytes(page("<input>" * 20_000))
    made = audit_file(target(path), Options(mode=Mode.MARKUP, timeout_s=0.05))
    assert made.error is not None
    assert made.error.id == "notice.markup-too-long"


def test_a_page_of_fields_without_end_is_judged_as_far_as_is_said(tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_bytes(page("<p><input>" * 3000))
    made = audit_file(target(path), OPTIONS)
    assert made.error is None
    assert len(made.fields) == MOST_FIELDS
    assert "notice.markup-many-fields" in [notice.id for notice in made.warnings]


def test_only_what_was_asked_for_is_judged(tmp_path: Path) -> None:
    path = tmp_path / "test.html"
    path.write_bytes(page())
    made = audit_file(target(path), Options(mode=Mode.MARKUP, only=frozenset({"paste", "print"})))
    assert [finding.restriction for finding in made.findings] == ["paste", "print"]


def test_an_address_is_refused_with_the_next_step() -> None:
    web = Target("https://example.com/test", "example.com/test")
    with pytest.raises(UsageError):
        asyncio.run(audit_markup([web], OPTIONS, Silence()))
    result = run_command("audit", "https://example.com/test", "--mode", "markup")
    assert result.exit_code == 2
    assert "--mode passive" in result.stderr


@pytest.mark.parametrize("option", [("--click", "Start"), ("--let-through",)])
def test_an_option_that_needs_a_browser_is_refused(option: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "test.html"
    path.write_bytes(page())
    result = run_command("audit", str(path), "--mode", "markup", *option)
    assert result.exit_code == 2
    assert option[0] in result.stderr
