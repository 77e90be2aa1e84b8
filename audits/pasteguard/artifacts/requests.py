"""What left a page, and to whom: one request, beacon or frame, and its recipient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pasteguard.artifacts.sites import ascii_host, site_of
from pasteguard.model.report import Source


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

    Hosts are of one party where they belong to one owner, as ``site_of`` tells; ports are not
    compared. A request without a host stays within the page.
    """
    host, page = _host(sent.url), _host(page_url)
    return host, bool(host) and site_of(host) != site_of(page)


def _host(url: str) -> str:
    try:
        return ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""
