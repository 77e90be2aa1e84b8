"""What many tests share: the server of the test pages, and the bundled editors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from tests.site import Site

# How long one example takes says more of what else the machine is doing.
settings.register_profile("pasteguard", settings(), deadline=None)
settings.load_profile("pasteguard")

TESTS: Final = Path(__file__).parent
EDITOR_BUNDLES: Final = TESTS / "editors" / "dist"
SLOW: Final = (
    *("browser/test_artifacts.py", "browser/test_bench.py", "browser/test_concurrency.py"),
    *("browser/test_faults.py", "browser/test_faults_of_conduct.py"),
    *("browser/test_holding_back.py", "browser/test_injected_faults.py"),
    *("browser/test_interpreter_soundness.py", "browser/test_left_alone.py"),
    *("browser/test_many_fields.py", "browser/test_new_restriction.py"),
    "browser/test_pytest_plugin.py",
    *("browser/test_screenshot.py", "browser/test_second_tab.py", "browser/test_unaudited.py"),
    *("extension/test_engine.py", "extension/test_seen_happening.py"),
    *("extension/test_taken_names.py", "extension/ui/test_firefox.py"),
    "extension/ui/test_states.py",
    *("fleet/test_clusters.py", "fleet/test_faults.py", "fleet/test_worker.py"),
    *("server/test_bodies.py", "server/test_crash.py", "server/test_dashboard_axe.py"),
    *("server/test_odd_arrivals.py", "server/test_odd_requests.py", "server/test_openapi.py"),
    *("unit/cli/test_fleet.py", "unit/gather/test_static_snapshot.py"),
    "unit/interpreter/test_engine.py",
)
"""Files whose tests take longest; they are marked ``slow``, which ``make test`` leaves out.

They come first, so that no process is left with one of them when all others are done.
"""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests of the files that take long, before any is chosen by its marks."""
    slow = {TESTS / name for name in SLOW}
    for item in items:
        if item.path in slow:
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The test pages, served at ``site.url`` and, as another origin, at ``site.other_url``."""
    with Site() as served:
        yield served


@pytest.fixture(autouse=True, scope="session")
def own_state(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What commands keep between runs is kept apart from that of whoever runs the tests."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="session")
def editors() -> Path:
    """The folder of the bundled editors; without it a test is skipped, and fails in CI."""
    if not (EDITOR_BUNDLES / ".made").exists():
        reason = "the editors are not bundled: this needs Node.js; see what `make test` printed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return EDITOR_BUNDLES
