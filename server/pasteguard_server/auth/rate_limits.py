"""How much one caller may ask: a bucket each, refilled all the time, kept in memory only."""

from __future__ import annotations

import time
from collections import OrderedDict
from ipaddress import ip_address, ip_network
from threading import Lock
from typing import Final

from flask import Flask, request

from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service

CALLERS: Final = 10_000
"""So many callers are remembered; the one that was quiet longest is forgotten first."""
FREE: Final = frozenset({"healthz", "readyz", "metrics"})


class Buckets:
    """A bucket a caller, of ``rate`` requests a minute, full at first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait_for(self, caller: str, rate: int, now: float | None = None) -> float:
        """Takes one request from the bucket: 0, or after how many seconds there is one again."""
        now = time.monotonic() if now is None else now
        with self._lock:
            left, since = self._buckets.pop(caller, (float(rate), now))
            left = min(float(rate), left + (now - since) * rate / 60)
            is_free = left >= 1
            self._buckets[caller] = (left - 1 if is_free else left, now)
            while len(self._buckets) > CALLERS:
                self._buckets.popitem(last=False)
        return 0.0 if is_free else (1 - left) * 60 / rate


def init_app(app: Flask) -> None:
    """Counts every request; raises a Problem for one too many."""
    buckets = Buckets()

    def check() -> None:
        if request.endpoint in FREE:
            return
        kind, rate = _rate()
        wait = buckets.wait_for(f"{kind} {network_of(request.remote_addr)}", max(1, rate))
        if wait:
            seconds = str(int(wait) + 1)
            raise Problem(429, "too-often", {"seconds": seconds}, {"Retry-After": seconds})

    app.before_request(check)


def _rate() -> tuple[str, int]:
    settings = the_service().settings
    if request.endpoint == "api.passive":
        return "passive", settings.passive_rate
    if request.method in ("GET", "HEAD"):
        return "read", settings.read_rate
    return "submit", settings.submit_rate


def network_of(address_text: str | None) -> str:
    """The address, or the network that an IPv6 address belongs to; empty for what is none."""
    try:
        address = ip_address(address_text or "")
    except ValueError:
        return ""
    if address.version == 4:
        return str(address)
    return str(ip_network((int(address), 64), strict=False))
