"""Nothing secret gets into a report: addresses lose credentials, query values and tokens."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit, urlunsplit

from pasteguard.fingerprint import TOKEN_SEGMENT

HIDDEN = "…"
MIN_TOKEN = 8


def redact_url(url: str) -> str:
    """The address without credentials, query values, fragment values and token-like segments.

    ``data:`` and ``blob:`` addresses keep their scheme only. Host, port and short segments stay.
    """
    if not url:
        return url
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return HIDDEN
    if parts.scheme in ("data", "blob", "javascript"):
        return f"{parts.scheme}:{HIDDEN}"
    if parts.scheme not in ("http", "https", "ws", "wss", "file"):
        return url if parts.scheme in ("about", "") else f"{parts.scheme}:{HIDDEN}"
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    path = parts.path
    if parts.scheme != "file":
        path = "/".join(_segment(segment) for segment in path.split("/"))
    names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    query = "&".join(f"{name}={HIDDEN}" for name in names) if names else (HIDDEN if parts.query else "")
    return urlunsplit((parts.scheme, f"{host}{port}", path, query, ""))


def _segment(segment: str) -> str:
    return HIDDEN if len(segment) >= MIN_TOKEN and TOKEN_SEGMENT.match(segment) and not _is_file(segment) else segment


def _is_file(segment: str) -> bool:
    return "." in segment and segment.rsplit(".", 1)[-1].lower() in {
        "js", "mjs", "ts", "tsx", "jsx", "css", "html", "htm", "map", "json", "vue", "svelte",
    }
