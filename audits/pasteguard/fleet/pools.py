"""Worker processes of this machine behind ``concurrent.futures.Executor``.

A process has a pipe of its own and no lock in common with the others, so that one that is killed
takes nothing with it but its own job; another takes its place. The standard library's pool is
broken for good by the first of its processes that dies.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from typing import Any, Final

READY: Final = "ready"
START_S: Final = 120.0
STARTS: Final = 3
GRACE_S: Final = 10.0
_SPAWN: Final = multiprocessing.get_context("spawn")


class WorkerLost(Exception):
    """The worker died over this job; ``code`` is its exit code, negative for a signal."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


class WorkerUnable(Exception):
    """A worker did not come up at all, so that none of its jobs can be done."""


@dataclass(frozen=True, slots=True)
class _Task:
    call: Callable[..., Any]
    arguments: tuple[Any, ...]
    future: Future[Any]


class WorkerPool(Executor):
    """So many processes, each doing one job at a time; use with ``with``.

    A future's exception is what the function raised, WorkerLost, or WorkerUnable.
    """

    def __init__(self, size: int) -> None:
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._lanes = [_Lane(self._tasks) for _ in range(size)]
        self._is_shut = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Has the function called in one of the processes; it is not given keywords."""
        if self._is_shut or kwargs:
            raise RuntimeError("the pool is shut, or was given keywords")
        future: Future[Any] = Future()
        self._tasks.put(_Task(fn, args, future))
        return future

    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that live."""
        return tuple(lane.process.pid or 0 for lane in self._lanes if lane.process is not None)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends all processes; with ``cancel_futures`` what they are at is dropped."""
        if self._is_shut:
            return
        self._is_shut = True
        for _ in self._lanes:
            self._tasks.put(None)
        if cancel_futures:
            for lane in self._lanes:
                lane.abandon()
        if wait:
            for lane in self._lanes:
                lane.thread.join()


class _Lane:
    """One process at a time, and the thread that gives it jobs."""

    def __init__(self, tasks: SimpleQueue[_Task | None]) -> None:
        self._tasks = tasks
        self._is_abandoned = False
        self._pipe: Connection | None = None
        self.process: SpawnProcess | None = None
        # A daemon, so that nothing here keeps a client alive that wants to end.
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def abandon(self) -> None:
        self._is_abandoned = True
        process = self.process
        if process is not None:
            with suppress(OSError, ValueError):
                process.terminate()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            if self._is_abandoned:
                task.future.cancel()
            elif task.future.set_running_or_notify_cancel():
                try:
                    result = self._done(task)
                except BaseException as error:
                    task.future.set_exception(error)
                else:
                    task.future.set_result(result)
        self._end()

    def _done(self, task: _Task) -> Any:
        pipe = self._pipe or self._started()
        try:
            if self._is_abandoned:
                raise EOFError
            pipe.send((task.call, task.arguments))
            result, error = pipe.recv()
        except (EOFError, OSError):
            raise WorkerLost(self._end()) from None
        if error is not None:
            raise error
        return result

    def _started(self) -> Connection:
        for _ in range(STARTS):
            ours, theirs = _SPAWN.Pipe()
            process = _SPAWN.Process(target=_serve, args=(theirs,), daemon=False)
            process.start()
            theirs.close()
            self.process, self._pipe = process, ours
            with suppress(EOFError, OSError):
                if ours.poll(START_S) and ours.recv() == READY:
                    return ours
            code = self._end()
            if self._is_abandoned:
                break
        raise WorkerUnable(f"exit code {code}")

    def _end(self) -> int | None:
        """Ends the process if it lives; what it ended with."""
        process, pipe = self.process, self._pipe
        self.process = self._pipe = None
        if pipe is not None:
            pipe.close()
        if process is None:
            return None
        process.join(GRACE_S)
        if process.exitcode is None:
            process.kill()
            process.join()
        code = process.exitcode
        process.close()
        return code


def _serve(pipe: Connection) -> None:
    """The life of a worker process: job after job, until its client hangs up or is gone."""
    # Ctrl+C goes to the whole group of a terminal: the client alone decides what it means.
    with suppress(OSError, AttributeError):
        os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_client, daemon=True).start()
    pipe.send(READY)
    while True:
        try:
            call, arguments = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer: tuple[Any, Exception | None] = (call(*arguments), None)
        except Exception as error:
            answer = (None, error)
        try:
            pipe.send(answer)
        except (OSError, ValueError):
            return


def _follow_client() -> None:
    """A worker whose client was killed ends as well, in the midst of whatever it does."""
    client = multiprocessing.parent_process()
    if client is None:
        return
    wait([client.sentinel])
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(GRACE_S)
    os._exit(1)
