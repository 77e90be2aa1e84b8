"""Everything is killed while a fleet is at work: every page has one result, and none is wrong."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from tests.fleet.at_large import is_right, told
from tests.fleet.faulty_run import FaultyRun, Size
from tests.server import postgres
from tests.server.conftest import MISSING

FAULTS: Final = ("browser+service", "drops+worker", "postgresql+client_killed", "stalls+scheduler")


@pytest.mark.browser
@pytest.mark.every
@pytest.mark.timeout(600)
def test_every_page_has_one_right_result_whatever_is_killed(tmp_path: Path) -> None:
    programs = postgres.find_programs()
    if programs is None:
        pytest.skip(MISSING)
    run = FaultyRun(tmp_path, Size(pages=9, hostile=1, between=1), programs)
    came = run.go(FAULTS)
    story = "\n".join([*told(run, came), (tmp_path / "client.log").read_text("utf-8")])
    assert came.faults == Counter("+".join(FAULTS).split("+")), story
    assert is_right(run, came), story
    assert came.runs == 1, "all parts of the run are one run of the service"
