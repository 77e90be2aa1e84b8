"""Numbers that come from outside: never larger than what databases and JSON readers agree on."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, Final

LARGEST: Final = 2**53 - 1
"""RFC 8259, section 6: beyond this, readers of JSON differ; a database holds 2**63 - 1."""


def number_of(text: str) -> int | None:
    """The number that the digits name; None for anything else, and for what is too large."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        return None
    number = int(text)
    return number if number <= LARGEST else None


def has_large_number(whole: Any) -> bool:
    """Whether there is a number in the value, or in what it holds, that is too large, either way.

    It is looked at where it is: a copy would take more memory than the value itself.
    """
    waiting = [whole]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list | tuple):
            waiting += value
        elif is_dataclass(value):
            waiting += (getattr(value, each.name) for each in fields(value))
        elif isinstance(value, int) and abs(value) > LARGEST:
            return True
    return False
