"""Imports go one way; the rules stand in pyproject.toml under ``tool.importlinter``."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = {
    "pasteguard": ROOT / "audits/pasteguard",
    "pasteguard_server": ROOT / "server/pasteguard_server",
}
CONTRACTS: Final[list[dict[str, Any]]] = tomllib.loads(
    (ROOT / "pyproject.toml").read_text("utf-8")
)["tool"]["importlinter"]["contracts"]
RUN_BY_ALEMBIC: Final = "db/migrations"


def tops(package: Path) -> set[str]:
    """The names that stand right below a package."""
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in package.glob("*/__init__.py")}


def test_imports_keep_to_the_layers() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    linted = subprocess.run(
        [command, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert linted.returncode == 0, linted.stdout
    assert f"{len(CONTRACTS)} kept, 0 broken" in linted.stdout


@pytest.mark.parametrize("name", PACKAGES)
def test_the_layers_of_a_distribution_name_each_of_its_packages_once(name: str) -> None:
    (layers,) = (each for each in CONTRACTS if each.get("containers") == [name])
    named = [part for layer in layers["layers"] for part in re.split(r"[ :|]+", layer)]
    assert sorted(named) == sorted(tops(PACKAGES[name]))
    assert layers["exhaustive"] is True


def test_no_package_may_name_a_restriction() -> None:
    (rule,) = (each for each in CONTRACTS if each["id"] == "restrictions-by-registry")
    package = PACKAGES["pasteguard"]
    folders = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    held = {*(folders - {"restrictions"}), "restrictions.registry"}
    assert set(rule["source_modules"]) == {f"pasteguard.{name}" for name in held}


@pytest.mark.parametrize("name", PACKAGES)
def test_no_module_is_hidden_from_the_rules(name: str) -> None:
    package = PACKAGES[name]
    hidden = [
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if not (path.parent / "__init__.py").is_file()
    ]
    assert [path for path in hidden if not path.startswith(RUN_BY_ALEMBIC)] == []


@pytest.mark.parametrize("name", PACKAGES)
def test_what_is_in_the_wheel_needs_nothing_that_is_not(name: str) -> None:
    needs = re.compile(r"^\s*(?:from|import) (?:scripts|tests)\b", re.MULTILINE)
    modules = PACKAGES[name].rglob("*.py")
    assert [str(path) for path in modules if needs.search(path.read_text("utf-8"))] == []


def test_unit_tests_need_no_browser() -> None:
    needing = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests" / "unit").rglob("*.py")
        if "mark.browser" in path.read_text("utf-8")
    ]
    assert needing == []


INTERPRETER: Final = ROOT / "audits/pasteguard/interpreter"
INTERPRETER_LAYERS: Final = ("evaluator", "page_model", "judges")
"""The folders of the interpreter: each imports its own modules and those of the ones before it."""


@pytest.mark.parametrize("layer", INTERPRETER_LAYERS)
def test_the_interpreters_modules_import_downwards(layer: str) -> None:
    allowed = INTERPRETER_LAYERS[: INTERPRETER_LAYERS.index(layer) + 1]
    wrong = [
        f"{path.name} imports {name}"
        for path in sorted((INTERPRETER / layer).glob("*.js"))
        for name in re.findall(r'^(?:import|\}).* from "\.\./(.*)";', path.read_text("utf-8"), re.M)
        # The vocabulary that Python reads, too, is data and no module.
        if not name.endswith(".json") and name.partition("/")[0] not in allowed
    ]
    assert not wrong
    assert {path.parent.name for path in INTERPRETER.glob("*/*.js")} == set(INTERPRETER_LAYERS)
