"""Who receives a request: the page's own party or a third."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.requests import recipient
from tests.unit.judge.test_canary_search import PAGE, sent


@pytest.mark.parametrize(
    ("url", "page", "host", "is_third"),
    [
        ("https://api.test.example/x", PAGE, "api.test.example", False),
        ("https://TEST.example.:8443/x", PAGE, "test.example", False),
        ("wss://other.example/x", PAGE, "other.example", True),
        ("https://a.co.jp/", "https://b.co.jp/", "a.co.jp", True),
        ("https://x.a.co.jp/", "https://www.a.co.jp/", "x.a.co.jp", False),
        ("https://tracker.ed.jp/", "https://school.ed.jp/", "tracker.ed.jp", True),
        ("https://api.school.ed.jp/", "https://school.ed.jp/", "api.school.ed.jp", False),
        ("https://b.github.io/", "https://a.github.io/", "b.github.io", True),
        ("https://a.faß.de/", "https://xn--fa-hia.de/", "a.xn--fa-hia.de", False),
        ("https://x.a.io/", "https://y.a.io/", "x.a.io", False),
        ("https://x.com.example/", "https://y.com.example/", "x.com.example", False),
        ("https://例え.jp/", "https://www.xn--r8jz45g.jp/", "xn--r8jz45g.jp", False),
        ("http://127.0.0.1:1/", "http://127.0.0.1:2/", "127.0.0.1", False),
        ("http://127.0.0.2/", "http://127.0.0.1/", "127.0.0.2", True),
        ("http://10.1.0.1/", "http://10.2.0.1/", "10.1.0.1", True),
        ("http://[::1]:80/", "http://[::1]/", "::1", False),
        ("http://[::2]/", "http://[::1]/", "::2", True),
        ("http://localhost:1/", "http://127.0.0.1:1/", "localhost", True),
        ("http://localhost:1/", "http://localhost:2/", "localhost", False),
        ("https://a.test/", "file:///essay.html", "a.test", True),
        ("data:text/plain,x", PAGE, "", False),
        ("blob:https://a.test/1", PAGE, "", False),
        ("https://[broken", PAGE, "", False),
    ],
)
def test_a_recipient_is_first_or_third_party(
    url: str, page: str, host: str, is_third: bool
) -> None:
    assert recipient(sent(url=url), page) == (host, is_third)
