from __future__ import annotations

import pytest

from pasteguard.fleet.hosts import NO_LIMIT, Pace, host_of, origin_of, pace_of


@pytest.mark.parametrize(
    ("url", "host", "origin"),
    [
        ("https://example.com/a?b#c", "example.com", "https://example.com"),
        ("https://EXAMPLE.com:443/", "example.com", "https://EXAMPLE.com:443"),
        ("http://example.com:8080/", "example.com:8080", "http://example.com:8080"),
        ("https://name:word@example.com/x", "example.com", "https://example.com"),
        ("http://[::1]:8000/", "::1:8000", "http://[::1]:8000"),
        ("file:///srv/page.html", "", None),
    ],
)
def test_pages_of_one_server_share_a_host(url: str, host: str, origin: str | None) -> None:
    assert (host_of(url), origin_of(url)) == (host, origin)


@pytest.mark.parametrize(
    ("host", "pace"),
    [
        ("example.com", Pace(2, 1.0)),
        ("203.0.114.7", Pace(2, 1.0)),
        ("staging", Pace(2, 0.0)),
        ("build.internal:8080", Pace(2, 0.0)),
        ("192.168.1.9:3000", Pace(2, 0.0)),
        ("localhost:3000", Pace(NO_LIMIT, 0.0)),
        ("app.localhost", Pace(NO_LIMIT, 0.0)),
        ("127.0.0.1:9000", Pace(NO_LIMIT, 0.0)),
        ("", Pace(NO_LIMIT, 0.0)),
    ],
)
def test_strangers_are_treated_with_more_care_than_ones_own(host: str, pace: Pace) -> None:
    assert pace_of(host, None, None) == pace


def test_what_the_user_says_holds_for_every_server_but_not_for_files() -> None:
    assert pace_of("127.0.0.1:9000", 3, 0.5) == Pace(3, 0.5)
    assert pace_of("example.com", 3, 0.0) == Pace(3, 0.0)
    assert pace_of("", 1, 5.0) == Pace(NO_LIMIT, 0.0)
