"""What Pasteguard calls itself towards those whose pages it opens."""

from __future__ import annotations

import re
from typing import Final

from pasteguard import __version__
from pasteguard.errors import UsageError
from pasteguard.model.report import Message

PRODUCT: Final = "PasteguardBot"
"""The name to which robots.txt speaks."""
LONGEST: Final = 200

_SAYABLE: Final = re.compile(r"[\x20-\x27\x2a-\x5b\x5d-\x7e]+")
"""Printable ASCII without what ends or escapes a comment of a user agent (RFC 9110, 5.6.5)."""


def check_identity(said: str) -> str:
    """What the user says of who audits, without spaces around it. Raises UsageError."""
    said = said.strip()
    if len(said) > LONGEST or not _SAYABLE.fullmatch(said):
        raise UsageError(Message("notice.identify", {"limit": LONGEST}))
    return said


def identity_of(said: str) -> str:
    """What a user agent says besides the browser: ours, and who audits. Empty for nothing said."""
    return f"{PRODUCT}/{__version__} ({said})" if said else ""
