"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import CLOCK, PageConcern

PAGE: Final = PageConcern(
    re.compile(rf"{CLOCK}|IdleDetector|requestIdleCallback"),
)
