"""Every kept test page is judged from its artifacts, without a browser, as it states."""

from __future__ import annotations

from typing import Final

import pytest

from pasteguard.catalogue import entries
from tests.expectations import ALL_BY_PATH
from tests.page_artifacts import KEPT, differing, kept, stale

LARGEST: Final = 30_000_000
"""Bytes of all that is kept."""
FOLDERS: Final = sorted(each.id for each in entries())


@pytest.mark.parametrize("path", sorted(ALL_BY_PATH))
def test_a_page_gets_the_outcomes_it_states(path: str) -> None:
    folder = path.partition("/")[0]
    assert differing(ALL_BY_PATH[path], kept(folder)[path].artifacts) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_kept_of_a_folder_is_complete_and_fresh(folder: str) -> None:
    due = [page.path for page in stale(folder)]
    assert due == [], f"these changed: run make artifacts ARGS={folder}"
    gone = [path for path in kept(folder) if path not in ALL_BY_PATH]
    assert gone == [], f"these are gone: run make artifacts ARGS='--all {folder}'"


def test_there_are_pages_and_they_take_little_room() -> None:
    assert ALL_BY_PATH
    assert sum(file.stat().st_size for file in KEPT.iterdir()) < LARGEST
