"""What left a page, and to whom: one request, beacon or frame, and its recipient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from pasteguard.model.report import Source

SECOND_LEVEL: Final = frozenset(
    {"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"},
)
"""Labels under which a country's registry sells names, as in ``example.co.jp``."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One request, beacon or frame as it left the page, or would have left where it was ``held``.

    ``kind`` is ``fetch``, ``xhr``, ``beacon``, ``form``, ``document``, ``image``, ``script``,
    ``websocket``, ``worker`` or ``other``. Names of headers are in lower case.
    """

    at_ms: float
    kind: str
    method: str
    url: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    source: Source | None = None
    held: bool = False


def recipient(sent: Sent, page_url: str) -> tuple[str, bool]:
    """The host that a request goes to, and whether it is a third party to the page.

    Hosts are of one party where the names that one can register agree: the last two labels, or
    three under a country's ``co``, ``ac``, ``or`` and the like. Numeric addresses and single
    names are compared whole, ports not at all. Customers of one host (``a.github.io`` and
    ``b.github.io``) count as one party. A request without a host stays within the page.
    """
    host, page = _host(sent.url), _host(page_url)
    return host, bool(host) and _party(host) != _party(page)


def _host(url: str) -> str:
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    try:
        return host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return host


def _party(host: str) -> str:
    labels = host.split(".")
    if ":" in host or labels[-1].isdigit():
        return host
    is_national = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3 if is_national else -2 :])
