"""Where the mouse of an audit goes, and in how large a window. All in CSS pixels."""

from __future__ import annotations

from typing import Final

WINDOW: Final = (1280, 900)
"""How wide and how high the window is."""
PATH: Final = ((317, 223), (371, 269), (433, 241), (487, 307), (541, 283), (601, 347), (659, 331))
"""Where the mouse goes: the numbers are unusual, so that they are found in what a page sends."""
CLICKS: Final = ((3, 311), (5, 373), (7, 419))
"""Where it clicks: at the page's edge, where nothing is to be pressed."""
