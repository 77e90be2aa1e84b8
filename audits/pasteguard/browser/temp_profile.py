"""Temporary folders that no killed process leaves behind for good."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

PREFIX: Final = "pasteguard-own-"
MAKING: Final = ".pasteguard-making-"
SHORT: Final = Path("/tmp")
LONGEST_WAY: Final = 60
"""A socket's path may have 103 to 107 bytes; Chromium adds up to 45 to its temporary folder."""


@contextmanager
def own_folder(inside: Path | None = None) -> Iterator[Path]:
    """A new temporary folder for this user alone, locked while it is in use, removed afterwards.

    It is made where the system keeps temporary files, or ``inside`` another folder.

    The system gives the lock back however this process ends; ``remove_leftovers`` goes by it.
    """
    making = Path(tempfile.mkdtemp(prefix=MAKING, dir=inside))
    lock = _lock(making)
    # Only what is locked already gets the name by which leftovers are looked for.
    made = making.rename(making.with_name(PREFIX + making.name.removeprefix(MAKING)))
    try:
        yield made
    finally:
        # A browser that is being killed may still write for a moment.
        for pause_s in (0.05, 0.2, 0.0):
            shutil.rmtree(made, ignore_errors=True)
            if not made.exists():
                break
            time.sleep(pause_s)
        if lock is not None:
            os.close(lock)


@contextmanager
def short_way_to(folder: Path) -> Iterator[Path]:
    """The folder by a path that leaves room for a socket in it, which the system keeps short."""
    if len(str(folder)) <= LONGEST_WAY or not SHORT.is_dir():
        yield folder
        return
    with own_folder(SHORT) as beside:
        way = beside / "t"
        way.symlink_to(folder)
        yield way


def remove_leftovers() -> None:
    """Removes what processes that were killed left behind, of this user and on this machine."""
    if sys.platform == "win32":
        return
    for left in [
        left for place in {Path(tempfile.gettempdir()), SHORT} for left in place.glob(f"{PREFIX}*")
    ]:
        with suppress(OSError):
            if left.lstat().st_uid != os.geteuid():
                continue
            lock = _lock(left)
            if lock is not None:
                shutil.rmtree(left, ignore_errors=True)
                os.close(lock)


def _lock(folder: Path) -> int | None:
    """The folder's lock as a file descriptor; None where another process has it."""
    if sys.platform == "win32":
        return None
    import fcntl

    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(opened)
        return None
    return opened
