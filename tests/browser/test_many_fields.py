"""Pages with several fields: none suffers from another; some of many like ones are sampled."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from pasteguard.artifacts import storage
from pasteguard.artifacts.audit import FIELD_LIMIT, GatheredAudit
from pasteguard.catalogue import restrictions_named
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.literal_pages import serving

GUARDED: Final = 7
COUNT: Final = FIELD_LIMIT + 4
PAGES: Final = {
    # So narrow that what is written wraps, and a click lands between two lines.
    "essays": "".join(
        f'<p><label>Essay {number} <textarea rows="6"></textarea></label></p>'
        for number in range(1, 4)
    ),
    "answers": "".join(
        f'<p><label>Answer {number} <input id="answer-{number}"></label></p>'
        for number in range(1, COUNT + 1)
    )
    + f"<script>document.getElementById('answer-{GUARDED}').addEventListener('paste',"
    " (event) => event.preventDefault());</script>",
}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving(lambda path: PAGES.get(path, "")) as url:
        yield url


def audit(url: str, kept: Path, *only: str) -> tuple[Report, GatheredAudit]:
    options = Options(
        disclosure=False,
        only=restrictions_named(only),
        timeout_s=180,
        artifact_files={url: kept},
    )
    report = asyncio.run(audit_targets([Target(url, url)], options, Silence())).reports[0]
    return report, storage.decode(kept.read_bytes(), str(kept))


@pytest.mark.browser
def test_a_text_is_not_written_into_another(site: str, tmp_path: Path) -> None:
    report, gathered = audit(f"{site}/essays", tmp_path / "kept", "paste", "ime", "dictation")
    assert {each.outcome for each in report.findings} == {Outcome.ALLOWED}
    attempts = [attempt for field in gathered.fields for attempt in field.attempts]
    assert attempts
    assert [attempt.act for attempt in attempts if attempt.confirmed] == []


@pytest.mark.browser
def test_of_many_like_fields_the_one_that_differs_is_found(site: str, tmp_path: Path) -> None:
    report, gathered = audit(f"{site}/answers", tmp_path / "kept", "paste", "drop")
    labels = {field.id: field.label for field in report.fields}
    found = {(each.restriction, labels[each.field or ""]): each.outcome for each in report.findings}
    guarded = {name for (what, name), said in found.items() if said is Outcome.RESTRICTED}
    assert guarded == {f"Answer {GUARDED}"}
    pasting = [said for (what, _), said in found.items() if what == "paste"]
    assert pasting.count(Outcome.ALLOWED) == COUNT - 1
    in_full = {field.facts.label for field in gathered.fields if field.like is None}
    assert in_full == {*(f"Answer {number}" for number in (1, GUARDED, COUNT // 2 + 1, COUNT))}
    assert found["drop", f"Answer {GUARDED}"] is Outcome.ALLOWED
    assert found["drop", "Answer 2"] is Outcome.UNCLEAR
    assert "notice.like-fields" in [notice.id for notice in report.warnings]
