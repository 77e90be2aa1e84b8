"""Worker processes: whoever dies takes its own job with it, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from pathlib import Path

import psutil
import pytest

from pasteguard.fleet.pools import WorkerLost, WorkerPool

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    made = WorkerPool(2)
    yield made
    made.shutdown(cancel_futures=True)


def until(holds: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.02)


def test_jobs_are_done_in_other_processes(pool: WorkerPool) -> None:
    futures = [pool.submit(os.getpid) for _ in range(4)]
    ids = {future.result(30) for future in futures}
    assert os.getpid() not in ids
    assert len(ids) <= 2


def test_a_job_that_kills_its_worker_fails_alone(pool: WorkerPool) -> None:
    others = [pool.submit(time.sleep, 0.3) for _ in range(3)]
    deadly = pool.submit(os._exit, 7)
    with pytest.raises(WorkerLost) as lost:
        deadly.result(30)
    assert lost.value.code == 7
    assert not wait(others, 30).not_done
    assert all(future.exception() is None for future in others)
    assert pool.submit(abs, -3).result(30) == 3


def test_a_worker_that_is_killed_from_outside_is_replaced() -> None:
    pool = WorkerPool(1)
    worker = pool.submit(os.getpid).result(30)
    future = pool.submit(time.sleep, 60)
    time.sleep(0.2)  # until the job has reached it
    os.kill(worker, signal.SIGKILL)
    with pytest.raises(WorkerLost) as lost:
        future.result(30)
    assert lost.value.code == -signal.SIGKILL
    assert pool.submit(abs, -3).result(30) == 3
    pool.shutdown()


def test_a_worker_that_is_killed_while_it_starts_is_started_again() -> None:
    pool = WorkerPool(1)
    future = pool.submit(abs, -3)
    until(lambda: pool.processes())
    os.kill(pool.processes()[0], signal.SIGKILL)
    assert future.result(30) == 3
    pool.shutdown()


def test_what_a_job_raises_is_handed_back(pool: WorkerPool) -> None:
    with pytest.raises(ValueError):
        pool.submit(int, "x").result(30)


def test_what_cannot_travel_is_an_error_and_no_hang(pool: WorkerPool) -> None:
    with pytest.raises(Exception, match=r"pickle|local object"):
        pool.submit(lambda: 1).result(30)
    assert pool.submit(abs, -3).result(30) == 3


def test_abandoned_workers_end_at_once() -> None:
    pool = WorkerPool(1)
    future = pool.submit(time.sleep, 60)
    until(lambda: pool.processes())
    (process,) = pool.processes()
    began = time.monotonic()
    pool.shutdown(cancel_futures=True)
    assert time.monotonic() - began < 9
    assert future.done()
    assert not psutil.pid_exists(process)


CLIENT = """
import time
from pasteguard.fleet.pools import WorkerPool
if __name__ == "__main__":
    pool = WorkerPool(1)
    pool.submit(time.sleep, 60)
    while not pool.processes():
        time.sleep(0.02)
    time.sleep(1)
    print(*pool.processes(), flush=True)
    time.sleep(60)
"""


def test_workers_end_with_a_client_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "client.py"
    script.write_text(CLIENT)
    client = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    assert client.stdout is not None
    worker = int(client.stdout.readline())
    client.kill()
    client.wait()
    client.stdout.close()
    until(lambda: not psutil.pid_exists(worker))
