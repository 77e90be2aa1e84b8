"""What the scripts beside this one share: speaking to the user, running commands, apt-get."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TEXTS: Final = Path(__file__).with_name("texts.json")


def say(text_id: str, **values: str | int) -> None:
    """Print a text of ``texts.json`` in the user's language, English or Japanese."""
    locale = next(
        (os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    texts: Mapping[str, Mapping[str, str]] = json.loads(TEXTS.read_text(encoding="utf-8"))
    print(texts[text_id]["ja" if locale.startswith("ja") else "en"].format_map(values), flush=True)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the checkout without input; its output and errors come back together."""
    return subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def succeeds(*command: str) -> bool:
    """Whether the command is there and exits with 0."""
    return shutil.which(command[0]) is not None and run(*command).returncode == 0


def can_apt() -> bool:
    """Whether packages can be installed without asking anybody: as root on Debian or Ubuntu."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages: str) -> bool:
    """Install the system's packages; whether that worked."""
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    return succeeds("apt-get", "update") and succeeds(
        "apt-get", "install", "-y", "--no-install-recommends", *packages
    )


def in_ci() -> bool:
    """Whether this is a CI job, where a test that cannot run is a failure."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}
