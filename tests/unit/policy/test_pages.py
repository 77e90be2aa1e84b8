"""What is known of one page excuses no other: names of pages, and how a run tells them apart."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from pasteguard.artifacts.fingerprints import fingerprint, variant_of
from pasteguard.artifacts.redaction import redact_url
from pasteguard.model.report import Outcome, Report
from pasteguard.policy.baseline import Baseline, decode, encode, updated
from pasteguard.policy.judgement import Ending, Gap, Judgement
from pasteguard.policy.judging import judge, unjudged
from pasteguard.policy.pages import page_keys
from pasteguard.policy.words import RATCHET
from pasteguard.reports import render_judged
from tests.unit.policy.builders import ESSAY, found, report, run_of

FILES = ("file:///work/exam/index.html", "file:///work/practice/index.html")
QUERIES = ("https://a.example/test?question=1", "https://a.example/test?question=2")
NUMBERS = ("https://a.example/test/12", "https://a.example/test/14")
ROUTES = ("https://a.example/test#/first", "https://a.example/test#/second")
HOSTS = ("https://a.example/test", "https://b.example/test")
PAIRS = pytest.mark.parametrize(
    "pair", [FILES, QUERIES, NUMBERS, ROUTES, HOSTS], ids=lambda p: p[0]
)


def name_file(url: str) -> str:
    return f".{url.removeprefix('file:///work')}"


def page_at(url: str, *restricted: str) -> Report:
    """What an audit of the address reports, typing allowed and these restricted."""
    address = redact_url(url)
    fine = found("typing", Outcome.ALLOWED, url=address)
    made = report(fine, *(found(each, url=address) for each in restricted), url=address)
    return replace(made, page=replace(made.page, variant=variant_of(url)))


def judged(baseline: Baseline | None, *reports: Report) -> Judgement:
    return judge(run_of(*reports), RATCHET, baseline, name_file=name_file)


def accepted(*reports: Report, before: Baseline | None = None) -> Baseline:
    before = before or Baseline()
    return updated(before, judged(before, *reports).pages)


@PAIRS
def test_what_is_known_of_one_page_excuses_no_other_of_its_run(pair: tuple[str, str]) -> None:
    first, second = pair
    baseline = accepted(page_at(first, "paste"), page_at(second, "drop"))
    assert decode(encode(baseline), "x") == baseline
    again = judged(baseline, page_at(second, "drop"), page_at(first, "paste"))
    assert (again.ending, again.stale, again.ambiguous) == (Ending.PASSED, (), ())
    worse = judged(baseline, page_at(first, "paste"), page_at(second, "drop", "paste"))
    assert [b.fails for page in worse.pages for b in page.breaches] == [False, False, True]


@PAIRS
def test_an_entry_that_was_told_apart_is_of_its_page_also_where_that_is_alone(
    pair: tuple[str, str],
) -> None:
    first, second = pair
    baseline = accepted(page_at(first, "paste"), page_at(second))
    assert judged(baseline, page_at(first, "paste")).ending is Ending.PASSED
    assert judged(baseline, page_at(second, "paste")).ending is Ending.FAILED
    updated_alone = accepted(page_at(first, "paste"), before=baseline)
    assert judged(updated_alone, page_at(first, "paste"), page_at(second)).ambiguous == ()


def kept_before(url: str) -> Baseline:
    """The file that the version before wrote, which knew files by their bare name."""
    page = {FILES[0]: "index.html", NUMBERS[0]: "/test/*"}.get(url, "/test")
    entry = {
        "page": page,
        "restriction": "paste",
        "field": ESSAY.label,
        "id": fingerprint("paste", redact_url(url), "textarea|essay 1#1"),
        "outcome": "restricted",
    }
    return decode(json.dumps({"schema": "pasteguard.baseline/1", "findings": [entry]}), "x")


@PAIRS
def test_an_old_entry_knows_a_page_that_is_alone_and_excuses_none_of_several(
    pair: tuple[str, str],
) -> None:
    first, second = pair
    old = kept_before(first)
    assert judged(old, page_at(first, "paste")).ending is Ending.PASSED
    both = (page_at(first, "paste"), page_at(second, "paste"))
    judgement = judged(old, *both)
    assert judgement.ending is Ending.FAILED
    assert len(judgement.ambiguous) == 1
    for form in ("terminal", "markdown", "html"):
        assert "--update-baseline" in render_judged(form, judgement, "en")
    told = json.loads(render_judged("json", judgement, "en"))["policy"]["ambiguous"]
    assert [each["restriction"] for each in told] == ["paste"]
    after = judged(accepted(*both, before=old), *both)
    assert (after.ending, after.ambiguous) == (Ending.PASSED, ())


@pytest.mark.parametrize(
    "pair",
    [
        ("http://127.0.0.1:8001/test", "http://127.0.0.1:8002/test"),
        ("https://a.example/t/8f3a9b2c1d77", "https://a.example/t/1b99e0ca4f20"),
        ("https://a.example/t?s=8f3a9b2c1d77", "https://a.example/t?s=1b99e0ca4f20"),
    ],
)
def test_pages_that_nothing_tells_apart_are_refused_with_a_baseline(pair: tuple[str, str]) -> None:
    both = [page_at(url, "paste") for url in pair]
    baseline = accepted(both[0])
    judgement = judged(baseline, *both)
    assert judgement.ending is Ending.UNAUDITED
    assert [page.gaps for page in judgement.pages] == [(Gap.INDISTINCT,)] * 2
    assert "baseline of its own" in render_judged("junit", judgement, "en")
    assert accepted(*both, before=baseline) == baseline
    assert judged(Baseline(), *(page_at(url) for url in pair)).ending is Ending.PASSED
    assert judged(None, *both).ending is Ending.FAILED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("http://127.0.0.1:8001/test", "https://staging.example/test"),
        ("https://a.example/t/8f3a9b2c1d77?s=1", "https://b.example/t/1b99e0ca4f20?s=2#top"),
    ],
)
def test_a_page_that_is_alone_is_known_wherever_it_is_served(before: str, after: str) -> None:
    baseline = accepted(page_at(before, "paste"))
    assert encode(baseline) == encode(accepted(page_at(after, "paste")))
    assert judged(baseline, page_at(after, "paste")).ending is Ending.PASSED


def test_numbers_are_told_apart_also_on_another_host() -> None:
    baseline = accepted(*(page_at(url, "paste") for url in NUMBERS))
    moved = [page_at(url.replace("a.example", "pr-7.example:8443"), "paste") for url in NUMBERS]
    assert judged(baseline, *moved).ending is Ending.PASSED


def test_a_page_of_several_that_was_not_seen_keeps_what_was_said_of_it() -> None:
    first, second = (page_at(url, "paste") for url in NUMBERS)
    baseline = accepted(first, second)
    down = replace(second, page=replace(second.page, status=500))
    assert judged(baseline, first, down).stale == ()
    assert accepted(first, down, before=baseline) == baseline


def fingerprints(form: str, judgement: Judgement) -> list[Any]:
    told = json.loads(render_judged(form, judgement, "en"))
    if form == "gitlab":
        return [each["fingerprint"] for each in told]
    return [each["partialFingerprints"]["pasteguard/v1"] for each in told["runs"][0]["results"]]


@pytest.mark.parametrize("form", ["gitlab", "sarif"])
@PAIRS
def test_fingerprints_of_two_pages_of_a_run_do_not_collide(
    form: str, pair: tuple[str, str]
) -> None:
    both = [page_at(url, "paste") for url in pair]
    made = fingerprints(form, judged(None, *both))
    assert len({*made}) == 2
    assert {*made} == {*fingerprints(form, judged(None, *reversed(both)))}
    alone = fingerprints(form, unjudged(run_of(both[0])))
    assert alone == [both[0].findings[1].id]


def test_gitlab_names_each_page_that_could_not_be_judged() -> None:
    down = [replace(page_at(url), fields=()) for url in FILES]
    assert len({*fingerprints("gitlab", judged(None, *down))}) == 2


def test_a_variant_tells_query_values_and_fragments_apart_and_gives_no_token_away() -> None:
    pairs = (*QUERIES, *ROUTES, "https://a.example/test?question=1#/first")
    for one, other in combinations(pairs, 2):
        assert variant_of(one) != variant_of(other)
    tokens = ("8f3a9b2c1d77e0ca", "1b99e0ca4f208f3a")
    assert len({variant_of(f"https://a.example/?s={token}#{token}") for token in tokens}) == 1
    assert variant_of("https://a.example/test") == variant_of("https://[x") == ""


def test_no_more_is_said_of_a_page_than_tells_it_apart() -> None:
    runs = {
        "path": [page_at(url, "paste") for url in NUMBERS],
        "variant": [page_at(url, "paste") for url in QUERIES],
        "host": [page_at(url, "paste") for url in HOSTS],
        "page": [page_at(url, "paste") for url in FILES],
    }
    for part, reports in runs.items():
        entries = accepted(*reports).entries
        said = [name for name, value in entries[0].parts().items() if value]
        assert (said or ["page"]) == [part]
        assert len({getattr(entry, part) for entry in entries}) == 2
    assert [key.mark for key in page_keys([page_at(QUERIES[0])])] == [""]
