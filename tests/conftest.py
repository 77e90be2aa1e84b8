"""What many tests share: the server of the test pages, and the bundled editors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.site import Site

# How long one example takes says more of what else the machine is doing.
settings.register_profile("pasteguard", settings(), deadline=None)
settings.load_profile("pasteguard")

EDITOR_BUNDLES = Path(__file__).parent / "editors" / "dist"


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
