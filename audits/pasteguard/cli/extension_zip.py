"""The packages of the browser extension for the stores, the same every time."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

CHECKOUT_FOLDER: Final = Path(__file__).parents[3] / "extension"
INSTALLED_FOLDER: Final = Path(__file__).parents[1] / "_extension"
STORES: Final = ("chrome", "firefox")
LEFT_OUT: Final = frozenset({".DS_Store", "Thumbs.db"})
MOMENT: Final = (2026, 1, 1, 0, 0, 0)
"""One date for all files, so that the same files make the same package."""


def extension_folder() -> Path:
    """Where the extension's files are: in the checkout, or in what was installed."""
    for folder in (CHECKOUT_FOLDER, INSTALLED_FOLDER):
        if (folder / "manifest.json").is_file():
            return folder
    raise UsageError(Message("notice.extension-missing"))


def write_packages(folder: Path, target: Path) -> list[Path]:
    """One zip for each store in the target folder, which is made; returns their paths.

    Raises UsageError where the target cannot be written to.
    """
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    try:
        target.mkdir(parents=True, exist_ok=True)
        return [_write(store, folder, manifest, target) for store in STORES]
    except OSError as error:
        values = {"path": str(target), "why": error.strerror or type(error).__name__}
        raise UsageError(Message("notice.extension-unwritable", values)) from error


def manifest_for(store: str, manifest: dict[str, Any]) -> dict[str, Any]:
    """The manifest without the keys that only the other store's browser knows."""
    made = dict(manifest)
    background = dict(made["background"])
    if store == "chrome":
        del made["browser_specific_settings"]
        del background["scripts"]
    else:
        del made["minimum_chrome_version"]
        del background["service_worker"]
    return made | {"background": background}


def _write(store: str, folder: Path, manifest: dict[str, Any], target: Path) -> Path:
    path = target / f"pasteguard-{store}-{manifest['version']}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in _contents(folder):
            is_manifest = name == "manifest.json"
            own = json.dumps(manifest_for(store, manifest), ensure_ascii=False, indent=2).encode()
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, own if is_manifest else content)
    return path


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name not in LEFT_OUT:
            yield path.relative_to(folder).as_posix(), path.read_bytes()
