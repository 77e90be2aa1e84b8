"""A badge: one restriction of a page in a small picture, for a README or a wiki."""

from __future__ import annotations

import unicodedata
from typing import Final

from markupsafe import escape

from pasteguard.catalogue import entries
from pasteguard.model.report import Outcome
from pasteguard.texts import text

_COLOURS: Final = {
    Outcome.RESTRICTED: "#a3261f",
    Outcome.ALLOWED: "#1d6b35",
    Outcome.UNCLEAR: "#6b5200",
    Outcome.NOT_APPLICABLE: "#555",
}
_SVG: Final = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" \
aria-label="{said}"><title>{said}</title><rect width="{width}" height="20" rx="3" fill="#333"/>\
<path d="M{left} 0h{bar}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{bar}z" fill="{colour}"/>\
<g fill="#fff" font-family="Verdana,'Hiragino Sans','Noto Sans JP',sans-serif" font-size="11">\
<text x="6" y="14">{name}</text><text x="{at}" y="14">{outcome}</text></g></svg>
"""


def badge(restriction: str, outcome: Outcome, language: str) -> str:
    """The picture as SVG, without script, style or outside reference."""
    named = {entry.id: entry.title for entry in entries()}
    name = named[restriction].say(language) if restriction in named else restriction
    word = text(f"report.outcome.{outcome.value}", language)
    left, right = _width(name) + 12, _width(word) + 12
    return _SVG.format(
        width=left + right,
        left=left,
        bar=right - 3,
        at=left + 6,
        colour=_COLOURS[outcome],
        name=escape(name),
        outcome=escape(word),
        said=escape(f"{name}: {word}"),
    )


def _width(shown: str) -> int:
    """About how many pixels the text takes."""
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in shown)
    return wide * 11 + (len(shown) - wide) * 7
