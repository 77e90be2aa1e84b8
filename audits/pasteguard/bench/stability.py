"""Whether the same page gets the same answer each time: ``make stability``.

Every page of a folder is audited many times; the figure is the share of findings that came out
alike every time. It fails where one did not.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from pasteguard.auditing import audit_targets
from pasteguard.model import Report, Run
from pasteguard.options import Options, Target
from pasteguard.progress import Log
from pasteguard.steadiness import Auditor, Steadiness, steady
from pasteguard.targets import parse_targets

PAGES: Final = Path("tests/pages")
TIMEOUT_S: Final = 180.0
UNSTABLE: Final = "reason.unstable"


@dataclass(frozen=True, slots=True)
class Stability:
    """How many findings there were, and which of them differed: page, restriction, why."""

    findings: int
    differing: tuple[tuple[str, str, str], ...]
    failed: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of findings that were alike every time, from 0 to 1."""
        return 1 - len(self.differing) / self.findings if self.findings else 0.0


def stability_of(run: Run) -> Stability:
    """The stability of a run whose targets were each audited several times."""
    return Stability(
        sum(len(report.findings) for report in run.reports),
        tuple(found for report in run.reports for found in _differing(report)),
        tuple(each.page.requested_url for each in run.reports if each.error is not None),
    )


def _differing(report: Report) -> Iterator[tuple[str, str, str]]:
    for finding in report.findings:
        reason = finding.said.get("reason")
        if reason is not None and reason.id == UNSTABLE:
            yield report.page.requested_url, finding.restriction, finding.reason or ""


@click.command()
@click.argument("targets", nargs=-1)
@click.option("--times", type=click.IntRange(2), default=20, help="How often (default 20).")
@click.option("--jobs", type=click.IntRange(1), default=2, help="How many at once (default 2).")
def main(targets: tuple[str, ...], times: int, jobs: int) -> None:
    """Audit each page many times, and tell what did not come out alike every time."""
    pages = parse_targets(targets or (str(PAGES),))
    audit = steady(audit_targets, Steadiness(repeat=times))
    options = Options(timeout_s=TIMEOUT_S, jobs=jobs)
    progress = Log(lambda line: click.echo(line, err=True), "en")
    found = stability_of(asyncio.run(_run(audit, pages, options, progress)))
    for page, restriction, reason in found.differing:
        click.echo(f"{page}  {restriction}: {reason}")
    for page in found.failed:
        click.echo(f"{page}  could not be audited")
    click.echo(
        f"{len(pages)} pages, {times} times: {found.share:.2%} of {found.findings} findings alike"
    )
    sys.exit(1 if found.differing or found.failed else 0)


async def _run(audit: Auditor, pages: Sequence[Target], options: Options, progress: Log) -> Run:
    return await audit(pages, options, progress)


if __name__ == "__main__":
    main()
