"""What make and CI install is locked, for every system, and what is declared is in the locks."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).resolve().parents[2]
LOCKS: Final = ROOT / "scripts" / "locks"
NPM: Final = [ROOT, ROOT / "scripts" / "lighthouse"]
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
GROUPS: Final[dict[str, list[Any]]] = PROJECT["dependency-groups"]
EXTRAS: Final[dict[str, list[str]]] = PROJECT["project"]["optional-dependencies"]
RUN: Final[list[str]] = PROJECT["project"]["dependencies"]


def group(name: str) -> Iterator[str]:
    for each in GROUPS[name]:
        yield from [each] if isinstance(each, str) else group(each["include-group"])


DECLARED: Final = {
    "run": RUN,
    "build": [*group("build")],
    "update": [*group("update")],
    "dev": [*RUN, *group("dev"), *(each for extra in EXTRAS.values() for each in extra)],
}


def locked(name: str) -> Mapping[Requirement, list[str]]:
    """What a lock holds, each with its hashes."""
    text = (LOCKS / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {
        Requirement(line.split("--hash")[0]): re.findall(r"--hash=(\S+)", line) for line in lines
    }


def versions(name: str) -> set[tuple[str, str, str]]:
    return {
        (canonicalize_name(each.name), str(each.specifier), str(each.marker))
        for each in locked(name)
    }


@pytest.mark.parametrize("name", DECLARED)
def test_a_lock_holds_all_that_is_declared_in_a_version_that_is_allowed(name: str) -> None:
    held = locked(name)
    for wanted in map(Requirement, DECLARED[name]):
        found = [
            str(each.specifier).removeprefix("==")
            for each in held
            if canonicalize_name(each.name) == canonicalize_name(wanted.name)
        ]
        assert found, f"{wanted} is in no lock: run make update"
        assert all(wanted.specifier.contains(version) for version in found), (wanted, found)


@pytest.mark.parametrize("name", DECLARED)
def test_everything_in_a_lock_is_one_version_with_hashes(name: str) -> None:
    for each, hashes in locked(name).items():
        assert re.fullmatch(r"==[^*,]+", str(each.specifier)), each
        assert each.url is None, each
        assert hashes and all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), each


@pytest.mark.parametrize("name", ["run", "build"])
def test_what_is_tested_is_what_is_run(name: str) -> None:
    tested = {(each, version) for each, version, _ in versions("dev")}
    assert {(each, version) for each, version, _ in versions(name)} <= tested


def test_the_locks_are_those_of_every_system_and_of_the_oldest_python() -> None:
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    (command,) = re.findall(r"^LOCK := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert f"--universal --python-version {oldest} --generate-hashes" in command
    assert any("win32" in str(each.marker) for each in locked("dev"))
    hashes = {each.name: found for each, found in locked("run").items()}
    # A wheel for each system and version of Python that has one.
    assert len(hashes["playwright"]) > 5
    assert len(hashes["msgspec"]) > 20


@pytest.mark.parametrize("name", ["Makefile", "Containerfile", "action.yml"])
def test_nothing_is_downloaded_that_is_not_locked(name: str) -> None:
    text = (
        (ROOT / name)
        .read_text("utf-8")
        .replace("\\\n", " ")
        .replace("$(INSTALL)", "pip install --require-hashes")
    )
    text = text.replace("$(PIP)", "pip")
    found = [line for line in re.split(r"\n|&&", text) if re.search(r"\bpip install\b", line)]
    assert found
    for line in found:
        own = "--no-deps" in line and "--no-build-isolation" in line
        assert own or "--require-hashes" in line, line


def test_the_container_gets_the_locks() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert "!scripts/locks" in ignored
    used = re.findall(r"/src/(scripts/\S+)", (ROOT / "Containerfile").read_text("utf-8"))
    assert used and all((ROOT / each).is_file() for each in used)


def test_the_action_installs_the_locks_of_its_checkout() -> None:
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    (script,) = [step["run"] for step in steps if "--require-hashes" in step.get("run", "")]
    assert 'locks="$GITHUB_ACTION_PATH/scripts/locks"' in script
    assert re.findall(r'"\$locks/(\w+)\.txt"', script) == ["build", "run"]


@pytest.mark.parametrize("folder", NPM, ids=lambda each: str(each.name))
def test_npm_finds_in_its_lock_what_is_asked_for_also_tomorrow(folder: Path) -> None:
    package = json.loads((folder / "package.json").read_text("utf-8"))
    packages = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    for kind in ("dependencies", "devDependencies"):
        assert packages[""].get(kind) == package.get(kind), "run npm install --package-lock-only"
    # "latest" is another version with each release: then `npm ci` calls the lock incomplete.
    tags = {
        asked
        for about in packages.values()
        for asked, version in about.get("dependencies", {}).items()
        if re.fullmatch(r"[a-z][\w-]*", version)
    }
    assert tags <= package.get("overrides", {}).keys()
