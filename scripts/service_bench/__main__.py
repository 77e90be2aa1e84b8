"""Measures the service: ``python -m scripts.service_bench --findings 1000000``."""

from __future__ import annotations

import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import click

from pasteguard_server.app import create_app
from pasteguard_server.db.database import Database
from pasteguard_server.serving import prepare
from pasteguard_server.settings import Settings
from scripts.service_bench.asking import memory_mib, questions, timed
from scripts.service_bench.filling import NIGHTS, PAGES_PER_RUN, PROJECT, fill
from scripts.service_bench.storing import bodies, measure

SMALL: Final = 50_000
RUNS: Final = 20


@click.command()
@click.option("--findings", default=SMALL, show_default=True, help="How many to store first.")
@click.option("--database", default="", help="Another database than SQLite in a folder, empty.")
@click.option("--nights", default=NIGHTS, show_default=True, help="How often each page is audited.")
def main(findings: int, database: str, nights: int) -> None:
    """Measure what the service costs, with many findings stored."""
    with tempfile.TemporaryDirectory(prefix="pasteguard-bench-") as folder:
        settings = Settings(
            folder=Path(folder), database=database, read_rate=10**9, submit_rate=10**9
        )
        token = prepare(settings) or ""
        store = Database(settings.database_url)
        began = time.perf_counter()
        runs, stored = fill(store, settings, findings, nights)
        seconds = time.perf_counter() - began
        store.close()
        size = _size(settings) / stored
        click.echo(f"{stored:,} findings in {seconds:,.0f} s, {size:,.0f} bytes each")
        _ask(settings, token, bodies(RUNS, skip=runs, nights=nights))


def _ask(settings: Settings, token: str, new: list[bytes]) -> None:
    app = create_app(settings)
    client = app.test_client()
    # As ``pasteguard serve`` does.
    gc.collect()
    gc.freeze()
    headers = {"Authorization": f"Bearer {token}"}

    def get(path: str) -> Any:
        response = client.get(path, headers=headers)
        assert response.status_code == 200, (path, response.text)
        return response.json

    def touch(path: str) -> None:
        assert client.get(path, headers=headers).status_code == 200, path

    def send(body: bytes) -> None:
        about = {**headers, "Content-Encoding": "gzip"}
        path = f"/api/v1/runs?project={PROJECT}"
        sent = client.post(path, data=body, content_type="application/json", headers=about)
        assert sent.status_code == 201, sent.text

    click.echo(f"\n{'question':<20}{'p50 ms':>10}{'p99 ms':>10}{'p99 CPU ms':>12}")
    for name, address in questions(get).items():
        found = timed(name, partial(_asked, touch, address))
        click.echo(f"{found.name:<20}{found.p50:>10.1f}{found.p99:>10.1f}{found.cpu_p99:>12.1f}")
    storing = measure(new, send, settings.folder, lambda: _size(settings))
    click.echo(
        f"\na run of {PAGES_PER_RUN} pages: {storing.service_ms:.1f} ms"
        f" ({1000 / storing.service_ms:,.0f} a second); a bare insert of the same bytes:"
        f" {storing.bare_ms:.1f} ms ({1000 / storing.bare_ms:,.0f} a second)"
    )
    click.echo(f"sent {storing.sent:,} bytes a run, stored {storing.stored:,}")
    click.echo(f"memory of this process: {memory_mib():,.0f} MiB")


def _asked(touch: Callable[[str], None], address: Callable[[int], str], number: int) -> None:
    touch(address(number))


def _size(settings: Settings) -> int:
    """The bytes of the SQLite database, with what waits in its log put into its place."""
    path = settings.folder / "pasteguard.sqlite3"
    if not path.exists():
        return 0
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path.stat().st_size


if __name__ == "__main__":
    main()
