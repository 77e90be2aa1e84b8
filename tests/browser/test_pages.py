"""Every page under ``tests/pages`` gets the outcomes it states, through the real command."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import pytest

from pasteguard.catalogue import Group, entries, entry
from pasteguard.model.report import Report
from pasteguard.reports.json_form import decode
from tests.expectations import Expectation, differences, expectations
from tests.site import Site

COMMAND: Final = Path(sys.executable).parent / "pasteguard"
ALL: Final = {expectation.path: expectation for expectation in expectations()}
LANGUAGES: Final = ("en", "ja")
"""The commands speak them in turn; what is found is the same."""
SECOND_OPINIONS: Final = 12
"""A busy machine may disturb an audit; so many pages of a run may need to be asked twice."""

pytestmark = [pytest.mark.timeout(3000), pytest.mark.usefixtures("editors")]


def audit(site: Site, wanted: Iterable[Expectation], folder: Path) -> dict[str, Report]:
    """Runs ``pasteguard audit`` over pages, once for each set of clicks and acts they need."""
    groups: dict[tuple[tuple[str, ...], str], list[Expectation]] = defaultdict(list)
    for expectation in wanted:
        folder_name = expectation.path.partition("/")[0]
        is_answer = entry(folder_name).group is Group.ANSWER
        part = Group.ANSWER.value if is_answer else folder_name
        groups[expectation.clicks, part].append(expectation)
    reports: dict[str, Report] = {}
    for number, ((clicks, part), group) in enumerate(groups.items()):
        targets, output = folder / f"targets-{number}.txt", folder / f"run-{number}.json"
        targets.write_text("\n".join(f"{site.url}/{page.path}" for page in group), "utf-8")
        language = LANGUAGES[number % len(LANGUAGES)]
        arguments = [f"@{targets}", "--jobs", "3", "--timeout", "90", "--lang", language]
        stated = {each["restriction"] for page in group for each in page.findings}
        # In the answer group everything is tried anyway, and all of it has to be right.
        arguments += ["--only", part if part == "answer" else ",".join(sorted(stated))]
        for click in clicks:
            arguments += ["--click", click]
        done = subprocess.run(
            [COMMAND, "audit", *arguments, "--format", "json", "--output", output],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        run = decode(output.read_text("utf-8"))
        reports |= {page.path: report for page, report in zip(group, run.reports, strict=True)}
    return reports


@pytest.fixture(scope="session")
def disagreements(
    request: pytest.FixtureRequest, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, list[str]]:
    """Where the selected pages and their audits differ, by path; few pages are asked twice."""
    selected = [item for item in request.session.items if isinstance(item, pytest.Function)]
    paths = {item.callspec.params.get("path") for item in selected if hasattr(item, "callspec")}
    wanted = [ALL[path] for path in sorted(path for path in paths if path in ALL)]
    reports = audit(site, wanted, tmp_path_factory.mktemp("first"))
    found = {page.path: differences(page, reports[page.path]) for page in wanted}
    doubtful = [page for page in wanted if found[page.path]]
    if 0 < len(doubtful) <= SECOND_OPINIONS:
        again = audit(site, doubtful, tmp_path_factory.mktemp("second"))
        for page in doubtful:
            print(f"asked twice: {page.path}: {found[page.path]}")
            found[page.path] = differences(page, again[page.path])
    return found


def selected() -> set[str]:
    """What there is time for on every change: ``make pages`` audits the rest as well.

    Of pasting one page of each outcome, mechanism and effect, and of each editor one that
    restricts; of each other restriction one page of each kind, outside the answer group only one
    that restricts, and of every third one that allows.
    """
    chosen: dict[tuple[object, ...], str] = {}
    conduct = [each.id for each in entries() if each.group is not Group.ANSWER]
    for path in sorted(ALL):
        folder, _, name = path.partition("/")
        kind, _, rest = name.partition("-")
        if folder != "paste":
            is_answer = entry(folder).group is Group.ANSWER
            if kind == "restricts" or is_answer or (kind == "allows" and folder in conduct[::3]):
                chosen.setdefault((folder, kind), path)
        elif not rest.startswith("editor-"):
            chosen.setdefault((folder, kind, said_of(ALL[path], folder)), path)
        elif kind == "restricts":
            chosen.setdefault((folder, rest.split("-")[1]), path)
    return set(chosen.values())


def said_of(page: Expectation, restriction: str) -> frozenset[tuple[object, ...]]:
    """What a page states of a restriction, whatever its fields and functions are called."""
    return frozenset(
        (each["outcome"], each.get("mechanism"), *sorted(each.get("effects", ())))
        for each in page.findings
        if each["restriction"] == restriction
    )


QUICK: Final = selected()


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=[] if path in QUICK else [pytest.mark.every])
        for path in sorted(ALL)
    ],
)
def test_a_page_gets_the_outcomes_it_states(
    path: str, disagreements: Mapping[str, list[str]]
) -> None:
    assert disagreements[path] == []


@pytest.mark.parametrize("restriction", [each.id for each in entries()])
def test_every_restriction_has_pages_that_restrict_and_that_do_not(restriction: str) -> None:
    stated = {
        finding["outcome"]
        for page in ALL.values()
        for finding in page.findings
        if finding["restriction"] == restriction
    }
    assert {"restricted", "allowed"} <= stated
