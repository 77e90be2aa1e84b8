"""The programs of a cluster as real processes on this machine, which can be killed one by one."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil
import requests

START_S: Final = 60.0
SERVE: Final = """
import sys
from pathlib import Path
from pasteguard_server import Settings
from pasteguard_server.serving import serve
settings = Settings(folder=Path(sys.argv[1]), database=sys.argv[2], submit_rate=10**9)
serve(settings, "127.0.0.1", int(sys.argv[3]), lambda url, token: None)
"""


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


class Program:
    """A process in a session of its own, started again with the same words after it was killed."""

    def __init__(self, words: Sequence[str], log: Path, **environment: str) -> None:
        self._words = [sys.executable, *words]
        self._log = log
        self._environment = os.environ | {"PYTHONWARNINGS": "ignore"} | environment
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                self._words,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,
            )

    @property
    def lives(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        """SIGKILL to this process alone: what depends on it is to find out by itself."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def end(self) -> None:
        """Ends it and all below it."""
        if self.process is None:
            return
        below = self.below()
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        for each in [*below, psutil.Process(self.process.pid)] if self.lives else below:
            with suppress(psutil.Error):
                each.kill()
        self.process.wait(10)

    def below(self) -> list[psutil.Process]:
        """All processes below it, as they are now."""
        with suppress(psutil.Error):
            if self.process is not None:
                return psutil.Process(self.process.pid).children(recursive=True)
        return []


def until(holds: Callable[[], object], what: str, limit_s: float = START_S) -> None:
    """Waits until it holds."""
    ends = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < ends, f"in vain: {what}"
        time.sleep(0.05)


class Cluster:
    """``dask scheduler`` and ``dask worker`` processes; ``tend`` starts again what has ended."""

    def __init__(self, folder: Path, workers: int) -> None:
        port = free_port()
        self.address = f"tcp://127.0.0.1:{port}"
        plain = ["--host", "127.0.0.1", "--no-dashboard"]
        self.scheduler = Program(
            ["-m", "dask", "scheduler", *plain, "--port", str(port)], folder / "scheduler.log"
        )
        temporary = folder / "temporary"
        temporary.mkdir()
        self.workers = [
            Program(
                [
                    *("-m", "dask", "worker", self.address, *plain, "--nthreads", "1"),
                    *("--local-directory", str(folder / f"worker-{number}")),
                    *("--death-timeout", "30"),
                ],
                folder / f"worker-{number}.log",
                TMPDIR=str(temporary),
            )
            for number in range(workers)
        ]

    def tend(self) -> None:
        """As a process manager would."""
        for each in (self.scheduler, *self.workers):
            if not each.lives:
                each.start()

    def nannied(self, number: int) -> list[psutil.Process]:
        """The processes in which a worker's audits are done, below the nanny that Dask gives it."""
        named = []
        for each in self.workers[number].below():
            with suppress(psutil.Error):
                if "spawn_main" in " ".join(each.cmdline()):
                    named.append(each)
        return named

    def browsers(self) -> list[psutil.Process]:
        """The browsers' own processes, without those of their tabs."""
        found = []
        for worker in self.workers:
            for each in worker.below():
                with suppress(psutil.Error):
                    line = " ".join(each.cmdline())
                    if "--user-data-dir" in line and "--type=" not in line:
                        found.append(each)
        return found

    def end(self) -> None:
        for each in (*self.workers, self.scheduler):
            each.end()


class ServiceProgram:
    """The service in a process of its own, at the same address each time it is started."""

    def __init__(self, folder: Path, database: str, log: Path) -> None:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.program = Program(["-c", SERVE, str(folder), database, str(port)], log)

    def start(self) -> None:
        self.program.start()
        until(self.answers, "the service")

    def answers(self) -> bool:
        with suppress(requests.RequestException):
            return requests.get(f"{self.url}/api/v1/known", timeout=5).status_code < 500
        return False
