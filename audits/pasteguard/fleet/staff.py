"""What a run employs: the real workers and manners, imported only once a run begins."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from pasteguard.fleet.executors import Crew, LocalCrew
from pasteguard.fleet.politeness import Rules
from pasteguard.fleet.scheduler import Audit, Hosts


def hire(scheduler: str | None, workers: int | None) -> Crew:
    """The crew behind the scheduler's address, or processes of this machine. Raises UsageError."""
    if scheduler is None:
        from pasteguard.fleet.machine_slots import browsers_for_this_machine

        return LocalCrew(workers or browsers_for_this_machine())
    from pasteguard.fleet.clusters import ClusterCrew

    return ClusterCrew(scheduler)


@contextmanager
def minded(rules: Rules, identify: str, *, heeds_robots: bool) -> Iterator[Hosts]:
    """The manners of a run; ``identify`` is what robots.txt is asked as."""
    from pasteguard.fleet.politeness import Manners
    from pasteguard.fleet.robots import NoRobots, asking

    if not heeds_robots:
        yield Manners(rules, time.monotonic, NoRobots())
        return
    robots = asking(identify, time.monotonic)
    try:
        yield Manners(rules, time.monotonic, robots)
    finally:
        robots.close()


def auditing() -> Audit:
    """What a worker does with a job."""
    from pasteguard.fleet.worker import audit_one

    return audit_one


@dataclass(frozen=True, slots=True)
class Staff:
    """Who does what in a run; tests put fakes in their places."""

    hire: Callable[[str | None, int | None], Crew] = hire
    minded: Callable[..., AbstractContextManager[Hosts]] = minded
    auditing: Callable[[], Audit] = auditing
