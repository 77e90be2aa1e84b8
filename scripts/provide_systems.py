"""Installs the assessment systems that ``make systems`` audits; does nothing where they are fresh.

Run by make with the Python of .venv, once Node.js is there. What npm installs is locked in
``tests/systems/package-lock.json``; JupyterLab and oTree, whose requirements contradict ours, get
environments of their own in ``.systems``, from ``scripts/locks``.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from scripts.machine import ROOT, run, say
from scripts.provide_editors import find_node, is_fresh, npm

SYSTEMS: Final = ROOT / "tests" / "systems"
NODE_MODULES: Final = SYSTEMS / "node_modules"
VENVS: Final = ROOT / ".systems"
PROGRAMS: Final = ("jupyterlab", "otree")


def venv(name: str) -> Path:
    """The environment of a system that is a program."""
    return VENVS / name


def main() -> int:
    """Provide the systems; the exit code is 1 where a step fails or Node.js is missing."""
    if not find_node():
        say("node.missing")
        return 1
    return 0 if install_packages() and all(install_program(name) for name in PROGRAMS) else 1


def install_packages() -> bool:
    """Install what the package-lock.json of the systems lists."""
    stamp = NODE_MODULES / ".installed"
    if is_fresh(stamp, [SYSTEMS / "package-lock.json"]):
        return True
    say("systems.packages")
    return npm(stamp, "ci", "--prefix", str(SYSTEMS), "--ignore-scripts", "--no-audit", "--no-fund")


def install_program(name: str) -> bool:
    """Install a system that is a program into an environment of its own."""
    folder, lock = venv(name), ROOT / "scripts" / "locks" / f"{name}.txt"
    stamp = folder / ".installed"
    if is_fresh(stamp, [lock]):
        return True
    say("systems.program", name=name)
    shutil.rmtree(folder, ignore_errors=True)
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    options = ("--disable-pip-version-check", "--quiet", "--require-hashes", "--requirement")
    for command in (
        (sys.executable, "-m", "venv", str(folder)),
        (python, "-m", "pip", "install", *options, str(lock)),
    ):
        ended = run(*command)
        if ended.returncode != 0:
            say("systems.failed", command=" ".join(command), output=ended.stdout[-1500:])
            return False
    stamp.touch()
    return True


if __name__ == "__main__":
    sys.exit(main())
