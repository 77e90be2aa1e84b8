"""Our JavaScript is kept like our Python: what the linter looks at, and what it must let pass."""

from __future__ import annotations

import json
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
CONFIGURATION: Final = (ROOT / "biome.jsonc").read_text("utf-8")
LONGEST_LINE: Final = 140
"""Characters; the formatter aims at 100, but breaks no text, regular expression or comment."""
PROGRAMS: Final = ROOT / "tests/browser/soundness"
"""Holds programs as text, each as it is run: they are read as pages are, not as code of ours."""


def settings() -> dict[str, Any]:
    lines = CONFIGURATION.splitlines()
    bare = "\n".join(line for line in lines if not line.lstrip().startswith("//"))
    read: dict[str, Any] = json.loads(bare)
    return read


def left_out() -> list[str]:
    """The folders and files that are not ours to format."""
    named = [each[1:] for each in settings()["files"]["includes"] if each.startswith("!")]
    return [each.removeprefix("**/") for each in named]


def scripts() -> list[Path]:
    """All scripts of the repository that are ours, as git knows them."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.splitlines()
    if not listed:
        pytest.skip("no git or no checkout here")
    own = [each for each in listed if re.search(r"\.[mc]?[jt]s$", each)]
    outside = tuple(f"{folder}/" for folder in left_out())
    return [
        ROOT / each
        for each in own
        if not each.startswith(outside) and each not in left_out() and (ROOT / each).is_file()
    ]


def test_the_linter_looks_at_every_script_of_ours() -> None:
    patterns = [each for each in settings()["files"]["includes"] if not each.startswith("!")]
    names = [each.relative_to(ROOT).as_posix() for each in scripts()]
    assert len(names) > 150
    flat = [pattern.replace("/**/", "/") for pattern in patterns]
    assert [name for name in names if not any(fnmatch(name, each) for each in flat)] == []


def test_what_is_left_out_is_there_or_made_by_make() -> None:
    ignored = (ROOT / ".gitignore").read_text("utf-8")
    assert left_out()
    for folder in left_out():
        assert (ROOT / folder).exists() or f"{folder}/" in ignored, folder


def test_no_line_is_too_long_to_read() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{number}: {len(line)} characters"
        for path in scripts()
        if path.parent != PROGRAMS
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > LONGEST_LINE
    ]
    assert long == []


def test_what_is_switched_off_carries_its_reason() -> None:
    """In the line above, or at the beginning of the override that switches it off."""
    lines = [line.strip() for line in CONFIGURATION.splitlines()]
    switched = [
        number
        for number, line in enumerate(lines)
        if re.search(r'"off"|"enabled": false', line) and not line.startswith("//")
    ]
    assert switched
    for number in switched:
        above = number - 1
        # An override says first which files it is for.
        while not lines[above].startswith("//") and not re.search(
            '"(?:on|off|error)"', lines[above]
        ):
            above -= 1
        assert lines[above].startswith("//"), lines[number]
