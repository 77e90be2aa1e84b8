"""The book of a run: what was written is there, whatever happened since."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.ledger import REFUSED, SENT, WAITING, Ledger, LedgerFailed
from pasteguard.model.options import Target

TARGETS = [Target(f"https://a.example/{number}", f"page {number}") for number in range(5)]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger(tmp_path / "run.sqlite3")
    made.begin({"run_id": "x", "options": {"only": ["paste"]}}, TARGETS)
    yield made
    made.close()


def entry(number: int) -> PageResult:
    return PageResult(TARGETS[number].url, restricted=("paste",))


def test_a_run_is_given_back_as_it_was_begun(ledger: Ledger) -> None:
    again = Ledger(ledger.path)
    assert again.about() == {"run_id": "x", "options": {"only": ["paste"]}}
    assert [target for _, target in again.missing(-1, 10)] == TARGETS
    again.close()


def test_what_has_a_report_is_not_missing(ledger: Ledger) -> None:
    ledger.keep(1, entry(1), "{}")
    ledger.keep(4, entry(4), "{}")
    assert [position for position, _ in ledger.missing(-1, 10)] == [0, 2, 3]
    assert [position for position, _ in ledger.missing(0, 1)] == [2]
    assert (ledger.kept(), ledger.total()) == (2, 5)


def test_a_second_report_of_a_page_changes_nothing(ledger: Ledger) -> None:
    assert ledger.keep(2, entry(2), '{"first": 1}')
    assert not ledger.keep(2, entry(2), '{"second": 2}')
    assert list(ledger.lines()) == [b'{"first": 1}']


def test_reports_are_read_as_they_came_or_by_their_targets(ledger: Ledger) -> None:
    for number in (3, 0, 2):
        ledger.keep(number, entry(number), str(number))
    assert list(ledger.lines()) == [b"3", b"0", b"2"]
    assert list(ledger.lines(by_position=True)) == [b"0", b"2", b"3"]
    assert [each.url for each in ledger.entries()] == [TARGETS[number].url for number in (3, 0, 2)]


def test_what_waits_for_the_service_goes_in_parcels_of_some_size(ledger: Ledger) -> None:
    for number in range(4):
        ledger.keep(number, entry(number), str(number) * 100)
    assert [each.position for each in ledger.unsent(10, 250)] == [0, 1]
    assert [each.position for each in ledger.unsent(10, 1)] == [0]
    ledger.mark([0, 1], SENT)
    ledger.mark([2], REFUSED)
    assert [each.position for each in ledger.unsent(10, 1000)] == [3]
    assert [ledger.count(each) for each in (WAITING, SENT, REFUSED)] == [1, 2, 1]


def test_strikes_add_up_over_sessions(ledger: Ledger) -> None:
    assert ledger.strike(3, 1) == 1
    again = Ledger(ledger.path)
    assert again.strike(3, 1) == 2
    again.close()


def test_a_run_is_begun_with_all_its_targets_or_not_at_all(tmp_path: Path) -> None:
    def broken() -> Iterator[Target]:
        yield TARGETS[0]
        raise RuntimeError

    ledger = Ledger(tmp_path / "run.sqlite3")
    with pytest.raises(RuntimeError):
        ledger.begin({"run_id": "x"}, broken())
    assert ledger.about() == {}
    assert ledger.total() == 0
    ledger.close()


WRITER = """
import os, sys
from pathlib import Path
from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.ledger import Ledger
ledger = Ledger(Path(sys.argv[1]))
for number in range(3):
    ledger.keep(number, PageResult("u"), "{}")
os.kill(os.getpid(), 9)
"""


def test_what_was_kept_survives_the_death_of_its_writer(ledger: Ledger) -> None:
    subprocess.run([sys.executable, "-c", WRITER, ledger.path], check=False)
    assert [position for position, _ in ledger.missing(-1, 10)] == [3, 4]


def test_a_file_that_is_no_ledger_is_told_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite3"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(LedgerFailed) as failed:
        Ledger(path)
    assert failed.value.message.values["path"] == str(path)


def test_a_full_disk_stops_the_run_and_spoils_nothing(ledger: Ledger) -> None:
    ledger.keep(0, entry(0), "{}")
    database = ledger._database
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(LedgerFailed):
        for number in range(1, 5):
            ledger.keep(number, entry(number), "".join(map(chr, range(40, 9000))))
    kept = ledger.kept()
    assert 1 <= kept < 5
    with sqlite3.connect(ledger.path) as other:
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    other.close()
