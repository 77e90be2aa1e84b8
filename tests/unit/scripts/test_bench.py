"""The benchmark: its figures are right, and it tells when they cannot be trusted."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from rich.console import Console

from pasteguard.model.report import Field, Finding, Message, Mode, Notice, Outcome, Page, Report
from scripts.bench import saved
from scripts.bench.__main__ import warnings_about
from scripts.bench.figures import Figure, aims_of, compared, table_of, written
from scripts.bench.measuring import surprise
from scripts.bench.pages import LISTENERS, made_pages, saved_page, served

VISIT = Figure("visit", "bare visit", "s", (0.5, 0.4, 0.8))
AUDIT = Figure("audit", "audit", "s", (2.5, 3.4, 2.4))
QUIET = {"load_before": 0.1, "cores": 2, "quick": False, "surprises": []}


def report(*restricted: str, fields: int = 1) -> Report:
    findings = tuple(
        Finding(
            id=name, restriction=name, outcome=Outcome.RESTRICTED, effects=(), field="f1",
            summary="", said={}, consequence=None, reason=None, evidence=(),
        )
        for name in restricted
    )  # fmt: skip
    return Report(
        mode=Mode.REHEARSAL,
        browser="",
        started_at="",
        duration_ms=0,
        page=Page("", "", "", 200, "en"),
        fields=tuple(Field(f"f{n + 1}", "", "", "text", "") for n in range(fields)),
        findings=findings,
        checks=(),
        warnings=(),
        error=None,
        version="",
        language="en",
    )


def printed(*figures: Figure, width: int = 120) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(table_of(figures))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_a_figure_is_summed_up_as_least_middle_and_most() -> None:
    assert (AUDIT.low, AUDIT.median, AUDIT.high) == (2.4, 2.5, 3.4)


def test_one_disturbed_repetition_does_not_move_the_median() -> None:
    assert Figure("a", "a", "s", (1.0, 1.1, 60.0)).median == 1.1


def test_two_figures_are_compared_repetition_by_repetition() -> None:
    over, times = compared(AUDIT, VISIT)
    assert over.values == pytest.approx((2.0, 3.0, 1.6))
    assert times.values == pytest.approx((5.0, 8.5, 3.0))
    assert (over.unit, times.unit) == ("s", "×")


def test_figures_of_unequal_numbers_of_repetitions_are_not_compared() -> None:
    with pytest.raises(ValueError, match="shorter"):
        compared(AUDIT, Figure("b", "b", "s", (1.0,)))


@pytest.mark.parametrize(("aim", "met"), [(2.0, True), (1.99, False), (None, None)])
def test_the_median_decides_whether_an_aim_is_met(aim: float | None, met: bool | None) -> None:
    assert compared(AUDIT, VISIT, aim_over=aim)[0].is_within_aim is met


def test_the_table_shows_min_median_max_and_the_number_of_runs() -> None:
    line = next(line for line in printed(AUDIT).splitlines() if "audit" in line)
    cells = [cell.strip() for cell in line.strip("│┃ ").split("│")]
    assert cells == ["audit", "2.40 s", "2.50 s", "3.40 s", "3"]


@pytest.mark.parametrize(("aim", "word"), [(2.0, "Met"), (1.5, "Missed")])
def test_an_aim_is_said_with_whether_it_is_met_and_by_how_much(aim: float, word: str) -> None:
    figures = [VISIT, AUDIT, *compared(AUDIT, VISIT, aim_over=aim)]
    assert aims_of(figures) == [
        f"Aim for audit over the bare visit: at most {aim:.2f} s. {word}, with 2.00 s."
    ]


def test_the_table_fits_a_terminal_of_80_columns() -> None:
    long = Figure("a", "audit of the guarded page", "/min", (100.0, 112.5, 60.0))
    text = printed(long, width=80)
    assert "audit of the guarded page" in text
    assert "112.5 /min" in text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (3.14159, "s", "3.14 s"),
        (151.7, "ms", "152 ms"),
        (-0.26, "ms", "-0.3 ms"),
        (21.04, "/min", "21.0 /min"),
        (1.0649, "×", "1.06 ×"),
    ],
)
def test_a_value_is_written_with_no_more_digits_than_mean_something(
    value: float, unit: str, text: str
) -> None:
    assert written(value, unit) == text


def test_the_json_form_keeps_every_value() -> None:
    data = json.loads(json.dumps(AUDIT.as_json()))
    assert data["values"] == [2.5, 3.4, 2.4]
    assert (data["min"], data["median"], data["max"]) == (2.4, 2.5, 3.4)


def test_a_quiet_machine_and_right_audits_bring_no_warning() -> None:
    assert warnings_about(QUIET) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"load_before": 1.5}, "load 1.5 on 2 cores"),
        ({"quick": True}, "too few repetitions"),
        ({"surprises": ["fair: restricted: paste"]}, "fair: restricted: paste"),
    ],
)
def test_whatever_forbids_to_trust_the_figures_is_said(
    change: dict[str, object], said: str
) -> None:
    warnings = warnings_about({**QUIET, **change})
    assert len(warnings) == 1
    assert said in warnings[0]


def test_a_system_that_does_not_tell_its_load_brings_no_warning() -> None:
    assert warnings_about({**QUIET, "load_before": None}) == []


def test_a_right_audit_is_no_surprise() -> None:
    assert surprise(report(), is_guarded=False, fields=1) is None
    assert surprise(report("paste", "drop"), is_guarded=True, fields=1) is None


@pytest.mark.parametrize(
    ("found", "is_guarded", "said"),
    [
        (report("undo"), False, "restricted: undo"),
        (report(), True, "restricted: nothing"),
        (report("drop"), True, "restricted: drop"),
        (report(fields=0), False, "0 fields instead of 1"),
    ],
)
def test_a_wrong_audit_is_a_surprise(found: Report, is_guarded: bool, said: str) -> None:
    assert surprise(found, is_guarded=is_guarded, fields=1) == said


def test_a_failed_audit_is_a_surprise_with_its_reason() -> None:
    error = Notice("notice.x", "The browser went away.", "", Message("notice.x", {}))
    failed = replace(report(fields=0), error=error)
    assert surprise(failed, is_guarded=False, fields=1) == "The browser went away."


def test_every_other_small_page_is_guarded_and_has_one_field() -> None:
    pages = made_pages(4)
    small = [pages[f"/small/{number}"] for number in range(4)]
    assert [page.count("<label>") for page in small] == [1, 1, 1, 1]
    assert ["preventDefault" in page for page in small] == [False, True, False, True]


def test_pages_are_served_as_they_were_made() -> None:
    pages = made_pages(1)
    with served(pages) as base:
        for path, page in pages.items():
            with urlopen(base + path) as answer:
                assert answer.read().decode() == page
        with pytest.raises(HTTPError, match="404") as refused:
            urlopen(f"{base}/nowhere")
        refused.value.close()


def test_the_heavy_page_is_as_heavy_as_said() -> None:
    page = made_pages(0)["/heavy"]
    assert page.count("addEventListener") * 5_000 == LISTENERS
    assert "number < 5000;" in page


@pytest.mark.parametrize("size", [8_000, 150_000])
def test_a_saved_page_has_the_size_asked_for(size: int) -> None:
    assert len(saved_page(size)) == pytest.approx(size, rel=0.1)


@pytest.mark.slow
def test_markup_mode_is_set_against_a_bare_parse_with_an_aim(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(saved, "SIZES", {"small": 5_000})
    pages = saved.SavedPages(times=2, tick=lambda: None)
    figures = {figure.id: figure for figure in pages.figures()}
    assert not pages.surprises
    assert len(figures["saved.small.over"].values) == 2
    assert figures["saved.small.over"].aim == saved.AIM_MS
    assert figures["saved.small.memory.ratio"].low > 0


@pytest.mark.slow
def test_a_saved_page_read_wrongly_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved, "SIZES", {"small": 5_000})
    monkeypatch.setattr(saved, "saved_page", lambda size: "<p>No fields.</p>")
    pages = saved.SavedPages(times=1, tick=lambda: None)
    pages.figures()
    assert "small.html: 0 fields" in pages.surprises
