"""Which target may go now: no host gets more than it can bear, or than it asked for.

Pure and without a clock of its own: who hands out targets calls ``offer`` with all of them, then in
a loop ``take``, and ``finished`` for each that went.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Final, Protocol

from pasteguard.fleet.arrivals import Loaded, Refused, Unreachable, What, WorkerFailed
from pasteguard.fleet.hosts import Host, host_of, pace_of
from pasteguard.model.options import Target
from pasteguard.model.report import Message

IDLE_S: Final = 60.0
"""The wait that is named where only what is under way can change anything."""
ROBOTS_S: Final = 0.05
"""How soon to look again for a robots.txt that is on its way."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How a host is treated; all times in seconds.

    ``per_host`` pages of one host at a time, ``delay_s`` from one start to the next; None means 2
    and 1 second, but no delay on private networks, and neither limit nor delay on this machine. A
    host that refuses or does not answer is paused, each time twice as long, and tried with one
    page; the pause after ``failures`` in a row is ``pause_s``, and after ``rounds`` more the rest
    of its pages is withheld. One that refuses is left alone at least as long as it says, else
    ``refused_s``, and gets one page at a time from then on, with longer delays; past ``longest_s``
    its pages are withheld at once. One page goes at most ``tries`` times.
    """

    per_host: int | None = None
    delay_s: float | None = None
    refused_s: float = 30.0
    longest_s: float = 900.0
    failures: int = 5
    pause_s: float = 15.0
    rounds: int = 3
    tries: int = 4


@dataclass(frozen=True, slots=True)
class Withheld:
    """A target that does not go at all, and why (a message of ``notices.json``).

    Its report is ``jobs.not_audited(target, options, why)``.
    """

    target: Target
    why: Message


@dataclass(frozen=True, slots=True)
class Said:
    """What a host's robots.txt says of an address; ``delay_s`` is its wish for a pause, or 0."""

    allowed: bool
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The host failed to say what it allows: by RFC 9309 everything is left alone until it does."""

    status: int


class Robots(Protocol):
    """What the robots.txt of hosts say. ``robots.NoRobots`` asks none, ``robots.Fetched`` does."""

    def ask(self, url: str) -> Said | Unreadable | Refused | Unreachable | None:
        """What holds for the address; never waits.

        None while the host's robots.txt is on its way; where it could not be had, asking later
        again fetches it again.
        """


class Manners:
    """Hands out targets host by host, in the order they were offered within each host.

    ``now`` is a monotonic clock in seconds.
    """

    def __init__(self, rules: Rules, now: Callable[[], float], robots: Robots) -> None:
        self._rules = rules
        self._now = now
        self._robots = robots
        self._hosts: dict[str, Host] = {}
        self._queue: list[tuple[float, int, Host]] = []
        self._numbers = count()
        self._tried: dict[str, int] = {}
        self._waiting = 0
        self._under_way = 0

    def offer(self, target: Target) -> None:
        """One more target that is to go."""
        host = self._host(target)
        host.waiting.append(target)
        self._waiting += 1
        self._queue_up(host)

    def take(self) -> Target | Withheld | float | None:
        """A target that may go now; one that never will; or how many seconds to wait; or None.

        None: nothing is left, and nothing that is under way can come again. A wait may end early,
        by whatever is finished meanwhile.
        """
        now = self._now()
        while self._queue:
            at, _, host = self._queue[0]
            is_stale = at != host.queued_at
            if at > now and not is_stale:
                return at - now
            heapq.heappop(self._queue)
            if is_stale:
                continue
            host.queued_at = math.inf
            if found := self._from(host, now):
                return found
        return IDLE_S if self._under_way else None

    def finished(self, target: Target, what: What) -> bool:
        """Notes how a target that went fared. True: it comes again, and its report is void."""
        host = self._host(target)
        host.under_way -= 1
        self._under_way -= 1
        self._note(host, what)
        tries = self._tried.pop(target.url, 0) + 1
        again = not isinstance(what, Loaded) and tries < self._rules.tries and host.why_not is None
        if again:
            self._tried[target.url] = tries
            host.waiting.append(target)
            self._waiting += 1
        self._queue_up(host)
        return again

    def waiting(self) -> int:
        """How many targets have yet to go."""
        return self._waiting

    def _from(self, host: Host, now: float) -> Target | Withheld | None:
        """What the host has for now; the host queues up again for what comes then."""
        if not host.waiting or (not host.has_room and host.why_not is None):
            return None
        if host.why_not is None:
            if max(host.free_at, host.paused_until) > now:
                self._queue_up(host)
                return None
            said = self._robots.ask(host.waiting[0].url)
            if not isinstance(said, Said):
                self._await(host, said, now)
                return None
            if said.allowed:
                return self._let_go(host, now, said.delay_s)
            why = Message("notice.robots-forbid", {"host": host.name})
        else:
            why = host.why_not
        self._waiting -= 1
        target = host.waiting.popleft()
        self._tried.pop(target.url, None)
        self._queue_up(host)
        return Withheld(target, why)

    def _await(
        self, host: Host, said: Unreadable | Refused | Unreachable | None, now: float
    ) -> None:
        """The host's robots.txt is still to come, or to be asked for again."""
        if said is None:
            self._queue_up(host, now + ROBOTS_S)
            return
        self._note(host, said)
        self._queue_up(host)

    def _let_go(self, host: Host, now: float, delay_s: float) -> Target:
        host.under_way += 1
        self._under_way += 1
        self._waiting -= 1
        wish = min(delay_s, self._rules.longest_s)
        host.free_at = now + max(host.pace.delay_s, wish)
        target = host.waiting.popleft()
        self._queue_up(host)
        return target

    def _note(self, host: Host, what: What | Unreadable) -> None:
        """How the host answered decides when, and whether, the next of its pages may go."""
        if isinstance(what, Loaded):
            host.failures = 0
        if isinstance(what, Loaded | WorkerFailed):
            return
        now, rules = self._now(), self._rules
        if now < host.paused_until:
            # Its other pages that were under way fail for the same reason.
            return
        host.failures += 1
        pause_s = rules.pause_s * 2.0 ** (host.failures - rules.failures)
        if isinstance(what, Refused):
            said_s = rules.refused_s if what.retry_after_s is None else what.retry_after_s
            pause_s = max(pause_s, said_s)
            host.slow_down(1.0, rules.pause_s)
        if host.failures >= rules.failures + rules.rounds or pause_s > rules.longest_s:
            host.why_not = _why_not(host, what)
        host.paused_until = now + pause_s

    def _host(self, target: Target) -> Host:
        name = host_of(target.url)
        if name not in self._hosts:
            pace = pace_of(name, self._rules.per_host, self._rules.delay_s)
            self._hosts[name] = Host(name, pace)
        return self._hosts[name]

    def _queue_up(self, host: Host, at: float = 0.0) -> None:
        if host.why_not is None:
            at = max(at, host.free_at, host.paused_until)
        if host.waiting and at < host.queued_at:
            # What it may have queued up for later is passed over when its time comes.
            host.queued_at = at
            heapq.heappush(self._queue, (at, next(self._numbers), host))


def _why_not(host: Host, what: What | Unreadable) -> Message:
    if isinstance(what, Refused):
        return Message("notice.host-refuses", {"host": host.name})
    if isinstance(what, Unreadable):
        return Message("notice.robots-unreadable", {"host": host.name, "status": what.status})
    return Message("notice.host-given-up", {"host": host.name, "times": host.failures})
