from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_a_clients_memory_does_not_grow_with_what_is_done() -> None:
    # In a process of its own: here, other tests weigh in.
    ran = subprocess.run(
        [sys.executable, "-m", "tests.fleet.client_memory", "2000"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    weights = [float(each) for each in ran.stdout.removeprefix("MB: ").split()]
    half = len(weights) // 2
    assert max(weights[half:]) - weights[half] < 3.0, ran.stdout
