"""A real scheduler and real worker processes of Dask on this machine, killed one after another."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pasteguard.cli.services import Services
from pasteguard.errors import UsageError
from pasteguard.fleet.clusters import ClusterCrew
from pasteguard_server.settings import Settings
from tests.fake_auditor import run
from tests.fleet.fakes import pool_staff
from tests.server.running import serving

ROOT = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(ROOT),
    # Dask gives a page three more workers else, which takes long to see.
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
}


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@dataclass
class Cluster:
    """A scheduler on a port, and workers, each a process as ``dask`` starts it."""

    port: int
    folder: Path
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def scheduler(self) -> None:
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port))

    def worker(self, name: str) -> None:
        limits = ("--nthreads", "1", "--memory-limit", "0", "--no-nanny", "--name", name)
        self._start("worker", self.address, "--host", "127.0.0.1", *limits, key=name)

    def kill(self, name: str) -> None:
        process = self.running.pop(name)
        process.kill()
        process.wait()

    def stop(self) -> None:
        for name in list(self.running):
            self.kill(name)

    def _start(self, kind: str, *arguments: str, key: str = "") -> None:
        with (self.folder / f"{kind}.log").open("ab") as log:
            self.running[key or kind] = subprocess.Popen(
                [sys.executable, "-m", "dask", kind, *arguments, "--no-dashboard"],
                stdout=log,
                stderr=log,
                env=ENVIRONMENT,
                cwd=self.folder,
            )


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(free_port(), tmp_path)
    made.scheduler()
    made.worker("one")
    made.worker("two")
    try:
        yield made
    finally:
        made.stop()


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


@contextmanager
def meanwhile(act: Callable[[], None]) -> Iterator[None]:
    """Does it in a thread, and waits for its end."""
    failures: list[BaseException] = []

    def watched() -> None:
        try:
            act()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=watched)
    thread.start()
    try:
        yield
    finally:
        thread.join()
    assert failures == []


def audits(marks: Path) -> list[str]:
    return [path.name.split(".")[0] for path in marks.iterdir()]


def test_workers_and_the_scheduler_die_and_every_page_has_one_report_in_the_service(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks, listed = tmp_path / "marks", tmp_path / "urls.txt"
    marks.mkdir()
    urls = [f"https://a.example/page-{n:02}?sleep=0.15&mark={marks}" for n in range(24)]
    listed.write_text("\n".join(urls))

    def harm() -> None:
        until(lambda: len(audits(marks)) >= 6)
        cluster.kill("one")
        until(lambda: len(audits(marks)) >= 10)
        cluster.worker("three")
        cluster.kill("scheduler")
        time.sleep(0.5)
        cluster.scheduler()
        cluster.worker("four")

    with serving(Settings(folder=tmp_path / "data", submit_rate=10**6)) as service:
        monkeypatch.setenv("PASTEGUARD_TOKEN", service.admin)
        with meanwhile(harm):
            result = run(
                *("fleet", f"@{listed}", "--run", "night", "--state", str(tmp_path / "runs")),
                *("--scheduler", cluster.address, "--format", "jsonl"),
                *("--send", service.url, "--project", "nightly"),
                services=Services(staff=pool_staff),
            )
        assert result.exit_code == 0, result.stderr
        (found,) = service.read("runs?project=nightly")["items"]
        assert (found["pages"], found["build"]) == (24, "night")
    names = [json.loads(line)["page"]["requested_url"] for line in result.stdout.splitlines()]
    assert sorted(names) == sorted(urls)
    assert "cannot be reached" in result.stderr
    assert "there again" in result.stderr


def test_a_page_that_kills_every_worker_ends_with_an_honest_report(
    cluster: Cluster, tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    deadly = f"https://a.example/always?die=99&mark={marks}"
    cluster.worker("spare")
    result = run(
        *("fleet", deadly, "https://a.example/fine", "--run", "x", "--format", "jsonl"),
        *("--state", str(tmp_path / "runs"), "--scheduler", cluster.address),
        services=Services(staff=pool_staff),
    )
    assert result.exit_code == 2, result.stderr
    errors = [json.loads(line)["error"] for line in result.stdout.splitlines()]
    ids = sorted(each["id"] if each else "" for each in errors)
    assert ids == ["", "notice.fleet.worker-lost"], result.stderr


def test_a_scheduler_that_is_not_there_is_told_with_its_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pasteguard.fleet.clusters.CONNECT_S", 0.5)
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(UsageError) as wrong:
        ClusterCrew(address)
    assert wrong.value.message.values["address"] == address


def test_dask_that_is_missing_is_told_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = run("fleet", "https://a.example", "--scheduler", "tcp://127.0.0.1:1")
    assert result.exit_code == 2
    assert "pip install 'pasteguard[fleet]'" in result.stderr
