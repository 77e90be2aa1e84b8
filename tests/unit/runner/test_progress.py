"""How far an audit is, told on a terminal and kept silent elsewhere."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.text import Text

from pasteguard.model.options import Target
from pasteguard.model.report import Message, Outcome
from pasteguard.runner.progress import shown_progress, summary_of
from pasteguard.texts import LANGUAGES, all_texts, say
from tests.fake_auditor import UNREACHABLE, finding, report_on

TARGET = Target("https://example.com/test", "example.com/test")
OTHER = Target("https://example.com/other", "example.com/other")


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    """A stream that rich takes for a terminal."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    return StringIO()


def plain(terminal: StringIO) -> str:
    return Text.from_ansi(terminal.getvalue()).plain


def test_a_terminal_is_told_of_every_step_and_of_the_end(terminal: StringIO) -> None:
    report = report_on(TARGET, finding("paste", Outcome.RESTRICTED))
    with shown_progress(terminal, "en", total=2) as progress:
        progress.started(TARGET)
        progress.step(TARGET, Message("progress.inventory"))
        progress.finished(TARGET, report)
        progress.started(OTHER)
    told = plain(terminal)
    assert "example.com/test: 1 restricted (1.2 s)" in told
    assert "1 of 2 targets" in told
    assert "example.com/other" in told


def test_one_target_alone_is_not_counted(terminal: StringIO) -> None:
    with shown_progress(terminal, "en", total=1) as progress:
        progress.started(TARGET)
    assert "of 1" not in plain(terminal)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_log_is_told_of_each_page_that_is_done_in_a_plain_line(language: str) -> None:
    stream = StringIO()
    with shown_progress(stream, language, total=226) as progress:
        for _ in range(2):
            progress.started(TARGET)
            progress.step(TARGET, Message("progress.inventory"))
            progress.finished(TARGET, report_on(TARGET, finding("paste", Outcome.RESTRICTED)))
    first, second = stream.getvalue().splitlines()
    assert first.startswith("1/226 ") and second.startswith("2/226 ")
    assert (
        say(summary_of(TARGET, report_on(TARGET, finding("paste", Outcome.RESTRICTED))), language)
        in second
    )
    assert "\x1b" not in stream.getvalue()


def test_markup_in_a_name_is_shown_as_it_is(terminal: StringIO) -> None:
    target = Target("https://example.com/", "[red]name[/red] [/oops]")
    with shown_progress(terminal, "en", total=1) as progress:
        progress.started(target)
        progress.finished(target, report_on(target))
    assert "[red]name[/red] [/oops]" in plain(terminal)


@pytest.mark.parametrize(
    ("outcomes", "fails", "expected"),
    [
        ([Outcome.RESTRICTED, Outcome.ALLOWED], False, "restricted"),
        ([Outcome.ALLOWED, Outcome.UNCLEAR], False, "free"),
        ([Outcome.UNCLEAR], False, "unclear"),
        ([], False, "unclear"),
        ([Outcome.UNCLEAR], True, "failed"),
        ([Outcome.RESTRICTED], True, "partly"),
    ],
)
def test_the_end_says_free_only_where_something_was_found_allowed(
    outcomes: list[Outcome], fails: bool, expected: str
) -> None:
    findings = [finding("paste", outcome) for outcome in outcomes]
    report = report_on(TARGET, *findings, error=UNREACHABLE if fails else None)
    message = summary_of(TARGET, report)
    assert message.id == f"progress.finished.{expected}"
    assert all("1.2" in say(message, language) for language in LANGUAGES)


def test_a_restriction_of_two_fields_counts_once() -> None:
    report = report_on(TARGET, *[finding("paste", Outcome.RESTRICTED)] * 2)
    assert summary_of(TARGET, report).values["count"] == 1


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    target = Target("https://example.com/", f"https://example.com/{'x' * 200}/last.html")
    name = str(summary_of(target, report_on(target)).values["name"])
    assert name.startswith("https://example.com")
    assert name.endswith("/last.html")
    assert len(name) < 60


@pytest.mark.parametrize("step", ["inventory", "first-look", "second-look"])
def test_every_step_of_an_audit_has_a_text(step: str) -> None:
    assert set(all_texts()[f"progress.{step}"]) == set(LANGUAGES)
