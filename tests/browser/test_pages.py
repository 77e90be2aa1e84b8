"""Every page under ``tests/pages`` gets the outcomes it states, through the real command."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from pasteguard.artifacts.page_states import Phase
from pasteguard.catalogue import Group, entries, entry
from pasteguard.model.report import Report
from pasteguard.reports.json_form import decode
from pasteguard.restrictions.registry import phases
from tests.expectations import Expectation, differences, expectations
from tests.site import Site

COMMAND: Final = Path(sys.executable).parent / "pasteguard"
ALL: Final = {expectation.path: expectation for expectation in expectations()}
AT_ONCE: Final = 2
"""So many commands run beside each other; most of an audit is waiting."""
LANGUAGES: Final = ("en", "ja")
"""The commands speak them in turn; what is found is the same."""

pytestmark = [pytest.mark.timeout(3000), pytest.mark.usefixtures("editors")]


def audit(site: Site, wanted: Iterable[Expectation], folder: Path) -> dict[str, Report]:
    """Runs ``pasteguard audit`` over pages, once for each set of clicks and acts they need."""
    groups: dict[tuple[tuple[str, ...], str], list[Expectation]] = defaultdict(list)
    for expectation in wanted:
        folder_name = expectation.path.partition("/")[0]
        is_answer = entry(folder_name).group is Group.ANSWER
        part = Group.ANSWER.value if is_answer else folder_name
        groups[expectation.clicks, part].append(expectation)

    def audited_together(
        number: int, asked: tuple[tuple[str, ...], str], group: list[Expectation]
    ) -> dict[str, Report]:
        clicks, part = asked
        targets, output = folder / f"targets-{number}.txt", folder / f"run-{number}.json"
        targets.write_text("\n".join(f"{site.url}/{page.path}" for page in group), "utf-8")
        language = LANGUAGES[number % len(LANGUAGES)]
        arguments = [f"@{targets}", "--jobs", "2", "--timeout", "90", "--lang", language]
        stated = {each["restriction"] for page in group for each in page.findings}
        # Of the answer group everything is tried, and all of it has to be right.
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
        return {page.path: report for page, report in zip(group, run.reports, strict=True)}

    with ThreadPoolExecutor(AT_ONCE) as pool:
        numbers = range(len(groups))
        parts = list(pool.map(audited_together, numbers, groups.keys(), groups.values()))
    return {path: report for part in parts for path, report in part.items()}


@dataclass(frozen=True, slots=True)
class Audited:
    """Where pages and their audits differ, by path: in the end, and at first where they did."""

    differing: Mapping[str, list[str]]
    at_first: Mapping[str, list[str]]


def second_opinions(pages: int) -> int:
    """So many of these pages may be asked twice, since a busy machine may disturb an audit."""
    return max(1, pages // 100)


@pytest.fixture(scope="session")
def audited(
    request: pytest.FixtureRequest, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Audited:
    """The selected pages, audited; those that differ are asked twice where that many may be."""
    # Other files have tests of pages, too, which are not for the browser.
    ours = [each for each in request.session.items if each.path == Path(__file__)]
    paths = {each.callspec.params.get("path") for each in ours if hasattr(each, "callspec")}
    wanted = [ALL[path] for path in sorted(path for path in paths if path in ALL)]
    reports = audit(site, wanted, tmp_path_factory.mktemp("first"))
    found = {page.path: differences(page, reports[page.path]) for page in wanted}
    doubtful = [page for page in wanted if found[page.path]]
    first = {page.path: found[page.path] for page in doubtful}
    if 0 < len(doubtful) <= second_opinions(len(wanted)):
        again = audit(site, doubtful, tmp_path_factory.mktemp("second"))
        found |= {page.path: differences(page, again[page.path]) for page in doubtful}
    return Audited(found, first)


def selected() -> set[str]:
    """What a browser audits on every change: ``make pages`` audits the rest as well.

    That all pages are judged rightly is known from what is kept of them; this shows that it can
    still be gathered. Of some restrictions of the answer one page that restricts, of all others one
    for those that need the same to be done, and some editors.
    """
    chosen: dict[tuple[object, str], str] = {}
    for path in sorted(ALL, key=lambda path: (path.partition("/")[0] not in FIRST, path)):
        folder, _, name = path.partition("/")
        kind, _, rest = name.partition("-")
        part = rest.split("-")[1] if folder == "paste" and rest.startswith("editor-") else ""
        gathering = _gathering_of(folder)
        if kind == "restricts" and part in ("", *EDITORS) and gathering is not None:
            chosen.setdefault((gathering, part), path)
    return {*chosen.values(), *QUICKEST}


def _gathering_of(folder: str) -> object:
    """What is done to the page for that restriction: the same where it is the same phases."""
    group = entry(folder).group
    apart = phases([folder]) - {Phase.WRITE, Phase.SUBMIT}
    if group is not Group.ANSWER:
        return group, apart
    # On each page all of that group is tried.
    return folder if folder in OF_THE_ANSWER else None


OF_THE_ANSWER: Final = ("drop", "ime", "paste", "select", "shortcuts", "undo")
FIRST: Final = ("tab-switch", "fullscreen", "reload-loss", "time-out")
EDITORS: Final = ("codemirror6", "monaco")
QUICKEST: Final = (
    "paste/allows-plain-page.html",
    "paste/restricts-document-listener.html",
)
"""What ``make test`` audits as well."""
QUICK: Final = selected()


def marks(path: str) -> list[pytest.MarkDecorator]:
    """How often a page is audited: always, on every change, or with all others."""
    if path in QUICKEST:
        return []
    return [pytest.mark.slow] if path in QUICK else [pytest.mark.every]


@pytest.mark.parametrize("path", [pytest.param(path, marks=marks(path)) for path in sorted(ALL)])
def test_a_page_gets_the_outcomes_it_states(path: str, audited: Audited) -> None:
    assert audited.differing[path] == []


def test_few_pages_are_asked_twice(audited: Audited) -> None:
    assert len(audited.at_first) <= second_opinions(len(audited.differing)), audited.at_first


@pytest.mark.parametrize("restriction", [each.id for each in entries()])
def test_every_restriction_has_pages_that_restrict_and_that_do_not(restriction: str) -> None:
    stated = {
        finding["outcome"]
        for page in ALL.values()
        for finding in page.findings
        if finding["restriction"] == restriction
    }
    assert {"restricted", "allowed"} <= stated
