"""Which target may go now: no host gets more than it can bear, or than it asked for.

Pure and without a clock of its own: who hands out targets calls ``offer`` with all of them, then in
a loop ``take``, and ``finished`` for each that went.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pasteguard.fleet.arrivals import What
from pasteguard.model import Message
from pasteguard.options import Target


@dataclass(frozen=True, slots=True)
class Rules:
    """How a host is treated; all times in seconds.

    ``per_host`` targets of one host at a time, ``delay_s`` from one start to the next; None means 2
    and 1 second, but no limit and no delay on this machine's own loopback, and no delay on private
    networks. A host that refuses is left alone as long as it says, else ``refused_s``; past
    ``longest_s`` its targets are given up. ``failures`` in a row that do not load open the circuit:
    the host is paused for ``pause_s``, each time twice as long, then tried with one target; after
    ``rounds`` such rounds the rest of its targets is withheld. One target goes at most ``tries``
    times.
    """

    per_host: int | None = None
    delay_s: float | None = None
    refused_s: float = 30.0
    longest_s: float = 900.0
    failures: int = 5
    pause_s: float = 15.0
    rounds: int = 3
    tries: int = 3


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


class Robots(Protocol):
    """What the robots.txt of hosts say. ``robots.NoRobots`` asks none, ``robots.Fetched`` does."""

    def ask(self, url: str) -> Said | What | None:
        """What holds for the address; never waits.

        None while the host's robots.txt is still on its way, Refused or Unreachable where it could
        not be had; asking later again fetches it again.
        """


class Manners:
    """Hands out targets host by host, in the order they were offered within each host.

    ``now`` is a monotonic clock in seconds.
    """

    def __init__(self, rules: Rules, now: Callable[[], float], robots: Robots) -> None:
        raise NotImplementedError

    def offer(self, target: Target) -> None:
        """One more target that is to go; a target's address goes once."""
        raise NotImplementedError

    def take(self) -> Target | Withheld | float | None:
        """A target that may go now; one that never will; or how many seconds to wait; or None.

        None: nothing is left, and nothing that is under way can come again. A wait may end early,
        by whatever is finished meanwhile.
        """
        raise NotImplementedError

    def finished(self, target: Target, what: What) -> bool:
        """Notes how a target that went fared. True: it comes again, and its report is void."""
        raise NotImplementedError

    def waiting(self) -> int:
        """How many targets have yet to go."""
        raise NotImplementedError
