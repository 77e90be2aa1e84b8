"""Vendors are described with sources, recognised by what a page uses, and never by its words."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pasteguard import catalogue
from pasteguard.artifacts import vendor_products
from pasteguard.artifacts.vendor_products import (
    Recognised,
    Traces,
    globals_to_ask,
    markers_to_ask,
    recognise,
    reported,
)
from pasteguard.catalogue.vendors import Author, Fact, Kind, Vendor, decode, vendors
from pasteguard.texts import LANGUAGES, Language, say
from scripts.generated_files import stale
from scripts.vendor_docs import main, page, pages

DOCS = Path(__file__).resolve().parents[3] / "docs"
PAGE = "https://exam.example/start"
JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
ONLY_PYTHON = re.compile(r"\(\?P|\(\?[aiLmsux]|\\A|\\Z|\(\?#|[*+?}]\+")
ASKED_FOR = """
canvas-quizzes codesignal codility coderpad hackerearth hackerrank hireroo hirevue imocha inspera
mettl moodle-secure-window shl tao testdome testgorilla testinvite toefl-home track xobin
honorlock proctoru proctorio talview safe-exam-browser respondus examplify
clarity contentsquare datadog-rum fullstory hotjar logrocket mouseflow posthog rrweb sentry-replay
smartlook console-ban devtools-detector disable-devtool exam-guard
"""

each_vendor = pytest.mark.parametrize("vendor", vendors(), ids=lambda vendor: vendor.id)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def traces(**found: Any) -> Traces:
    return Traces(**({"page_url": PAGE} | found))


def names(found: Traces) -> list[str]:
    return [recognised.vendor.id for recognised in recognise(found)]


def stored(**changes: Any) -> bytes:
    """The file of HackerRank with the changes made to it."""
    content = (files("pasteguard.catalogue.vendors") / "hackerrank.json").read_bytes()
    return json.dumps(json.loads(content) | changes).encode()


def test_the_catalogue_holds_every_vendor_asked_for() -> None:
    assert set(ASKED_FOR.split()) <= {vendor.id for vendor in vendors()}


def test_vendors_stand_kind_by_kind() -> None:
    kinds = [vendor.kind for vendor in vendors()]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert set(kinds) == set(Kind)


@each_vendor
def test_a_documented_fact_names_a_restriction_and_has_a_source_and_a_date(vendor: Vendor) -> None:
    known = {entry.id for entry in catalogue.entries()}
    assert vendor.documented
    for fact in vendor.documented:
        assert fact.restriction in known
        assert fact.effects
        assert fact.source.strip() == fact.source != ""
        assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", fact.read)


@each_vendor
def test_a_fact_is_told_once_for_each_restriction_and_source(vendor: Vendor) -> None:
    told = Counter((fact.restriction, fact.source, fact.what.en) for fact in vendor.documented)
    assert max(told.values()) == 1


@each_vendor
def test_facts_are_told_in_both_languages_and_end_like_sentences(vendor: Vendor) -> None:
    for fact in vendor.documented:
        assert fact.what.en.endswith(".")
        assert not JAPANESE.search(fact.what.en)
        assert fact.what.ja.endswith("。")
        assert JAPANESE.search(fact.what.ja)
    assert vendor.name.en and vendor.name.ja


@each_vendor
def test_a_description_of_a_customer_is_told_apart_from_the_vendors_own(vendor: Vendor) -> None:
    for fact in vendor.documented:
        if re.search(r"\.edu\b|umsystem|cambridgepub|pearsoncmg", fact.source):
            assert fact.by == Author.CUSTOMER


@each_vendor
def test_every_vendor_leaves_a_trace_by_which_it_is_recognised(vendor: Vendor) -> None:
    assert vendor.hosts or vendor.scripts or vendor.globals or vendor.markers or vendor.code


@each_vendor
def test_hosts_are_plain_host_names(vendor: Vendor) -> None:
    for host in vendor.hosts:
        assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host)


def test_no_two_vendors_claim_the_same_host_or_one_below_it() -> None:
    claimed = [(host, vendor.id) for vendor in vendors() for host in vendor.hosts]
    clashes = [
        (host, other)
        for host, owner in claimed
        for other, other_owner in claimed
        if (host, owner) != (other, other_owner) and f".{host}".endswith(f".{other}")
    ]
    assert clashes == []


def test_patterns_are_understood_by_javascript_too_and_tied_to_a_path_or_an_address() -> None:
    patterns = [pattern for vendor in vendors() for pattern in vendor.scripts]
    assert patterns
    for pattern in patterns:
        assert not ONLY_PYTHON.search(pattern), pattern
        assert pattern.startswith(("/", "^https://")), pattern


def test_no_piece_of_code_is_short_or_stands_in_another_vendors_piece() -> None:
    pieces = [(piece, vendor.id) for vendor in vendors() for piece in vendor.code]
    for piece, owner in pieces:
        assert len(piece) >= 12
        assert [other for longer, other in pieces if piece in longer and other != owner] == []


@each_vendor
def test_each_trace_alone_names_the_vendor_and_no_other(vendor: Vendor) -> None:
    alone = [
        *(traces(globals=frozenset({name})) for name in vendor.globals),
        *(traces(markers=frozenset({selector})) for selector in vendor.markers),
        *(traces(headers=frozenset({name.title()})) for name in vendor.headers),
        *(traces(code=["let x;", f"before {piece} after"]) for piece in vendor.code),
    ]
    place = "frame_urls" if vendor.kind != Kind.GUARD_LIBRARY else "script_urls"
    alone += [traces(**{place: (f"https://www.{host}/x?y=1",)}) for host in vendor.hosts]
    for found in alone:
        assert names(found) == [vendor.id]


@pytest.mark.parametrize(
    ("url", "vendor"),
    [
        ("https://cdn.jsdelivr.net/npm/disable-devtool", "disable-devtool"),
        ("https://cdn.jsdelivr.net/npm/disable-devtool@0.3.9?v=1", "disable-devtool"),
        ("https://exam.example/js/disable-devtool.min.js", "disable-devtool"),
        (
            "https://unpkg.com/devtools-detector@2.0.25/lib/devtools-detector.js",
            "devtools-detector",
        ),
        ("https://unpkg.com/devtools-detect@4.0.2/index.js", "devtools-detect"),
        ("https://cdn.jsdelivr.net/npm/console-ban@5.0.0/dist/console-ban.min.js", "console-ban"),
        ("https://cdn.jsdelivr.net/npm/exam-guard@10.0.4/dist/proctor.js", "exam-guard"),
        ("https://cdn.jsdelivr.net/npm/rrweb@latest/dist/rrweb.min.js", "rrweb"),
        ("https://cdn.jsdelivr.net/npm/@rrweb/record@2.1.6/umd/record.min.js", "rrweb"),
        ("https://cdn.lrkt-in.com/LogRocket.min.js", "logrocket"),
        ("https://exam.example/assets/LogRocket.min.js", "logrocket"),
        ("https://www.clarity.ms/tag/abcdef", "clarity"),
        ("https://static.hotjar.com/c/hotjar-1.js?sv=6", "hotjar"),
        ("https://edge.fullstory.com/s/fs.js", "fullstory"),
        ("https://us-assets.i.posthog.com/static/array.js", "posthog"),
        (
            "https://browser.sentry-cdn.com/8.0.0/bundle.tracing.replay.min.js",
            "sentry-replay",
        ),
        ("https://cdn.proview.io/init.js", "talview"),
        (
            "https://blog.example/wp-content/plugins/wp-content-copy-protector/js/a.js",
            "wp-content-copy-protector",
        ),
    ],
)
def test_a_script_is_recognised_by_its_address(url: str, vendor: str) -> None:
    assert names(traces(script_urls=(url,))) == [vendor]


@pytest.mark.parametrize(
    "url",
    [
        "https://notclarity.ms/tag/abcdef",
        "https://clarity.ms.evil.example/tag/abcdef",
        "https://static.hotjar.com@evil.example/c/hotjar-1.js",
        "https://evil.example/static.hotjar.com/c/hotjar-1.js",
        "https://evil.example/a.js?from=/disable-devtool.js",
        "https://evil.example/a.js#/console-ban.js",
        "https://blog.example/disable-devtool-review.js",
        "https://cdn.jsdelivr.net/npm/disable-devtools-notice@1.0.0",
        "https://cdn.jsdelivr.net/npm/rrweb-player@1.0.0/dist/index.js",
        "https://browser.sentry-cdn.com/8.0.0/bundle.tracing.min.js",
        "https://www.hackerrank.com/widget.js",
        "http://[broken",
        "",
    ],
)
def test_a_look_alike_of_a_script_is_not_recognised(url: str) -> None:
    assert names(traces(script_urls=(url,), request_urls=(url,))) == []


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.hackerrank.com/test/abc/questions", ["hackerrank"]),
        ("https://HACKERRANK.com./test", ["hackerrank"]),
        ("https://school.instructure.com/courses/1/quizzes/2/take", ["canvas-quizzes"]),
        ("https://nothackerrank.com/test", []),
        ("https://hackerrank.com.evil.example/", []),
        ("https://hackerrank.com@evil.example/", []),
        ("https://blog.example/hackerrank.com/review?site=hackerrank.com", []),
        ("https://home.pearsonvue.com/", []),
        ("https://clarity.ms/", []),
        ("about:blank", []),
    ],
)
def test_a_page_is_on_a_platform_by_its_host_alone(url: str, expected: list[str]) -> None:
    assert names(traces(page_url=url)) == expected


def test_a_badge_of_a_platform_is_not_the_platform() -> None:
    assert names(traces(request_urls=("https://www.hackerrank.com/badge.png",))) == []


def test_a_request_to_a_proctoring_service_names_it() -> None:
    assert names(traces(request_urls=("wss://app.honorlock.com/socket",))) == ["honorlock"]


def test_words_about_vendors_are_no_trace() -> None:
    praise = (
        "const article = 'We compared HackerRank (https://www.hackerrank.com), Proctorio,"
        " Honorlock, Safe Exam Browser, Hotjar, Fullstory, Microsoft Clarity, rrweb,"
        " disable-devtool, console-ban, exam-guard, devtools-detector and devtools-detect.';"
    )
    assert names(traces(page_url="https://blog.example/hotjar-or-clarity", code=[praise])) == []


def test_globals_that_others_use_as_well_are_not_asked_for() -> None:
    common = {"FS", "hj", "clarity", "Sentry", "Proctor", "M", "ENV", "rrweb", "_cs"}
    assert common & set(globals_to_ask()) == set()


def test_the_probe_is_told_each_global_and_each_marker_once() -> None:
    for asked in (globals_to_ask(), markers_to_ask()):
        assert list(asked) == sorted(set(asked))
    assert "SafeExamBrowser" in globals_to_ask()
    assert "body.quiz-secure-window" in markers_to_ask()


@each_language
def test_what_was_seen_is_told_in_words(language: Language) -> None:
    found = recognise(
        Traces(
            page_url="https://www.hackerrank.com/test",
            frame_urls=("https://www.hackerrank.com/frame",),
            script_urls=("https://cdn.jsdelivr.net/npm/console-ban@5.0.0?key=secret",),
            request_urls=("https://e.clarity.ms/collect", "https://e.clarity.ms/collect"),
            globals=frozenset({"_hjSettings"}),
            markers=frozenset({'a[href^="sebs://"]'}),
            headers=frozenset({"X-SafeExamBrowser-RequestHash"}),
            code=["x.ConsoleBan={})"],
        )
    )
    told = [say(message, language) for recognised in found for message in recognised.by]
    assert len(told) == len(set(told)) == 8
    shown = " ".join(told)
    for piece in ("www.hackerrank.com", "e.clarity.ms", "window._hjSettings", "sebs://"):
        assert piece in shown
    assert "secret" not in shown


def test_what_is_documented_is_sorted_by_restriction_and_says_whose_it_is() -> None:
    found = recognise(
        traces(
            page_url="https://www.hackerrank.com/test",
            script_urls=("https://cdn.jsdelivr.net/npm/disable-devtool",),
        )
    )
    facts = reported(found)
    assert [documented.vendor.id for documented in facts["paste"]] == [
        "hackerrank",
        "disable-devtool",
    ]
    assert all(
        documented.fact.restriction == restriction
        for restriction, listed in facts.items()
        for documented in listed
    )
    assert sum(map(len, facts.values())) == sum(len(each.vendor.documented) for each in found)


def test_nothing_is_reported_of_a_page_without_traces() -> None:
    assert recognise(traces()) == ()
    assert reported(()) == {}


def test_a_vendor_without_facts_reports_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = decode(stored(documented=[]), "hackerrank.json")
    monkeypatch.setattr(vendor_products, "vendors_by_id", lambda: {bare.id: bare})
    assert reported([Recognised(bare.id, ())]) == {}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"notes": "x"}, "notes"),
        ({"name": {"en": "HackerRank"}}, r"`ja`.*\$\.name"),
        ({"name": {"en": "H", "ja": "H", "de": "H"}}, r"`de`.*\$\.name"),
        ({"kind": "school"}, r"school.*\$\.kind"),
        ({"hosts": "hackerrank.com"}, r"\$\.hosts"),
        ({"documented": [{"restriction": "paste"}]}, r"\$\.documented\[0\]"),
        ({"scripts": ["/fine", "(unclosed"]}, r"\$\.scripts\[1\]"),
        ({"id": "other"}, r"\$\.id is 'other'"),
    ],
)
def test_a_malformed_file_is_refused_by_name_and_key(changes: Any, named: str) -> None:
    with pytest.raises(ValueError, match=rf"^vendors/hackerrank\.json: .*{named}"):
        decode(stored(**changes), "hackerrank.json")


def test_a_file_is_read_as_it_is_written() -> None:
    fact = {
        "restriction": "paste",
        "effects": ["blocks", "warns"],
        "what": {"en": "Pasting is off.", "ja": "貼り付けできません。"},
        "source": "A manual",
        "by": "customer",
        "read": "2026-11",
    }
    vendor = decode(stored(documented=[fact]), "hackerrank.json")
    read: Fact = vendor.documented[0]
    assert (read.restriction, read.effects, read.by) == ("paste", ("blocks", "warns"), "customer")
    assert read.what.say("ja") == "貼り付けできません。"


def test_the_pages_in_docs_are_fresh() -> None:
    assert stale(pages(vendors()), DOCS) == []


@each_language
def test_the_page_shows_every_vendor_and_every_source(language: Language) -> None:
    shown = page(vendors(), language)
    for vendor in vendors():
        assert f"`{vendor.id}`" in shown
        for fact in vendor.documented:
            assert fact.source.split(" ")[0] in shown
    assert len(re.findall(r"^\| \[`", shown, flags=re.MULTILINE)) == sum(
        len(vendor.documented) for vendor in vendors()
    )


def test_the_page_says_that_it_repeats_documents_and_not_what_was_seen() -> None:
    assert "documented by the vendor" in page((), "en")
    assert "ベンダーの資料" in page((), "ja")


@each_language
def test_every_link_of_the_page_leads_to_a_page(language: Language) -> None:
    name = {"en": "vendors.md", "ja": "ja/vendors.md"}[language]
    for link in re.findall(r"\]\((\S+?\.md)\)", pages(vendors())[name]):
        assert ((DOCS / name).parent / link).is_file(), link


def run(docs: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["--folder", str(docs), *arguments])
    return result.exit_code, result.output


def test_a_check_passes_after_writing_and_names_a_stale_page_without_writing(
    tmp_path: Path,
) -> None:
    assert run(tmp_path)[0] == 0
    assert run(tmp_path, "--check") == (0, "")
    harmed = tmp_path / "ja/vendors.md"
    harmed.write_text("old", encoding="utf-8")
    code, output = run(tmp_path, "--check")
    assert code == 1
    assert f"stale: {harmed}" in output
    assert harmed.read_text("utf-8") == "old"


SEB = "safe-exam-browser"
BUNDLE = (
    'define("core/first", [], function () {});define("core/log", [], function () {});'
    'define("quizaccess_seb/validate", ["core/log"], function () {'
    " return window.SafeExamBrowser; });"
)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        # A system delivers the modules of all its plugins, those that are turned off as well.
        ((BUNDLE,), []),
        ((BUNDLE, "require(['core/log', 'quizaccess_seb/validate'], (seb) => seb.init());"), [SEB]),
        (("if (window.SafeExamBrowser) document.title = 'SEB';",), [SEB]),
    ],
)
def test_a_module_that_nobody_asks_for_is_no_trace(code: tuple[str, ...], names: list[str]) -> None:
    assert [found.id for found in recognise(traces(code=code))] == names
