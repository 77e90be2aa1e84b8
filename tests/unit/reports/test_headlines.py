"""The summary: what it puts first, what it says of consequences, and of what the page tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest

from pasteguard.model.report import Effect, Finding, Message, Outcome, Report, Run, StartPage
from pasteguard.policy.judging import is_silent
from pasteguard.reports import html, terminal
from pasteguard.reports.capabilities import overview
from pasteguard.reports.headlines import consequences, disclosure, headlines
from pasteguard.reports.wording import Wording, groups
from tests.unit.reports import sample


def restricted(name: str, *effects: Effect, field: str | None = None) -> Finding:
    return sample.finding(name, Outcome.RESTRICTED, "paste-blocked", effects=effects, field=field)


def heads(*findings: Finding) -> list[tuple[str, list[str]]]:
    found = headlines(overview(sample.report(findings), groups()))
    return [(head.id, [each.restriction for each in head.capabilities]) for head in found]


def test_what_cannot_be_done_comes_before_what_is_watched_demanded_lost_and_timed() -> None:
    assert heads(
        restricted("time-limit", Effect.LIMITS),
        restricted("reload-loss", Effect.LIMITS),
        restricted("camera", Effect.REQUIRES),
        restricted("tab-switch", Effect.RECORDS),
        restricted("paste", Effect.BLOCKS, field="f1"),
    ) == [
        ("answer", ["paste"]),
        ("watch", ["tab-switch"]),
        ("require", ["camera"]),
        ("leave", ["reload-loss"]),
        ("time", ["time-limit"]),
    ]


@pytest.mark.parametrize(
    ("effects", "head"),
    [
        ([Effect.RECORDS], "watch"),
        ([Effect.RECORDS, Effect.BLOCKS], "answer"),
        ([Effect.REQUIRES], "require"),
        ([], "answer"),
    ],
)
def test_an_act_that_works_but_is_watched_counts_as_watched(
    effects: list[Effect], head: str
) -> None:
    assert heads(restricted("copy", *effects)) == [(head, ["copy"])]


def test_what_is_allowed_or_unclear_is_no_headline() -> None:
    unclear = replace(restricted("drop"), outcome=Outcome.UNCLEAR)
    assert heads(sample.works("paste", "f1"), unclear) == []


def test_a_restriction_of_a_later_version_is_told_too() -> None:
    assert heads(restricted("smell", Effect.BLOCKS)) == [("other", ["smell"])]


def test_what_follows_for_several_fields_is_told_once() -> None:
    both = [replace(restricted("paste", field=f), consequence="Locked") for f in ("f1", "f2")]
    (capability,) = overview(sample.report(both), groups()).capabilities
    assert consequences(capability) == ("Locked",)


def told(report: Report) -> Message | None:
    return disclosure(report, overview(report, groups()).having(Outcome.RESTRICTED))


def test_how_many_restrictions_the_page_tells_of_is_counted() -> None:
    message = told(sample.guarded_report())
    assert message == Message("report.told.some", {"told": 1, "restricted": 8})


def test_a_page_that_tells_of_nothing_is_said_to() -> None:
    message = told(sample.report([restricted("select")], disclosure_known=True))
    assert message is not None
    assert message.id == "report.told.none"


@pytest.mark.parametrize("known", [False, True])
def test_silence_of_a_page_is_told_only_where_its_words_were_read(known: bool) -> None:
    report = sample.report([restricted("select")], disclosure_known=known)
    assert is_silent(report, report.findings[0]) is known
    assert ("The page does not say so." in html.render(sample.run(report), "en")) is known
    assert (told(report) is not None) is known


def test_of_what_is_allowed_a_page_need_say_nothing() -> None:
    report = sample.report([sample.works("paste", "f1")], disclosure_known=True)
    assert not is_silent(report, report.findings[0])
    assert told(report) is None


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ("Requests held back: 4", "POST https://test.example/api/events", "3 times")),
        ("ja", ("止めた送信（4 件）", "POST https://test.example/api/events", "3 回")),
    ],
)
def test_what_was_held_back_is_listed(language: str, parts: tuple[str, ...]) -> None:
    document = html.render(sample.run(sample.guarded_report()), language)
    section = document.split('class="held"')[1].split("</section>")[0]
    for part in parts:
        assert part in section


def test_nothing_is_said_of_held_requests_where_there_were_none() -> None:
    assert 'class="held"' not in html.render(sample.run(sample.fair_report()), "en")


def test_an_unclear_restriction_says_whom_it_would_hit_and_what_to_do() -> None:
    document = html.render(sample.run(sample.guarded_report()), "en")
    section = document.split('class="unclear-list"')[1].split("</section>")[0]
    assert "Who would be affected, and what to do instead" in section
    assert "What to do instead</h" in section


START: Final = StartPage("https://test.example/", "Start", {"select": "Text is protected."})


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("render", [html.render, terminal.render])
def test_what_the_start_page_tells_and_what_it_does_not_is_told_apart(
    render: Callable[[Run, str], str], language: str
) -> None:
    said = [restricted("select"), restricted("paste", field="f1")]
    report = replace(sample.report(said), start=START)
    document = render(sample.run(report), language)
    wording = Wording(language)
    section = document.split(wording.text("section.start"))[1]
    assert START.announces["select"] in section
    silent = section.split(wording.text("start.silent"))[1].strip()
    silent = silent.removeprefix("</strong>").strip().splitlines()[0]
    assert silent.strip().removesuffix("</p>") == wording.words("paste").title


def test_a_page_reached_at_once_has_no_start_page_to_speak_of() -> None:
    document = html.render(sample.run(sample.guarded_report()), "en")
    assert Wording("en").text("section.start") not in document


def test_what_the_test_itself_says_comes_too_late_after_a_start_page() -> None:
    finding = replace(restricted("paste", field="f1"), disclosed="Pasting is not possible.")
    report = sample.report([finding], disclosure_known=True)
    assert not is_silent(report, finding)
    assert is_silent(replace(report, start=START), finding)
    assert not is_silent(replace(report, start=START), restricted("select"))
