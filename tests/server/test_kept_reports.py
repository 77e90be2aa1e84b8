"""Old reports stay readable for ever, and can be stored, shown and compared."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from pasteguard.reports import FORMATS, json_form
from tests.server.running import Running

KEPT: Final = sorted((Path(__file__).parent.parent / "reports_kept").glob("*.json"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", FORMATS)
def test_a_report_of_a_released_version_is_readable(path: Path, form: str) -> None:
    run = json_form.decode(path.read_bytes())
    for language in ("en", "ja"):
        assert FORMATS[form](run, language)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_report_of_a_released_version_is_stored_as_it_is(service: Running, path: Path) -> None:
    run = json_form.decode(path.read_bytes())
    run_id = service.stored(run, f"project=kept-{path.stem}")
    assert json_form.decode(service.get(f"runs/{run_id}/content").content) == run
    found = service.read(f"runs/{run_id}")
    assert found["run"]["restricted"] > 0
    for report in found["reports"]:
        assert service.read(f"reports/{report['id']}")["report"]["findings"]


def test_a_run_of_the_first_version_is_kept() -> None:
    assert {path.stem for path in KEPT} >= {"0.1.0-rehearsal", "0.1.0-markup"}
