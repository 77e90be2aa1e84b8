"""A password goes only to those it is meant for."""

from __future__ import annotations

import pytest

from pasteguard.browser.emulation import answer_to, is_meant
from pasteguard.model.options import Credentials, Proxy, Surroundings


@pytest.mark.parametrize(
    ("named", "asking", "meant"),
    [
        (None, "https://anyone.example", True),
        ("https://staging.example.com", "https://staging.example.com", True),
        ("https://Staging.example.com/", "https://staging.example.com", True),
        ("https://staging.example.com", "https://ads.example", False),
        ("https://staging.example.com", "http://staging.example.com", False),
        ("https://staging.example.com", "https://staging.example.com:8443", False),
    ],
)
def test_where_an_origin_is_named_no_other_learns_the_password(
    named: str | None, asking: str, meant: bool
) -> None:
    assert is_meant(Credentials("team", "blue", named), asking) is meant


BOTH = Surroundings(
    credentials=Credentials("team", "blue"), proxy=Proxy("http://gate.example:8080", "gate", "key")
)


@pytest.mark.parametrize(
    ("surroundings", "source", "answer"),
    [
        (BOTH, "Proxy", ("gate", "key")),
        (BOTH, "Server", ("team", "blue")),
        (Surroundings(credentials=BOTH.credentials), "Proxy", None),
        (Surroundings(proxy=BOTH.proxy), "Server", None),
        (Surroundings(proxy=Proxy("http://gate.example:8080")), "Proxy", None),
    ],
)
def test_a_proxy_and_a_server_learn_nothing_of_each_other(
    surroundings: Surroundings, source: str, answer: tuple[str, str] | None
) -> None:
    challenge = {"source": source, "origin": "https://staging.example.com"}
    assert answer_to(challenge, surroundings) == answer


def test_a_password_is_in_no_message() -> None:
    assert "key" not in repr(BOTH.proxy) and "blue" not in repr(BOTH)
