"""Identities survive what changes from build to build, and tell apart what differs."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.artifacts.fingerprints import (
    LENGTH,
    field_key,
    fingerprint,
    is_generated,
    is_token,
    path_template,
)
from pasteguard.artifacts.redaction import redact_url
from tests.builders import facts

# Short words alone: no long one is made of hexadecimal digits by chance.
WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=7)
SLUGS = st.lists(WORDS, min_size=1, max_size=3).map("-".join)
PATHS = st.lists(SLUGS, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts))
PORTS = st.integers(1, 65535)


def hexadecimal(seed: int) -> str:
    return Random(seed).randbytes(16).hex()


def base64_like(seed: int) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return "".join(Random(seed).choices(alphabet, k=40))


def web_token(seed: int) -> str:
    return f"eyJ{base64_like(seed)}.eyJ{base64_like(seed + 1)}.{base64_like(seed + 2)}"


def is_day(number: str) -> bool:
    try:
        return 1900 <= datetime.strptime(number, "%Y%m%d").year < 2100
    except ValueError:
        return False


SEEDS = st.integers(0, 2**32)
TOKENS = st.one_of(
    st.builds(hexadecimal, SEEDS),
    st.builds(base64_like, SEEDS),
    st.builds(web_token, SEEDS),
    st.uuids().map(str),
    st.uuids().map(lambda made: made.hex),
    # A number that is a day is no token: nobody can tell it from one.
    st.integers(10**7, 10**18).map(str).filter(lambda number: not is_day(number)),
)
GENERATED_IDS = st.one_of(
    st.integers(0, 9999).map(lambda n: f":r{n:x}:"),
    st.integers(0, 9999).map(lambda n: f"_r_{n:x}_"),
    st.integers(0, 99).map(lambda n: f"react-select-{n}-input"),
    st.integers(0, 99).map(lambda n: f"mat-input-{n}"),
    st.integers(0, 999).map(lambda n: f"ember{n}"),
    st.integers(0, 99).map(lambda n: f"radix-:r{n}:"),
    st.integers(100, 10**6).map(lambda n: f"field_{n}"),
    st.builds(lambda seed: f"answer-{hexadecimal(seed)[:9]}", SEEDS).filter(
        lambda name: any(c.isdigit() for c in name)
    ),
    TOKENS,
)


@given(path=PATHS, first=PORTS, second=PORTS, query=SLUGS, token=TOKENS)
def test_scheme_host_port_query_and_fragment_are_no_part_of_it(
    path: str, first: int, second: int, query: str, token: str
) -> None:
    staging = f"http://localhost:{first}{path}?{query}={token}#{token}"
    production = f"https://user:{token}@test.example:{second}{path}"
    assert fingerprint("paste", staging, "a") == fingerprint("paste", production, "a")


@given(before=PATHS, after=PATHS, first=TOKENS, second=TOKENS)
def test_tokens_in_the_path_are_no_part_of_it(
    before: str, after: str, first: str, second: str
) -> None:
    one, other = (f"https://test.example{before}/{token}{after}" for token in (first, second))
    assert fingerprint("paste", one, "a") == fingerprint("paste", other, "a")


@given(before=PATHS, after=PATHS, token=TOKENS)
def test_an_address_that_was_redacted_is_the_same_page(before: str, after: str, token: str) -> None:
    url = f"https://u:p@test.example{before}/{token}{after}/{token}.html;id={token}?a={token}"
    assert path_template(redact_url(url)) == path_template(url)


@given(first=GENERATED_IDS, second=GENERATED_IDS, label=SLUGS)
def test_generated_names_are_no_part_of_it(first: str, second: str, label: str) -> None:
    for known in (facts(label=label), facts(label="", name=label), facts(label="")):
        generated = [
            replace(known, id=name, name=known.name or name, selector=f"#{name}")
            for name in (first, second)
        ]
        assert field_key(generated[0]) == field_key(generated[1])


@given(name=GENERATED_IDS)
def test_a_generated_name_never_is_a_key(name: str) -> None:
    assert field_key(facts(label="", name=name, id=name)) == "textarea"
    assert field_key(facts(label=name if is_token(name) else "", id=name)) == "textarea"


@given(first=PATHS, second=PATHS)
def test_other_paths_are_other_pages(first: str, second: str) -> None:
    made = [fingerprint("paste", f"https://test.example{path}", "a") for path in (first, second)]
    assert (made[0] == made[1]) == (first == second)


@given(first=SLUGS, second=SLUGS)
def test_other_fields_and_restrictions_have_other_identities(first: str, second: str) -> None:
    url = "https://test.example/test"
    fields = [fingerprint("paste", url, field_key(facts(label=x))) for x in (first, second)]
    assert (fields[0] == fields[1]) == (first == second)
    restrictions = [fingerprint(restriction, url, "a") for restriction in (first, second)]
    assert (restrictions[0] == restrictions[1]) == (first == second)


def test_a_finding_of_the_page_is_none_of_a_field() -> None:
    url = "https://test.example/"
    assert fingerprint("copy", url, None) != fingerprint("copy", url, "textarea|essay#1")


@given(restriction=st.text(), url=st.text(), field=st.none() | st.text())
def test_anything_has_an_identity_of_sixteen_digits(
    restriction: str, url: str, field: str | None
) -> None:
    made = fingerprint(restriction, url, field)
    assert len(made) == LENGTH
    assert set(made) <= set("0123456789abcdef")
    assert made == fingerprint(restriction, url, field)


@pytest.mark.parametrize(
    ("url", "template"),
    [
        ("https://test.example", "/"),
        ("https://test.example/", "/"),
        ("https://test.example/test/8f3a9b2c1d/q/12", "/test/*/q/*"),
        ("https://test.example/test/9b1c77e0aa/q/14", "/test/*/q/*"),
        ("https://test.example/part/1", "/part/1"),
        ("https://test.example/writing-test-part-2", "/writing-test-part-2"),
        ("https://test.example/english-test-2024/essay.html", "/english-test-2024/essay.html"),
        ("https://test.example/oauth2/a11y/HTMLBasics", "/oauth2/a11y/HTMLBasics"),
        ("https://test.example/%E8%A9%A6%E9%A8%93/1", "/%E8%A9%A6%E9%A8%93/1"),
        ("https://test.example/app;jsessionid=0A1B2C3D", "/app;*"),
        ("file:///home/a/tests/essay.html?x#y", "essay.html"),
        ("https://[not-an-address", "/"),
    ],
)
def test_what_remains_of_an_address(url: str, template: str) -> None:
    assert path_template(url) == template


@pytest.mark.parametrize(
    "name",
    [
        "essay",
        "essay-1",
        "essay_2",
        "answerBox",
        "q1a",
        "question12",
        "reaction",
        "embers",
        "candidate.email",
        "responsibilities",
        "explain-your-reasoning",
    ],
)
def test_names_that_a_person_chose_are_kept(name: str) -> None:
    assert not is_generated(name)
    assert field_key(facts(label="", id=name)) == f"textarea|{name.lower()}"


@given(made=st.uuids())
def test_every_uuid_is_a_token(made: uuid.UUID) -> None:
    assert is_token(str(made))


@pytest.mark.parametrize(
    ("known", "key"),
    [
        (facts(label="Essay 1\n (150 words)"), "textarea|essay 1 (150 words)"),
        (facts(label="Essay", name="answer", id="a"), "textarea|essay"),
        (facts(label="", name="answer", id="a"), "textarea|answer"),
        (facts(label="", name=":r1:", id="answer"), "textarea|answer"),
        (facts("text", label="", id=":r1:", placeholder="At least 150"), "text|at least 150"),
        (facts("monaco", label=""), "monaco"),
    ],
)
def test_a_field_is_named_by_its_label_else_by_a_name_that_stays(
    known: FieldFacts, key: str
) -> None:
    assert field_key(known) == key


@pytest.mark.parametrize("day", ["20260131", "19991231", "20240229"])
def test_a_day_is_no_token(day: str) -> None:
    assert not is_token(day)


@pytest.mark.parametrize("number", ["20470600", "20260230", "20230229", "20261301", "21000101"])
def test_a_number_that_is_no_day_is_a_token(number: str) -> None:
    assert is_token(number)
