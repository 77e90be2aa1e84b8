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


def can_apt() -> bool:
    """Whether packages can be installed without asking anybody: as root on Debian or Ubuntu."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages: str) -> bool:
    """Install the system's packages; whether that worked. Where it did not, say why."""
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    for command in (
        ("apt-get", "update"),
        ("apt-get", "install", "-y", "--no-install-recommends", *packages),
    ):
        ended = run(*command)
        if ended.returncode != 0:
            output = "\n".join(ended.stdout.splitlines()[-5:])
            say("apt.failed", command=" ".join(command), output=output)
            return False
    return True


def in_ci() -> bool:
    """Whether this is a CI job, where a test that cannot run is a failure."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}
