"""The header ``Refresh`` of the page's own answer: after how long the browser leaves the page."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.browser.visit import Visit

_TOLD: Final = re.compile(r"\s*(\d{1,7}(?:\.\d+)?)")
HEADER_LIMIT: Final = 200


def refresh_by_header(visit: Visit) -> tuple[float, str] | None:
    """The seconds and the header as it was sent; None where the page was sent without one."""
    header = visit.answer.headers.get("refresh", "") if visit.answer is not None else ""
    told = _TOLD.match(header)
    if told is None or float(told[1]) <= 0:
        return None
    return float(told[1]), f"Refresh: {header[:HEADER_LIMIT]}"
