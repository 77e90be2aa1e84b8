"""Calling a webhook: only where an operator said so, and never into a private network by accident.

The address is looked up once, checked, and then connected to as it was found, so that a name
cannot lead elsewhere between the check and the call. Redirects are not followed.
"""

from __future__ import annotations

import hashlib
import hmac
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from pasteguard.http_client import ClientOptions, NoResponse, ascii_url, request

TIMEOUT_S: Final = 10.0
"""For each step: to connect, and to say anything at all."""
DEADLINE_S: Final = 20.0
"""For all of a call: who answers a letter at a time would hold up the messages of all others."""
PORTS: Final = {"http": 80, "https": 443}
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


def check_url(url: str) -> None:
    """Raises ValueError for what cannot be a webhook at all."""
    ascii_url(url)


def call(message: Call, *, private: bool) -> None:
    """Sends the message. Raises NotDelivered for anything but an answer of 2xx.

    ``private`` allows addresses that are not of the open Internet.
    """
    try:
        place = urlsplit(ascii_url(message.url))
        port = place.port or PORTS[place.scheme]
    except ValueError as error:
        raise NotDelivered("the address is none") from error
    address = _address(place.hostname or "", port, private=private)
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Pasteguard",
        "Pasteguard-Delivery": str(message.id),
        SIGNATURE: signature(message.secret, message.at, message.body),
    }
    # Nothing of the answer is read but its status.
    options = ClientOptions(TIMEOUT_S, DEADLINE_S, largest=0, uses_proxies=False)
    try:
        answer = request("POST", place.geturl(), options, headers, message.body, address=address)
    except NoResponse as error:
        raise NotDelivered(TOO_LONG if error.is_late else type(error.cause).__name__) from error
    if not answer.is_success:
        raise NotDelivered(f"HTTP {answer.status}")


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
