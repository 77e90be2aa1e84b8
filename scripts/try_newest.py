"""Runs quick tests on the newest versions of all libraries that pyproject.toml allows.

Run by `make newest` with the Python of .venv; everything goes to .newest, anew each time. Names
what differs from the locks. The exit code is 1 where the newest versions cannot be installed
together, the tests fail on them, or it takes too long. For whoever moves the locks: CI does not
run it.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from importlib.metadata import distributions
from typing import Any, Final

from scripts.machine import ROOT, say

FOLDER: Final = ROOT / ".newest"
PYTHON: Final = FOLDER / "bin" / "python"
LOCK: Final = ROOT / "scripts" / "locks" / "dev.txt"
GROUP: Final = "quick-tests"
LIMIT_S: Final = 120
"""The longest that installing may take, and the tests again."""

TESTS: Final = (
    "tests/unit/markup",
    "tests/unit/policy",
    "tests/unit/reports",
    "tests/server/test_migrations.py",
    "tests/server/test_reading.py",
    "tests/server/test_uploads.py",
    "tests/unit/scripts/test_catalogue_docs.py",
    "tests/unit/cli/test_command_line.py",
    "tests/unit/configuration/test_configuration.py",
    "tests/repository/test_docs.py",
    "tests/repository/test_documented.py",
    "tests/unit/scripts/test_json_schema.py",
    "tests/repository/test_packaging.py",
    "tests/unit/texts/test_texts.py",
    "tests/unit/catalogue/test_vendors.py",
)
"""What touches every library of those that run, and takes half a minute."""

QUICK: Final = ("--numprocesses", "2", "-m", "not browser", "-k", "not postgresql")


def main() -> int:
    """Install and test."""
    say("newest.installing")
    try:
        output = installed()
        if output is not None:
            say("newest.not-installed", output=output)
            return 1
        tell_differences(locked(LOCK.read_text("utf-8")), found())
        say("newest.testing")
        code, _ = ended(str(PYTHON), "-m", "pytest", "--quiet", *QUICK, *TESTS, shown=True)
    except TimeoutError:
        say("newest.slow", seconds=LIMIT_S)
        return 1
    say("newest.failed" if code else "newest.passed")
    return 1 if code else 0


def installed() -> str | None:
    """Install into a new environment; where that fails, the end of what pip said."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = requirements(project["dependency-groups"], GROUP)
    pip = (str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    for command in (
        (sys.executable, "-m", "venv", "--clear", str(FOLDER)),
        (*pip, "--upgrade", "--editable", ".", *wanted),
    ):
        code, output = ended(*command)
        if code != 0:
            return "\n".join(output.splitlines()[-15:])
    return None


def requirements(groups: Mapping[str, list[Any]], name: str) -> list[str]:
    """What a dependency group asks for, and the groups in it. A pip of 23 knows no groups."""
    found: list[str] = []
    for each in groups[name]:
        found += [each] if isinstance(each, str) else requirements(groups, each["include-group"])
    return found


def tell_differences(locks: Mapping[str, str], newest: Mapping[str, str]) -> None:
    """Name the packages that are of another version than the locked one."""
    differing = [
        f"{name} {locks[name]} -> {version}"
        for name, version in sorted(newest.items())
        if name in locks and locks[name] != version
    ]
    if differing:
        say("newest.differing", packages=", ".join(differing))
    else:
        say("newest.same")


def locked(text: str) -> Mapping[str, str]:
    """The version of each package in a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==(\S+)", text, re.MULTILINE))


def found() -> Mapping[str, str]:
    """The version of each package that is installed."""
    folders = [str(path) for path in FOLDER.glob("lib/python*/site-packages")]
    return {
        re.sub("[-_.]+", "-", each.name).lower(): each.version
        for each in distributions(path=folders)
    }


def ended(*command: str, shown: bool = False) -> tuple[int, str]:
    """The exit code and the output of a command; ``shown``: it goes to the terminal instead.

    Raises TimeoutError after the limit, with nothing of the command left running.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=None if shown else subprocess.PIPE,
        stderr=None if shown else subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=LIMIT_S)
    except subprocess.TimeoutExpired:
        raise TimeoutError from None
    finally:
        # Also where somebody presses Ctrl+C: it does not reach a session of its own.
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    return process.returncode, output or ""


if __name__ == "__main__":
    sys.exit(main())
