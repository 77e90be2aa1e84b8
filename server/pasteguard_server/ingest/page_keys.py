"""What names a page of a project over time, and the texts of pages as a database can take them."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from pasteguard.artifacts.fingerprints import path_template
from pasteguard.artifacts.page_hash import hash_of_key, page_key
from pasteguard.model.report import Page

LONGEST: Final = 2000
_LOCAL: Final = re.compile(r"(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?=/)")


def storable(text: str, longest: int = LONGEST) -> str:
    """The text, clipped, without NUL, which PostgreSQL does not take."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")[:longest]


def key_of(page: Page) -> str:
    """Host and path with identifiers replaced; a file of a disk by its path alone.

    A server on the auditor's own machine has another port in every build, so the port is left out.
    """
    url = page.url or page.requested_url
    try:
        return storable(_LOCAL.sub(r"\1", page_key(url)))
    except ValueError:
        return storable(f"{urlsplit_scheme(url)}:{path_template(url)}")


def urlsplit_scheme(url: str) -> str:
    """The scheme of an address, empty where it has none or cannot be read."""
    try:
        return urlsplit(url).scheme
    except ValueError:
        return ""


def published_hash(page: Page) -> str | None:
    """The hash by which others may ask about the page; None for what only its owner can reach."""
    try:
        key = page_key(page.url or page.requested_url)
    except ValueError:
        return None
    return hash_of_key(key) if _is_public(urlsplit(f"//{key}").hostname or "") else None


def _is_public(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".internal", ".local", ".localhost"))
