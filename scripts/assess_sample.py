"""Audits the sample assessment with the policy and the baseline of the repository.

Arguments go to ``pasteguard audit``, such as ``--update-baseline`` after the sample has changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from pasteguard.cli.sample_server import Version, serving, targets

ROOT: Final = Path(__file__).resolve().parent.parent
CONFIG: Final = ROOT / ".ci" / "assessment.toml"


def main() -> int:
    """Audit both versions; the exit code is the command's."""
    with serving() as url:
        pages = [target.url for target in targets(url, tuple(Version), "en")]
        command = [sys.executable, "-c", "from pasteguard.cli import main; main()", "audit"]
        given = ["--config", str(CONFIG), "--quiet", *sys.argv[1:]]
        return subprocess.run([*command, *pages, *given], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
