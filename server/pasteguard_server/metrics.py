"""What is measured, in the form that Prometheus reads."""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.process_collector import ProcessCollector

TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)


class Metrics:
    """The counters of one process. Labels are names of routes, never addresses that were asked."""

    def __init__(self) -> None:
        """With a registry of its own, so that one process can hold several services."""
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = Counter(
            "pasteguard_requests",
            "Requests answered",
            ("route", "method", "status"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "pasteguard_request_seconds",
            "How long an answer took",
            ("route",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._runs = Counter(
            "pasteguard_runs_stored", "Runs stored for the first time", registry=self._registry
        )
        self._deliveries = Counter(
            "pasteguard_webhook_deliveries",
            "Attempts to tell a webhook",
            ("result",),
            registry=self._registry,
        )

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """A request was answered."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def stored_run(self) -> None:
        """A run was stored."""
        self._runs.inc()

    def delivered(self, result: str) -> None:
        """A webhook was told, or could not be."""
        self._deliveries.labels(result).inc()

    def text(self) -> bytes:
        """Everything measured so far."""
        return generate_latest(self._registry)
