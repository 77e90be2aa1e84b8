"""The pure parts of the extension's user interface, by Node.js' own test runner."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

UNITS: Final = sorted((Path(__file__).parent / "units").glob("*.test.mjs"))


@pytest.mark.parametrize("file", UNITS, ids=lambda file: file.name.removesuffix(".test.mjs"))
def test_unit(file: Path) -> None:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node.js is missing")
        pytest.skip("Node.js is missing: the unit tests of the extension need it")
    command = [node, "--no-warnings", "--test", "--test-reporter=tap", str(file)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
