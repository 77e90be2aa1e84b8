"""The book of a run on disk: its targets, every report that came, and what the service has of them.

One SQLite file; whatever is written is on disk when the method returns, so that a client that is
killed, or a machine that goes down, loses only the audits that were under way.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import zstandard

from pasteguard.errors import PasteguardError
from pasteguard.fleet.entries import PageResult
from pasteguard.model.options import Target
from pasteguard.model.report import Message

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS target (
    position INTEGER PRIMARY KEY, url TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS strike (position INTEGER PRIMARY KEY, times INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS report (
    number INTEGER PRIMARY KEY, position INTEGER NOT NULL UNIQUE, entry TEXT NOT NULL,
    line BLOB NOT NULL, sending TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS waiting ON report (number) WHERE sending = 'waiting';
"""
WAITING: Final = "waiting"
SENT: Final = "sent"
REFUSED: Final = "refused"
_BUSY_S: Final = 60.0


class LedgerFailed(PasteguardError):
    """The disk did not take what had to be written, or gave back what was not."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A report as it lies in the ledger: ``line`` is its JSON, without a newline."""

    position: int
    line: bytes


class Ledger:
    """The ledger in a file, made where it is missing; each thread opens its own."""

    def __init__(self, path: Path) -> None:
        """Raises LedgerFailed."""
        self.path = path
        self._packer = zstandard.ZstdCompressor(level=3)
        self._unpacker = zstandard.ZstdDecompressor()
        with self._told():
            self._database = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=FULL")
            self._database.executescript(_TABLES)

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def about(self) -> Mapping[str, Any]:
        """What the run is, by name; empty where it was not begun."""
        with self._told():
            rows = self._database.execute("SELECT name, value FROM about").fetchall()
        return {name: json.loads(value) for name, value in rows}

    def begin(self, about: Mapping[str, Any], targets: Iterable[Target]) -> None:
        """Writes what the run is and all its targets, or nothing of both."""
        rows = ((place, each.url, each.name) for place, each in enumerate(targets))
        with self._writing():
            self._database.executemany("INSERT INTO target VALUES (?, ?, ?)", rows)
            self._note(about)

    def note(self, about: Mapping[str, Any]) -> None:
        """Writes what is new about the run."""
        with self._writing():
            self._note(about)

    def total(self) -> int:
        """How many targets the run has."""
        return self._number("SELECT count(*) FROM target")

    def missing(self, after: int, limit: int) -> list[tuple[int, Target]]:
        """The next targets without a report, with their positions, beyond this position."""
        asked = (
            "SELECT position, url, name FROM target WHERE position > ? AND position NOT IN"
            " (SELECT position FROM report) ORDER BY position LIMIT ?"
        )
        with self._told():
            rows = self._database.execute(asked, (after, limit)).fetchall()
        return [(position, Target(url, name)) for position, url, name in rows]

    def keep(self, position: int, entry: PageResult, line: str) -> bool:
        """Writes the report of a target; False where it had one, which stays."""
        row = (position, entry.to_text(), self._packer.compress(line.encode()), WAITING)
        added = "INSERT OR IGNORE INTO report (position, entry, line, sending) VALUES (?, ?, ?, ?)"
        with self._writing():
            return self._database.execute(added, row).rowcount > 0

    def strike(self, position: int, times: int) -> int:
        """Notes that the target cost so many workers; how many it has cost by now."""
        with self._writing():
            found = self._database.execute(
                "INSERT INTO strike VALUES (?, ?) ON CONFLICT (position)"
                " DO UPDATE SET times = times + excluded.times RETURNING times",
                (position, times),
            ).fetchone()
        return int(found[0])

    def entries(self) -> Iterator[PageResult]:
        """What each report came to, in the order in which they came."""
        with self._told():
            for (text,) in self._database.execute("SELECT entry FROM report ORDER BY number"):
                yield PageResult.from_text(text)

    def lines(self, *, by_position: bool = False) -> Iterator[bytes]:
        """The JSON of each report, in the order in which they came, or in that of the targets."""
        order = "position" if by_position else "number"
        with self._told():
            for (data,) in self._database.execute(f"SELECT line FROM report ORDER BY {order}"):
                yield self._unpacker.decompress(data)

    def unsent(self, count: int, size: int) -> list[Kept]:
        """The oldest reports that the service has not taken: so many, of so many bytes, or one."""
        asked = "SELECT position, line FROM report WHERE sending = ? ORDER BY number LIMIT ?"
        found: list[Kept] = []
        with self._told():
            for position, data in self._database.execute(asked, (WAITING, count)).fetchall():
                kept = Kept(position, self._unpacker.decompress(data))
                size -= len(kept.line)
                if found and size < 0:
                    break
                found.append(kept)
        return found

    def mark(self, positions: Sequence[int], sending: str) -> None:
        """Notes that the service took these reports, or will not take them."""
        rows = [(sending, each) for each in positions]
        with self._writing():
            self._database.executemany("UPDATE report SET sending = ? WHERE position = ?", rows)

    def count(self, sending: str) -> int:
        """How many reports wait for the service, were sent, or were refused."""
        return self._number("SELECT count(*) FROM report WHERE sending = ?", sending)

    def kept(self) -> int:
        """How many targets have a report."""
        return self._number("SELECT count(*) FROM report")

    def _number(self, asked: str, *values: str) -> int:
        with self._told():
            return int(self._database.execute(asked, values).fetchone()[0])

    def _note(self, about: Mapping[str, Any]) -> None:
        rows = [(name, json.dumps(value)) for name, value in about.items()]
        self._database.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._told():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tells in our words what SQLite says of the disk."""
        try:
            yield
        except sqlite3.Error as error:
            values = {"path": str(self.path), "why": str(error)}
            raise LedgerFailed(Message("notice.fleet.ledger", values)) from error
