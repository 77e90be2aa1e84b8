"""Installs and bundles the real editors that the tests use; does nothing where they are fresh.

Run by make with the Python of .venv. Without Node.js the tests that need it say so themselves; in
CI that is a failure here. ``--packages`` installs the packages alone, for what can do nothing
without them: no Node.js is a failure then.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from scripts.machine import ROOT, apt_install, can_apt, in_ci, run, say

NODE_MODULES: Final = ROOT / "node_modules"
EDITORS: Final = ROOT / "tests" / "editors"
OLDEST_NODE: Final = 18


def main(arguments: Sequence[str]) -> int:
    """Provide the editors; the exit code is 1 where a step fails or a needed Node.js is missing."""
    packages_only = "--packages" in arguments
    if not provide_node():
        return 1 if packages_only or in_ci() else 0
    return 0 if install_packages() and (packages_only or bundle_editors()) else 1


def provide_node() -> bool:
    """Find Node.js and npm, or install them where that needs no asking."""
    if find_node():
        return True
    if can_apt():
        say("node.apt")
        apt_install("nodejs", "npm")
    if not find_node():
        say("node.missing")
    return find_node()


def find_node() -> bool:
    """Whether npm and a Node.js that is new enough are there."""
    if not (shutil.which("npm") and shutil.which("node")):
        return False
    major = run("node", "--print", "process.versions.node.split('.')[0]").stdout.strip()
    return major.isdigit() and int(major) >= OLDEST_NODE


def install_packages() -> bool:
    """Install what package-lock.json lists."""
    stamp = NODE_MODULES / ".installed"
    if is_fresh(stamp, [ROOT / "package-lock.json"]):
        return True
    say("node.packages")
    return npm(stamp, "ci", "--no-audit", "--no-fund")


def bundle_editors() -> bool:
    """Bundle the editors for the test pages."""
    bundles = EDITORS / "dist"
    written = [path for path in EDITORS.rglob("*.*") if bundles not in path.parents]
    if is_fresh(bundles / ".made", [NODE_MODULES / ".installed", *written]):
        return True
    say("node.bundling")
    return npm(bundles / ".made", "run", "build:editors")


def is_fresh(stamp: Path, sources: Iterable[Path]) -> bool:
    """Whether the stamp is newer than all that it was made from."""
    made_at = stamp.stat().st_mtime if stamp.exists() else 0.0
    return all(source.stat().st_mtime < made_at for source in sources)


def npm(stamp: Path, *arguments: str) -> bool:
    """Run npm and set the stamp; where it fails, show why."""
    ended = run("npm", "--loglevel=error", *arguments)
    if ended.returncode != 0:
        command = " ".join(("npm", *arguments))
        say("node.failed", command=command, output="\n".join(ended.stdout.splitlines()[:15]))
        return False
    stamp.touch()
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
