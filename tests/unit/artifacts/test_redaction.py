"""Nothing secret gets into a report."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.artifacts.fingerprints import HIDDEN
from pasteguard.artifacts.redaction import redact_text, redact_url
from tests.unit.artifacts.test_fingerprints import PATHS, TOKENS, WORDS

SCHEMES = st.sampled_from(["http", "https", "ws", "wss", "HTTPS"])
SECRETS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$'()*+,.~-_%", min_size=9, max_size=30).map(
    lambda secret: f"Zq{secret}"
)


@given(scheme=SCHEMES, name=SECRETS, secret=SECRETS, path=PATHS, port=st.integers(1, 65535))
def test_no_credential_survives(scheme: str, name: str, secret: str, path: str, port: int) -> None:
    for slashes in ("//", "\\\\", "/", ""):
        shown = redact_url(f"{scheme}:{slashes}{name}:{secret}@test.example:{port}{path}")
        assert secret not in shown
        assert name not in shown
        assert shown == f"{scheme.lower()}://test.example:{port}{path}"


@given(names=st.lists(WORDS, min_size=1, max_size=3), secret=SECRETS, path=PATHS)
def test_no_query_value_survives_but_its_name(names: list[str], secret: str, path: str) -> None:
    query = "&".join(f"{name}={secret}" for name in names)
    shown = redact_url(f"https://test.example{path}?{query}")
    assert secret not in shown
    assert [pair.split("=")[0] for pair in urlsplit(shown).query.split("&")] == names


@given(secret=SECRETS, other=SECRETS)
def test_no_value_without_a_name_survives(secret: str, other: str) -> None:
    shown = redact_url(f"https://test.example/?{secret}&{other}")
    assert shown == f"https://test.example/?{HIDDEN}&{HIDDEN}"


@given(secret=SECRETS)
def test_no_fragment_survives(secret: str) -> None:
    for url in (f"https://test.example/a#{secret}", f"about:blank#{secret}", f"file:///a#{secret}"):
        assert secret not in redact_url(url)


@given(before=PATHS, token=TOKENS, after=PATHS)
def test_no_token_in_the_path_survives(before: str, token: str, after: str) -> None:
    for segment in (token, f"{token}.html", f"answer-{token}", f"app;id={token}", f"id%3D{token}"):
        assert token not in redact_url(f"https://test.example{before}/{segment}{after}")


@given(token=TOKENS)
def test_no_token_survives_as_the_name_of_a_query_value(token: str) -> None:
    assert token not in redact_url(f"https://test.example/?{token}=1")


@given(secret=SECRETS)
def test_an_address_of_another_scheme_keeps_its_scheme_only(secret: str) -> None:
    for scheme in ("data", "blob", "javascript", "chrome-extension", "mailto", "x-app"):
        assert redact_url(f"{scheme}:{secret}") == f"{scheme}:{HIDDEN}"


@given(url=st.text())
def test_any_text_is_redacted_without_trouble(url: str) -> None:
    assert isinstance(redact_url(url), str)
    assert isinstance(redact_text(url), str)


@given(
    scheme=st.sampled_from(["", "http:", "https://", "//", "file:///", "about:", "data:", "\\\\"]),
    rest=st.text("ab1:/?#@[]\\;=&%.…8 \t\n", max_size=30),
)
def test_what_was_redacted_stays_as_it_is(scheme: str, rest: str) -> None:
    once = redact_url(scheme + rest)
    assert redact_url(once) == once


@given(path=PATHS, port=st.integers(1, 65535))
def test_an_address_with_nothing_to_hide_stays_as_it_is(path: str, port: int) -> None:
    for url in (f"https://test.example:{port}{path}", f"http://[::1]:{port}{path}"):
        assert redact_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "about:blank",
        "about:srcdoc",
        "https://test.example/",
        "https://test.example/english-test-2024/essay-question-1",
        "https://test.example/writing-test-part-2.html",
        "https://test.example/assets/app.4f2a9c8b1d2e3f40.js",
        "https://test.example/_next/static/chunks/webpack-8fa1640cc84ba8fe.js",
        "https://test.example/node_modules/jquery@3.7.1/dist/jquery-3.7.1.min.js",
        "https://test.example/exams/Reading_Comprehension_20240612.html",
        "https://test.example/src/guards/refusePaste.ts",
        "https://test.example/index.php/test",
        "https://test.example/responsibilities-and-internationalization",
        "https://test.example/%E8%A9%A6%E9%A8%93/%E7%AC%AC1%E9%83%A8.html",
        "https://例え.jp/試験/作文",
        "file:///home/alice/tests/essay.html",
    ],
)
def test_ordinary_addresses_and_file_names_are_kept(url: str) -> None:
    assert redact_url(url) == url


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://test.example/?debug&lang=ja", "https://test.example/?…&lang=…"),
        ("https://test.example/t/8f3a9b2c1d4e5f60.html", "https://test.example/t/….html"),
        ("https://test.example/app;jsessionid=1A2B3C", "https://test.example/app;…"),
        ("https://[not-an-address/", "…"),
        ("https://test.example:port/", "…"),
        ("test.example/?key=1", "test.example/?key=…"),
        ("user:pw@test.example/", "user:…"),
        ("us_er:pw@test.example/a", "…/a"),
        ("file:///home/alice/essay.html?key=1#top", "file:///home/alice/essay.html?key=…"),
    ],
)
def test_what_is_shown_of_an_address(url: str, shown: str) -> None:
    assert redact_url(url) == shown


@given(secret=SECRETS.filter(lambda secret: not set(secret) & set("'),")), token=TOKENS)
def test_addresses_within_a_text_are_redacted(secret: str, token: str) -> None:
    code = f'fetch("https://u:{secret}@test.example/{token}?key={secret}#{token}") // and more'
    shown = redact_text(code)
    assert secret not in shown
    assert token not in shown
    assert shown.startswith('fetch("https://test.example/')
    assert shown.endswith("// and more")


@pytest.mark.parametrize(
    ("code", "secret"),
    [
        ('const apiKey = "Zq81-secret-value";', "Zq81-secret-value"),
        ("headers['X-CSRF-Token']='Zq81secret'", "Zq81secret"),
        ('{"password": "hunter2hunter2"}', "hunter2hunter2"),
        ("<input name=a data-session-id='Zq81secret'>", "Zq81secret"),
        ("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbg", "eyJhbGci"),
    ],
)
def test_what_a_text_names_as_a_secret_is_hidden(code: str, secret: str) -> None:
    assert secret not in redact_text(code)


@pytest.mark.parametrize(
    "code",
    [
        "event.preventDefault();",
        "field.value = before;",
        '<textarea id="essay" onpaste="return false" autocomplete="off">',
        "document.addEventListener('paste', refusePaste, true);",
    ],
)
def test_ordinary_code_is_kept(code: str) -> None:
    assert redact_text(code) == code
