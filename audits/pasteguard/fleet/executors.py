"""Who does the audits: an executor, how many jobs it takes at a time, and what its errors mean."""

from __future__ import annotations

from concurrent.futures import CancelledError, Executor
from typing import Final, Protocol

from pasteguard.errors import PasteguardError
from pasteguard.fleet.pools import WorkerLost, WorkerPool, WorkerUnable
from pasteguard.model.report import Message

MOST_STRIKES: Final = 2
"""A target that cost so many workers is tried no more."""


class CrewGone(PasteguardError):
    """Nobody is there any more to do the audits; later there may be."""

    retry_helps = True


class Crew(Protocol):
    """Workers behind an executor, wherever they are."""

    @property
    def executor(self) -> Executor:
        """What takes the jobs now."""

    def remarks(self) -> tuple[Message, ...]:
        """What whoever started the run may want to know of the workers."""

    def size(self) -> int:
        """How many jobs to have under way now; 0 while no worker is there."""

    def strikes(self, error: BaseException) -> int:
        """How much a job's error speaks against its target: 0 to MOST_STRIKES.

        Raises CrewGone where no job will fare better.
        """

    def is_lost(self) -> bool:
        """Whether the way to the workers is lost, and with it all jobs that are under way."""

    def recover(self) -> bool:
        """Tries once, for some seconds, to find the way to the workers again."""

    def close(self, *, abandon: bool) -> None:
        """Lets the workers go; with ``abandon`` what they are at is dropped."""


class LocalCrew:
    """Worker processes of this machine."""

    def __init__(self, workers: int) -> None:
        self._pool = WorkerPool(workers)
        self._workers = workers

    @property
    def executor(self) -> WorkerPool:
        """The pool."""
        return self._pool

    def remarks(self) -> tuple[Message, ...]:
        """Nothing."""
        return ()

    def size(self) -> int:
        """As many as there are workers."""
        return self._workers

    def strikes(self, error: BaseException) -> int:
        """A worker that dies may have been killed for another's fault; one that dies twice not."""
        if isinstance(error, WorkerUnable):
            raise CrewGone(Message("notice.fleet.no-worker", {"why": str(error)})) from error
        if isinstance(error, CancelledError):
            return 0
        return 1 if isinstance(error, WorkerLost) else MOST_STRIKES

    def is_lost(self) -> bool:
        """Never: whoever dies is replaced."""
        return False

    def recover(self) -> bool:
        """There is nothing to find."""
        return True

    def close(self, *, abandon: bool) -> None:
        """Ends the processes."""
        self._pool.shutdown(cancel_futures=abandon)
