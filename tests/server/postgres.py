"""A real PostgreSQL for the tests, in a folder of its own on a free port, gone afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final

from sqlalchemy import create_engine, text

USER: Final = "postgres"
WAIT_S: Final = 30.0
_NUMBERS: Final = count(1)


def find_programs() -> Path | None:
    """The folder with initdb and postgres: Debian keeps them out of the path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return folders[-1].parent if folders else None


class Postgres:
    """A server with data of its own; what was killed can be started again."""

    def __init__(self, programs: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pasteguard-postgres-"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, USER)
        self._programs = programs
        self._data = self.folder / "data"
        encoding = ["-U", USER, "-A", "trust", "-E", "UTF8", "-N"]
        _run([programs / "initdb", "-D", self._data, *encoding])
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self.url = f"postgresql+psycopg://{USER}@127.0.0.1:{self._port}/"
        self.start()

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        log = self.folder / "log"
        with log.open("ab") as kept:
            self._process = subprocess.Popen(
                [
                    *(self._programs / "postgres", "-D", self._data),
                    *("-p", str(self._port), "-k", self.folder, "-F"),
                ],
                stdout=kept,
                stderr=kept,
                cwd=self.folder,
                start_new_session=True,  # Ctrl+C is for the tests, which then end it
                **_nobody(),
            )
        _wait(self.url, self._process, log)

    def kill(self) -> None:
        """Ends it as a machine that goes down would, with all of its processes."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(WAIT_S)

    def close(self) -> None:
        """Ends it in order and removes its data."""
        try:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(WAIT_S)
        finally:
            self._process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """Serves on loopback; gives the start of database URLs, to which a name is added."""
    server = Postgres(programs)
    try:
        yield server.url
    finally:
        server.close()


def make_database(url: str) -> str:
    """A new, empty database; its URL."""
    name = f"test_{next(_NUMBERS)}"
    engine = create_engine(url + "postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return url + name


def _nobody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root."""
    return {"user": USER, "group": USER, "extra_groups": []} if os.geteuid() == 0 else {}


def _run(command: Sequence[str | Path]) -> None:
    # From a folder that the other user may be in.
    ran = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False, **_nobody())
    assert ran.returncode == 0, ran.stderr


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    engine = create_engine(url + "postgres")
    ends = time.monotonic() + WAIT_S
    while True:
        try:
            engine.connect().close()
            engine.dispose()
            return
        except Exception:
            if server.poll() is not None or time.monotonic() > ends:
                raise RuntimeError(log.read_text("utf-8")) from None
            time.sleep(0.05)
