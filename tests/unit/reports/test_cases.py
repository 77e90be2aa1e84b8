from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.model.report import Outcome, Source
from pasteguard.reports.cases import cases, place, proofs
from tests.unit.reports import sample


def test_the_same_finding_on_two_fields_is_told_once() -> None:
    first = sample.spellcheck_finding("f1")
    alike = replace(first, id="another", field="f2")
    (case,) = cases([first, alike])
    assert case.fields == ("f1", "f2")
    assert case.finding is first


def test_findings_with_different_proof_are_told_apart() -> None:
    findings = [sample.spellcheck_finding("f1"), sample.spellcheck_finding("f2")]
    assert [case.fields for case in cases(findings)] == [("f1",), ("f2",)]


def test_evidence_with_the_same_cause_is_one_proof() -> None:
    source = Source("guard.js", 12, 5)
    evidence = [
        sample.evidence("tried", "copy-event", source),
        sample.evidence("listener", "copy-event", source),
        sample.evidence("listener", "copy-event", Source("other.js", 12, 5)),
    ]
    finding = sample.finding("copy", Outcome.RESTRICTED, "copy-altered", proof=evidence)
    first, second = proofs(finding)
    assert first.details == (evidence[0].detail, evidence[1].detail)
    assert first.evidence is evidence[0]
    assert second.evidence is evidence[2]


def test_evidence_without_a_cause_stays_apart() -> None:
    evidence = [sample.evidence("tried"), sample.evidence("listener")]
    finding = sample.finding("copy", Outcome.ALLOWED, "works", proof=evidence)
    assert len(proofs(finding)) == 2


PAGE_URL = "https://test.example/exam/test.html?x"


def test_a_place_names_line_column_and_function() -> None:
    assert place(Source("guard.js", 12, 5, "refuse"), PAGE_URL) == "guard.js:12:5 refuse"


def test_a_place_leaves_out_what_is_not_known() -> None:
    assert place(Source("guard.js"), PAGE_URL) == "guard.js"
    assert place(Source("guard.js", 12), PAGE_URL) == "guard.js:12"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://test.example/exam/js/guard.js", "js/guard.js"),
        ("https://test.example/exam/test.html", "test.html"),
        ("https://test.example/guard.js", "https://test.example/guard.js"),
        ("https://other.example/exam/guard.js", "https://other.example/exam/guard.js"),
        ("https://test.example/exam/", "https://test.example/exam/"),
    ],
)
def test_a_file_beside_the_page_is_named_without_its_folder(url: str, expected: str) -> None:
    assert place(Source(url), PAGE_URL) == expected


def test_a_page_without_an_address_shortens_nothing() -> None:
    assert place(Source("/guard.js"), "") == "/guard.js"
