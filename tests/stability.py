"""The same outcomes every time, over all test pages: ``make stability``, and in ``make bench``.

Each page is served, clicked through as it states, and asked what it makes a statement on.
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

import click
from playwright.sync_api import sync_playwright

from pasteguard.browser.launcher import find_browser
from pasteguard.catalogue import Group, entry, restrictions_named
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Report
from pasteguard.runner.run import audit_targets
from scripts.bench.stability import OtherSubject, Results, Subject, answer_of, stability_of
from tests.expectations import PAGES, Expectation, expectations
from tests.site import Site

ROOT: Final = Path(__file__).parents[1]
CODE: Final = ROOT / "audits" / "pasteguard"
KEPT: Final = ROOT / ".stability"
TIMEOUT_S: Final = 180.0
AT_ONCE: Final = 8
"""So many pages are begun before the clock is asked again."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Pages that are audited in one go, since the same is asked of them."""

    pages: tuple[Expectation, ...]
    only: frozenset[str]
    clicks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps each answer as it comes, so that nothing is lost where a run is ended."""

    results: Results
    run: int
    paths: dict[str, str]

    def started(self, target: Target) -> None:
        """Nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """Keeps what the report says."""
        self.results.add(answer_of(self.run, self.paths[target.url], report))


def batches(pages: Iterable[Expectation]) -> Iterator[Batch]:
    """The pages in batches, each small enough to be bounded by the clock."""
    groups: dict[tuple[tuple[str, ...], frozenset[str]], list[Expectation]] = defaultdict(list)
    for page in pages:
        groups[page.clicks, asked_in(page.path.partition("/")[0])].append(page)
    for (clicks, only), members in groups.items():
        for start in range(0, len(members), AT_ONCE):
            yield Batch(tuple(members[start : start + AT_ONCE]), only, clicks)


@cache
def asked_in(folder: str) -> frozenset[str]:
    """What is judged of the pages in a folder: their whole group, or what any of them states."""
    if entry(folder).group is Group.ANSWER:
        return restrictions_named([Group.ANSWER.value])
    pages = [page for page in expectations() if page.path.startswith(f"{folder}/")]
    return frozenset({folder, *(each["restriction"] for page in pages for each in page.findings)})


def digest_of(folder: Path, *endings: str) -> str:
    """What changes when a file of these endings in the folder does."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix in endings:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def subject() -> Subject:
    """What is being measured now. Raises BrowserMissing."""
    with sync_playwright() as playwright:
        browser = find_browser(playwright.chromium.executable_path)
    code = digest_of(CODE, ".py", ".js", ".json")
    return Subject(code, f"{browser.name} {browser.version}", digest_of(PAGES, ".html", ".js"))


def default_path(measured: Subject) -> Path:
    """A file for each state of the code, so that none is mixed with another."""
    name = hashlib.sha256(repr(measured).encode()).hexdigest()[:12]
    return KEPT / f"{name}.jsonl"


def schedule(
    results: Results, pages: Sequence[Expectation], runs: int
) -> Iterator[tuple[int, Batch]]:
    """What is still to be audited, run by run.

    The first two runs go in turn, batch by batch, so that there is soon something to compare.
    """
    rounds = [(1, 2), *((run,) for run in range(3, runs + 1))]
    for together in rounds:
        for batch in batches(pages):
            for run in together:
                missing = set(results.waiting(run, (page.path for page in batch.pages)))
                left = tuple(page for page in batch.pages if page.path in missing)
                if left:
                    yield run, replace(batch, pages=left)


async def measure(
    results: Results, pages: Sequence[Expectation], site: Site, *, runs: int, jobs: int, end: float
) -> None:
    """Adds answers until all runs are done, or ``end`` (of the monotonic clock) has come."""
    paths = [page.path for page in pages]
    for run, batch in schedule(results, pages, runs):
        if time.monotonic() >= end:
            return
        addresses = {f"{site.url}/{page.path}": page.path for page in batch.pages}
        targets = [Target(url, path) for url, path in addresses.items()]
        options = Options(timeout_s=TIMEOUT_S, jobs=jobs, only=batch.only, clicks=batch.clicks)
        await audit_targets(targets, options, Keeper(results, run, addresses))
        done = len(pages) - len(results.waiting(run, paths))
        click.echo(f"run {run} of {runs}: {done} of {len(pages)} pages", err=True)


@click.command()
@click.argument("folders", nargs=-1)
@click.option("--runs", type=click.IntRange(2), default=20, help="How many in all (default 20).")
@click.option("--minutes", type=click.FloatRange(0), help="Stop after about so many, and tell.")
@click.option("--jobs", type=click.IntRange(1), default=2, help="Pages at once (default 2).")
@click.option(
    "--results",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to go on with; by default one in .stability/ for this state of the code.",
)
def main(
    folders: tuple[str, ...], runs: int, minutes: float | None, jobs: int, path: Path | None
) -> None:
    """Audit the test pages again and again, and tell what was not the same every time.

    FOLDERS are folders of tests/pages or beginnings of paths in it, such as paste or
    paste/allows-; all of them by default. Goes on where the last invocation stopped.
    """
    pages = [page for page in expectations() if not folders or page.path.startswith(folders)]
    if not pages:
        raise click.UsageError(f"No page of tests/pages begins with {' or '.join(folders)}.")
    measured = subject()
    path = path or default_path(measured)
    try:
        results = Results.opened(path, measured)
    except OtherSubject:
        raise click.UsageError(
            f"{path} holds runs of another state of the code, of the browser or of the pages. "
            "Name another file with --results, or leave it out."
        ) from None
    end = time.monotonic() + minutes * 60 if minutes is not None else float("inf")
    with Site() as site:
        asyncio.run(measure(results, pages, site, runs=runs, jobs=jobs, end=end))
    found = stability_of(results.answers, [page.path for page in pages], runs)
    for each in found.differing:
        click.echo(each.told())
    for page, run in found.failed:
        click.echo(f"{page}  could not be audited in run {run}")
    click.echo(found.figure())
    sys.exit(0 if found.holds else 1)


if __name__ == "__main__":
    main()
