"""Addresses that may be followed, and those that may not."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

START: Final = "/"


def outward(url: str) -> str | None:
    """A reported address that a link may lead to, or None: only http and https."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def inward(path: str) -> str:
    """The path where it is one of this service, else that of the start page."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if is_ours and path.isprintable() else START
