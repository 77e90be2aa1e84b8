"""The interpreter's bundle: its modules, the restrictions' ``passive.js`` and acorn, as one script.

esbuild makes it, so that the auditor and the extension need no Node.js: ``interpreter/bundle.js``
is in the wheel, and the extension has a copy.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click

from scripts.generated_files import writing_command

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = "audits/pasteguard/interpreter"
HEAD: Final = """\
// Made by `python -m scripts.interpreter_bundle`: edit the modules in this folder and
// restrictions/*/passive.js.
"""


def bundled(module: str | None = None) -> str:
    """The script that esbuild makes of the interpreter, or of another module by its path."""
    node = shutil.which("node")
    if node is None or not (ROOT / "node_modules" / "esbuild").is_dir():
        raise click.ClickException("Node.js or its packages are missing: run make node")
    command = [node, "scripts/bundle_interpreter.mjs", *([module] if module else [])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise click.ClickException(done.stderr)
    return done.stdout


def generated() -> Mapping[str, str]:
    """The bundle, with the licence of the parser in it."""
    licence = (ROOT / "node_modules" / "acorn" / "LICENSE").read_text(encoding="utf-8")
    return {"bundle.js": f"{HEAD}/*! acorn, which is part of this\n\n{licence}*/\n{bundled()}"}


main = writing_command(
    "scripts.interpreter_bundle",
    generated,
    "Bundle the interpreter for the auditor and the extension.",
    folder=FOLDER,
)


if __name__ == "__main__":
    main()
