"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import SENDS, PageConcern

PAGE: Final = PageConcern(
    re.compile(rf"MutationObserver|rrweb|record|{SENDS}"),
    records=True,
)
