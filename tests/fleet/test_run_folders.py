"""Where runs are kept, who may work on one, and when it goes."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from pasteguard.errors import UsageError
from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.ledger import SENT, Ledger
from pasteguard.fleet.run_folders import (
    KEPT_DAYS,
    LEDGER,
    claimed,
    default_state,
    folder_of,
    new_name,
    sweep,
)
from pasteguard.model.options import Target

DAY_S = 24 * 3600


def made(
    state: Path, name: str, *, reports: int, sent: int = 0, service: str | None = None
) -> Path:
    folder = state / name
    folder.mkdir(parents=True)
    ledger = Ledger(folder / LEDGER)
    about = {"service": service and {"url": service}}
    ledger.begin(about, [Target(f"https://a.example/{number}", "x") for number in range(2)])
    for number in range(reports):
        ledger.keep(number, PageResult("u"), "{}")
    ledger.mark(range(sent), SENT)
    ledger.close()
    return folder


def age(folder: Path, days: float) -> None:
    moment = time.time() - days * DAY_S
    os.utime(folder / LEDGER, (moment, moment))


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "-x", "ä", "x" * 81, "a b"])
def test_what_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        folder_of(tmp_path, name)


def test_a_name_is_made_from_the_time(tmp_path: Path) -> None:
    name = new_name(datetime(2026, 11, 22, 4, 5, 6))
    assert folder_of(tmp_path, name) == tmp_path / "2026-11-22-040506"


def test_runs_are_kept_where_the_system_keeps_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert default_state() == tmp_path / "pasteguard" / "runs"


def test_a_claimed_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    with claimed(tmp_path / "x"):
        assert (tmp_path / "x").stat().st_mode & 0o077 == 0
        with pytest.raises(UsageError) as wrong, claimed(tmp_path / "x"):
            pass
    assert wrong.value.message.id == "notice.fleet.claimed"
    with claimed(tmp_path / "x") as path:
        assert path == tmp_path / "x" / LEDGER


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError) as wrong, claimed(tmp_path / "file" / "x"):
        pass
    assert wrong.value.message.id == "notice.fleet.state"


def test_only_runs_that_are_done_sent_and_old_are_swept_away(tmp_path: Path) -> None:
    old = [
        made(tmp_path, "done", reports=2),
        made(tmp_path, "sent", reports=2, sent=2, service="https://s.example"),
        made(tmp_path, "unsent", reports=2, sent=1, service="https://s.example"),
        made(tmp_path, "unfinished", reports=1),
        made(tmp_path, "claimed", reports=2),
    ]
    for folder in old:
        age(folder, KEPT_DAYS + 1)
    age(made(tmp_path, "young", reports=2), KEPT_DAYS - 1)
    with claimed(tmp_path / "claimed"):
        sweep(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"unsent", "unfinished", "claimed", "young"}
