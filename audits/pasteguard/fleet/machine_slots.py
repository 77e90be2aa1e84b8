"""How many audits run on one machine at a time, whichever fleets of this user they belong to."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from pasteguard.fleet.memory import cores, machine_memory_mb

BROWSER_MB: Final = 800
"""What one worker with its browser takes at most times."""
LOOK_EVERY_S: Final = 0.1
PATIENCE_S: Final = 3.0
"""How long a worker waits before it gives up its browser, which keeps memory from the others."""


def browsers_for_this_machine() -> int:
    """How many browsers this machine bears: one a core, as far as the memory goes."""
    return max(1, min(cores(), machine_memory_mb() // BROWSER_MB))


@contextmanager
def a_place(
    browsers: int | None, tired: Callable[[], None], folder: Path | None = None
) -> Iterator[float]:
    """One of the machine's places, once it is free; yields how many seconds that took.

    ``tired`` is called once where it takes long. The system gives a killed worker's place back.
    """
    began = time.monotonic()
    is_tired = False
    folder = folder or _folder()
    count = browsers or browsers_for_this_machine()
    while True:
        for number in random.sample(range(count), count):
            lock = FileLock(folder / f"{number}.lock")
            try:
                lock.acquire(blocking=False)
            except Timeout:
                continue
            except OSError:
                # A disk that is full keeps no locks, and nobody from trying.
                yield 0.0
                return
            try:
                yield time.monotonic() - began
            finally:
                lock.release()
            return
        if not is_tired and time.monotonic() - began > PATIENCE_S:
            is_tired = True
            tired()
        time.sleep(LOOK_EVERY_S)


def _folder() -> Path:
    """Where this user's places on this machine are; nobody else may write there."""
    user = os.geteuid() if hasattr(os, "geteuid") else 0
    folder = Path(tempfile.gettempdir()) / f"pasteguard-places-{user}"
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder
