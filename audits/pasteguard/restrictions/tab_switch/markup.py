"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import CLOCK, PageConcern

PAGE: Final = PageConcern(
    re.compile(rf"visibilit|\bhidden\b|pagehide|freeze|hasFocus|blur|focusout|{CLOCK}"),
    watched=("visibilitychange",),
    records=True,
)
