"""The report is opened for the user once it is written, where there is somebody to see it."""

from __future__ import annotations

import os
import sys
import webbrowser
from pathlib import Path

from pasteguard.cli.failures import note
from pasteguard.texts import Language, text


def open_file(path: Path, language: Language) -> None:
    """Opens the file in the user's browser; where there is none to see, says where the file is."""
    if not (_is_seen() and _opened(path)):
        note(text("cli.not-opened", language, path=str(path)))


def _opened(path: Path) -> bool:
    try:
        return webbrowser.open(path.resolve().as_uri())
    except (webbrowser.Error, OSError):
        return False


def _is_seen() -> bool:
    """Whether a window would be: no browser in the terminal is to take its place."""
    if os.environ.get("CI"):
        return False
    if sys.platform in ("win32", "darwin") or os.environ.get("BROWSER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
