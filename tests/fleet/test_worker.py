from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import psutil
import pytest

from pasteguard.browser import temp_profile
from pasteguard.fleet import worker_loop
from pasteguard.fleet.arrivals import Loaded, Refused, WorkerFailed
from pasteguard.fleet.jobs import Job, Limits, job_for, not_audited
from pasteguard.fleet.worker import audit_one, rest
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Mode, Outcome, Report
from tests.fleet.pages import PageSite

PASTE = Options(timeout_s=30.0, only=frozenset({"paste"}), heeds_refusals=True)
LOOK = Options(mode=Mode.PASSIVE, timeout_s=20.0, only=frozenset({"paste"}), heeds_refusals=True)

browser = pytest.mark.browser


@pytest.fixture(scope="module")
def site() -> Iterator[PageSite]:
    with PageSite() as site:
        yield site
    rest()


def job(site: PageSite, path: str, options: Options, limits: Limits | None = None) -> Job:
    return Job(path, Target(f"{site.url}/{path}", path), options, limits or Limits())


def outcomes(report: Report) -> list[Outcome]:
    return [finding.outcome for finding in report.findings]


def ids(report: Report) -> set[str]:
    return {notice.id for notice in report.warnings}


def browsers_of(process: psutil.Process) -> list[psutil.Process]:
    """The browsers' own processes below it, without those of their tabs."""
    found = []
    for each in process.children(recursive=True):
        with suppress(psutil.Error):
            line = " ".join(each.cmdline())
            if "--user-data-dir" in line and "--type=" not in line:
                found.append(each)
    return found


def test_a_target_that_no_worker_got_has_a_report_that_says_why() -> None:
    why = Message("notice.robots-forbid", {"host": "a.example"})
    report = not_audited(Target("https://a.example/", "a"), PASTE, why)
    assert report.error is not None
    assert "robots.txt" in report.error.text
    assert outcomes(report) == [Outcome.UNCLEAR]
    assert report.findings[0].reason == "The page was not audited"


def test_a_job_takes_its_files_along(tmp_path: Path) -> None:
    journey = tmp_path / "journey.py"
    journey.write_text("async def journey(page):\n    pass\n")
    made = job_for("1", Target("https://a.example/", "a"), Options(journey=journey), Limits())
    assert made.options.journey is None
    assert pickle.loads(pickle.dumps(made)) == made
    assert made.journey == journey.read_text()


