"""Moments as the database keeps them: milliseconds since 1970, in UTC."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def now_ms() -> int:
    """The present moment."""
    return time.time_ns() // 1_000_000


def ms_of(text: str) -> int:
    """The moment that an ISO 8601 text names; one without a time zone is in UTC.

    Raises ValueError.
    """
    moment = datetime.fromisoformat(text)
    return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() * 1000)


def iso(ms: int) -> str:
    """The moment as ISO 8601, to the second."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_of(ms: int) -> str:
    """The day of the moment, in UTC, as 2026-11-22."""
    return iso(ms)[:10]
