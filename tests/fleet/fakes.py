"""Audits without a browser, for worker processes; and hosts that bear everything."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from pasteguard.fleet.arrivals import Loaded, What
from pasteguard.fleet.executors import MOST_STRIKES, Crew
from pasteguard.fleet.jobs import Job, JobResult
from pasteguard.fleet.politeness import Rules, Withheld
from pasteguard.fleet.scheduler import Audit, Hosts
from pasteguard.fleet.staff import Staff, hire
from pasteguard.model.options import Target
from pasteguard.model.report import Message
from pasteguard.model.report import Outcome as Found
from tests.fake_auditor import UNREACHABLE, finding, report_on


def audit(job: Job) -> JobResult:
    """Does what the query of the address says: ``sleep`` seconds, ``die`` so often, ``fail``.

    ``mark`` is a folder in which each audit leaves a file.
    """
    asked = {name: values[0] for name, values in parse_qs(urlsplit(job.target.url).query).items()}
    if mark := asked.get("mark"):
        number = len(list(Path(mark).glob(f"{job.key}.*")))
        (Path(mark) / f"{job.key}.{number}").touch()
        if number < int(asked.get("die", 0)):
            os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(float(asked.get("sleep", 0)))
    error = UNREACHABLE if "fail" in asked else None
    report = report_on(job.target, finding("paste", Found.RESTRICTED), error=error)
    return JobResult(job.key, report)


def raising(job: Job) -> JobResult:
    raise ValueError(job.target.url)


@dataclass
class Free:
    """Hosts that bear everything, but for addresses with ``withheld`` in them."""

    queue: list[Target] = field(default_factory=list)
    ended: list[Target] = field(default_factory=list)
    again: set[str] = field(default_factory=set)

    def offer(self, target: Target) -> None:
        self.queue.append(target)

    def take(self) -> Target | Withheld | float | None:
        if not self.queue:
            return None
        target = self.queue.pop(0)
        if "withheld" in target.url:
            return Withheld(target, Message("notice.robots-forbid", {"host": "a.example"}))
        return target

    def finished(self, target: Target, what: What) -> bool:
        self.ended.append(target)
        comes_again = not isinstance(what, Loaded) or target.url in self.again
        self.again.discard(target.url)
        if comes_again:
            self.queue.append(target)
        return comes_again

    def waiting(self) -> int:
        return len(self.queue)


class AtOnce(Executor):
    """Does each job in the thread that submits it."""

    def submit(self, fn: Callable[..., object], /, *args: object, **kwargs: object) -> Future:  # type: ignore[type-arg]  # of whatever the function gives
        future: Future[object] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@dataclass
class Hands:
    """A crew of one executor; ``losses`` says how often the way to it is lost, and is found."""

    executor: Executor = field(default_factory=AtOnce)
    count: int = 2
    losses: list[bool] = field(default_factory=list)
    is_found: bool = True
    was_abandoned: bool | None = None

    def remarks(self) -> tuple[Message, ...]:
        return ()

    def size(self) -> int:
        return self.count

    def strikes(self, error: BaseException) -> int:
        return 1 if isinstance(error, ValueError) else MOST_STRIKES

    def is_lost(self) -> bool:
        return bool(self.losses) and self.losses.pop(0)

    def recover(self) -> bool:
        return self.is_found

    def close(self, *, abandon: bool) -> None:
        self.was_abandoned = abandon


@contextmanager
def careless(rules: Rules, identify: str, *, heeds_robots: bool) -> Iterator[Hosts]:
    yield Free()


def staff(
    crew: Callable[[str | None, int | None], Crew] | None = None, audit: Audit = audit
) -> Staff:
    """Fakes in place of browsers and manners; the crew in this thread unless another is named."""
    return Staff(crew or (lambda scheduler, workers: Hands()), careless, lambda: audit)


def pool_staff() -> Staff:
    """Real workers, on this machine or on a cluster, that do the fake audit."""
    return staff(hire)
