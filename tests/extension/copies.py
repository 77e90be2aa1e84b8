"""Copies of the extension for tests.

Browsers ask for host permissions in a window of their own that no driver can click: so the tests
load a copy whose manifest holds the permission for this machine's addresses, and that has one page
more, which calls the engine as the popup does.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Final

import axe_playwright_python

EXTENSION: Final = Path(__file__).parents[2] / "extension"
HERE: Final = Path(__file__).parent
OUTSIDE: Final = "tests.example"
"""A name as pages of other people have it; the browsers of these tests find it on this machine."""

HOSTS: Final = ["http://127.0.0.1/*", "http://localhost/*", f"http://{OUTSIDE}/*"]
AXE: Final = Path(axe_playwright_python.__file__).with_name("axe.min.js")


def copy_extension(
    folder: Path, *, server: str | None = None, has_fake_engine: bool = False
) -> Path:
    """A copy of the extension in the folder, allowed to see pages of this machine.

    With ``server``, the address of a ``Calls``, its driver page opens by itself and takes calls.
    With the fake engine, which says whatever a test wants it to, it has no background of its own.
    """
    copied = folder / "extension"
    shutil.copytree(EXTENSION, copied)
    change_manifest(copied, host_permissions=HOSTS)
    if has_fake_engine:
        fake_engine(copied)
    if server:
        begins = [] if has_fake_engine else ["background/background.js"]
        change_manifest(copied, background={"scripts": ["start.js", *begins], "type": "module"})
        shutil.copy(HERE / "start.js", copied)
    (copied / "driver.html").write_text(
        '<!doctype html><script type="module" src="driver.js"></script>', encoding="utf-8"
    )
    for name in ("driver.js", "careless.js"):
        shutil.copy(HERE / name, copied)
    shutil.copy(HERE / "ui" / "showing.js", copied / "more.js")
    add_acting(copied)
    (copied / "driver.json").write_text(json.dumps(server), encoding="utf-8")
    return copied


def change_manifest(copied: Path, **parts: Any) -> None:
    """Replaces parts of the copy's manifest; those that are None are taken out."""
    manifest = json.loads((copied / "manifest.json").read_text("utf-8")) | parts
    kept = {name: part for name, part in manifest.items() if part is not None}
    (copied / "manifest.json").write_text(json.dumps(kept), "utf-8")


def fake_engine(copied: Path) -> None:
    """Puts the fake engine and its states into the copy; the background would need the true one."""
    shutil.copytree(HERE / "states", copied / "states")
    shutil.copy(HERE / "ui" / "fake_engine.js", copied / "engine" / "index.js")
    change_manifest(copied, background=None)


def add_acting(copied: Path) -> None:
    """Lets a test act in the copy's pages, and judge them with axe."""
    shutil.copy(HERE / "ui" / "acting.js", copied)
    shutil.copy(AXE, copied)
