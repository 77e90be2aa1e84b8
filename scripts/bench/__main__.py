"""The command: measures, shows a table, and says how far the machine lets it be trusted."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import async_playwright
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as LiveProgress
from rich.text import Text

from pasteguard import __version__
from pasteguard.browser.visit import ProbeFailed, VisitEnded
from pasteguard.errors import PasteguardError
from pasteguard.runner.markup_report import READER
from pasteguard.texts import next_step, say
from scripts.bench.figures import Figure, aims_of, table_of
from scripts.bench.lighthouse import is_installed
from scripts.bench.measuring import FULL, QUICK, Amount, Bench
from scripts.bench.pages import made_pages, served

SCHEMA: Final = "pasteguard.bench/1"


@click.command()
@click.option(
    "--json",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write every value measured to this file.",
)
@click.option(
    "--lighthouse",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder with an installed Lighthouse, to be measured against.",
)
@click.option(
    "--markup", is_flag=True, help="Measure markup mode alone, for which no browser is needed."
)
@click.option("--quick", is_flag=True, help="Few repetitions: shows that it runs, proves nothing.")
def main(*, path: Path | None, lighthouse: Path | None, markup: bool, quick: bool) -> None:
    """Measure what an audit costs over a bare visit of the same page in the same browser."""
    if lighthouse is not None and not is_installed(lighthouse):
        raise click.UsageError(
            f"Lighthouse is not installed in {lighthouse}. Next step: npm ci --prefix {lighthouse}"
        )
    before = load_of_machine()
    try:
        amount = QUICK if quick else FULL
        figures, bench = asyncio.run(measure(amount, lighthouse, without_browser=markup))
    except PasteguardError as error:
        said = f"{say(error.message, 'en')} {next_step(error.message, 'en')}"
        raise click.ClickException(said) from error
    except (PlaywrightError, ProbeFailed, VisitEnded, TimeoutError) as error:
        why = next(iter(str(error).splitlines()), type(error).__name__)
        raise click.ClickException(
            f"An audit did not come to its end: {why}. Try again on a quieter machine."
        ) from error
    result = {
        **about(bench.browser, loads=(before, load_of_machine()), quick=quick),
        "surprises": bench.surprises,
        "figures": [figure.as_json() for figure in figures],
    }
    show(Console(), figures, result)
    if path is not None:
        path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    sys.exit(1 if bench.surprises else 0)


async def measure(
    amount: Amount, lighthouse: Path | None = None, *, without_browser: bool = False
) -> tuple[list[Figure], Bench]:
    """Measures all there is, with progress on stderr where that is a terminal.

    ``without_browser``: only what needs none. Raises what ``Bench.figures`` raises.
    """
    console = Console(stderr=True)
    live = LiveProgress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with served(made_pages(amount.pages)) as base, live:
        async with async_playwright() as playwright:
            bench = Bench(playwright, base, amount, live, lighthouse)
            return bench.saved_pages() if without_browser else await bench.figures(), bench


def about(browser: str, *, loads: tuple[float | None, float | None], quick: bool) -> dict[str, Any]:
    """What, when and where was measured; ``loads`` is the machine's load before and after."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "browser": browser or READER,
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count() or 1,
        "load_before": loads[0],
        "load_after": loads[1],
        "quick": quick,
    }


def load_of_machine() -> float | None:
    """How many programs wanted to run in the last minute; None where the system does not tell."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def show(console: Console, figures: Sequence[Figure], result: Mapping[str, Any]) -> None:
    """Prints the table, and whatever forbids to trust it."""
    console.print(table_of(figures))
    for sentence in aims_of(figures):
        console.print(Text(sentence))
    console.print(
        f"Pasteguard {result['version']}, {result['browser']}, {result['system']}, "
        f"{result['cores']} cores, {result['measured_at']}",
        style="dim",
        highlight=False,
    )
    for warning in warnings_about(result):
        console.print(Text(warning, style="yellow"))


def warnings_about(result: Mapping[str, Any]) -> list[str]:
    """Why the figures are to be trusted less than others, one sentence each."""
    found = []
    before, cores = result["load_before"], result["cores"]
    if before is not None and before > cores / 2:
        found.append(
            f"The machine was busy before it began (load {before:.1f} on {cores} cores): "
            "compare with other runs only by the ratios, or repeat on a quiet machine."
        )
    if result["quick"]:
        found.append("A quick run: too few repetitions to compare with anything.")
    found += [f"An audit was wrong, its time says nothing: {s}" for s in result["surprises"]]
    return found


if __name__ == "__main__":
    main()
