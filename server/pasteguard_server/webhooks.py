"""Calling a webhook: only where an operator said so, and never into a private network by accident.

The address is looked up once, checked, and then connected to as it was found, so that a name
cannot lead elsewhere between the check and the call. Redirects are not followed.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import socket
import ssl
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

TIMEOUT_S: Final = 10.0
SIGNATURE: Final = "Pasteguard-Signature"


class NotDelivered(Exception):
    """A webhook that could not be told; the text says why, for the operator."""


@dataclass(frozen=True, slots=True)
class Call:
    """A message for a webhook; ``at`` is in seconds and part of what is signed."""

    id: int
    url: str
    secret: str
    body: bytes
    at: int


def signature(secret: str, at: int, body: bytes) -> str:
    """``t=SECONDS,v1=HEX``: HMAC-SHA-256 over the seconds, a dot and the body."""
    digest = hmac.digest(secret.encode(), f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={digest.hex()}"


def check_url(url: str) -> None:
    """Raises ValueError for what cannot be a webhook at all."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise ValueError(url)
    _ = parts.port


def call(message: Call, *, private: bool) -> None:
    """Sends the message. Raises NotDelivered for anything but an answer of 2xx.

    ``private`` allows addresses that are not of the open Internet.
    """
    parts = urlsplit(message.url)
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    address = _address(host, port, private=private)
    connection = _Pinned(host, port, address, is_https=parts.scheme == "https")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Pasteguard",
        "Pasteguard-Delivery": str(message.id),
        SIGNATURE: signature(message.secret, message.at, message.body),
    }
    try:
        connection.request("POST", path, message.body, headers)
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise NotDelivered(type(error).__name__) from error
    finally:
        connection.close()
    if not 200 <= status < 300:
        raise NotDelivered(f"HTTP {status}")


def _address(host: str, port: int, *, private: bool) -> str:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotDelivered("the host has no address") from error
    addresses = [str(each[4][0]) for each in found]
    if not private:
        for each in addresses:
            known = ip_address(each.partition("%")[0])
            inner = getattr(known, "ipv4_mapped", None) or known
            if not inner.is_global or inner.is_multicast:
                raise NotDelivered("the host is in a private network")
    return addresses[0]


class _Pinned(http.client.HTTPConnection):
    """A connection to an address that was looked up before, in the name of the host."""

    def __init__(self, host: str, port: int, address: str, *, is_https: bool) -> None:
        super().__init__(host, port, timeout=TIMEOUT_S)
        self._address = address
        self._is_https = is_https

    def connect(self) -> None:
        """Connects to the address, and expects the certificate of the host."""
        self.sock = socket.create_connection((self._address, self.port), TIMEOUT_S)
        if self._is_https:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
