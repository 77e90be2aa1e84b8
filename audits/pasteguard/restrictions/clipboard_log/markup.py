"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import PageConcern

PAGE: Final = PageConcern(
    re.compile(
        r"copy|cut\b|paste|clipboard|input|execCommand|getSelection"
        r"|selectionchange|\.value\b|MutationObserver"
    ),
    records=True,
)
