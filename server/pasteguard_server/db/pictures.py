"""Pictures of pages: files beside the database, each once, named by the hash of its content."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def path_of(folder: Path, picture_hash: str) -> Path:
    """Where the picture with that hash is."""
    return folder / picture_hash[:2] / picture_hash


def keep(folder: Path, picture_hash: str, data: bytes) -> None:
    """Puts the picture on disk, whole or not at all, and returns once it is there to stay."""
    path = path_of(folder, picture_hash)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
    for changed in (path.parent, folder):
        _sync_folder(changed)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
