"""A run of a fleet over two Dask workers into a real service, while everything is killed in turn.

The tests do it small; ``at_large`` does it with as many pages as one has time for.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import psutil
import requests

from pasteguard.fleet.memory import memory_mb_of
from pasteguard_server.db.database import Database
from pasteguard_server.db.projects import make_project
from pasteguard_server.serving import prepare
from tests.fleet.came import Came
from tests.fleet.network import Network, Weather
from tests.fleet.pages import PageSite
from tests.fleet.programs import Cluster, Program, ServiceProgram, until
from tests.server import postgres
from tests.server.conftest import settings_for

HOSTILE: Final = ("fills", "hangs", "floods")
PROJECT: Final = "fleet"
AWAY_S: Final = 2.0
MEMORY_MB: Final = 1200
LIMIT_S: Final = 240.0
"""Without one more report for so long, the run is stuck."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many pages, how many of them hostile, and how many audits lie between two faults."""

    pages: int
    hostile: int
    between: int
    mode: str = "passive"
    workers: int = 2
    timeout_s: int = 20


class FaultyRun:
    """The cluster, the service, the site and the client of one run; use ``go``."""

    def __init__(self, folder: Path, size: Size, programs: Path, seed: int = 7) -> None:
        self.folder, self.size = folder, size
        self.random = random.Random(seed)
        self.came = Came()
        self._stack = ExitStack()
        self.site = self._stack.enter_context(PageSite())
        self.site.refusals = 2
        port = urlsplit(self.site.url).port
        assert port is not None
        self.network = self._stack.enter_context(Network(port))
        self.database = postgres.Postgres(programs)
        self._stack.callback(self.database.close)
        settings = settings_for(folder / "data", postgres.make_database(self.database.url))
        token = prepare(settings)
        assert token
        self.token = token
        with_project = Database(settings.database_url)
        with with_project.writing() as connection:
            make_project(connection, PROJECT)
        with_project.close()
        self.service = ServiceProgram(settings.folder, settings.database, folder / "service.log")
        self._stack.callback(self.service.program.end)
        self.cluster = Cluster(folder, size.workers)
        self._stack.callback(self.cluster.end)
        self.targets = self._targets()
        self.client = self._client()
        self._stack.callback(self.client.end)
        self._later: list[tuple[float, Callable[[], None]]] = []

    def _targets(self) -> list[str]:
        kinds = [HOSTILE[number % len(HOSTILE)] for number in range(self.size.hostile)]
        kinds += ["refused"] * 2
        kinds += [("blocks", "allows")[n % 2] for n in range(self.size.pages - len(kinds))]
        self.random.shuffle(kinds)
        return [
            # Every third page stands behind the network that has its moods.
            f"{self.network.url if n % 3 == 0 else self.site.url}/{kind}/{n}"
            for n, kind in enumerate(kinds)
        ]

    def _client(self) -> Program:
        listed = self.folder / "pages.txt"
        listed.write_text("\n".join(self.targets), encoding="utf-8")
        words = [
            *("-c", "from pasteguard.cli import main; main()", "fleet"),
            *(f"@{listed}", "--run", "nightly"),
            *("--state", str(self.folder / "runs"), "--scheduler", self.cluster.address),
            *("--send", self.service.url, "--project", PROJECT, "--ignore-robots"),
            *("--mode", self.size.mode, "--only", "paste", "--timeout", str(self.size.timeout_s)),
            *("--memory", str(MEMORY_MB), "--workers", str(self.size.workers)),
            *("--patience", "120", "--lang", "en"),
        ]
        return Program(words, self.folder / "client.log", PASTEGUARD_TOKEN=self.token)

    def go(self, faults: Sequence[str], tell: Callable[[str], None] = lambda _: None) -> Came:
        """Runs it to its end, with a fault each so many audits, and looks at what the service has.

        Faults joined by "+" come at the same moment. Raises AssertionError where it gets stuck.
        """
        with self._stack:
            began = time.monotonic()
            self.service.start()
            self.cluster.tend()
            # A client that finds no scheduler says so; here it is only not there yet.
            time.sleep(AWAY_S)
            self._go_on(list(faults), tell)
            self.came.seconds = time.monotonic() - began
            self._read()
        self.came.left = self._left()
        return self.came

    def _left(self) -> list[str]:
        """Browsers and their files that are there a moment after their workers are gone."""
        for _ in range(50):
            lines = [
                " ".join(each.info["cmdline"] or ()) for each in psutil.process_iter(["cmdline"])
            ]
            left = [line for line in lines if f"--user-data-dir={self.folder}" in line]
            if not left:
                # Workers that were killed leave folders, which the next one removes; Playwright's
                # own driver leaves an empty one when it is killed with its worker.
                temporary = (self.folder / "temporary").glob("*")
                known = ("pasteguard-own-", "pasteguard-places-", "playwright-artifacts-")
                left = [each.name for each in temporary if not each.name.startswith(known)]
                break
            time.sleep(0.1)
        return left

    def _go_on(self, faults: list[str], tell: Callable[[str], None]) -> None:
        at, last, news = self.size.between, -1, time.monotonic()
        while True:
            self._keep_alive()
            if not self.client.lives and self.came.code is not None:
                return
            done = self.done()
            if done != last:
                last, news = done, time.monotonic()
                self._measure()
            assert time.monotonic() - news < LIMIT_S, f"stuck at {done}, see {self.folder}"
            if faults and done >= at:
                name = faults.pop(0)
                tell(f"{done:5} of {self.size.pages}: {name}")
                for each in name.split("+"):
                    getattr(self, f"_{each}")()
                    self.came.faults[each] += 1
                at = done + self.size.between
            time.sleep(0.1)

    def _keep_alive(self) -> None:
        """Starts again what was killed, as whoever runs it would."""
        for when, work in list(self._later):
            if time.monotonic() >= when:
                self._later.remove((when, work))
                work()
        if not any(work == self.cluster.scheduler.start for _, work in self._later):
            self.cluster.tend()
        service = self.service.program
        if not service.lives and not any(work == service.start for _, work in self._later):
            # It ends where its database is away, for whoever runs it to start it again.
            self._after(AWAY_S / 2, service.start)
        if not self.client.lives:
            code = self.client.process.returncode if self.client.process else -signal.SIGKILL
            if code == -signal.SIGKILL:
                self.client.start()
            else:
                self.came.code = code

    def _after(self, seconds: float, work: Callable[[], None]) -> None:
        self._later.append((time.monotonic() + seconds, work))

    def done(self) -> int:
        """How many reports the client has written down."""
        path = self.folder / "runs" / "nightly" / "run.sqlite3"
        if not path.exists():
            return 0
        with suppress(sqlite3.Error):
            ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                return int(ledger.execute("SELECT count(*) FROM report").fetchone()[0])
            finally:
                ledger.close()
        return 0

    def _browser(self) -> None:
        with suppress(IndexError, psutil.Error):
            self.random.choice(self.cluster.browsers()).kill()

    def _worker(self) -> None:
        for each in self.cluster.nannied(self.random.randrange(self.size.workers)):
            with suppress(psutil.Error):
                each.kill()

    def _machine(self) -> None:
        """A worker with its nanny and everything below."""
        lost = self.random.choice(self.cluster.workers)
        below = lost.below()
        lost.kill()
        for each in below:
            with suppress(psutil.Error):
                each.kill()

    def _scheduler(self) -> None:
        self.cluster.scheduler.kill()
        self._after(AWAY_S, self.cluster.scheduler.start)

    def _client_killed(self) -> None:
        self.client.kill()

    def _service(self) -> None:
        self.service.program.kill()
        self._after(AWAY_S, self.service.program.start)

    def _postgresql(self) -> None:
        self.database.kill()
        self._after(AWAY_S, self.database.start)

    def _drops(self) -> None:
        self.network.turn(Weather.DROPS)
        self._after(AWAY_S, lambda: self.network.turn(Weather.FAIR))

    def _stalls(self) -> None:
        self.network.turn(Weather.STALLS)
        self._after(2 * AWAY_S, lambda: self.network.turn(Weather.FAIR))

    def _measure(self) -> None:
        for number in range(self.size.workers):
            for each in self.cluster.nannied(number):
                self.came.worker_mb = max(self.came.worker_mb, memory_mb_of(each.pid))
        if self.client.process is not None:
            with suppress(psutil.Error):
                taken = psutil.Process(self.client.process.pid).memory_info().rss
                self.came.client_mb.append(taken // 2**20)

    def _read(self) -> None:
        """What the service has of the run, page by page."""
        while self._later:
            self._later.pop()[1]()
        until(self.service.answers, "the service")
        with requests.Session() as asking:
            asking.headers["Authorization"] = f"Bearer {self.token}"

            def read(path: str) -> Any:
                answer = asking.get(f"{self.service.url}/api/v1/{path}", timeout=60)
                assert answer.status_code == 200, answer.text
                return answer.json()

            runs = read(f"runs?project={PROJECT}&limit=200")["items"]
            self.came.runs = len(runs)
            for run in runs:
                for report in read(f"runs/{run['id']}/content")["reports"]:
                    self._note(report)

    def _note(self, report: dict[str, Any]) -> None:
        url = report["page"]["requested_url"]
        self.came.reports[url] += 1
        self.came.outcomes[url] = {each["outcome"] for each in report["findings"]}
        if report["error"] is not None:
            self.came.errors[url] = report["error"]["id"]
