"""Where the mouse of an audit goes, and in how large a window. All in CSS pixels."""

from __future__ import annotations

from typing import Final

WINDOW: Final = (1280, 900)
"""How wide and how high the window is."""
PATH: Final = ((317, 223), (371, 269), (433, 241), (487, 307), (541, 283), (601, 347), (659, 331))
"""Where the mouse goes: the numbers are unusual, so that they are found in what a page sends."""
NARROW_PATH: Final = (
    (117, 223),
    (171, 269),
    (133, 241),
    (87, 307),
    (241, 283),
    (197, 347),
    (259, 331),
)
"""Where it goes on a page that is too narrow for that."""
CLICKS: Final = ((3, 311), (5, 373), (7, 419))
"""Where it clicks: at the page's edge, where nothing is to be pressed."""


def path_within(width: int) -> tuple[tuple[int, int], ...]:
    """Where the mouse goes on a page of that width."""
    return PATH if width > max(x for x, _ in PATH) else NARROW_PATH
