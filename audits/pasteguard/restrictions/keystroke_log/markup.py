"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import KEYS, PageConcern

PAGE: Final = PageConcern(
    re.compile(rf"{KEYS}|input|composition|MutationObserver|selectionchange|\.value\b"),
    records=True,
)
