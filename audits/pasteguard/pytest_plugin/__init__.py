"""The pytest plugin: ``pasteguard.check(page).allows("paste", "ime")`` beside pytest-playwright.

``page`` is pytest-playwright's, or any page of Playwright's. Heavy imports wait for the first use,
since pytest loads every plugin that is installed.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from pasteguard.pytest_plugin.checking import Pasteguard

PROPERTY: Final = "pasteguard"
CHECKER: Final = pytest.StashKey["Pasteguard"]()
"""Where a test that uses the fixture keeps its object."""
OPTIONS: Final = ("timeout", "mode", "policy", "lang")
MARKER: Final = (
    "pasteguard(click=..., journey=..., timeout=..., mode=..., let_through=..., lang=...): "
    "how Pasteguard audits the pages of this test"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options, in a group of their own."""
    group = parser.getgroup("pasteguard", "what assessment pages allow")
    group.addoption("--pasteguard-timeout", metavar="S", help="longest audit of a page, in seconds")
    group.addoption("--pasteguard-mode", metavar="MODE", help="rehearsal (default) or passive")
    group.addoption("--pasteguard-policy", metavar="NAME", help="preset or file for meets()")
    group.addoption("--pasteguard-lang", metavar="LANG", help="language of messages: en or ja")
    group.addoption(
        "--pasteguard-output",
        metavar="DIR",
        default="test-results/pasteguard",
        help="folder for the reports and pictures of failed checks",
    )
    group.addoption(
        "--pasteguard-skip", action="store_true", help="skip the tests that audit a page"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def pasteguard(request: pytest.FixtureRequest) -> Pasteguard:
    """Checks what a page allows: ``pasteguard.check(page).allows("paste")``."""
    from pasteguard.pytest_plugin.checking import checker_for

    return checker_for(request)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fails a test that passed, but whose check of a page audited nothing."""
    result = yield
    if (checker := item.stash.get(CHECKER, None)) is not None:
        checker.expect_answers()
    return result


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """A line for each page that was audited, also where the tests ran in other processes."""
    lines = [
        str(value)
        for reports in terminalreporter.stats.values()
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == PROPERTY and getattr(report, "when", "") == "call"
    ]
    if lines:
        terminalreporter.section("Pasteguard")
        for line in lines:
            terminalreporter.write_line(line)
