"""Copies of the extension for tests.

Browsers ask for host permissions in a window of their own that no driver can click: so the tests
load a copy whose manifest holds the permission for this machine's addresses, and that has one page
more, which calls the engine as the popup does.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

EXTENSION: Final = Path(__file__).parents[2] / "extension"
HERE: Final = Path(__file__).parent
HOSTS: Final = ["http://127.0.0.1/*", "http://localhost/*"]


def copy_extension(folder: Path, *, server: str | None = None) -> Path:
    """A copy of the extension in the folder, allowed to see pages of this machine.

    With ``server``, the address of a ``Calls``, its driver page opens by itself and takes calls.
    """
    copied = folder / "extension"
    shutil.copytree(EXTENSION, copied)
    manifest = json.loads((copied / "manifest.json").read_text("utf-8"))
    manifest["host_permissions"] = HOSTS
    if server:
        shutil.copy(HERE / "start.js", copied)
        manifest["background"] = {"scripts": ["start.js"], "type": "module"}
    (copied / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    for page in ("popup/popup.html", "options/options.html"):
        if not (copied / page).exists():
            (copied / page).parent.mkdir(exist_ok=True)
            (copied / page).write_text("<!doctype html>", "utf-8")
    (copied / "driver.html").write_text(
        '<!doctype html><script type="module" src="driver.js"></script>', encoding="utf-8"
    )
    shutil.copy(HERE / "driver.js", copied)
    (copied / "driver.json").write_text(json.dumps(server), encoding="utf-8")
    return copied
