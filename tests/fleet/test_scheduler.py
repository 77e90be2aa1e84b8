"""A run from its first target to its last, with workers that fail, vanish and come back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pasteguard.fleet.arrivals import Refused
from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.executors import CrewGone
from pasteguard.fleet.jobs import Job, JobResult, Limits
from pasteguard.fleet.ledger import Ledger
from pasteguard.fleet.scheduler import Conductor
from pasteguard.model.options import Options, Target
from tests.fleet.fakes import Free, Hands, audit, raising


@dataclass
class Heard:
    entries: list[PageResult] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def kept(self, entry: PageResult, line: str) -> None:
        self.entries.append(entry)

    def tick(self, under_way: int) -> None:
        return

    def crew_lost(self) -> None:
        self.told.append("lost")

    def crew_found(self) -> None:
        self.told.append("found")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger(tmp_path / "run.sqlite3")
    yield made
    made.close()


def begun(ledger: Ledger, *urls: str) -> None:
    ledger.begin({"run_id": "x"}, [Target(url, url) for url in urls])


def urls(count: int) -> list[str]:
    return [f"https://a.example/{number}" for number in range(count)]


@dataclass
class Stage:
    """A conductor with all whom it works with."""

    ledger: Ledger
    crew: Hands = field(default_factory=Hands)
    hosts: Free = field(default_factory=Free)
    heard: Heard = field(default_factory=Heard)
    audit: Callable[[Job], JobResult] = audit
    moment: float = 0.0

    def conductor(self) -> Conductor:
        template = Job("", Target("", ""), Options(), Limits())
        return Conductor(
            ledger=self.ledger,
            crew=self.crew,
            hosts=self.hosts,
            template=template,
            audit=self.audit,
            listener=self.heard,
            patience_s=5,
            now=self.now,
        )

    def now(self) -> float:
        self.moment += 1
        return self.moment

    def errors(self) -> dict[str, str]:
        reports = [json.loads(line) for line in self.ledger.lines(by_position=True)]
        return {
            each["page"]["requested_url"]: each["error"] and each["error"]["id"] for each in reports
        }


def test_every_target_gets_its_report_once(ledger: Ledger) -> None:
    begun(ledger, *urls(450))
    stage = Stage(ledger)
    stage.conductor().run()
    assert (ledger.kept(), len(stage.heard.entries)) == (450, 450)
    assert ledger.missing(-1, 1) == []


def test_a_run_that_goes_on_audits_only_what_is_missing(ledger: Ledger) -> None:
    begun(ledger, *urls(6))
    for position in (0, 3):
        ledger.keep(position, PageResult("before"), "{}")
    stage = Stage(ledger)
    stage.conductor().run()
    assert {each.url for each in stage.heard.entries} == {
        urls(6)[number] for number in (1, 2, 4, 5)
    }


def test_a_target_that_its_host_puts_off_comes_again_and_is_kept_once(ledger: Ledger) -> None:
    begun(ledger, *urls(3))
    stage = Stage(ledger, hosts=Free(again={urls(3)[1]}))
    stage.conductor().run()
    assert len(stage.hosts.ended) == 4
    assert len(stage.heard.entries) == 3


def test_what_a_host_asks_to_leave_alone_has_an_honest_report(ledger: Ledger) -> None:
    begun(ledger, "https://a.example/withheld", "https://a.example/open")
    stage = Stage(ledger)
    stage.conductor().run()
    assert stage.errors() == {
        "https://a.example/withheld": "notice.robots-forbid",
        "https://a.example/open": None,
    }
    assert [each.kind for each in stage.heard.entries] == ["robots", ""]


def test_a_target_that_costs_two_workers_is_tried_no_more(ledger: Ledger) -> None:
    begun(ledger, *urls(2))
    calls: list[str] = []

    def deadly(job: Job) -> JobResult:
        calls.append(job.key)
        return raising(job) if job.key == "1" else audit(job)

    stage = Stage(ledger, audit=deadly)
    stage.conductor().run()
    assert calls.count("1") == 2
    assert stage.errors() == {urls(2)[0]: None, urls(2)[1]: "notice.fleet.worker-lost"}
    assert len(stage.hosts.ended) == 2


def test_strikes_of_earlier_sessions_count(ledger: Ledger) -> None:
    begun(ledger, *urls(1))
    ledger.strike(0, 1)
    stage = Stage(ledger, audit=raising)
    stage.conductor().run()
    assert list(stage.errors().values()) == ["notice.fleet.worker-lost"]


def test_what_was_under_way_goes_again_when_the_crew_is_found(ledger: Ledger) -> None:
    begun(ledger, *urls(5))
    stage = Stage(ledger, crew=Hands(losses=[False, True, False]))
    stage.conductor().run()
    assert stage.heard.told == ["lost", "found"]
    assert ledger.kept() == 5


def test_a_crew_that_stays_away_ends_the_run_with_what_there_is(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.fleet.scheduler.RECOVERY_PAUSE_S", 0)
    begun(ledger, *urls(5))
    stage = Stage(ledger, crew=Hands(losses=[True] * 9, is_found=False))
    with pytest.raises(CrewGone):
        stage.conductor().run()
    assert 0 < ledger.kept() < 5


def test_a_cluster_without_workers_is_not_waited_for_without_end(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.fleet.scheduler.TICK_S", 0.0)
    begun(ledger, *urls(5))
    with pytest.raises(CrewGone) as gone:
        Stage(ledger, crew=Hands(count=0)).conductor().run()
    assert gone.value.message.id == "notice.fleet.no-workers"


def test_a_run_that_is_stopped_hands_out_nothing_more(ledger: Ledger) -> None:
    begun(ledger, *urls(9))
    stage = Stage(ledger)
    conductor = stage.conductor()
    took = 0

    def stopping(job: Job) -> JobResult:
        nonlocal took
        took += 1
        if took == 4:
            conductor.stop()
        return audit(job)

    conductor.audit = stopping
    conductor.run()
    assert 4 <= ledger.kept() < 9
    Stage(ledger).conductor().run()
    assert ledger.kept() == 9


def test_a_refusal_is_no_result(ledger: Ledger) -> None:
    begun(ledger, *urls(1))
    calls = 0

    def refused_first(job: Job) -> JobResult:
        nonlocal calls
        calls += 1
        done = audit(job)
        return JobResult(job.key, done.report, Refused(1.0)) if calls == 1 else done

    stage = Stage(ledger, audit=refused_first)
    stage.conductor().run()
    assert (calls, ledger.kept()) == (2, 1)
