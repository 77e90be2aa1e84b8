"""Where runs are kept, each in a folder of its name, and who works on one."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from pasteguard.errors import PasteguardError, UsageError
from pasteguard.fleet.ledger import WAITING, Ledger
from pasteguard.model.report import Message

KEPT_DAYS: Final = 30
"""A run that is done and sent is removed so long after it was last touched."""
LEDGER: Final = "run.sqlite3"
_LOCK: Final = "lock"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


def default_state() -> Path:
    """The folder of the runs unless the user names another."""
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(home) / "pasteguard" / "runs"


def new_name(now: datetime) -> str:
    """A name for a run whose user gave none."""
    return now.strftime("%Y-%m-%d-%H%M%S")


def folder_of(state: Path, name: str) -> Path:
    """The folder of the run. Raises UsageError for what cannot be a name."""
    if not _NAME.fullmatch(name):
        raise UsageError(Message("notice.fleet.name", {"name": name[:80]}))
    return state / name


@contextmanager
def claimed(folder: Path) -> Iterator[Path]:
    """The path of the ledger in the folder, which is made, while nobody else works on the run.

    The claim ends with the process, however it ends. Raises UsageError.
    """
    lock = FileLock(folder / _LOCK)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(blocking=False)
    except Timeout:
        raise UsageError(Message("notice.fleet.claimed", {"name": folder.name})) from None
    except OSError as error:
        values = {"path": str(folder), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.fleet.state", values)) from error
    try:
        yield folder / LEDGER
    finally:
        lock.release()


def forget(path: Path) -> None:
    """Removes a claimed run's ledger, so that it begins anew."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def sweep(state: Path, *, is_older_than_days: float = KEPT_DAYS) -> None:
    """Removes the runs that are done, sent where that was asked for, and untouched for long."""
    limit = time.time() - is_older_than_days * 24 * 3600
    for path in state.glob(f"*/{LEDGER}"):
        with suppress(PasteguardError, OSError):
            if path.stat().st_mtime < limit:
                with claimed(path.parent):
                    _remove_if_done(path)


def _remove_if_done(path: Path) -> None:
    ledger = Ledger(path)
    try:
        is_done = ledger.kept() == ledger.total()
        is_sent = ledger.about().get("service") is None or ledger.count(WAITING) == 0
    finally:
        ledger.close()
    if is_done and is_sent:
        shutil.rmtree(path.parent)
