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
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from threading import Timer
from typing import Final
from urllib.parse import quote, urlsplit

import idna

TIMEOUT_S: Final = 10.0
"""For each step: to connect, and to say anything at all."""
DEADLINE_S: Final = 20.0
"""For all of a call: who answers a letter at a time would hold up the messages of all others."""
UNTOUCHED: Final = "/?:@!$&'()*+,;=%"
"""What a path or a query may hold as it is; a percent sign begins what is encoded already."""
TOO_LONG: Final = "it took too long"
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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a webhook is, in the letters that HTTP takes."""

    host: str
    port: int
    target: str
    is_https: bool


def check_url(url: str) -> None:
    """Raises ValueError for what cannot be a webhook at all."""
    _place_of(url)


def _place_of(url: str) -> _Place:
    """The address taken apart, also one in letters of any language. Raises ValueError.

    Source: RFC 3987, section 3.1; UTS 46 for the host.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise ValueError(url)
    host = parts.hostname
    if not host.isascii():
        host = idna.encode(host, uts46=True).decode()
    is_https = parts.scheme == "https"
    port = parts.port or (443 if is_https else 80)
    target = quote(parts.path or "/", safe=UNTOUCHED)
    if parts.query:
        target += f"?{quote(parts.query, safe=UNTOUCHED)}"
    return _Place(host, port, target, is_https)


def call(message: Call, *, private: bool) -> None:
    """Sends the message. Raises NotDelivered for anything but an answer of 2xx.

    ``private`` allows addresses that are not of the open Internet.
    """
    try:
        place = _place_of(message.url)
    except ValueError as error:
        raise NotDelivered("the address is none") from error
    address = _address(place.host, place.port, private=private)
    connection = _Pinned(place.host, place.port, address, is_https=place.is_https)
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Pasteguard",
        "Pasteguard-Delivery": str(message.id),
        SIGNATURE: signature(message.secret, message.at, message.body),
    }
    deadline = Timer(DEADLINE_S, connection.cut)
    deadline.daemon = True
    deadline.start()
    try:
        connection.request("POST", place.target, message.body, headers)
        status = connection.getresponse().status
    except (OSError, ValueError, http.client.HTTPException) as error:
        why = TOO_LONG if connection.is_cut else type(error).__name__
        raise NotDelivered(why) from error
    finally:
        deadline.cancel()
        connection.close()
    if connection.is_cut:
        # To the library, headers that are cut off are all there are.
        raise NotDelivered(TOO_LONG)
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
        self._open: socket.socket | None = None
        self.is_cut = False

    def connect(self) -> None:
        """Connects to the address, and expects the certificate of the host."""
        made = socket.create_connection((self._address, self.port), TIMEOUT_S)
        if self._is_https:
            context = ssl.create_default_context()
            # The handshake comes later, so that it can be cut as well.
            made = context.wrap_socket(
                made, server_hostname=self.host, do_handshake_on_connect=False
            )
        self.sock = self._open = made
        if isinstance(made, ssl.SSLSocket):
            made.do_handshake()

    def cut(self) -> None:
        """Ends the call from another thread: whatever it waits for fails at once."""
        self.is_cut = True
        # Held here, too: http.client forgets its own as soon as the answer begins.
        if self._open is not None:
            with suppress(OSError):
                # Not that of TLS, which another thread may be reading from.
                socket.socket.shutdown(self._open, socket.SHUT_RDWR)
