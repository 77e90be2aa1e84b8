from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pasteguard.browser import temp_profile
from pasteguard.browser.temp_profile import own_folder, remove_leftovers, short_way_to

HOLD = """
import sys, time
from pasteguard.browser.temp_profile import own_folder
with own_folder() as folder:
    (folder / "state.json").write_text("secret")
    print(folder, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_is_its_users_alone_and_gone_afterwards(temporary: Path) -> None:
    with own_folder() as folder:
        (folder / "profile").mkdir()
        assert folder.stat().st_mode & 0o077 == 0
    assert list(temporary.iterdir()) == []


def test_what_a_killed_process_left_is_removed_and_what_a_living_one_uses_is_not(
    temporary: Path,
) -> None:
    holders = [
        subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    try:
        for holder in holders:
            assert holder.stdout is not None
            holder.stdout.readline()
        killed = holders[0]
        killed.kill()
        killed.wait()
        assert len(list(temporary.iterdir())) == 2
        remove_leftovers()
        (left,) = temporary.iterdir()
        assert (left / "state.json").exists()
    finally:
        for holder in holders:
            holder.kill()
            holder.communicate()
    remove_leftovers()
    assert list(temporary.iterdir()) == []


def test_what_is_not_ours_stays(temporary: Path) -> None:
    (temporary / "pasteguard-notes").mkdir()
    elsewhere = temporary / "elsewhere"
    elsewhere.mkdir()
    (temporary / f"{temp_profile.PREFIX}link").symlink_to(elsewhere)
    remove_leftovers()
    assert elsewhere.exists()
    assert (temporary / "pasteguard-notes").exists()


def test_a_long_path_gets_a_short_way_to_it(temporary: Path) -> None:
    deep = temporary / ("deep" * 20)
    deep.mkdir()
    with short_way_to(deep) as way:
        assert len(str(way)) <= temp_profile.LONGEST_WAY
        (way / "found").touch()
        assert (deep / "found").exists()
    assert not way.exists()
    assert (deep / "found").exists()


def test_a_short_path_is_left_as_it_is() -> None:
    with short_way_to(Path("/tmp")) as way:
        assert way == Path("/tmp")
