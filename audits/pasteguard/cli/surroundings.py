"""What the page gets to see of the browser around it, as the settings say."""

from __future__ import annotations

import asyncio
import re
from typing import Final
from urllib.parse import unquote, urlsplit

from pasteguard.artifacts.sites import ascii_host
from pasteguard.cli.configured import Configured
from pasteguard.errors import UsageError
from pasteguard.model.options import Device, Proxy, Surroundings
from pasteguard.model.report import Message

HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""As RFC 9110, 5.6.2, has a token."""
VIEWPORT: Final = re.compile(r"([0-9]{1,5}) ?[xX×] ?([0-9]{1,5})")
SMALLEST: Final = 200
LARGEST: Final = 8000
"""The limits of a page's width and height, in CSS pixels."""
PROXY_SCHEMES: Final = ("http", "https", "socks4", "socks5")


def surroundings_of(settings: Configured) -> Surroundings:
    """The surroundings that the settings ask for. Raises UsageError."""
    viewport, device = settings.value("viewport"), settings.value("device")
    proxy = settings.value("proxy")
    return Surroundings(
        headers=tuple(_header(each) for each in settings.value("header")),
        ignores_https_errors=settings.value("ignore-https-errors"),
        viewport=_viewport(viewport) if viewport is not None else None,
        device=_device(device) if device is not None else None,
        proxy=_proxy(proxy) if proxy is not None else None,
    )


def _header(said: str) -> tuple[str, str]:
    """A header's name and value. Raises UsageError."""
    name, colon, value = said.partition(":")
    if not (colon and HEADER_NAME.fullmatch(name)) or any(ord(each) < 32 for each in value):
        raise UsageError(Message("notice.header", {"header": name}))
    return name, value.strip()


def _viewport(said: str) -> tuple[int, int]:
    """Width and height. Raises UsageError."""
    found = VIEWPORT.fullmatch(said.strip())
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST <= each <= LARGEST for each in size):
        limits = {"least": SMALLEST, "most": LARGEST}
        raise UsageError(Message("notice.viewport", {"viewport": said, **limits}))
    return size


def _device(name: str) -> Device:
    """The device of that name. Raises UsageError."""
    # Playwright is started only where it is asked for its devices.
    from pasteguard.browser.devices import find_device

    return asyncio.run(find_device(name))


def _proxy(said: str) -> Proxy:
    """The proxy at that address. Raises UsageError, which does not repeat a password."""
    try:
        parts = urlsplit(said if "://" in said else f"http://{said}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme not in PROXY_SCHEMES or parts.path not in ("", "/") or parts.query:
        raise UsageError(Message("notice.proxy"))
    name, password = unquote(parts.username or ""), unquote(parts.password or "")
    if name and parts.scheme.startswith("socks"):
        # No browser of the Chromium family logs in to one.
        raise UsageError(Message("notice.proxy-socks"))
    there = f"[{host}]" if ":" in host else ascii_host(host)
    return Proxy(f"{parts.scheme}://{there}" + (f":{port}" if port else ""), name, password)
