"""What a fleet's client takes over many targets, with an auditor that does nothing.

``python -m tests.fleet.client_memory`` shows it for 10,000 targets.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.jobs import Job, JobResult, Limits
from pasteguard.fleet.ledger import Ledger
from pasteguard.fleet.politeness import Manners, Rules
from pasteguard.fleet.robots import NoRobots
from pasteguard.fleet.scheduler import Conductor
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome as Found
from tests.fake_auditor import finding, report_on
from tests.fleet.fakes import Hands

LOOKS: Final = 20
MEMORY: Final = Path("/dev/shm")


def nothing(job: Job) -> JobResult:
    """A report as small audits give it, made up."""
    return JobResult(job.key, report_on(job.target, finding("paste", Found.RESTRICTED)))


@dataclass
class Scale:
    """Weighs this process now and then; ``weighed`` are megabytes."""

    every: int
    count: int = 0
    weighed: list[float] = field(default_factory=list)

    def kept(self, entry: PageResult, line: str) -> None:
        self.count += 1
        if self.count % self.every == 0:
            self.weighed.append(psutil.Process().memory_info().rss / 2**20)

    def tick(self, under_way: int) -> None:
        return

    def crew_lost(self) -> None:
        return

    def crew_found(self) -> None:
        return


def weighed(folder: Path, pages: int) -> list[float]:
    """The client's memory in MB, at so many points of a run over a hundred hosts."""
    ledger = Ledger(folder / "run.sqlite3")
    urls = (f"https://host-{number % 100}.example/test/{number}" for number in range(pages))
    ledger.begin({"run_id": "x"}, (Target(url, url) for url in urls))
    scale = Scale(pages // LOOKS)
    Conductor(
        ledger=ledger,
        crew=Hands(),
        hosts=Manners(Rules(delay_s=0.0), time.monotonic, NoRobots()),
        template=Job("", Target("", ""), Options(), Limits()),
        audit=nothing,
        listener=scale,
    ).run()
    assert ledger.kept() == pages
    ledger.close()
    return scale.weighed


if __name__ == "__main__":
    # Each report is written to the disk for good, which takes a while; memory takes none.
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.exists() else None) as made:
        found = weighed(Path(made), int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    print("MB: " + " ".join(f"{each:.1f}" for each in found))
