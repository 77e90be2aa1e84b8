"""The reports of a run as files: one JSON object a line as they come, or one run at the end."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from pasteguard import __version__
from pasteguard.errors import UsageError
from pasteguard.fleet.ledger import Ledger
from pasteguard.model.report import RUN_SCHEMA, Message

ENDINGS: Final = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json"}


class Output(Protocol):
    """Where reports are written."""

    def begin(self, ledger: Ledger) -> None:
        """Writes what came in earlier sessions of the run."""

    def add(self, line: str) -> None:
        """Writes a report as it comes."""

    def end(self, ledger: Ledger, started_at: str, duration_ms: int) -> None:
        """Writes what is left to write."""


class Lines:
    """Every report of the run, one a line, in the order in which they came."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._is_closed = False

    def begin(self, ledger: Ledger) -> None:
        """Writes the reports of earlier sessions, so that the file holds the whole run."""
        for line in ledger.lines():
            self._write(line + b"\n")
        self._flush()

    def add(self, line: str) -> None:
        """Writes the report at once."""
        self._write(line.encode() + b"\n")
        self._flush()

    def end(self, ledger: Ledger, started_at: str, duration_ms: int) -> None:
        """Closes the file, unless it is stdout."""
        if self._file is not sys.stdout.buffer:
            self._try(self._file.close)

    def _write(self, data: bytes) -> None:
        self._try(lambda: self._file.write(data))

    def _flush(self) -> None:
        self._try(self._file.flush)

    def _try(self, act: Callable[[], object]) -> None:
        if self._is_closed:
            return
        try:
            act()
        except BrokenPipeError:
            # Its reader has seen enough; the run has not.
            self._is_closed = True
        except OSError as error:
            raise _failed(self._name, error) from error


class Whole:
    """The run as ``pasteguard audit --format json`` has it, with the reports by their targets."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, ledger: Ledger) -> None:
        """Nothing yet."""

    def add(self, line: str) -> None:
        """Nothing yet."""

    def end(self, ledger: Ledger, started_at: str, duration_ms: int) -> None:
        """Writes everything there is, one report in memory at a time."""
        head = {
            "schema": RUN_SCHEMA,
            "version": __version__,
            "started_at": started_at,
            "duration_ms": duration_ms,
        }
        try:
            with self._path.open("wb") as file:
                file.write(json.dumps(head)[:-1].encode() + b', "reports": [')
                for number, line in enumerate(ledger.lines(by_position=True)):
                    file.write(b",\n" if number else b"\n")
                    file.write(line)
                file.write(b"\n]}\n")
        except OSError as error:
            raise _failed(str(self._path), error) from error


def opened(path: Path) -> Output:
    """The output of that path, by its ending. Raises UsageError."""
    form = ENDINGS.get(path.suffix.lower())
    if form is None:
        values = {"path": str(path), "suffixes": ", ".join(ENDINGS)}
        raise UsageError(Message("notice.output-suffix-unknown", values))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if form == "json":
            path.open("ab").close()
            return Whole(path)
        return Lines(path.open("wb"), str(path))
    except OSError as error:
        values = {"path": str(path), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.output-not-writable", values)) from error


def _failed(name: str, error: OSError) -> UsageError:
    values = {"path": name, "why": error.strerror or str(error)}
    return UsageError(Message("notice.output-failed", values))
