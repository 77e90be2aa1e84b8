"""The interpreter without a browser: its judges, run by V8 in a process beside this one.

V8 runs our code alone; a page's scripts are data to it, as in any mode. A script made to harm
still costs time and memory, so each page has a limit of both: ``PAGE_SECONDS`` and
``engine_process.MEMORY``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Any, Final

PAGE_SECONDS: Final = 20.0
"""How long the judges may take for one page; they take a tenth of a second."""
START_SECONDS: Final = 120.0
"""How long V8 may take to start; it takes a fifth of a second."""


class TooMuch(Exception):
    """A page's code took more time or memory than there is for a page."""


class NoEngine(Exception):
    """V8 does not start on this machine."""


class Engine:
    """V8 with the judges loaded, for one page after the other."""

    def __init__(self, seconds: float = PAGE_SECONDS) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def judge(self, looked: dict[str, Any]) -> list[dict[str, Any]]:
        """What the judges say of a page: see ``Looked`` in ``judges/report.js``.

        Raises TooMuch, and NoEngine.
        """
        told = json.dumps(looked | {"milliseconds": round(self._seconds * 500)})
        with self._lock:
            try:
                process = self._started()
                answer = _answer(process, told.encode() + b"\n", self._seconds)
                if isinstance(answer, dict):
                    # Where memory was short, it stays so: V8 does not come back from that.
                    raise TooMuch(answer["failed"])
            except BaseException:
                self.close()  # also the deadline of the file, or Ctrl+C: it may be at work
                raise
        judged: list[dict[str, Any]] = answer
        return judged

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "pasteguard.interpreter.engine_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        if _within(self._process, START_SECONDS, _line(self._process)) != b"ready\n":
            raise NoEngine
        return self._process

    def close(self) -> None:
        """Ends the process, whatever it does; the next page gets a new one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def _line(process: subprocess.Popen[bytes]) -> Callable[[], bytes]:
    assert process.stdout is not None
    return process.stdout.readline


def _answer(process: subprocess.Popen[bytes], told: bytes, seconds: float) -> Any:
    def ask() -> bytes:
        assert process.stdin is not None
        try:
            process.stdin.write(told)
            process.stdin.flush()
        except OSError:
            return b""
        return _line(process)()

    answer = _within(process, seconds, ask)
    if not answer.endswith(b"\n"):
        raise TooMuch
    return json.loads(answer)


def _within(process: subprocess.Popen[bytes], seconds: float, ask: Callable[[], bytes]) -> bytes:
    """What is answered; the process is ended where it takes longer, and the answer is short."""
    timer = threading.Timer(seconds, process.kill)
    timer.daemon = True
    timer.start()
    try:
        return ask()
    finally:
        timer.cancel()


@cache
def engine() -> Engine:
    """The one engine of this process."""
    return Engine()
