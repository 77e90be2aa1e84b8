"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import PageConcern

PAGE: Final = PageConcern(
    re.compile(
        r"isExtended|getScreenDetails|screen|outer(?:Width|Height)"
        r"|window-management"
    ),
)
