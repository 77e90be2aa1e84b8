"""Carries acorn, the parser of JavaScript, from npm into the interpreter, with its licence.

`make docs` checks with ``--check`` that the carried files are the package's; to take another
version, change it in package.json, run `npm install` and then this script.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "node_modules" / "acorn"
CARRIED: Final = ROOT / "audits" / "pasteguard" / "interpreter" / "vendor"
SOURCES: Final = {"acorn.js": "dist/acorn.js", "acorn.LICENSE": "LICENSE"}
"""The files of the interpreter, and where they are in the package."""


def package_files() -> Mapping[str, bytes]:
    """What the files must hold. FileNotFoundError where the package is not installed."""
    return {name: (PACKAGE / source).read_bytes() for name, source in SOURCES.items()}


def stale() -> list[str]:
    """The carried files that are missing or differ from the package's."""
    return [
        name
        for name, content in package_files().items()
        if not (CARRIED / name).is_file() or (CARRIED / name).read_bytes() != content
    ]


def main(arguments: list[str]) -> int:
    """Carry the files, or only check them; the exit code is 1 where something is to be done."""
    if not PACKAGE.is_dir():
        print("acorn is not installed: run npm ci", file=sys.stderr)
        return 1
    outdated = stale()
    if "--check" not in arguments:
        for name, content in package_files().items():
            (CARRIED / name).write_bytes(content)
        print(f"{len(outdated)} of {len(SOURCES)} files changed below {CARRIED.relative_to(ROOT)}")
        return 0
    for name in outdated:
        print(f"stale: {CARRIED.relative_to(ROOT) / name}: run python -m scripts.carry_acorn")
    return 1 if outdated else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
