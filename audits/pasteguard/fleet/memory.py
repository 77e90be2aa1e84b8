"""How much memory a browser takes, all of its processes together."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

MEGABYTE: Final = 1 << 20
MEMORY_LIMIT: Final = Path("/sys/fs/cgroup/memory.max")
"""Where Linux says how much a container may have; "max" for no limit."""


def memory_mb_of(process_id: int) -> int:
    """What the process and all below it take, in MB; 0 once it is gone.

    What processes share is counted once, as far as the system tells it.
    """
    own, shared = 0, 0
    with suppress(psutil.Error):
        process = psutil.Process(process_id)
        for each in [process, *process.children(recursive=True)]:
            with suppress(psutil.Error):
                taken = each.memory_info()
                in_common = int(getattr(taken, "shared", 0))
                own += taken.rss - in_common
                shared = max(shared, in_common)
    return (own + shared) // MEGABYTE


def machine_memory_mb() -> int:
    """What this machine, or the container on it, has in all, in MB."""
    size = psutil.virtual_memory().total
    with suppress(OSError, ValueError):
        size = min(size, int(MEMORY_LIMIT.read_text("ascii")))
    return size // MEGABYTE


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
