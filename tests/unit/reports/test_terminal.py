from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from pasteguard.model.report import Outcome, Report
from pasteguard.reports import terminal
from pasteguard.reports.screen import FILE_WIDTH, NARROWEST, WIDEST, Screen
from pasteguard.reports.wording import groups
from pasteguard.texts import LANGUAGES, text
from tests.unit.reports import sample

REPORTS = (
    sample.guarded_report(),
    sample.fair_report(),
    sample.hostile_report(),
    sample.unreachable_report(),
)
COLOUR_CODES = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7])[;m]")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def shown(*reports: Report, language: str = "en", screen: Screen = terminal.PLAIN) -> str:
    return terminal.render(sample.run(*reports), language, screen)


def line_of(shown_text: str, start: str) -> str:
    return next(line for line in shown_text.splitlines() if line.strip().startswith(start))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [40, 80, 110])
def test_no_line_is_wider_than_the_screen(language: str, width: int) -> None:
    lines = shown(*REPORTS, language=language, screen=Screen(width)).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


def test_the_answer_comes_before_the_table_and_the_table_before_the_proof() -> None:
    text_shown = shown(sample.guarded_report())
    order = (
        "英語ライティング試験",
        "https://test.example/guarded/test.html",
        "This page restricts 8 of the 12 things checked.",
        "Can I paste?",
        "What is restricted, and how we know",
        "Please note",
    )
    places = [text_shown.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("en", "Can I paste?", "✗ restricted"),
        ("en", "Can I simply type?", "✓ allowed"),
        ("en", "Can I undo", "? unclear"),
        ("en", "Is the length", "– not applicable"),
        ("ja", "貼り付け", "✗ 制限あり"),
        ("ja", "普通に文字", "✓ 制限なし"),
        ("ja", "操作を元", "? 不明"),
        ("ja", "文字数", "– 対象外"),
    ],
)
def test_each_outcome_has_a_symbol_and_a_word(language: str, question: str, expected: str) -> None:
    assert expected in line_of(shown(sample.guarded_report(), language=language), question)


def test_a_restriction_of_one_field_says_of_how_many() -> None:
    table = shown(sample.guarded_report(), screen=Screen(110)).split("What is restricted")[0]
    assert "300 ms after it arrived. (1 of 2 fields)" in " ".join(table.split())


def test_an_unclear_answer_comes_with_its_reason() -> None:
    table = shown(sample.guarded_report(), screen=Screen(110)).split("What is restricted")[0]
    assert "? unclear The page changed the field while undo was tried." in " ".join(table.split())


def test_fields_that_differ_are_each_accounted_for() -> None:
    table = shown(sample.guarded_report()).split("What is restricted")[0]
    row = " ".join(table.split("Can I paste?")[1].split("Can I drag")[0].split())
    assert "Pasted text does not arrive, whichever way it is pasted." in row
    assert "Pasted text is taken back about 300 ms after it arrived." in row


def test_what_is_not_yet_judged_stands_apart_and_not_as_allowed() -> None:
    text_shown = shown(sample.guarded_report())
    table, rest = text_shown.split("Not judged in this audit:")
    assert "Switching tabs" in rest
    assert "Can I switch tabs?" not in table
    assert table.count("allowed") == len(["cut", "typing", "ime"])


def test_what_the_audit_was_not_asked_about_is_one_line() -> None:
    few = sample.report([sample.works("paste", None)])
    told = shown(few).split("Other restrictions, which this audit did not look into: ")[1]
    assert "Can I paste?" in shown(few)
    assert "Switching tabs" not in shown(few)
    assert told.split(".")[0] == str(len(groups()) - 1)


def test_the_proof_names_how_where_and_with_what_code() -> None:
    essay = shown(sample.guarded_report()).split("\nEssay 1 (150-200 words)\n")[1]
    proof = essay.split("\nEssay 2")[0]
    for part in (
        "✗ Pasting [blocked, recorded]",
        "Tested: Pasted by keyboard, menu and Shift+Insert",
        "Mechanism: paste event handler",
        "Source: guard.js:41:11 refusePaste",
        "│   event.preventDefault();",
        "Sent to: POST https://test.example/api/events",
        "What the page says about it: Please write in your own words.",
    ):
        assert part in proof


def test_the_original_file_comes_before_the_delivered_one() -> None:
    text_shown = shown(sample.guarded_report(), screen=Screen(110))
    original = text_shown.index("Source: src/guards/essay-two.ts:14:7 takeBack")
    delivered = text_shown.index(
        "Delivered as: https://test.example/assets/app.4f2a9c.js:1:20418 a"
    )
    assert original < delivered


def test_what_two_fields_share_is_told_once() -> None:
    text_shown = shown(sample.guarded_report())
    assert text_shown.count("Mechanism: drop event handler") == 1
    assert "✗ Dropping text: same as in Essay 1 (150-200 words)" in text_shown


def test_evidence_that_was_only_read_in_the_code_says_so() -> None:
    shortcuts = shown(sample.guarded_report()).split("✗ Keyboard shortcuts [blocked]")[1]
    assert shortcuts.split("Mechanism")[0].count("Read in the code: ") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_comes_with_its_next_step(language: str) -> None:
    text_shown = "".join(shown(sample.guarded_report(), language=language).split())
    for text_id in ("sample.warning", "sample.warning.next"):
        assert "".join(sample.TEXTS[text_id][language].split()) in text_shown


