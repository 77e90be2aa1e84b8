"""From what an audit gathered to its report: nothing is left unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from pasteguard import __version__
from pasteguard.artifacts.audit import FIELD_LIMIT, SAMPLE_LIMIT
from pasteguard.artifacts.fields import KeyTrial, LeftAlone, PageEvidence
from pasteguard.artifacts.page_states import Conduct
from pasteguard.artifacts.static_verdicts import StaticVerdict
from pasteguard.browser.request_holding import HeldRequest
from pasteguard.catalogue import Scope, entries
from pasteguard.errors import PageUnreachable, UsageError
from pasteguard.gather.first_pass import FieldRecord, FirstLook
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Device, Options, Surroundings, Target
from pasteguard.model.report import (
    Check,
    CheckStatus,
    Finding,
    Held,
    Mark,
    Message,
    Mode,
    Outcome,
    Page,
    Picture,
    Report,
)
from pasteguard.restrictions.registry import judges
from pasteguard.runner.report_builder import make_report
from pasteguard.runner.worker import report_of
from pasteguard.texts import LANGUAGES, say
from tests.builders import (
    GUARD,
    STYLES,
    WRITTEN,
    arrived,
    attempt,
    blame,
    cancelled,
    facts,
    lost,
    record,
    taken_back,
    text_trial,
    took,
)

URL = "https://test.example/essays/1?key=Zq81secret"
PAGE = Page("https://test.example/", "https://test.example/essays/1", "Essays", 200, "en")
FIELD_IDS = {entry.id for entry in entries() if Scope.FIELD in entry.scope}
PAGE_IDS = {entry.id for entry in entries() if Scope.PAGE in entry.scope}
JUDGED = {name for name, each in judges().items() if each.judge_conduct is None}
"""What is judged from fields and the page's text; the page's conduct has a look of its own."""
SECOND_LOOK = Check("second-look", CheckStatus.DONE, 10)
WAYS = {"paste-lines": "lines", "paste-long": "long", "compose": "japanese"}


def fair_field(label: str = "Essay", **changes: Any) -> FieldRecord:
    """A field on which everything was tried and worked."""
    adding = ["type", "insert", "paste-menu", "paste-insert-key", *WAYS, "drop", "paste"]
    emptied = attempt("cut", (0, WRITTEN), (2, "")).snapshots
    return record(
        *(arrived(act, STYLES[WAYS.get(act, "short")]) for act in adding),
        took("copy", clipboard=WRITTEN),
        took("copy-menu", clipboard=WRITTEN),
        took("cut", clipboard=WRITTEN, snapshots=emptied),
        taken_back("undo", after_ms=50),
        attempt("correct", canary=None),
        field=facts(label=label, **changes),
    )


def guarded_field(line: int = 7) -> FieldRecord:
    """A field into which nothing can be pasted, seen twice."""
    seen = (blame("preventDefault", replace(GUARD, line=line)),)
    refused = lost("paste", cancelled("paste"))
    again = replace(refused, confirmed=True, blame=seen)
    return record(arrived("type"), refused, again, field=facts(label="Essay"))


def gathering(*records: FieldRecord, language: str = "en", **changes: Any) -> Gathering:
    """A page that was seen to its end, with these fields; ``changes`` replace what was gathered."""
    fair = PageEvidence(texts=(text_trial(),), keys=(KeyTrial("F12", "page", False),))
    look = FirstLook(records=list(records), page=fair, read=True, is_complete=True)
    made = Gathering(Target(URL, URL), "2026-01-01T00:00:00Z", Options(language=language))
    made.page, made.look, made.is_confirmed, made.checks = PAGE, look, True, [SECOND_LOOK]
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def not_opened(**changes: Any) -> Gathering:
    made = Gathering(Target(URL, URL), "2026-01-01T00:00:00Z", Options())
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def of(report: Report, *restrictions: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.restriction in restrictions]


def outcomes(findings: Sequence[Finding]) -> set[Outcome]:
    return {finding.outcome for finding in findings}


def reasons(findings: Sequence[Finding]) -> set[str]:
    return {finding.said["reason"].id for finding in findings if "reason" in finding.said}


REPORTS = {
    "two fields": lambda: gathering(fair_field("Fair"), guarded_field()),
    "no fields": lambda: gathering(),
    "not opened": lambda: not_opened(error=PageUnreachable(Message("notice.offline"))),
    "passive": lambda: gathering(
        options=Options(mode=Mode.PASSIVE), look=FirstLook(), handles=[fair_field().handle]
    ),
    "ended at once": lambda: gathering(look=FirstLook(ends=["crashed"])),
    "ended halfway": lambda: gathering(
        look=FirstLook(records=[guarded_field()], ends=["navigated"])
    ),
    "too many fields": lambda: gathering(
        *(fair_field(f"Essay {n}") for n in range(FIELD_LIMIT + 2))
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_every_restriction_gets_an_outcome(name: str) -> None:
    report = report_of(REPORTS[name]())
    found = {finding.restriction for finding in report.findings}
    assert found == {entry.id for entry in entries()}
    assert list(dict.fromkeys(f.restriction for f in report.findings)) == [e.id for e in entries()]


@pytest.mark.parametrize("name", REPORTS)
def test_findings_name_fields_that_are_in_the_report_and_have_identities_of_their_own(
    name: str,
) -> None:
    report = report_of(REPORTS[name]())
    known = {field.id for field in report.fields}
    assert {finding.field for finding in report.findings} <= {*known, None}
    assert len({finding.id for finding in report.findings}) == len(report.findings)


@pytest.mark.parametrize("name", REPORTS)
def test_what_is_not_known_has_a_reason_and_what_is_allowed_a_proof(name: str) -> None:
    for finding in report_of(REPORTS[name]()).findings:
        is_known = finding.outcome in (Outcome.ALLOWED, Outcome.RESTRICTED)
        assert bool(finding.evidence) is is_known
        assert (finding.reason is None) is is_known


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_report_says_is_in_its_language(name: str, language: str) -> None:
    made = REPORTS[name]()
    made.options = replace(made.options, language=language)
    report = report_of(made)
    assert report.language == language
    for finding in report.findings:
        assert finding.summary == say(finding.said["summary"], language)
        for part in ("reason", "consequence"):
            message = finding.said.get(part)
            assert getattr(finding, part) == (say(message, language) if message else None)
        for proof in finding.evidence:
            assert proof.detail == say(proof.said, language)
    for notice in report.warnings:
        assert notice.text == say(notice.said, language)
        assert notice.next_step


def test_both_languages_tell_the_same() -> None:
    english, japanese = (
        report_of(gathering(fair_field(), guarded_field(), language=language))
        for language in LANGUAGES
    )
    assert [(f.id, f.outcome, f.said) for f in english.findings] == [
        (f.id, f.outcome, f.said) for f in japanese.findings
    ]
    assert {f.summary for f in english.findings}.isdisjoint(f.summary for f in japanese.findings)


def test_a_fair_page_allows_all_that_is_judged() -> None:
    report = report_of(gathering(fair_field()))
    assert outcomes(of(report, *JUDGED)) == {Outcome.ALLOWED}
    assert reasons(of(report, *({e.id for e in entries()} - JUDGED))) == {"reason.not-tried"}
    assert report.warnings == ()
    assert report.error is None


def test_every_field_gets_its_own_outcome() -> None:
    report = report_of(gathering(fair_field("Fair"), guarded_field()))
    assert [(f.field, f.outcome) for f in of(report, "paste")] == [
        ("f1", Outcome.ALLOWED),
        ("f2", Outcome.RESTRICTED),
    ]
    assert [(field.id, field.label) for field in report.fields] == [("f1", "Fair"), ("f2", "Essay")]


def test_copying_is_judged_for_each_field_and_for_the_page() -> None:
    report = report_of(gathering(fair_field()))
    assert [finding.field for finding in of(report, "copy")] == ["f1", None]


def test_a_restriction_shows_the_code_behind_it() -> None:
    finding = of(report_of(gathering(guarded_field())), "paste")[0]
    proof = finding.evidence[0]
    assert (proof.mechanism, proof.source, proof.code) == ("paste-event", GUARD, "the code;")


def test_a_finding_keeps_its_identity_when_lines_shift_and_outcomes_change() -> None:
    before, after, freed = (
        report_of(gathering(field)) for field in (guarded_field(7), guarded_field(70), fair_field())
    )
    assert [finding.id for finding in before.findings] == [f.id for f in after.findings]
    assert [finding.id for finding in before.findings] == [f.id for f in freed.findings]
    assert of(before, "paste")[0].evidence != of(after, "paste")[0].evidence


def test_a_page_that_was_not_opened_leaves_everything_unclear() -> None:
    error = PageUnreachable(Message("notice.unknown-host", {"url": "https://test.example/"}))
    report = report_of(not_opened(error=error))
    assert outcomes(report.findings) == {Outcome.UNCLEAR}
    assert reasons(report.findings) == {"reason.not-opened"}
    assert {finding.field for finding in report.findings} == {None}
    assert report.fields == ()


def test_an_error_is_told_with_the_next_step_and_whether_trying_again_helps() -> None:
    url = {"url": "https://test.example/"}
    lost_page = report_of(not_opened(error=PageUnreachable(Message("notice.unknown-host", url))))
    misused = report_of(not_opened(error=UsageError(Message("notice.not-an-address", url))))
    assert lost_page.error is not None
    assert misused.error is not None
    assert "https://test.example/" in lost_page.error.text
    assert lost_page.error.next_step
    assert lost_page.error.retry_helps
    assert not misused.error.retry_helps


def test_restrictions_of_fields_do_not_concern_a_page_without_fields() -> None:
    report = report_of(gathering())
    found = of(report, *(FIELD_IDS - PAGE_IDS) & JUDGED)
    assert outcomes(found) == {Outcome.NOT_APPLICABLE}
    assert reasons(found) == {"reason.no-fields"}
    assert "notice.no-fields" in {notice.id for notice in report.warnings}


def test_a_page_whose_fields_could_not_be_looked_for_leaves_them_unclear() -> None:
    report = report_of(gathering(look=FirstLook(ends=["crashed"])))
    found = of(report, *FIELD_IDS & JUDGED)
    assert outcomes(found) == {Outcome.UNCLEAR}
    assert reasons(found) == {"reason.unseen"}


@pytest.mark.parametrize("mode", [Mode.REHEARSAL, Mode.PASSIVE])
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"cut_short": Message("notice.memory", {"megabytes": 9})}, "reason.memory"),
        ({"browser_lost": True}, "reason.browser-lost"),
    ],
)
def test_of_a_page_whose_browser_was_ended_under_it_nothing_is_said(
    mode: Mode, change: dict[str, Any], reason: str
) -> None:
    broken = gathering(guarded_field(), options=Options(mode=mode), **change)
    broken.forget()
    report = report_of(broken)
    assert outcomes(report.findings) == {Outcome.UNCLEAR}
    assert reasons(report.findings) == {reason}
    assert "notice.no-fields" not in {notice.id for notice in report.warnings}


def test_a_look_that_did_not_come_to_its_end_calls_no_field_absent() -> None:
    passive = Options(mode=Mode.PASSIVE)
    cut = gathering(look=FirstLook(), options=passive, checks=[])
    assert outcomes(of(report_of(cut), "paste")) == {Outcome.UNCLEAR}


def test_what_was_seen_before_a_page_ended_allows_nothing() -> None:
    look = FirstLook(records=[fair_field()], ends=["crashed"])
    found = of(report_of(gathering(look=look)), "paste", "drop", "typing")
    assert outcomes(found) == {Outcome.UNCLEAR}
    assert reasons(found) == {"reason.unseen"}


def test_a_loss_seen_twice_restricts_also_where_the_page_ended_later() -> None:
    look = FirstLook(records=[guarded_field()], ends=["crashed"])
    assert of(report_of(gathering(look=look)), "paste")[0].outcome is Outcome.RESTRICTED


def test_a_loss_seen_once_is_unclear_where_the_second_look_did_not_come_to_its_end() -> None:
    once = record(arrived("type"), lost("paste", cancelled("paste")))
    found = of(report_of(gathering(once, is_confirmed=False)), "paste", "typing")
    assert [finding.outcome for finding in found] == [Outcome.UNCLEAR, Outcome.ALLOWED]
    assert found[0].reason


def test_the_time_that_was_over_is_the_reason() -> None:
    late = Message("notice.deadline", {"seconds": 60})
    untried = record(field=facts(label="Essay"))
    report = report_of(gathering(untried, look=FirstLook(records=[untried]), notices=[late]))
    assert reasons(of(report, "paste", "select")) == {"reason.deadline"}
    assert "notice.deadline" in {notice.id for notice in report.warnings}


def test_fields_beyond_the_limit_are_unclear_and_told() -> None:
    fields = [fair_field(f"Essay {number}") for number in range(FIELD_LIMIT)]
    untried = record(field=facts(label="One more"))
    report = report_of(gathering(*fields, untried))
    assert reasons(of(report, "paste")) == {"reason.too-many-fields"}
    assert of(report, "paste")[-1].outcome is Outcome.UNCLEAR
    told = [notice.said.values for notice in report.warnings if "too-many" in notice.id]
    assert told == [{"limit": FIELD_LIMIT, "count": FIELD_LIMIT + 1}]


def test_of_a_sampled_field_only_what_was_tried_there_is_known() -> None:
    full = fair_field("Answer 1")
    sampled = record(arrived("insert"), arrived("paste"), field=facts(label="Answer 2"))
    sampled.like = full.handle.key
    report = report_of(gathering(full, sampled))
    (field,) = [field.id for field in report.fields if field.label == "Answer 2"]
    said = {each.restriction: each for each in report.findings if each.field == field}
    assert said["paste"].outcome is Outcome.ALLOWED
    assert said["drop"].said["reason"] == Message("reason.like-field", {"field": "Answer 1"})
    told = [notice.said.values for notice in report.warnings if "like-fields" in notice.id]
    assert told == [{"sampled": 1, "count": 2}]


def test_a_sampled_field_is_not_said_to_be_like_one_that_was_not_tried() -> None:
    fields = [fair_field(f"Essay {number}") for number in range(FIELD_LIMIT)]
    untried = record(field=facts(label="Answer 1"))
    sampled = record(arrived("insert"), arrived("paste"), field=facts(label="Answer 2"))
    sampled.like = untried.handle.key
    report = report_of(gathering(*fields, untried, sampled))
    assert of(report, "drop")[-1].said["reason"].id == "reason.too-many-fields"
    assert of(report, "paste")[-1].outcome is Outcome.ALLOWED


def test_of_the_sampled_only_those_that_were_tried_are_counted() -> None:
    full = fair_field("Answer")
    sampled = [
        record(arrived("insert"), arrived("paste"), field=facts(label=f"Answer {number}"))
        for number in range(SAMPLE_LIMIT + 2)
    ]
    for each in sampled:
        each.like = full.handle.key
    report = report_of(gathering(full, *sampled))
    told = {notice.id: notice.said.values for notice in report.warnings}
    count = SAMPLE_LIMIT + 3
    assert told["notice.like-fields"] == {"sampled": SAMPLE_LIMIT, "count": count}
    assert told["notice.too-many-fields"] == {"limit": SAMPLE_LIMIT + 1, "count": count}


def test_a_page_that_leaves_by_itself_is_not_accused_of_leaving_because_of_an_act() -> None:
    gone = record(attempt("paste", disturbance="navigated"), field=facts(label="Essay"))
    look = FirstLook(records=[gone], ends=["navigated"])
    report = report_of(gathering(look=look, alone=LeftAlone(leaves=True)))
    assert of(report, "paste")[0].outcome is Outcome.UNCLEAR


def test_looking_alone_leaves_unclear_what_has_to_be_tried() -> None:
    field = fair_field().handle
    said = Message("judge.paste.allowed")
    looked = gathering(
        options=Options(mode=Mode.PASSIVE),
        look=FirstLook(),
        handles=[field],
        static_verdicts=(
            StaticVerdict("paste", field.key, Outcome.ALLOWED, said),
            StaticVerdict("select", None, Outcome.ALLOWED, said),
        ),
    )
    report = report_of(looked)
    assert report.mode is Mode.PASSIVE
    assert outcomes(of(report, "paste", "select")) == {Outcome.ALLOWED}
    assert reasons(of(report, "drop", "shortcuts")) == {"reason.not-by-looking"}


PHONE = Device("Pixel 7", "", (412, 839), (412, 915), is_mobile=True)
ON_A_PHONE = Options(surroundings=Surroundings(device=PHONE))
COMPUTER_ALONE = ("mouse-leave", "pointer-log", "screenshot", "devtools")


def watched(made: Gathering) -> Report:
    return make_report(replace(made.artifacts(), conduct=Conduct()), "en")


def test_what_no_phone_has_does_not_concern_a_page_on_a_phone() -> None:
    report = watched(gathering(fair_field(), options=ON_A_PHONE))
    findings = of(report, *COMPUTER_ALONE)
    assert outcomes(findings) == {Outcome.NOT_APPLICABLE}
    assert reasons(findings) == {"reason.needs-computer"}
    on_a_computer = watched(gathering(fair_field()))
    assert "reason.needs-computer" not in reasons(on_a_computer.findings)


def test_a_report_names_the_device_that_the_page_was_shown() -> None:
    report = report_of(gathering(fair_field(), options=ON_A_PHONE, browser="Chromium 149"))
    (notice,) = (each for each in report.warnings if each.id == "notice.device")
    assert notice.said.values == {"device": "Pixel 7", "browser": "Chromium 149"}
    assert not [each for each in report_of(gathering()).warnings if each.id == "notice.device"]


def test_requests_that_were_held_back_are_counted() -> None:
    made = gathering(fair_field())
    made.held = [HeldRequest("POST", "https://test.example/save")] * 2
    told = [notice.said.values for notice in report_of(made).warnings]
    assert told == [{"count": 2}]


def test_a_warning_is_told_once() -> None:
    made = gathering()
    made.notice("notice.still-loading")
    made.notice("notice.still-loading")
    report_of(made)
    report = report_of(made)
    told = [notice.id for notice in report.warnings]
    assert sorted(told) == ["notice.no-fields", "notice.still-loading"]


def test_no_secret_of_an_address_or_of_code_is_in_a_report() -> None:
    field = guarded_field()
    in_frame = replace(
        field.handle.frame, address="https://u:Zq81secret@frame.example/?a=Zq81secret"
    )
    field.handle = replace(field.handle, frame=in_frame)
    code = 'fetch("https://test.example/?token=Zq81secret")'
    field.attempts[-1] = replace(
        field.attempts[-1], blame=(replace(blame("preventDefault"), code=code),)
    )
    for made in (gathering(field, page=None), gathering(field), not_opened()):
        assert "Zq81secret" not in repr(report_of(made))


def test_a_report_says_when_with_what_and_for_how_long_it_was_made() -> None:
    made = gathering(fair_field(), browser="Chromium 156.0.1", duration_ms=4200)
    report = report_of(made)
    assert (report.browser, report.duration_ms, report.version) == (
        "Chromium 156.0.1",
        4200,
        __version__,
    )
    assert report.started_at == "2026-01-01T00:00:00Z"
    assert report.page == PAGE
    assert report.checks == (SECOND_LOOK,)


def test_marks_of_a_picture_are_named_by_the_fields_of_the_report() -> None:
    field = fair_field()
    marks = (Mark("gone#1", 1, 2, 3, 4), Mark(field.handle.key, 5, 6, 7, 8))
    report = report_of(gathering(field, picture=Picture("image/jpeg", "AAAA", 20, 20, marks)))
    assert report.picture is not None
    assert report.picture.marks == (Mark("f1", 5, 6, 7, 8),)


def test_what_was_held_back_is_counted_and_says_no_secret() -> None:
    made = gathering(fair_field())
    made.held = [
        HeldRequest("PUT", "https://test.example/draft"),
        HeldRequest("POST", "https://test.example/log?key=Zq81secret"),
        HeldRequest("POST", "https://test.example/log?key=Zq82secret"),
    ]
    assert report_of(made).held == (
        Held("POST https://test.example/log?key=…", 2),
        Held("PUT https://test.example/draft", 1),
    )
