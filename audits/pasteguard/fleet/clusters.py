"""Workers of a Dask cluster, which may come and go; their scheduler, too."""

from __future__ import annotations

import logging
import time
from concurrent.futures import CancelledError, Executor
from contextlib import suppress
from importlib import import_module
from typing import Any, Final

from pasteguard import __version__
from pasteguard.errors import UsageError
from pasteguard.fleet.executors import MOST_STRIKES
from pasteguard.model.report import Message

CONNECT_S: Final = 10.0
LOOK_S: Final = 2.0
"""How often the workers are counted."""


def check_installed() -> None:
    """Raises UsageError where Dask is missing."""
    _distributed()


def worker_version() -> str:
    """Called on the workers: their version of Pasteguard."""
    return __version__


class ClusterCrew:
    """The workers behind a scheduler's address, such as tcp://10.0.0.1:8786."""

    def __init__(self, address: str) -> None:
        """Raises UsageError where there is no scheduler, or workers of another version."""
        self._address = address
        self._dask = _distributed()
        self._counted = (0, -LOOK_S)
        try:
            self._connect()
        except (OSError, ValueError, TypeError, TimeoutError) as error:
            values = {"address": address, "why": str(error) or type(error).__name__}
            raise UsageError(Message("notice.fleet.scheduler", values)) from error
        self._check_versions()

    @property
    def executor(self) -> Executor:
        """Dask's own executor on the present connection."""
        return self._executor

    def remarks(self) -> tuple[Message, ...]:
        """Where Dask's dashboard is; that there is no worker yet."""
        said = []
        with suppress(Exception):  # it is only shown, and what Dask cannot say is left out
            if self._client.dashboard_link:
                said.append(Message("fleet.dashboard", {"url": self._client.dashboard_link}))
        if self.size() == 0:
            said.append(Message("fleet.no-workers", {"address": self._address}))
        return tuple(said)

    def size(self) -> int:
        """One job for each thread of each worker."""
        threads, at = self._counted
        if time.monotonic() - at >= (LOOK_S if threads else LOOK_S / 4):
            try:
                threads = sum(self._client.nthreads().values())
            except Exception:
                # Dask raises many things on a lost connection; is_lost says what it is.
                threads = 0
            self._counted = (threads, time.monotonic())
        return threads

    def strikes(self, error: BaseException) -> int:
        """Dask itself has tried a job on other workers before it says that it kills them."""
        if isinstance(error, CancelledError):
            return 0
        return 1 if isinstance(error, OSError) else MOST_STRIKES

    def is_lost(self) -> bool:
        """Whether the scheduler is away."""
        return str(self._client.status) != "running"

    def recover(self) -> bool:
        """Tries to reach a scheduler at the address."""
        self._drop()
        try:
            self._connect()
        except (OSError, ValueError, TypeError, TimeoutError):
            return False
        return True

    def close(self, *, abandon: bool) -> None:
        """Leaves the cluster as it is; jobs that are under way are cancelled."""
        if abandon:
            with suppress(Exception):  # whatever is wrong with the cluster, this client leaves it
                self._executor.shutdown(wait=False)
        self._drop()

    def _connect(self) -> None:
        self._client = self._dask.Client(
            self._address, timeout=CONNECT_S, set_as_default=False, name="pasteguard-fleet"
        )
        self._executor: Executor = self._client.get_executor(pure=False)
        self._counted = (0, -LOOK_S)

    def _drop(self) -> None:
        with suppress(Exception):  # what is left of a lost connection is not worth a word
            self._client.close(timeout=2)

    def _check_versions(self) -> None:
        answers = self._client.run(worker_version, on_error="return")
        for worker, found in answers.items():
            # A worker that is just going away answers with some other error.
            if isinstance(found, str | ImportError | AttributeError) and found != __version__:
                values = {"worker": worker, "found": str(found)[:200], "ours": __version__}
                self._drop()
                raise UsageError(Message("notice.fleet.worker-version", values))


def _distributed() -> Any:
    try:
        made = import_module("distributed")
    except ImportError as error:
        raise UsageError(Message("notice.fleet.no-dask")) from error
    # Its remarks on lost connections are ours to tell, in the user's language.
    for name in ("tornado", "distributed", *logging.root.manager.loggerDict):
        # Dask gives some of those below levels of their own.
        if name in ("tornado", "distributed") or name.startswith("distributed."):
            logging.getLogger(name).setLevel(logging.CRITICAL)
    return made
