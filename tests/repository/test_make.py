"""A make target ends with an error where a step of it fails, and says which.

Make runs for real, with the recipes as they are; the programs that they call are stubs that write
down how they were called and fail where they are told to.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from scripts.bench.__main__ import main as bench
from tests.extension import agreement

ROOT: Final = Path(__file__).resolve().parents[2]
MAKEFILE: Final = (ROOT / "Makefile").read_text("utf-8")
MADE: Final = ("Makefile", "pyproject.toml", "scripts/locks", "scripts/lighthouse/package.json",
    "scripts/lighthouse/package-lock.json", "package-lock.json")  # fmt: skip
SHELL: Final = ("sh", "make", "rm", "mkdir", "touch", "awk", "uname", "env", "id")
"""What the stubs and the recipes themselves need."""
PROGRAMS: Final = ("python", "pasteguard", "ruff", "mypy", "lint-imports", "uv")

STUB: Final = """#!/bin/sh
call="${0##*/} $*"
echo "$call" >> "$CALLS"
if [ "$call" = "$FAILING" ]; then echo "stub failed: $call" >&2; exit 1; fi
"""

pytestmark = pytest.mark.skipif(
    shutil.which("make") is None or os.name != "posix", reason="this needs make"
)


@dataclass(slots=True)
class Checkout:
    """A folder with the Makefile, where every program that it calls is a stub."""

    folder: Path
    programs: Path
    calls: list[str] = field(default_factory=list)

    def stub(self, path: Path, script: str = STUB) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script)
        path.chmod(0o755)

    def make(
        self, target: str, failing: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        calls = self.folder / "calls"
        calls.write_text("")
        # Everything is to be installed and made again.
        for stamp in (".venv/package-installed", ".venv/tools-installed", ".venv/pyvenv.cfg"):
            (self.folder / stamp).unlink(missing_ok=True)
        shutil.rmtree(self.folder / "scripts/lighthouse/node_modules", ignore_errors=True)
        (self.folder / "scripts/lighthouse/node_modules").mkdir()
        ended = subprocess.run(
            ["make", target],
            cwd=self.folder,
            env={"PATH": str(self.programs), "CALLS": str(calls), "FAILING": failing} | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.calls = calls.read_text().splitlines()
        return ended


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path / "checkout", tmp_path / "programs")
    for name in MADE:
        copied = made.folder / name
        copied.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, copied)
    made.programs.mkdir()
    for name in SHELL:
        if program := shutil.which(name):
            (made.programs / name).symlink_to(program)
    for name in PROGRAMS:
        made.stub(made.folder / ".venv/bin" / name)
    made.stub(made.programs / "npm")
    # In its place make would begin .venv anew.
    made.stub(made.folder / "scripts/make_venv.sh", STUB + "touch .venv/pyvenv.cfg\n")
    return made


def targets() -> list[str]:
    (listed,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    return [name for name in listed.split() if name not in ("help", "clean")]


def test_every_target_fails_with_each_of_its_steps(checkout: Checkout) -> None:
    tried: set[str] = set()
    for target in targets():
        ended = checkout.make(target)
        assert ended.returncode == 0, (target, ended.stderr)
        assert checkout.calls, f"{target} does nothing"
        for call in [call for call in checkout.calls if call not in tried]:
            tried.add(call)
            ended = checkout.make(target, failing=call)
            assert ended.returncode != 0, f"make {target} hides that this failed: {call}"
            assert f"stub failed: {call}" in ended.stderr
            assert checkout.calls[-1] == call, f"make {target} goes on after: {call}"
    programs = {call.split()[0] for call in tried}
    assert programs == {*PROGRAMS, "make_venv.sh", "npm"}


@pytest.mark.parametrize("target", ["format", "lint", "types", "bench", "update"])
def test_a_target_that_needs_npm_fails_without_it(checkout: Checkout, target: str) -> None:
    (checkout.programs / "npm").unlink()
    ended = checkout.make(target)
    assert ended.returncode != 0
    assert "npm" in ended.stderr


def test_tests_take_arguments_and_fail_with_them(checkout: Checkout) -> None:
    call = "python -m pytest tests/test_x.py"
    assert checkout.make("test", ARGS="tests/test_x.py").returncode == 0
    assert checkout.calls[-1] == call
    assert checkout.make("test", failing=call, ARGS="tests/test_x.py").returncode != 0


# What the scripts do that make calls.


@dataclass(slots=True)
class Scripts:
    """The scripts in a checkout of their own, with programs of the test's choice and no apt-get."""

    folder: Path
    programs: Path

    def program(self, name: str, script: str) -> None:
        (self.programs / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.programs / name).chmod(0o755)

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        plain = {key: value for key, value in os.environ.items() if key not in ("CI", "PYTHON")}
        return subprocess.run(
            command,
            cwd=self.folder,
            env=plain | {"PATH": str(self.programs), "LC_ALL": "C.UTF-8"} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def python(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, *arguments, **environment)


@pytest.fixture
def scripts(tmp_path: Path) -> Iterator[Scripts]:
    made = Scripts(tmp_path / "checkout", tmp_path / "programs")
    shutil.copytree(
        ROOT / "scripts", made.folder / "scripts", ignore=shutil.ignore_patterns("node_modules")
    )
    (made.folder / "tests/editors").mkdir(parents=True)
    (made.folder / "package-lock.json").write_text("{}")
    made.programs.mkdir()
    for name in ("sh", "rm", "mkdir", "dirname", "id"):
        if program := shutil.which(name):
            (made.programs / name).symlink_to(program)
    yield made


EDITORS: Final = ("-m", "scripts.provide_editors")
NPM: Final = 'echo "$*" >> calls; mkdir -p node_modules tests/editors/dist'


@pytest.mark.parametrize("arguments", [(), ("--packages",)])
def test_packages_that_npm_cannot_install_are_an_error(
    scripts: Scripts, arguments: tuple[str, ...]
) -> None:
    scripts.program("node", "echo 20")
    scripts.program("npm", "echo 'npm error Missing: third-party-web from lock file'; exit 1")
    ended = scripts.python(*EDITORS, *arguments)
    assert ended.returncode == 1
    assert "`npm ci" in ended.stdout
    assert "Missing: third-party-web" in ended.stdout


def test_editors_that_cannot_be_bundled_are_an_error(scripts: Scripts) -> None:
    scripts.program("node", "echo 20")
    scripts.program("npm", f'{NPM}; case "$*" in *build*) echo "no such file"; exit 1;; esac')
    assert scripts.python(*EDITORS, "--packages").returncode == 0
    ended = scripts.python(*EDITORS)
    assert ended.returncode == 1
    assert "no such file" in ended.stdout
    assert not (scripts.folder / "tests/editors/dist/.made").exists()


def test_without_node_the_tests_are_said_to_be_skipped(scripts: Scripts) -> None:
    ended = scripts.python(*EDITORS)
    assert ended.returncode == 0
    assert "skipped" in ended.stdout


def test_without_node_what_needs_it_is_an_error(scripts: Scripts) -> None:
    for ended in (scripts.python(*EDITORS, "--packages"), scripts.python(*EDITORS, CI="true")):
        assert ended.returncode == 1
        assert "Node.js 18 or newer" in ended.stdout


def test_what_apt_get_cannot_install_is_said(scripts: Scripts) -> None:
    scripts.program("apt-get", '[ "$1" = update ] || { echo "E: Unable to locate"; exit 100; }')
    script = "from scripts import machine; print(machine.apt_install('no-such-package'))"
    ended = scripts.python("-c", script, PYTHONPATH=str(scripts.folder))
    assert "E: Unable to locate" in ended.stdout
    assert "no-such-package" in ended.stdout
    assert ended.stdout.endswith("False\n")


def test_an_environment_that_cannot_be_made_is_an_error_and_leaves_nothing(
    scripts: Scripts,
) -> None:
    scripts.program("oddpython", '[ "$1" = -m ] && { mkdir -p .venv; exit 1; }; exit 0')
    ended = scripts.run("sh", "scripts/make_venv.sh", PYTHON="oddpython")
    assert ended.returncode != 0
    assert not (scripts.folder / ".venv").exists()


def test_a_benchmark_against_a_lighthouse_that_is_not_installed_is_an_error(
    tmp_path: Path,
) -> None:
    outcome = CliRunner().invoke(bench, ["--lighthouse", str(tmp_path), "--quick"])
    assert outcome.exit_code == 2
    assert "npm ci" in outcome.output


def test_agreement_is_not_written_where_a_page_could_not_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def measure(folder: Path, failed: list[str]) -> list[agreement.Answer]:
        failed.append("paste/allows-plain.html")
        return []

    monkeypatch.setattr(agreement, "measure", measure)
    monkeypatch.setattr(agreement, "DOCS", tmp_path)
    with pytest.raises(SystemExit, match="1 pages could not be looked at"):
        agreement.main()
    assert [*tmp_path.iterdir()] == []


# The newest versions.


def test_newest_versions_that_cannot_be_installed_are_an_error(scripts: Scripts) -> None:
    groups = '[dependency-groups]\nbase = ["no-such-library>=1"]\n'
    groups += 'quick-tests = [{include-group = "base"}]\n'
    (scripts.folder / "pyproject.toml").write_text(groups)
    offline = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}
    ended = scripts.python("-m", "scripts.try_newest", **offline)
    assert ended.returncode == 1
    assert "cannot be installed" in ended.stdout


def test_what_is_newer_than_the_locks_is_named(scripts: Scripts) -> None:
    script = (
        "from scripts import try_newest as each;"
        "each.tell_differences(each.locked('# by\\nmsgspec==0.22.0 \\\\\\n    --hash=sha256:0\\n"
        "rich==15.0.0 ; x\\n'), {'msgspec': '0.23.0', 'rich': '15.0.0', 'pip': '27'})"
    )
    ended = scripts.python("-c", script, PYTHONPATH=str(scripts.folder))
    assert "msgspec 0.22.0 -> 0.23.0" in ended.stdout, ended.stderr
    assert "rich" not in ended.stdout


def test_ci_runs_what_contributors_run() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("make")] == [
        "make --jobs 2 prepare",
        "make check",
    ]
    assert "set -eu" in lines
