from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from pasteguard.model.report import Report
from pasteguard.reports import html
from pasteguard.reports.html_view import MOST_COLUMNS, known_language
from pasteguard.reports.wording import groups
from pasteguard.texts import LANGUAGES
from tests.unit.reports import sample

VOID = {"meta", "br", "path", "circle", "rect", "img"}
FEW = (sample.guarded_report(),)
ALL = (
    sample.guarded_report(),
    sample.fair_report(),
    sample.hostile_report(),
    sample.unreachable_report(),
)


class Markup(HTMLParser):
    """The elements of a document, and the text that a reader sees in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.text += " "

    def handle_endtag(self, tag: str) -> None:
        self.text += " "
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def values(self, attribute: str) -> list[str]:
        return [found[attribute] for _, found in self.elements if attribute in found]

    def words(self) -> str:
        return " ".join(self.text.split())


def page(*reports: Report, language: str = "en") -> str:
    return html.render(sample.run(*reports), language)


def markup(*reports: Report, language: str = "en") -> Markup:
    return Markup(page(*reports, language=language))


@pytest.mark.parametrize("reports", [FEW, ALL, ()], ids=["one", "several", "none"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_element_is_closed(language: str, reports: tuple[Report, ...]) -> None:
    assert markup(*reports, language=language).open == []


def test_nothing_a_page_wrote_becomes_markup() -> None:
    hostile = markup(sample.hostile_report())
    tags = {tag for tag, _ in hostile.elements}
    assert tags & {"script", "iframe", "object", "embed", "img", "link", "base", "form"} == set()
    names = {name for _, attributes in hostile.elements for name in attributes}
    assert [name for name in names if name.startswith("on")] == []
    assert hostile.text.count("\"><script>alert('x')</script>") > 20


def test_a_template_expression_in_a_page_is_text() -> None:
    assert "{{ 7 * 7 }}" in markup(sample.hostile_report()).text


def test_unseen_characters_of_a_page_are_written_out() -> None:
    source = page(sample.hostile_report())
    assert "[U+202E]gnp.exe" in source
    assert [c for c in source if ord(c) < 32 and c != "\n"] == []
    assert source.encode("utf-8")


def test_no_attribute_leads_out_of_the_file() -> None:
    document = markup(*ALL)
    assert [href for href in document.values("href") if not href.startswith("#")] == []
    assert document.values("src") == [f"data:image/png;base64,{sample.PIXEL}"]
    for attribute in ("srcset", "action", "background", "poster", "data", "ping"):
        assert document.values(attribute) == []
    assert "url(" not in page(*ALL)
    assert "@import" not in page(*ALL)


def test_the_content_policy_forbids_everything_but_its_own_style() -> None:
    policies = [found for _, found in markup(*FEW).elements if "http-equiv" in found]
    assert [policy["http-equiv"] for policy in policies] == ["Content-Security-Policy"]
    content = policies[0]["content"]
    assert content.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


def test_every_link_has_its_target_and_every_id_is_unique() -> None:
    document = markup(*ALL)
    ids = document.values("id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in document.values("href")} <= set(ids)
    assert set(document.values("aria-labelledby")) <= set(ids)


@pytest.mark.parametrize("reports", [FEW, ALL], ids=["one", "several"])
def test_headings_begin_at_one_and_leave_out_no_level(reports: tuple[Report, ...]) -> None:
    tags = [tag for tag, _ in markup(*reports).elements]
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_is_in_the_language(language: str) -> None:
    _, attributes = markup(*FEW, language=language).elements[0]
    assert attributes["lang"] == language


def test_the_title_of_a_page_in_another_language_says_so() -> None:
    english = dict(markup(*FEW).elements)["h1"]
    japanese = dict(markup(*FEW, language="ja").elements)["h1"]
    assert english["lang"] == "ja"
    assert "lang" not in japanese


@pytest.mark.parametrize("declared", ["", "x-klingon", "english", 'en" onload="x', "qq", None])
def test_a_language_that_does_not_exist_is_not_passed_on(declared: str | None) -> None:
    assert known_language(declared) is None


@pytest.mark.parametrize(
    ("declared", "known"), [("ja", "ja"), ("en_GB", "en-GB"), (" zh-Hant ", "zh-Hant")]
)
def test_a_language_that_exists_is_passed_on(declared: str, known: str) -> None:
    assert known_language(declared) == known


def test_the_answer_comes_first_and_the_method_last() -> None:
    words = markup(*FEW).words()
    order = (
        "英語ライティング試験",
        "This page restricts 8 of the 12 things checked.",
        "What candidates cannot do",
        "Paste is blocked or changed",
        "The page, and its fields",
        "What candidates can do",
        "Field by field",
        "What is restricted, and how we know",
        "What could not be determined",
        "What works",
        "What was held back",
        "How this audit was done",
        "How to read this report",
    )
    places = [words.index(part) for part in order]
    assert places == sorted(places)


def test_a_restriction_comes_with_proof_harm_remedy_and_standards() -> None:
    words = markup(*FEW).words()
    card = words.split("What is restricted, and how we know")[1].split("Dropping text")[0]
    for part in (
        "Essay 1 (150-200 words)",
        "Tested Pasted by keyboard, menu and Shift+Insert: 0 of 42 characters arrived.",
        "Mechanism paste event handler",
        "guard.js:41:11 refusePaste",
        "event.preventDefault();",
        "POST https://test.example/api/events",
        "src/guards/essay-two.ts:14:7 takeBack",
        "Who is affected",
        "What to do instead",
        "WCAG 2.2 SC 3.3.8",
    ):
        assert part in card


def test_what_is_not_yet_judged_is_folded_and_not_called_allowed() -> None:
    words = markup(*FEW).words()
    answers, rest = words.split("Not judged in this audit: ")
    assert "Switching tabs" in rest
    assert "Can I switch tabs?" not in words
    assert answers.split("What candidates can do")[1].count(" allowed ") == 3


def test_what_the_audit_was_not_asked_about_is_one_line() -> None:
    words = markup(sample.report([sample.works("paste", None)])).words()
    assert f"which this audit did not look into: {len(groups()) - 1}." in words
    assert "Switching tabs" not in words


def test_how_the_audit_was_done_is_told() -> None:
    words = markup(*FEW).words()
    method = words.split("How this audit was done")[1]
    for part in ("Chromium 156.0.7204.0", "0.1.0", "4.8 s", "2026-11-22 04:22 UTC", "rehearsal"):
        assert part in method


def test_the_field_table_has_a_column_for_each_of_a_few_fields() -> None:
    table = page(*FEW).split('<table class="matrix">')[1].split("</table>")[0]
    assert table.count('<th scope="col"') == 2
    words = Markup(table).words()
    assert "Dictation and writing aids allowed restricted" in words
    assert "Undo allowed unclear" in words


def test_many_fields_become_rows_with_what_is_restricted() -> None:
    fields = [
        replace(sample.FIELDS[0], id=f"f{number}", label=f"Answer {number}")
        for number in range(MOST_COLUMNS + 1)
    ]
    findings = [sample.works("paste", field.id) for field in fields[1:]]
    findings.append(sample.spellcheck_finding("f0"))
    document = page(sample.report(findings, fields=fields))
    words = Markup(document.split('<table class="matrix">')[1].split("</table>")[0]).words()
    assert "Answer 0 Spell checking – –" in words
    assert "Answer 1 – – Pasting" in words


def test_a_single_field_needs_no_field_table() -> None:
    findings = [sample.works("paste", "f1")]
    assert 'class="matrix"' not in page(sample.report(findings, fields=sample.FIELDS[:1]))


def test_several_pages_begin_with_an_index() -> None:
    words = markup(*ALL).words()
    index = words.split("The audited pages and what was found")[1]
    for part in ("https://test.example/fair/", "not audited", "https://no-such-host.example/"):
        assert part in index.split("Please note")[0]
    assert {"#report-1", "#report-2", "#report-3", "#report-4"} <= set(markup(*ALL).values("href"))


def test_a_page_that_could_not_be_audited_shows_why_and_no_results() -> None:
    words = markup(sample.unreachable_report()).words()
    assert "This page could not be audited." in words
    assert "Next step: Check the address for a spelling mistake." in words
    assert "What candidates can do" not in words
    assert "did what a candidate would do" not in words


def test_the_report_is_the_same_each_time() -> None:
    assert page(*ALL) == page(*ALL)
