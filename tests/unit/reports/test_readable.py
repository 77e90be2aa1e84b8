from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.model.report import Message
from pasteguard.reports.readable import LONGEST, in_language, one_line, printable, readable
from tests.unit.reports import sample


def test_every_sentence_of_a_stored_report_can_be_read_in_the_other_language() -> None:
    (report,) = in_language(sample.run(sample.guarded_report()), "ja").reports
    paste = report.findings[0]
    assert paste.summary == sample.TEXTS["sample.paste-blocked"]["ja"]
    assert paste.consequence == sample.TEXTS["sample.punished"]["ja"]
    assert paste.evidence[0].detail == sample.TEXTS["sample.paste-tried"]["ja"]
    assert report.warnings[0].text == sample.TEXTS["sample.warning"]["ja"]
    assert report.warnings[0].next_step == sample.TEXTS["sample.warning.next"]["ja"]
    undo = next(each for each in report.findings if each.reason and each.restriction == "undo")
    assert undo.reason == sample.TEXTS["sample.undo-reason"]["ja"]
    assert report.language == "ja"


def test_the_error_of_a_report_is_translated_with_its_values() -> None:
    (report,) = in_language(sample.run(sample.unreachable_report()), "ja").reports
    assert report.error is not None
    assert report.error.text == "ホスト no-such-host.example は存在しません。"


def test_words_of_the_page_are_never_translated() -> None:
    (before,) = sample.run(sample.guarded_report()).reports
    (after,) = in_language(sample.run(before), "ja").reports
    assert after.page == before.page
    assert after.fields == before.fields
    assert after.findings[0].disclosed == before.findings[0].disclosed


@pytest.mark.parametrize(
    "message",
    [
        Message("unknown.id"),
        Message("sample.paste-taken-back"),  # its {milliseconds} is missing
        Message("sample.paste-taken-back", {"seconds": 1}),
    ],
)
def test_a_sentence_this_version_cannot_say_stays_as_it_was_stored(message: Message) -> None:
    finding = replace(sample.works("paste", "f1"), said={"summary": message})
    (report,) = in_language(sample.run(sample.report([finding])), "ja").reports
    assert report.findings[0].summary == finding.summary


def test_a_report_in_the_language_asked_for_is_left_alone() -> None:
    finding = replace(sample.works("paste", "f1"), summary="As the other version put it.")
    run = sample.run(sample.report([finding]))
    assert in_language(run, "en") == run


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("\x1b[2J", "␛[2J"),
        ("\x00\x07\x7f", "␀␇␡"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x9b31m", "\N{REPLACEMENT CHARACTER}31m"),
        ("\ud800", "\N{REPLACEMENT CHARACTER}"),
        ("abc\u202egnp.exe", "abc[U+202E]gnp.exe"),
        ("in\u200bvisible\u2028", "in[U+200B]visible[U+2028]"),
        ("絵文字👩‍💻\tと\n改行", "絵文字👩‍💻\tと\n改行"),
    ],
)
def test_unseen_characters_are_written_out(given: str, shown: str) -> None:
    assert printable(given) == shown


def test_an_endless_string_is_clipped() -> None:
    assert printable("x" * (LONGEST + 1)) == "x" * LONGEST + "…"
    assert printable("x" * LONGEST) == "x" * LONGEST


def test_no_string_of_a_report_escapes() -> None:
    shown = repr(readable(sample.run(sample.hostile_report()), "en").reports)
    assert "gnp.exe" in shown
    for unseen in ("\\x1b", "\\x07", "\\u202e", "\\ud800"):
        assert unseen not in shown


def test_white_space_becomes_one_line() -> None:
    assert one_line(" a \n\t b ") == "a b"