def test_saved_html_is_audited_without_a_browser(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text('<textarea aria-label="Answer" onpaste="return false"></textarea>')
    done = audit_one(Job("1", Target(page.as_uri(), "page"), Options(mode=Mode.MARKUP)))
    assert done.report.error is None
    assert done.worker.endswith(f":{os.getpid()}")
    assert browsers_of(psutil.Process()) == []


@browser
def test_a_worker_keeps_its_browser_until_it_is_worn(site: PageSite) -> None:
    limits = Limits(audits=2)
    seen = []
    for number in range(3):
        done = audit_one(job(site, f"allows/{number}", LOOK, limits))
        assert done.report.error is None
        seen.append([each.pid for each in browsers_of(psutil.Process())])
    first, second, third = seen
    assert len(first) == 1
    assert second == [], "it did its audits and was ended"
    assert third not in (first, [])
    assert pickle.loads(pickle.dumps(done)) == done


@browser
def test_a_browser_that_has_grown_is_not_kept(site: PageSite) -> None:
    audit_one(job(site, "allows", LOOK, Limits(grown_mb=10)))
    assert browsers_of(psutil.Process()) == []


@browser
def test_a_browser_that_is_killed_midway_changes_no_answer(site: PageSite) -> None:
    audit_one(job(site, "allows", LOOK))
    before = site.asked["/blocks/killed"]

    def kill() -> None:
        while site.asked["/blocks/killed"] == before:
            time.sleep(0.02)
        time.sleep(0.5)
        for each in browsers_of(psutil.Process()):
            each.kill()

    killer = Thread(target=kill)
    killer.start()
    done = audit_one(job(site, "blocks/killed", PASTE))
    killer.join()
    assert done.what == Loaded()
    assert done.report.error is None
    assert outcomes(done.report) == [Outcome.RESTRICTED]


@browser
def test_a_browser_that_is_killed_each_time_is_the_workers_trouble_and_accuses_nobody(
    site: PageSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.fleet.worker.LONGEST_PAUSE_S", 0.1)
    over: list[bool] = []

    def kill() -> None:
        while not over:
            time.sleep(0.05)
            if site.asked["/blocks/never"]:
                for each in browsers_of(psutil.Process()):
                    each.kill()

    killer = Thread(target=kill)
    killer.start()
    done = audit_one(job(site, "blocks/never", PASTE))
    over.append(True)
    killer.join()
    assert done.what == WorkerFailed()
    assert done.report.error is not None
    assert set(outcomes(done.report)) == {Outcome.UNCLEAR}


@browser
def test_a_page_that_crashes_its_tab_is_audited_once_more_and_then_believed(
    site: PageSite,
) -> None:
    crash = (
        "async def journey(page):\n"
        "    session = await page.context.new_cdp_session(page)\n"
        "    await session.send('Page.crash')\n"
    )
    url = f"{site.url}/allows/crashes"
    done = audit_one(Job("1", Target(url, "crashes"), LOOK, journey=crash))
    assert done.what == Loaded()
    assert "notice.ended.crashed" in ids(done.report)
    assert site.asked["/allows/crashes"] == 2


@browser
def test_a_page_that_fills_the_memory_is_ended_and_the_next_one_audited(site: PageSite) -> None:
    done = audit_one(job(site, "fills", PASTE, Limits(memory_mb=1000)))
    assert done.what == Loaded()
    assert done.report.error is None
    assert "notice.memory" in ids(done.report)
    assert outcomes(done.report) == [Outcome.UNCLEAR]
    assert done.report.findings[0].reason == "The page filled too much memory"
    assert audit_one(job(site, "allows", LOOK)).report.error is None


@browser
def test_a_journey_that_never_gives_the_event_loop_back_ends_in_time(
    site: PageSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_loop, "START_LIMIT_S", 1.0)
    monkeypatch.setattr(worker_loop, "SLACK_S", 1.0)
    stuck = Job(
        "1",
        Target(f"{site.url}/allows/stuck", "stuck"),
        Options(mode=Mode.PASSIVE, timeout_s=2.0),
        journey="import time\nasync def journey(page):\n    while True: time.sleep(0.1)\n",
    )
    began = time.monotonic()
    done = audit_one(stuck)
    assert time.monotonic() - began < 15
    assert "notice.deadline" in ids(done.report)
    assert set(outcomes(done.report)) == {Outcome.UNCLEAR}
    assert audit_one(job(site, "allows", LOOK)).report.error is None


@browser
def test_a_host_that_refuses_says_so_and_its_answer_is_not_audited(site: PageSite) -> None:
    site.refusals = 1
    done = audit_one(job(site, "refused/1", LOOK))
    assert done.what == Refused(1.0)
    assert done.report.error is not None
    assert done.report.error.id == "notice.refused"
    again = audit_one(job(site, "refused/1", LOOK))
    assert again.report.error is None


@browser
def test_the_browser_says_who_audits(site: PageSite) -> None:
    site.agents.clear()
    options = Options(mode=Mode.PASSIVE, only=frozenset({"paste"}), identify="+https://me.example")
    audit_one(job(site, "allows/named", options))
    assert site.agents
    assert all(agent.endswith("(+https://me.example)") for agent in site.agents)
    assert all(" PasteguardBot/" in agent for agent in site.agents)
    site.agents.clear()
    audit_one(job(site, "allows/unnamed", LOOK))
    assert not any("PasteguardBot" in agent for agent in site.agents)


WORK = """
import sys, time
from pasteguard.fleet.jobs import Job
from pasteguard.fleet.worker import audit_one
from pasteguard.model.report import Mode
from pasteguard.model.options import Options, Target
job = Job("1", Target(sys.argv[1], "page"), Options(mode=Mode.PASSIVE, only=frozenset({"paste"})))
print(audit_one(job).report.error, flush=True)
if len(sys.argv) > 2:
    time.sleep(60)
"""


@browser
@pytest.mark.parametrize("way", ["kill", "goes"])
def test_no_browser_outlives_its_worker_and_no_profile_stays(
    site: PageSite, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    arguments = [sys.executable, "-c", WORK, f"{site.url}/allows"]
    process = subprocess.Popen(
        [*arguments, "stays"] if way != "goes" else arguments,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "None\n"
        family = psutil.Process(process.pid).children(recursive=True) if way != "goes" else []
        if way != "goes":
            assert len(family) > 2
            getattr(process, way)()
        _, errors = process.communicate(timeout=20)
        assert errors == ""
        _, alive = psutil.wait_procs(family, timeout=5)
        assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []
        if way != "goes":
            temp_profile.remove_leftovers()
        assert list(tmp_path.glob(f"{temp_profile.PREFIX}*")) == []
    finally:
        process.kill()
        process.communicate()
