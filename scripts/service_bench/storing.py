"""Runs stored a second, beside a bare insert of the same bytes into SQLite."""

from __future__ import annotations

import gzip
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from pasteguard.reports import json_form
from scripts.service_bench.filling import runs

INSERT: Final = "INSERT INTO run (body) VALUES (?)"


@dataclass(frozen=True, slots=True)
class Storing:
    """Milliseconds a run, by the service over HTTP and bare; and bytes a run, sent and stored."""

    service_ms: float
    bare_ms: float
    sent: int
    stored: int


def bodies(number: int, skip: int, nights: int) -> list[bytes]:
    """So many runs as they are sent, none of them stored before."""
    chosen = islice(runs(nights), skip, skip + number)
    return [gzip.compress(json_form.encode(each).encode(), 6) for each in chosen]


def measure(
    sent: Sequence[bytes], send: Callable[[bytes], None], folder: Path, size: Callable[[], int]
) -> Storing:
    """Sends each run, in turn with a bare insert of its bytes, durably too."""
    bare = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE run (id INTEGER PRIMARY KEY, body BLOB)")
    before = size()
    by_service, by_hand = [], []
    for body in sent:
        by_service.append(_timed(partial(send, body)))
        plain = gzip.decompress(body)
        by_hand.append(_timed(partial(bare.execute, INSERT, (plain,))))
    bare.close()
    return Storing(
        statistics.median(by_service),
        statistics.median(by_hand),
        round(statistics.mean(map(len, sent))),
        (size() - before) // len(sent),
    )


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000
