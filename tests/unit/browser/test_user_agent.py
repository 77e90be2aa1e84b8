from __future__ import annotations

import pytest

from pasteguard import __version__
from pasteguard.browser.user_agent import check_identity, identity_of
from pasteguard.errors import UsageError


def test_a_user_agent_says_what_it_is_and_how_to_reach_who_audits() -> None:
    said = check_identity(" +https://example.com/audits; audits@example.com ")
    assert identity_of(said) == (
        f"PasteguardBot/{__version__} (+https://example.com/audits; audits@example.com)"
    )


def test_who_says_nothing_adds_nothing() -> None:
    assert identity_of("") == ""


@pytest.mark.parametrize("said", ["", "  ", "a\r\nX-Header: b", "監査", "a) b", "x" * 201, "\\"])
def test_what_cannot_stand_in_a_header_is_refused(said: str) -> None:
    with pytest.raises(UsageError):
        check_identity(said)
