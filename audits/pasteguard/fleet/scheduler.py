"""A run from its first target to its last: handed out, taken in, written down."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date
from queue import Empty, SimpleQueue
from typing import Final, Protocol

from pasteguard.fleet.arrivals import Loaded, What
from pasteguard.fleet.entries import PageResult, entry_of
from pasteguard.fleet.executors import MOST_STRIKES, Crew, CrewGone
from pasteguard.fleet.jobs import Job, JobResult, failed, not_audited
from pasteguard.fleet.ledger import Ledger
from pasteguard.fleet.politeness import Withheld
from pasteguard.judge.own_mistakes import own_mistake
from pasteguard.model.options import Target
from pasteguard.model.report import Message, Report
from pasteguard.policy.words import NO_POLICY, Policy
from pasteguard.reports import json_form

BATCH: Final = 200
WIDEST: Final = 4000
"""So many targets are looked at together at most, to find one whose host has time for it."""
TICK_S: Final = 0.5
RECOVERY_PAUSE_S: Final = 2.0

Audit = Callable[[Job], JobResult]


class Hosts(Protocol):
    """Which target may go now; ``politeness.Manners`` is one."""

    def offer(self, target: Target) -> None:
        """One more target that is to go."""

    def take(self) -> Target | Withheld | float | None:
        """A target that may go; one that never will; seconds to wait; or None: none is left."""

    def finished(self, target: Target, what: What) -> bool:
        """How a target fared; True where it comes again."""

    def waiting(self) -> int:
        """How many targets have yet to go."""


class Listener(Protocol):
    """Who is told how a run goes; called from one thread, must be quick."""

    def kept(self, entry: PageResult, line: str) -> None:
        """A report was written down."""

    def tick(self, under_way: int) -> None:
        """Now and then: so many audits are under way."""

    def crew_lost(self) -> None:
        """The way to the workers is lost; it is being looked for."""

    def crew_found(self) -> None:
        """There are workers again."""


@dataclass(frozen=True, slots=True)
class _Flight:
    position: int
    target: Target


@dataclass(slots=True)
class Conductor:
    """Hands out what the ledger lacks and writes down what comes back.

    ``template`` is a job with everything but key and target. ``patience_s`` is how long workers
    that are gone are waited for. ``now`` is a monotonic clock in seconds.
    """

    ledger: Ledger
    crew: Crew
    hosts: Hosts
    template: Job
    audit: Audit
    listener: Listener
    policy: Policy = NO_POLICY
    patience_s: float = 300.0
    now: Callable[[], float] = time.monotonic
    _last: int = -1
    _is_all_offered: bool = False
    _is_stopping: bool = False
    _alone_since: float | None = None
    _positions: dict[Target, int] = field(default_factory=dict)
    _flights: dict[Future[JobResult], _Flight] = field(default_factory=dict)
    _stranded: list[_Flight] = field(default_factory=list)
    _landed: SimpleQueue[Future[JobResult]] = field(default_factory=SimpleQueue)

    @property
    def under_way(self) -> int:
        """How many audits are under way."""
        return len(self._flights)

    def run(self) -> None:
        """Goes on until every target has its report, or until stopped and all has landed.

        Raises CrewGone, LedgerFailed, and KeyboardInterrupt, after which it may be called again.
        """
        while True:
            wait_s = self._hand_out()
            if wait_s is None and not self._flights and not self._stranded:
                return
            self._take_in(TICK_S if wait_s is None else min(wait_s, TICK_S))
            self.listener.tick(len(self._flights))
            if self.crew.is_lost():
                self._find_crew()
            self._look_for_workers()

    def stop(self) -> None:
        """Lets what is under way come home, and hands out nothing more."""
        self._is_stopping = True
        self._stranded.clear()

    def _hand_out(self) -> float | None:
        """Gives out what may go; how long to wait for more, or None where nothing is left."""
        if self._is_stopping:
            return None
        room = self.crew.size() - len(self._flights)
        while room > 0 and self._stranded:
            self._send_off(self._stranded.pop())
            room -= 1
        wait_s: float | None = TICK_S
        while room > 0:
            taken = self.hosts.take()
            if isinstance(taken, Target):
                self._send_off(_Flight(self._positions[taken], taken))
                room -= 1
            elif isinstance(taken, Withheld):
                self._withhold(taken.target, taken.why)
            elif self._offer_more():
                continue
            else:
                return taken
        return wait_s

    def _offer_more(self) -> bool:
        if self._is_all_offered or self.hosts.waiting() >= WIDEST:
            return False
        batch = self.ledger.missing(self._last, BATCH)
        for position, target in batch:
            self._last = position
            self._positions[target] = position
            self.hosts.offer(target)
        self._is_all_offered = not batch
        return bool(batch)

    def _send_off(self, flight: _Flight) -> None:
        job = replace(self.template, key=str(flight.position), target=flight.target)
        try:
            future = self.crew.executor.submit(self.audit, job)
        except Exception:
            # Executors differ in what they raise once they are lost; is_lost says whether it is so.
            if not self.crew.is_lost():
                raise
            self._stranded.append(flight)
            return
        self._flights[future] = flight
        future.add_done_callback(self._landed.put)

    def _take_in(self, wait_s: float) -> None:
        try:
            self._land(self._landed.get(timeout=max(0.0, wait_s)))
            while True:
                self._land(self._landed.get_nowait())
        except Empty:
            return

    def _land(self, future: Future[JobResult]) -> None:
        flight = self._flights.pop(future, None)
        if flight is None:
            return  # of a crew that is lost; its target has gone again
        try:
            outcome = future.result()
        except BaseException as error:
            self._lose(flight, error)
            return
        if not self.hosts.finished(flight.target, outcome.what):
            self._keep(flight.target, outcome.report)

    def _lose(self, flight: _Flight, error: BaseException) -> None:
        strikes = self.crew.strikes(error)
        if strikes == 0:
            self._strand(flight)
            return
        if self.ledger.strike(flight.position, strikes) < MOST_STRIKES:
            self._strand(flight)
            return
        self.hosts.finished(flight.target, Loaded())
        self._withhold(flight.target, Message("notice.fleet.worker-lost", {"why": _why(error)}))

    def _strand(self, flight: _Flight) -> None:
        if not self._is_stopping:
            self._stranded.append(flight)

    def _withhold(self, target: Target, why: Message) -> None:
        self._keep(target, not_audited(target, self.template.options, why))

    def _keep(self, target: Target, report: Report) -> None:
        position = self._positions.pop(target)
        try:
            entry, line = self._written(report)
        except Exception as error:
            # A report that cannot even be written down takes no other along.
            options = self.template.options
            entry, line = self._written(failed(target, options, own_mistake(error)))
        if self.ledger.keep(position, entry, line):
            self.listener.kept(entry, line)

    def _written(self, report: Report) -> tuple[PageResult, str]:
        return entry_of(report, self.policy, date.today()), json_form.encode_report(report)

    def _find_crew(self) -> None:
        """Looks for workers again; what was under way goes again. Raises CrewGone."""
        self._stranded += self._flights.values()
        self._flights.clear()
        if self._is_stopping:
            self._stranded.clear()
            return
        self.listener.crew_lost()
        until = self.now() + self.patience_s
        while not self.crew.recover():
            if self.now() >= until:
                raise CrewGone(Message("notice.fleet.crew-gone"))
            self.listener.tick(0)
            time.sleep(RECOVERY_PAUSE_S)
        self.listener.crew_found()

    def _look_for_workers(self) -> None:
        """Raises CrewGone where no worker has been there for too long."""
        if self.crew.size() > 0 or self._is_stopping:
            self._alone_since = None
        elif self._alone_since is None:
            self._alone_since = self.now()
        elif self.now() - self._alone_since > self.patience_s:
            raise CrewGone(Message("notice.fleet.no-workers"))


def _why(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200]
