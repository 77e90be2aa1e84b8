"""The keys that are pressed with the focus on the page."""

from __future__ import annotations

from typing import Final

from pasteguard.browser.input import Shortcut

SHORTCUTS: Final = (
    Shortcut("Ctrl+A", "a", control=True, command="selectAll"),
    Shortcut("Ctrl+C", "c", control=True, command="copy"),
    Shortcut("Ctrl+F", "f", control=True),
    Shortcut("Ctrl+P", "p", control=True),
    Shortcut("Ctrl+U", "u", control=True),
    Shortcut("Ctrl+S", "s", control=True),
    Shortcut("Ctrl+Shift+I", "i", control=True, shift=True),
    Shortcut("Ctrl+Shift+J", "j", control=True, shift=True),
    Shortcut("Ctrl+Shift+C", "c", control=True, shift=True),
    Shortcut("F1", "F1"),
    Shortcut("F5", "F5"),
    Shortcut("F6", "F6"),
    Shortcut("F12", "F12"),
    Shortcut("Tab", "Tab"),
    Shortcut("PrintScreen", "PrintScreen"),
)
