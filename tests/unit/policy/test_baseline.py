"""Baselines: what is known fails nothing, what is new does, what is gone is named."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pasteguard.errors import UsageError
from pasteguard.model.report import (
    Effect,
    Evidence,
    EvidenceKind,
    Field,
    Finding,
    Message,
    Outcome,
    Report,
    Source,
)
from pasteguard.policy.baseline import Baseline, decode, encode, load, updated
from pasteguard.policy.judgement import BreachStatus, Ending
from pasteguard.policy.judging import judge
from pasteguard.policy.words import RATCHET
from pasteguard.texts import LANGUAGES, next_step, say
from tests.fake_auditor import UNREACHABLE
from tests.unit.policy.builders import found, report, run_of, unclear

WORKS = found("typing", Outcome.ALLOWED)


def accepted(*reports: Report, before: Baseline | None = None) -> Baseline:
    return updated(before or Baseline(), judge(run_of(*reports), RATCHET, before).pages)


def ending(baseline: Baseline, *reports: Report) -> Ending:
    return judge(run_of(*reports), RATCHET, baseline).ending


def test_what_was_accepted_is_known_and_what_is_added_fails() -> None:
    baseline = accepted(report(WORKS, found("paste")))
    assert ending(baseline, report(WORKS, found("paste"))) is Ending.PASSED
    judgement = judge(run_of(report(WORKS, found("paste"), found("drop"))), RATCHET, baseline)
    assert [each.standing for each in judgement.breaches] == [BreachStatus.KNOWN, BreachStatus.NEW]
    assert judgement.ending is Ending.FAILED


def served(port: int, token: str, line: int, code: str, selector: str) -> Report:
    """One and the same page as another build and another server have it."""
    url = f"http://127.0.0.1:{port}/exam/{token}/test.html?s={token}"
    label = "Essay 1"
    source = Source(f"http://127.0.0.1:{port}/app.{token[:8]}.js", line, line * 7, code[:1])
    proof = Evidence(
        EvidenceKind.EXERCISED, "paste-event", "x", Message("demo.own-page"), source, code
    )
    finding = found(url=url, evidence=(proof,))
    return report(WORKS, finding, url=url, fields=(Field("f1", "", selector, "textarea", label),))


def test_a_baseline_survives_other_ports_tokens_class_names_lines_and_minified_code() -> None:
    one = served(8080, "8f3a9b2c1d77", 12, "function refuse(e) { e.preventDefault() }", "#essay")
    other = served(41233, "1b99e0ca4f20", 1, "t=>t.preventDefault()", ".css-1x2y3z > textarea")
    assert encode(accepted(one)) == encode(accepted(other))
    assert ending(accepted(one), other) is Ending.PASSED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Answer (0/200 words)", "Answer (17/200 words)"),
        ("Essay - 29:58 left", "Essay - 0:12 left"),
        ("解答（残り 59:59）", "解答（残り 1:02:03）"),
    ],
)
def test_a_count_or_a_clock_in_a_label_is_no_part_of_its_identity(before: str, after: str) -> None:
    fields = [Field("f1", "", "#a", "textarea", label) for label in (before, after)]
    assert found(field=fields[0]).id == found(field=fields[1]).id


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (unclear("paste", "reason.not-seen"), found("paste")),
        (
            found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, field=None),
            found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, Effect.PUNISHES, field=None),
        ),
    ],
)
def test_what_became_worse_is_new(before: Finding, after: Finding) -> None:
    rules = replace(RATCHET, layers=(*RATCHET.layers,))
    baseline = updated(Baseline(), judge(run_of(report(WORKS, before)), rules).pages)
    assert ending(baseline, report(WORKS, after)) is Ending.FAILED


def test_what_became_milder_is_still_known() -> None:
    before = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, Effect.PUNISHES, field=None)
    after = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, field=None)
    assert ending(accepted(report(WORKS, before)), report(WORKS, after)) is Ending.PASSED


def test_an_entry_that_no_longer_occurs_is_named_and_goes_with_the_next_update() -> None:
    baseline = accepted(report(WORKS, found("paste"), found("drop")))
    now = report(WORKS, found("paste", Outcome.ALLOWED), found("drop"))
    judgement = judge(run_of(now), RATCHET, baseline)
    (stale,) = judgement.stale
    assert (stale.restriction, stale.page, stale.field) == ("paste", "/exam/test.html", "Essay 1")
    after = updated(baseline, judgement.pages)
    assert [entry.restriction for entry in after.entries] == ["drop"]


def test_what_was_not_audited_now_stays_and_is_not_called_stale() -> None:
    other = "https://staging.example/exam/other.html"
    baseline = accepted(
        report(WORKS, found("paste"), found("drop")),
        report(WORKS, found("paste", url=other), url=other),
    )
    only_drop = report(WORKS, found("drop"))
    failed = report(url=other, error=UNREACHABLE)
    judgement = judge(run_of(only_drop, failed), RATCHET, baseline)
    assert judgement.stale == ()
    assert updated(baseline, judgement.pages) == baseline


def test_the_file_has_one_sorted_line_a_finding_and_reads_back() -> None:
    pages = report(WORKS, found("paste"), found("copy", field=None), found("drop"))
    baseline = accepted(pages)
    text = encode(baseline)
    lines = [line for line in text.splitlines() if '"id"' in line]
    assert len(lines) == 3
    assert lines == sorted(lines)
    assert decode(text, "x") == baseline
    assert json.loads(text)["findings"][1]["page"] == "/exam/test.html"
    assert encode(Baseline()) == encode(decode(encode(Baseline()), "x"))


def test_one_more_finding_is_one_more_line() -> None:
    few = encode(accepted(report(WORKS, found("copy"), found("paste")))).splitlines()
    more = encode(
        accepted(report(WORKS, found("copy"), found("drop"), found("paste")))
    ).splitlines()
    assert len([line for line in more if line not in few]) == 1
    assert [line for line in few if line not in more] == []


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (None, "no baseline"),
        ("{", "cannot be read"),
        ("[]", "schema"),
        ('{"schema": "pasteguard.run/1"}', "schema"),
        ('{"schema": "pasteguard.baseline/1", "findings": [3]}', "cannot be read"),
        ('{"schema": "pasteguard.baseline/1", "findings": [{"id": "x"}]}', "cannot be read"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_an_error_with_a_next_step(
    content: str | None, wrong: str, tmp_path: Path
) -> None:
    path = tmp_path / "baseline.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load(path)
    message = caught.value.message
    for language in LANGUAGES:
        assert say(message, language) and "--update-baseline" in next_step(message, language)
    assert wrong in say(message, "en")
    assert str(path) in say(message, "en")


def test_anything_else_in_a_baseline_is_no_traceback() -> None:
    plain: list[Any] = ["x", None, {"findings": 3}, {"findings": [[]]}]
    for value in plain:
        if isinstance(value, dict):
            value["schema"] = "pasteguard.baseline/1"
        with pytest.raises(UsageError):
            decode(json.dumps(value), "x")
