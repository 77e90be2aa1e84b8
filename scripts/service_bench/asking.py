"""How long the service takes to answer what the dashboard and the extension ask."""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scripts.service_bench.filling import PROJECT

ROUNDS: Final = 100


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one question: the median, and what 99 of 100 stay under.

    ``cpu_p99`` is the processor's time alone, which says more on a machine that is busy.
    """

    name: str
    p50: float
    p99: float
    cpu_p99: float


def questions(get: Callable[[str], Any]) -> dict[str, Callable[[int], str]]:
    """Name to the address that is asked in the n-th round."""
    api = "/api/v1"
    digits = get(f"{api}/known")["digits"]
    runs = [each["id"] for each in get(f"{api}/runs?project={PROJECT}&limit=200")["items"]]
    pages = [each["id"] for each in get(f"{api}/projects/{PROJECT}/pages?limit=200")["items"]]
    reports = [each["report"] for each in get(f"{api}/projects/{PROJECT}/pages")["items"]]
    listing = f"{api}/projects/{PROJECT}/pages"
    return {
        "known": lambda n: (
            f"{api}/known/{n % 16**digits:0{digits}x}" if digits else "/api/v1/known/all"
        ),
        "projects": lambda n: f"{api}/projects",
        "pages": lambda n: listing,
        "pages, searched": lambda n: f"{listing}?search=page-{n % 20}",
        "pages, filtered": lambda n: f"{listing}?restriction=paste&outcome=restricted",
        "history": lambda n: f"{api}/pages/{pages[n % len(pages)]}/history?limit=50",
        "trend": lambda n: f"{listing.removesuffix('pages')}trend?restriction=paste",
        "runs": lambda n: f"{api}/runs",
        "run": lambda n: f"{api}/runs/{runs[n % len(runs)]}",
        "report": lambda n: f"{api}/reports/{reports[n % len(reports)]}",
        "finding": lambda n: f"{api}/findings/{reports[n % len(reports)]}-{n % 50}",
        "compare": lambda n: (
            f"{api}/compare?before={runs[(n + 1) % len(runs)]}&after={runs[n % len(runs)]}"
        ),
    } | _dashboard(pages, runs, reports)


def _dashboard(
    pages: Sequence[int], runs: Sequence[str], reports: Sequence[int]
) -> dict[str, Callable[[int], str]]:
    """The same for the pages of the dashboard."""
    project = f"/projects/{PROJECT}"
    return {
        "html: projects": lambda n: "/",
        "html: project": lambda n: project,
        "html: searched": lambda n: f"{project}?search=page-{n % 20}",
        "html: none found": lambda n: f"{project}?search=no-such-page-{n}",
        "html: restriction": lambda n: f"{project}?restriction=paste&outcome=restricted",
        "html: group": lambda n: f"{project}?group=watch&outcome=unclear",
        "html: runs": lambda n: f"{project}/runs",
        "html: run": lambda n: f"/runs/{runs[n % len(runs)]}",
        "html: history": lambda n: f"/pages/{pages[n % len(pages)]}",
        "html: report": lambda n: f"/reports/{reports[n % len(reports)]}",
        "html: finding": lambda n: f"/findings/{reports[n % len(reports)]}-{n % 50}",
        "html: compare": lambda n: (
            f"/compare?before={runs[(n + 1) % len(runs)]}&after={runs[n % len(runs)]}"
        ),
    }


def timed(name: str, ask: Callable[[int], None], rounds: int = ROUNDS) -> Timing:
    """Asks again and again, once more before to warm up."""
    ask(0)
    taken, worked = [], []
    for number in range(rounds):
        began, began_work = time.perf_counter(), time.thread_time()
        ask(number)
        taken.append((time.perf_counter() - began) * 1000)
        worked.append((time.thread_time() - began_work) * 1000)
    parts = statistics.quantiles(taken, n=100, method="inclusive")
    work = statistics.quantiles(worked, n=100, method="inclusive")
    return Timing(name, parts[49], parts[98], work[98])


def memory_mib() -> float:
    """The memory that this process holds now, or held at most where that is not known."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
