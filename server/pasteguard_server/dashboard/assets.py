"""What pages load: one style sheet, the HTML report's with the dashboard's own, and an icon."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Final

from flask import Response

STYLE: Final = "\n".join(
    (files(package) / "templates" / name).read_text(encoding="utf-8")
    for package, name in (
        ("pasteguard.reports", "style.css"),
        ("pasteguard_server.dashboard", "dashboard.css"),
    )
)
STYLE_VERSION: Final = hashlib.sha256(STYLE.encode()).hexdigest()[:12]
_ICON: Final = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" \
stroke="#1d6a45" stroke-linecap="round"><rect width="24" height="24" rx="5" fill="#fff" \
stroke="none"/><path d="M8 4.5H6.5A2.5 2.5 0 0 0 4 7v11.5A2.500 2.500 0 0 0 6.5 21h11a2.500 2.500 \
0 0 0 2.500-2.500V7a2.500 2.500 0 0 0-2.500-2.500H16" stroke-width="1.7"/><rect x="8" y="2.600" \
width="8" height="4" rx="1.400" fill="#1d6a45" stroke="none"/><path d="m8.500 13.500 2.500 2.500 \
4.700-5" stroke-width="1.900" stroke-linejoin="round"/></svg>
"""
_FOR_EVER: Final = "public, max-age=31536000, immutable"


def style(version: str) -> Response:
    """The style sheet; its address changes with its content."""
    response = Response(STYLE, mimetype="text/css")
    # An older page may name an older version: it gets this one, and nobody keeps it.
    response.headers["Cache-Control"] = _FOR_EVER if version == STYLE_VERSION else "no-store"
    return response


def icon() -> Response:
    """The icon of a tab."""
    response = Response(_ICON, mimetype="image/svg+xml")
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response
