"""How a fleet grows with its workers: one and two measured, many reckoned from what they took.

``python -m tests.fleet.scaling`` prints the table. Each page gets a full rehearsal. More workers
than this machine has cores are simulated: every worker takes the next page as soon as it is free,
each page takes as long as it did with one worker, and the client handles one report at a time.
"""

from __future__ import annotations

import heapq
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import click

from scripts.bench.pages import made_pages, served
from tests.fleet.client_memory import weighed

MEASURED: Final = (1, 2)
SIMULATED: Final = (1, 2, 10, 30, 100)
HANDLED: Final = 500
"""So many reports are handled to learn what one takes."""


def pages_a_minute(durations_s: Sequence[float], handling_s: float, workers: int) -> float:
    """What so many workers do in a minute with pages that take so long, each a list's turn.

    ``handling_s`` is what the client needs for one report, one after the other.
    """
    waiting = iter(durations_s)
    under_way = list(islice(waiting, workers))
    heapq.heapify(under_way)
    client_free_at = 0.0
    while under_way:
        client_free_at = max(heapq.heappop(under_way), client_free_at) + handling_s
        for duration in islice(waiting, 1):
            # The next page comes with the client's answer.
            heapq.heappush(under_way, client_free_at + duration)
    return len(durations_s) / client_free_at * 60


def measured(urls: Sequence[str], workers: int, folder: Path) -> tuple[float, list[float]]:
    """Pages a minute of a fleet with that many workers, and how long each page took, in seconds.

    A first page for each worker starts its browser and is not counted.
    """
    output = folder / f"{workers}.jsonl"
    arguments = ["fleet", "-", "--workers", str(workers), "--state", str(folder / "state")]
    arguments += ["--run", f"workers-{workers}", "--output", str(output)]
    program = [sys.executable, "-c", "from pasteguard.cli import main; main()", *arguments]
    ran = subprocess.Popen(
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert ran.stdin is not None
    ran.stdin.write("\n".join(urls))
    ran.stdin.close()
    arrivals: list[float] = []
    while ran.poll() is None:
        lines = len(output.read_text().splitlines()) if output.exists() else 0
        arrivals += [time.monotonic()] * (lines - len(arrivals))
        time.sleep(0.02)
    if ran.returncode != 0:
        raise click.ClickException(f"the fleet ended with {ran.returncode}")
    reports = [json.loads(line) for line in output.read_text().splitlines()]
    seconds = [report["duration_ms"] / 1000 for report in reports][workers:]
    taken = arrivals[-1] - arrivals[workers - 1]
    return (len(urls) - workers) / taken * 60, seconds


def handling_s(folder: Path) -> float:
    """What the client needs for one report, kept on the disk for good, in seconds."""
    began = time.monotonic()
    weighed(folder, HANDLED)
    return (time.monotonic() - began) / HANDLED


def table(pages: int, folder: Path) -> Iterator[str]:
    """The lines of the table, as they come."""
    with served(made_pages(pages)) as base:
        urls = [f"{base}/small/{number}" for number in range(pages)]
        rates: dict[int, float] = {}
        durations: list[float] = []
        for workers in MEASURED:
            rates[workers], seconds = measured(urls, workers, folder)
            durations = durations or seconds
            yield _row(f"measured, {workers}", rates[workers], rates[1])
    handled = handling_s(folder)
    many = [durations[at % len(durations)] for at in range(10_000)]
    alone = pages_a_minute(many, handled, 1)
    for workers in SIMULATED:
        yield _row(f"simulated, {workers}", pages_a_minute(many, handled, workers), alone)
    page_s = sum(durations) / len(durations)
    yield f"\nA page took {page_s:.2f} s, handling its report {handled * 1000:.1f} ms."


def _row(name: str, rate: float, alone: float) -> str:
    return f"| {name} | {rate:.1f} | {rate / alone:.2f} × |"


@click.command()
@click.option("--pages", default=24, show_default=True, help="How many pages to audit.")
def main(*, pages: int) -> None:
    """Show how a fleet grows with its workers."""
    click.echo("| workers | pages a minute | to one worker |\n|---|---:|---:|")
    with tempfile.TemporaryDirectory(prefix="pasteguard-scaling-") as folder:
        for line in table(pages, Path(folder)):
            click.echo(line)


if __name__ == "__main__":
    main()
