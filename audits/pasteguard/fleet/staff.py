"""What a run employs: the real workers and manners, imported only once a run begins."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pasteguard.fleet.conducting import Audit, Hosts
from pasteguard.fleet.crews import Crew, LocalCrew
from pasteguard.fleet.manners import Rules

BROWSER_KB: Final = 700 * 1024
_MEMORY: Final = Path("/proc/meminfo")


def hire(scheduler: str | None, workers: int | None) -> Crew:
    """The crew behind the scheduler's address, or processes of this machine. Raises UsageError."""
    if scheduler is None:
        return LocalCrew(workers or fitting_workers())
    from pasteguard.fleet.clusters import ClusterCrew

    return ClusterCrew(scheduler)


def fitting_workers() -> int:
    """As many workers as this machine has cores and free memory for, each with a browser."""
    return max(1, min(os.cpu_count() or 1, _free_kb() // BROWSER_KB))


def _free_kb() -> int:
    try:
        lines = _MEMORY.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    except (OSError, ValueError, StopIteration):
        return (os.cpu_count() or 1) * BROWSER_KB


def minded(rules: Rules, *, heeds_robots: bool) -> Hosts:
    """The manners of a run."""
    from pasteguard.fleet.manners import Manners
    from pasteguard.fleet.robots import Fetched, NoRobots

    return Manners(rules, time.monotonic, Fetched() if heeds_robots else NoRobots())


def auditing() -> Audit:
    """What a worker does with a job."""
    from pasteguard.fleet.worker import audit_one

    return audit_one


@dataclass(frozen=True, slots=True)
class Staff:
    """Who does what in a run; tests put fakes in their places."""

    hire: Callable[[str | None, int | None], Crew] = hire
    minded: Callable[..., Hosts] = minded
    auditing: Callable[[], Audit] = auditing
