"""Nothing secret gets into a report: addresses lose credentials, query values and tokens."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from pasteguard.artifacts.fingerprints import HIDDEN, is_token, without_tokens

WEB: Final = ("http", "https", "ws", "wss")
# Browsers take "https:\\host" and "https:host" for "https://host"; Python takes them for paths.
_LENIENT: Final = re.compile(r"\A\s*(https?|wss?):([^?#]*)", re.IGNORECASE)


def redact_url(url: str) -> str:
    """The address without credentials, query values, fragment and token-like segments.

    Host, port and the names of query values and of files stay; an address of another scheme than
    http, ws, file and about keeps its scheme only, one that cannot be read nothing. Never raises.
    """
    if not url:
        return url
    try:
        return _redacted(
            urlsplit(_LENIENT.sub(_as_browsers_read, re.sub(r"[\t\r\n]", "", url), count=1))
        )
    except ValueError:
        return HIDDEN


def _as_browsers_read(found: re.Match[str]) -> str:
    return f"{found[1]}://{found[2].replace(chr(92), '/').lstrip('/')}"


def _redacted(parts: SplitResult) -> str:
    if parts.scheme == "about":
        return f"about:{without_tokens(parts.path, HIDDEN)}"
    if parts.scheme not in (*WEB, "file", ""):
        return f"{parts.scheme}:{HIDDEN}"
    if parts.scheme in WEB and not parts.hostname:
        return HIDDEN
    return urlunsplit((parts.scheme, _place(parts), _path(parts), _query(parts.query), ""))


def _path(parts: SplitResult) -> str:
    path = parts.path if parts.scheme == "file" else without_tokens(parts.path, HIDDEN)
    if _place(parts):
        return path
    if not parts.scheme:
        first, slash, rest = path.partition("/")
        path = (HIDDEN if "@" in first else first) + slash + rest
    # What stands where a host would stand must not become one.
    return re.sub(r"\A/+", "/", path)


def _place(parts: SplitResult) -> str:
    """Host and port."""
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    return f"{host}:{parts.port}" if parts.port else host


def _query(query: str) -> str:
    return "&".join(_pair(pair) for pair in query.split("&")) if query else ""


def _pair(pair: str) -> str:
    """A name with its value hidden; a value alone, and a name that is a token, are hidden too."""
    name, equals, _ = pair.partition("=")
    if not equals:
        return HIDDEN if pair else ""
    return f"{HIDDEN if is_token(unquote(name)) else name}={HIDDEN}"


_ADDRESS: Final = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s\"'`<>)\\]+", re.IGNORECASE)
_NAMED_SECRET: Final = re.compile(
    r"((?:token|secret|passw(?:or)?d|session|signature|csrf|nonce|api[-_]?key|auth|jwt|\bsid)[\w-]*"
    r"[\"']?\]?\s*[:=]\s*[\"'`]?)(?![\s\"'`])[^\s\"'`&;,<>)}]+",
    re.IGNORECASE,
)
_WEB_TOKEN: Final = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]+)*")


def redact_text(text: str) -> str:
    """A sentence or a piece of code with its addresses redacted, and what it names as a secret."""
    text = _ADDRESS.sub(lambda found: redact_url(found.group()), text)
    text = _NAMED_SECRET.sub(lambda found: found[1] + HIDDEN, text)
    return _WEB_TOKEN.sub(HIDDEN, text)
