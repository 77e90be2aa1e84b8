"""Which scripts are libraries, by their addresses: who called them is who asked. Pure."""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = (
    r"react(?:-dom)?|jquery|vue|preact|angular|zone|polyfills?|core-js|lodash|underscore|backbone"
    r"|ember|knockout|mootools|prototype|dojo|yui|require|almond|system|babel|svelte|alpine|htmx"
)
_LIBRARY: Final = re.compile(
    rf"node_modules/|/(?:{_NAMES})(?:[.\-@][\w.\-]*)?\.(?:m|c)?js(?:$|\?)"
    r"|/yui_combo\.|/yui/(?:\d|build/)|/combo\?|/yuilib/",
    re.IGNORECASE,
)


def is_library(url: str) -> bool:
    """Whether the script at the address is a library that does what a page asks of it."""
    return _LIBRARY.search(url) is not None
