"""Disks that are full: of the client, and of a worker."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fleet.pages import PageSite

FLEET = "from pasteguard.cli import main; main()"
WORK = """
import sys
from pasteguard.fleet import worker
from pasteguard.fleet.jobs import Job
from pasteguard.model.report import Mode
from pasteguard.model.options import Options, Target
worker.PAUSE_S = 0.1
options = Options(mode=Mode.PASSIVE, only=frozenset({"paste"}), timeout_s=20)
done = worker.audit_one(Job("1", Target(sys.argv[1], "page"), options))
error = done.report.error
print(type(done.what).__name__, error and error.id, {f.outcome.value for f in done.report.findings})
"""


@pytest.fixture(scope="module")
def site() -> Iterator[PageSite]:
    with PageSite() as site:
        yield site


def filled(size: int) -> None:
    """Lets no file of this process and of those below it grow past so many bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def run(words: list[str], folder: Path, limit: int | None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=folder,
        preexec_fn=(lambda: filled(limit)) if limit is not None else None,
    )


@pytest.mark.every
def test_a_client_whose_disk_is_full_says_so_and_goes_on_once_there_is_room(
    tmp_path: Path,
) -> None:
    for number in range(20):
        (tmp_path / f"{number}.html").write_text("<textarea aria-label='Answer'></textarea>")
    words = [FLEET, "fleet", str(tmp_path), "--mode", "markup", "--run", "x", "--workers", "1"]
    words += ["--state", str(tmp_path / "runs"), "--lang", "en"]
    full = run(words, tmp_path, 100_000)
    assert full.returncode == 2
    assert "Traceback" not in full.stderr
    assert "run.sqlite3" in full.stderr
    assert "pasteguard fleet --run x" in full.stderr
    again = run(words, tmp_path, None)
    assert again.returncode == 0, again.stderr
    assert "20 of 20 pages audited" in again.stdout


@pytest.mark.browser
def test_a_worker_whose_disk_is_full_blames_no_page(site: PageSite, tmp_path: Path) -> None:
    done = run([WORK, f"{site.url}/blocks"], tmp_path, 1_000)
    assert done.returncode == 0, done.stderr
    what, error, outcomes = done.stdout.split(maxsplit=2)
    # A browser may do without a file or two; what it says is then as true as ever.
    if what == "Loaded":
        assert (error, outcomes.strip()) == ("None", "{'restricted'}")
    else:
        assert what == "WorkerFailed"
        assert error.startswith("notice.")
        assert outcomes.strip() == "{'unclear'}"
