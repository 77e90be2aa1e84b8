"""A password goes only to those it is meant for."""

from __future__ import annotations

import pytest

from pasteguard.browser.emulation import is_meant
from pasteguard.model.options import Credentials


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
