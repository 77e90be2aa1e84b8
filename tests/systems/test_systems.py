"""Real assessment systems and editors are audited, and the report says what is right of them.

``make systems`` installs them and runs this; the right answers are in ``answers/``. An answer that
Pasteguard is known to get wrong is shown as an expected failure, with the reason.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from pasteguard.catalogue import entries
from pasteguard.model.report import Report
from pasteguard.reports.json_form import decode
from scripts.provide_systems import NODE_MODULES, venv
from tests.expectations import stated_finding
from tests.systems.answers import Answer, System, systems
from tests.systems.serving import served

COMMAND: Final = Path(sys.executable).parent / "pasteguard"
ALL: Final = systems()
TIMEOUT_S: Final = 180

Audited = Callable[[str], Report]


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Audited:
    """The report on a system by its name; each is audited once."""

    @cache
    def report(name: str) -> Report:
        return audit(ALL[name], tmp_path_factory.mktemp(name) / "run.json")

    return report


def audit(system: System, output: Path) -> Report:
    """Start a system, and run ``pasteguard audit`` on the test in it."""
    with served(system.server) as url:
        arguments = [url + system.path, "--timeout", str(TIMEOUT_S), "--format", "json"]
        arguments += [word for text in system.clicks for word in ("--click", text)]
        done = subprocess.run(
            [COMMAND, "audit", *arguments, "--output", output],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return decode(output.read_text("utf-8")).reports[0]


def needs(name: str) -> None:
    """Skip where a system is not installed, and say how to install it."""
    server = ALL[name].server
    folder = NODE_MODULES if server == "pages" else venv(server)
    if not (folder / ".installed").exists():
        pytest.skip(f"{ALL[name].name} is not installed: `make systems` installs it")


def cases() -> list[object]:
    """Each answer of each system; those that Pasteguard is known to get wrong say why."""
    return [
        pytest.param(
            name,
            answer,
            id=f"{name}-{answer.restriction}-{answer.field or 'page'}",
            marks=[pytest.mark.xfail(reason=answer.known_difference, strict=True)]
            if answer.known_difference
            else [],
        )
        for name, system in ALL.items()
        for answer in system.answers
    ]


@pytest.mark.every
@pytest.mark.timeout(TIMEOUT_S * 2)
@pytest.mark.parametrize(("name", "answer"), cases())
def test_an_answer_is_right(name: str, answer: Answer, audited: Audited) -> None:
    needs(name)
    report = audited(name)
    finding = stated_finding({"restriction": answer.restriction, "field": answer.field}, report)
    assert finding is not None, [field.label for field in report.fields]
    said = f"{finding.summary} {finding.reason or ''} {[each.detail for each in finding.evidence]}"
    assert finding.outcome == answer.outcome, f"{said}\nby hand: {answer.verified}"


@pytest.mark.every
@pytest.mark.timeout(TIMEOUT_S * 2)
@pytest.mark.parametrize("name", ALL)
def test_nothing_else_is_called_restricted(name: str, audited: Audited) -> None:
    needs(name)
    report = audited(name)
    labels = {field.id: field.label for field in report.fields}
    answered = {(answer.restriction, answer.field) for answer in ALL[name].answers}
    unanswered = [
        f"{finding.restriction} on {place or 'the page'}: {finding.summary}"
        for finding in report.findings
        if finding.outcome == "restricted"
        for place in [labels.get(finding.field or "")]
        if (finding.restriction, place) not in answered
    ]
    assert unanswered == []


@pytest.mark.parametrize("name", ALL)
def test_answers_are_of_known_restrictions_and_of_fields_that_are_tried(name: str) -> None:
    system = ALL[name]
    labels = {None, *(field.label for field in system.fields)}
    assert {answer.restriction for answer in system.answers} <= {entry.id for entry in entries()}
    assert {answer.field for answer in system.answers} <= labels
    assert all(answer.verified for answer in system.answers)
