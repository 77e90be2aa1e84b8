"""A fleet under faults with many pages: ``make bench-fleet``."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from tests.fleet.came import Came, wrong
from tests.fleet.faulty_run import FaultyRun, Size
from tests.server import postgres

FAULTS: Final = (
    *("browser", "service", "drops", "worker", "postgresql", "client_killed", "stalls"),
    *("scheduler", "machine"),
)


@click.command()
@click.option("--pages", default=1000, show_default=True, help="How many pages to audit.")
@click.option("--hostile", default=12, show_default=True, help="How many of them fight back.")
@click.option("--between", default=20, show_default=True, help="Audits between two faults.")
@click.option(
    "--mode", default="passive", show_default=True, help="Or rehearsal, which takes longer."
)
@click.option("--workers", default=2, show_default=True, help="How many Dask workers.")
def main(*, pages: int, hostile: int, between: int, mode: str, workers: int) -> None:
    """Audit many pages over two Dask workers while everything is killed in turn."""
    programs = postgres.find_programs()
    if programs is None:
        raise click.ClickException("PostgreSQL is needed: apt-get install postgresql")
    timeout_s = 20 if mode == "passive" else 45
    size = Size(pages, hostile, between, mode, workers, timeout_s)
    folder = Path(tempfile.mkdtemp(prefix="pasteguard-faulty-"))
    run = FaultyRun(folder, size, programs)
    faults = [FAULTS[number % len(FAULTS)] for number in range(pages // between)]
    began = time.monotonic()

    def tell(line: str) -> None:
        click.echo(f"{time.monotonic() - began:6.0f} s  {line}")

    came = run.go(faults, tell)
    tell(f"done, {pages / came.seconds * 60:.0f} pages a minute; logs in {folder}")
    for line in told(run, came):
        click.echo(line)
    sys.exit(0 if is_right(run, came) else 1)


def told(run: FaultyRun, came: Came) -> Iterator[str]:
    """What came of it, for people."""
    yield f"faults: {', '.join(f'{name} {count}' for name, count in came.faults.items())}"
    yield f"pages with exactly one result: {sum(n == 1 for n in came.reports.values())}"
    yield f"pages without a result: {len(set(run.targets) - came.reports.keys())}"
    yield f"wrong results: {wrong(came) or 0}"
    yield f"pages not audited: {came.errors or 0}"
    yield f"left behind by browsers: {came.left or 0}"
    yield f"exit code of the client: {came.code}"
    yield f"a worker with its browser, also on pages that fill it: at most {came.worker_mb} MB"
    tenth = max(1, len(came.client_mb) // 10)
    if came.client_mb:
        yield f"the client: {came.client_mb[tenth]} MB early, {came.client_mb[-1]} MB at the end"


def is_right(run: FaultyRun, came: Came) -> bool:
    """Whether every page has exactly one result, none is wrong, and no browser is left."""
    once = came.reports == Counter(run.targets)
    is_clean = not (wrong(came) or came.errors or came.left)
    return once and is_clean and came.code == 0


if __name__ == "__main__":
    main()
