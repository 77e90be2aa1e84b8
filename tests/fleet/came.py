"""What came of a run under faults, and what is true of its pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

EXPECTED: Final = {
    "blocks": {"restricted"},
    "allows": {"allowed"},
    "refused": {"allowed"},
    "hangs": {"unclear"},
    "fills": {"unclear"},
    # Whether one can paste among all that can be seen before the time is over.
    "floods": {"unclear", "allowed"},
}
"""What is true of pasting into each kind of page, or what may be said where it fights back."""


@dataclass
class Came:
    """What came of it: outcomes by address as the service has them, and what was done to it."""

    outcomes: dict[str, set[str]] = field(default_factory=dict)
    reports: Counter[str] = field(default_factory=Counter)
    errors: dict[str, str] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    code: int | None = None
    runs: int = 0
    worker_mb: int = 0
    client_mb: list[int] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def wrong(came: Came) -> dict[str, set[str]]:
    """The pages of which something is said that is not true of them."""
    return {
        url: outcomes
        for url, outcomes in came.outcomes.items()
        if not outcomes <= EXPECTED[urlsplit(url).path.split("/")[1]]
    }
