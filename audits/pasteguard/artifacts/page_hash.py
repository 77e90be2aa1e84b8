"""What a page is asked about by: a hash that stays the same for every candidate of a test.

The rule is written down in docs/page-hash.md; ``probe/page_hash.js`` follows it as well, and both
must agree on tests/vectors/page_hash.json.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final
from urllib.parse import SplitResult, quote, unquote_to_bytes, urlsplit

import idna

from pasteguard.artifacts.fingerprints import DOCUMENTS, HIDDEN, is_token

SCHEME: Final = "pasteguard.page/1"
"""Names the rule; it is hashed with every key, so that hashes of two rules never meet."""
PLACEHOLDER: Final = "*"
"""Stands for an identifier. No segment of a key holds it otherwise: it is written ``%2A`` there."""

_WEB: Final = {"http": 80, "https": 443}
_NUMBER: Final = re.compile(r"[0-9]{2,}")
_DATE: Final = re.compile(
    r"(?:19|20)[0-9]{2}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12][0-9]|3[01])"
)
# As the URL standard has it: a dot may be written as %2e in either case.
_HERE: Final = re.compile(r"(?:\.|%2e)", re.IGNORECASE)
_UP: Final = re.compile(r"(?:\.|%2e){2}", re.IGNORECASE)
_SPACE: Final = "".join(map(chr, range(0x21)))


def page_hash(url: str) -> str:
    """The hash of a page's address: 64 hexadecimal digits. Raises ValueError as page_key does."""
    return hash_of_key(page_key(url))


def hash_of_key(key: str) -> str:
    """The hash of what page_key gave."""
    return hashlib.sha256(f"{SCHEME}\n{key}".encode()).hexdigest()


def page_key(url: str) -> str:
    """Host and path with identifiers replaced: ``test.example/t/*/essay``.

    An address that was redacted has the key it had before. Raises ValueError for an address that
    is none of the web (http, https), or has no host that could be looked up.
    """
    parts = urlsplit(re.sub(r"[\t\r\n]", "", url.strip(_SPACE)).replace("\\", "/"))
    if parts.scheme not in _WEB:
        raise ValueError("not an address of the web")
    return f"{_host(parts)}/{'/'.join(_segments(parts.path))}"


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").removesuffix(".")
    if not host:
        raise ValueError("no host")
    if ":" in host:
        host = f"[{host}]"
    elif not host.isascii() or "xn--" in host:
        host = idna.encode(host, uts46=True).decode()
    # idna's errors are ValueErrors, and so is that of a port that is no number.
    return host if parts.port in (None, _WEB[parts.scheme]) else f"{host}:{parts.port}"


def _segments(path: str) -> list[str]:
    segments: list[str] = []
    for segment in path.removeprefix("/").split("/"):
        if _UP.fullmatch(segment):
            del segments[-1:]
        elif not _HERE.fullmatch(segment):
            segments.append(segment)
    # Only now, since ".." takes back an empty segment as any other.
    return [_segment(segment) for segment in segments if segment]


def _segment(raw: str) -> str:
    name = unquote_to_bytes(raw.partition(";")[0]).decode("utf-8", "replace")
    if _is_identifier(name):
        stem, _, ending = name.rpartition(".")
        is_document = bool(stem) and ending.lower() in DOCUMENTS
        return f"{PLACEHOLDER}.{ending.lower()}" if is_document else PLACEHOLDER
    return quote(name, safe="")


def _is_identifier(name: str) -> bool:
    stem, _, ending = name.rpartition(".")
    if stem and ending.lower() in DOCUMENTS:
        name = stem
    return (
        HIDDEN in name or bool(_NUMBER.fullmatch(name) or _DATE.fullmatch(name)) or is_token(name)
    )
