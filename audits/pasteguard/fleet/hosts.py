"""Whose page an address is, and what is known of that host: how it is to be treated now."""

from __future__ import annotations

import ipaddress
import math
from collections import deque
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from pasteguard.model.options import Target
from pasteguard.model.report import Message

PORTS: Final = {"http": 80, "https": 443}
OWN_NAMES: Final = (".local", ".internal", ".test", ".home.arpa")
"""Names that only a network of one's own gives (RFC 6761, 6762, 8375 and ICANN's .internal)."""
NO_LIMIT: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Pace:
    """How many pages of a host at a time, and the seconds from the start of one to the next."""

    at_a_time: int
    delay_s: float


@dataclass(slots=True)
class Host:
    """One host with its targets that wait. Times are in seconds of the caller's clock.

    ``failures`` in a row were noted, each with a pause after it. ``why_not`` is set once the rest
    of its targets is not to go at all.
    """

    name: str
    pace: Pace
    waiting: deque[Target] = field(default_factory=deque)
    under_way: int = 0
    free_at: float = 0.0
    paused_until: float = 0.0
    failures: int = 0
    queued_at: float = math.inf
    why_not: Message | None = None

    @property
    def has_room(self) -> bool:
        """Whether one more may go at the same time; a host in trouble is tried with one."""
        return self.under_way < (1 if self.failures else self.pace.at_a_time)

    def slow_down(self, least_s: float, most_s: float) -> None:
        """From now on one page at a time, with twice the delay."""
        self.pace = Pace(1, min(most_s, max(least_s, 2 * self.pace.delay_s)))


def host_of(url: str) -> str:
    """Host and port, by which pages share their manners; empty for a file."""
    parts = urlsplit(url)
    if parts.scheme not in PORTS:
        return ""
    name = parts.hostname or ""
    try:
        port = parts.port
    except ValueError:
        return name
    return name if port in (None, PORTS[parts.scheme]) else f"{name}:{port}"


def origin_of(url: str) -> str | None:
    """Where the address's robots.txt stands, without credentials; None for a file."""
    parts = urlsplit(url)
    if parts.scheme not in PORTS:
        return None
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def pace_of(host: str, per_host: int | None, delay_s: float | None) -> Pace:
    """How the host is treated where the user says nothing else (None)."""
    name = urlsplit(f"//{host}").hostname or ""
    near, own = _is_this_machine(name), _is_own_network(name)
    count = per_host or (NO_LIMIT if near else 2)
    delay = delay_s if delay_s is not None else 0.0 if near or own else 1.0
    # A file has nobody who could mind.
    return Pace(count, delay) if host else Pace(NO_LIMIT, 0.0)


def _is_this_machine(name: str) -> bool:
    number = _number(name)
    return number.is_loopback if number else name == "localhost" or name.endswith(".localhost")


def _is_own_network(name: str) -> bool:
    number = _number(name)
    return number.is_private if number else "." not in name or name.endswith(OWN_NAMES)


def _number(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