def test_a_page_that_could_not_be_audited_shows_why_and_no_table() -> None:
    text_shown = shown(sample.unreachable_report())
    assert "This page could not be audited." in text_shown
    assert "! The host no-such-host.example does not exist." in text_shown
    assert "Next step: Check the address for a spelling mistake." in text_shown
    assert "Can I paste?" not in text_shown
    assert "Not judged" not in text_shown


def test_an_audit_that_broke_off_shows_the_error_and_what_it_had_found() -> None:
    broken = replace(sample.guarded_report(), error=sample.notice("unknown-host", host="x"))
    text_shown = shown(broken)
    assert "The audit ended early" in " ".join(text_shown.split())
    assert "! The host x does not exist." in text_shown
    assert "✗ restricted" in line_of(text_shown, "Can I paste?")


def test_a_fair_page_has_no_section_on_restrictions() -> None:
    text_shown = shown(sample.fair_report())
    assert "No restriction was found in the 8 things checked." in text_shown
    assert "What is restricted" not in text_shown


def test_several_pages_end_in_a_count_of_them() -> None:
    last = shown(*REPORTS).strip().splitlines()[-1]
    assert last == "Pages audited: 3. With a restriction: 2. Could not be audited: 1."


def test_a_plain_screen_gets_no_escape_sequence() -> None:
    assert "\x1b" not in shown(*REPORTS)


def test_a_page_cannot_send_escape_sequences_to_the_terminal() -> None:
    screen = Screen(styled=True, coloured=True)
    text_shown = shown(sample.hostile_report(), screen=screen)
    assert "␛[2J" in text_shown
    ours = re.compile(r"\x1b\[[\d;]*m")
    assert [c for c in ours.sub("", text_shown) if ord(c) < 32 and c != "\n"] == []
    assert "\u202e" not in text_shown


def test_a_title_in_rich_markup_is_shown_as_it_is() -> None:
    title = "[bold red]Test[/bold red] :warning:"
    page = replace(sample.GUARDED_PAGE, title=title)
    assert shown(sample.report(page=page)).startswith(f"{title}\n")


def test_no_color_takes_the_colour_and_leaves_the_words() -> None:
    text_shown = shown(sample.guarded_report(), screen=Screen(styled=True, coloured=False))
    assert COLOUR_CODES.search(text_shown) is None
    assert "✗ restricted" in text_shown


def test_a_terminal_with_colour_gets_it() -> None:
    text_shown = shown(sample.guarded_report(), screen=Screen(styled=True, coloured=True))
    assert COLOUR_CODES.search(text_shown)


def test_a_screen_without_the_symbols_gets_ascii_ones() -> None:
    text_shown = shown(sample.guarded_report(), screen=Screen(encoding="ascii"))
    assert text_shown.isascii()
    assert "x restricted" in line_of(text_shown, "Can I paste?")
    assert "+ allowed" in line_of(text_shown, "Can I simply type?")
    assert "- not applicable" in line_of(text_shown, "Is the length")
    assert "|   event.preventDefault();" in text_shown


def test_a_japanese_windows_console_can_show_the_japanese_report() -> None:
    text_shown = shown(sample.guarded_report(), language="ja", screen=Screen(encoding="cp932"))
    assert text_shown.encode("cp932")
    assert "x 制限あり" in line_of(text_shown, "貼り付け")


def test_the_symbols_of_the_outcomes_differ() -> None:
    for encoding in ("utf-8", "ascii"):
        symbols = {Screen(encoding=encoding).symbol(outcome) for outcome in Outcome}
        assert len(symbols) == len(Outcome)


def test_a_file_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    screen = Screen.of(io.StringIO())
    assert (screen.width, screen.styled, screen.coloured) == (FILE_WIDTH, False, False)


def test_a_terminal_is_used_with_its_width_and_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert Screen.of(Terminal()) == Screen(90, styled=True, coloured=True)


def test_no_color_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    screen = Screen.of(Terminal())
    assert (screen.styled, screen.coloured) == (True, False)


def test_a_dumb_terminal_is_not_styled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert not Screen.of(Terminal()).styled


@pytest.mark.parametrize(("columns", "width"), [("10", NARROWEST), ("400", WIDEST)])
def test_the_width_stays_readable(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", columns)
    assert Screen.of(Terminal()).width == width


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_without_a_title_is_named(language: str) -> None:
    page = replace(sample.GUARDED_PAGE, title=" \n ")
    assert shown(sample.report(page=page), language=language).startswith(
        text("report.untitled", language)
    )


def test_a_field_without_a_label_and_two_with_the_same_are_told_apart() -> None:
    fields = [
        replace(sample.FIELDS[0], id=f"f{number}", label=label)
        for number, label in enumerate(["", "Answer", "Answer"], start=1)
    ]
    findings = [replace(sample.spellcheck_finding(field.id), id=field.id) for field in fields]
    text_shown = shown(sample.report(findings, fields=fields))
    for label in ("Field 1, without a label", "Answer (2)", "Answer (3)"):
        assert f"\n{label}\n" in text_shown
