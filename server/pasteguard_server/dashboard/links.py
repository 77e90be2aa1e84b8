"""Addresses that may be followed, and those that may not."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from pasteguard.model.report import Source
from pasteguard.reports.cases import place

START: Final = "/"


def outward(url: str) -> str | None:
    """A reported address that a link may lead to, or None: only http and https."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def bare(url: str) -> str:
    """An address without ``https://``, as it is read in a list."""
    return url.removeprefix("https://").removeprefix("http://")


def spot(source: Source, page_url: str) -> str:
    """Where in a page's code, without what page and script have in common: ``guard.js:12:5 f``."""
    parts = urlsplit(page_url)
    if source.url.rpartition("/")[0] == page_url.rpartition("/")[0]:
        return place(source, page_url)
    return place(source, f"{parts.scheme}://{parts.netloc}/")


def inward(path: str) -> str:
    """The path where it is one of this service, else that of the start page."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if is_ours and path.isprintable() else START
