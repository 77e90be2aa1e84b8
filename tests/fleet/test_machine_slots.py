from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from pasteguard.fleet import machine_slots, memory
from pasteguard.fleet.machine_slots import a_place, browsers_for_this_machine

HOLD = """
import sys, time
from pathlib import Path
from pasteguard.fleet.machine_slots import a_place
with a_place(1, lambda: None, Path(sys.argv[1])):
    print("in", flush=True)
    time.sleep(60)
"""


def never() -> None:
    raise AssertionError("nobody is to wait here")


def test_a_free_place_is_had_at_once(tmp_path: Path) -> None:
    with (
        a_place(2, never, tmp_path) as first,
        a_place(2, never, tmp_path) as second,
    ):
        assert first < 0.5
        assert second < 0.5


def test_who_finds_no_place_waits_gives_up_its_browser_and_gets_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_slots, "PATIENCE_S", 0.2)
    told: list[str] = []
    waited: list[float] = []

    def work() -> None:
        with a_place(1, lambda: told.append("tired"), tmp_path) as seconds:
            waited.append(seconds)

    with a_place(1, never, tmp_path):
        other = Thread(target=work)
        other.start()
        time.sleep(0.6)
        assert waited == []
    other.join(5)
    assert told == ["tired"]
    assert waited[0] >= 0.5


def test_the_place_of_a_killed_worker_is_free_again(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        holder.kill()
        holder.wait()
        with a_place(1, never, tmp_path) as waited:
            assert waited < 1.0
    finally:
        holder.kill()
        holder.communicate()


def test_a_disk_that_keeps_no_locks_keeps_nobody_from_auditing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with a_place(1, never, tmp_path / "file") as waited:
        assert waited == 0.0


def test_a_machine_bears_one_browser_a_core_as_far_as_its_memory_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine_slots, "cores", lambda: 8)
    monkeypatch.setattr(machine_slots, "machine_memory_mb", lambda: 64_000)
    assert browsers_for_this_machine() == 8
    monkeypatch.setattr(machine_slots, "machine_memory_mb", lambda: 3_000)
    assert browsers_for_this_machine() == 3
    monkeypatch.setattr(machine_slots, "machine_memory_mb", lambda: 500)
    assert browsers_for_this_machine() == 1


def test_a_containers_limit_counts_where_it_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = tmp_path / "memory.max"
    monkeypatch.setattr(memory, "MEMORY_LIMIT", limit)
    limit.write_text("209715200\n")
    assert memory.machine_memory_mb() == 200
    limit.write_text("max\n")
    assert memory.machine_memory_mb() > 200
